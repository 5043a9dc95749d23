"""Kazakh numbers that name their thing: «№ 5», «5-сынып», «105-бап», «102 арнасы»."""

from __future__ import annotations

from svodka.language.kazakh.morphology.words import TO, features
from svodka.language.kazakh.quantities.candidates import (
    Candidate,
    begins,
    beside,
    is_form,
    labels,
)
from svodka.language.kazakh.quantities.datings import behind_list
from svodka.language.kazakh.quantities.forms import ending_after
from svodka.language.lexicon import beginnings
from svodka.language.punctuation import DASHES, HYPHENS

_FORMS = 12
"""The last of the levels that people learn at."""
_OWNED = ("ы", "і", "ын", "ін", "на", "не", "ның", "нің", "нда", "нде", "нан", "нен", "мен")
"""How what has an owner ends, in any case."""
EMERGENCY = (101, 102, 103, 112)
"""Whom one calls in an emergency."""


def labelled(c: Candidate) -> bool:
    """A number that names its thing: «№ 5», «№ 5, 6 және 7», «5-сынып», «105-бап», «1, 2, 3-бала»."""
    n = c.number
    if n.style != "digits" or c.unit is not None or c.money or n.scale != 1:
        return False
    if c.bare and (_labels(c) or _of_zone(c)):
        return True
    if c.ending and "dat" in features(c.ending) and n.low in EMERGENCY:
        if c.low(n.first - 1).startswith(beginnings("kazakh/labels", "report")):
            return True  # «ақпарат 112-ге түскен жоқ»
    if c.ending and "abl" in features(c.ending) and begins(c.low(c.last + 3), "form"):
        if n.low <= _FORMS:
            return True  # «5-тен 11-сыныпқа дейін»
    before = c.low(c.list_begins - 1)
    if before in labels("label") or (begins(before, "numbered") and not before.endswith(TO)):
        return True  # «нөмірі 5», not «102 нөміріне 700 хабарлама»
    at = behind_list(c)
    dash, word = c.mark(at), c.mark(at + 1)
    named = (
        dash is not None and dash.low in HYPHENS and not dash.gap and word is not None
        and word.kind == "word" and not word.gap
    )  # fmt: skip
    return named and (at == n.last + 1 or ending_after(c.marks, at - 1) is None)


def _labels(c: Candidate) -> bool:
    """Whether the words beside bare digits say that they name their thing."""
    n, after = c.number, c.after
    article = c.low(n.last + 2) if after in HYPHENS else after
    if is_form(article, beside("article")):
        return True  # «2 бап бойынша», «189 – бабымен»
    if begins(after, "clause") and is_form(c.low(n.first - 1), beside("article")):
        return True  # «383 бабының 1 бөлігімен»
    if begins(after, "clause") and c.low(n.first - 1) in beside("law"):
        return True  # «қаулының 3 тармағына сәйкес»
    if after in beside("military") and begins(c.low(n.last + 2), "troop") and n.low >= 1000:
        return True  # «5571 әскери бөлімі»
    if after in beside("in-place") and n.low <= 20 and _ranked(c.low(n.last + 2)):
        return True  # «облыс туу бойынша 1 орында»
    item = after in beside("place") and c.low(n.last + 2) in DASHES | {":"}
    if item and n.low <= 20 and c.mark(n.first - 1) is None:
        return True  # «1 орын – 9 млн теңге»
    if after.startswith(beginnings("kazakh/labels", "line")) and n.low in EMERGENCY:
        return True  # «102 арнасы»
    if after in beside("with-number") or _of_level(c):
        return True  # «12 нөмірлі мектеп»
    if after in DASHES:
        return n.high <= _FORMS and begins(c.low(n.last + 2), "form")  # «5 – сыныпта»
    return n.is_range and n.high <= _FORMS and begins(after, "form")  # «1-4 сынып оқушылары»


def _of_zone(c: Candidate) -> bool:
    """«16:12 *GMT +5*»: how far ahead the clocks of a zone are."""
    signed = c.low(c.number.first - 1) in ("+", *DASHES, *HYPHENS)
    return c.low(c.number.first - 1 - signed) in labels("zone")


def _of_level(c: Candidate) -> bool:
    """«10 сынып оқушысы», «2 курс студенттері»: which level those are of, not how many levels there are."""
    whose = c.low(c.number.last + 2)
    of_level = c.after in beside("level") and begins(whose, "of-level")
    return of_level and c.number.high <= _FORMS and whose.endswith(_OWNED)


def _ranked(low: str) -> bool:
    """Whether what stands behind a rank ends its clause."""
    return low in ("", ".", ",") or low in beside("ranked")
