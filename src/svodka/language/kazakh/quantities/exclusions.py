"""Exclusions: Kazakh numbers that state no figure. The first rule that fires names the rejection."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from svodka.language.kazakh.morphology.words import ORDINAL, features
from svodka.language.kazakh.quantities.ages import age, aged, of_infants
from svodka.language.kazakh.quantities.between_them import between_them
from svodka.language.kazakh.quantities.bouts import weight_class
from svodka.language.kazakh.quantities.candidates import (
    Candidate,
    befalls,
    begins,
    beside,
    joins,
    labels,
)
from svodka.language.kazakh.quantities.datings import (
    clock,
    date,
    half_of_year,
    part_of_games,
    quarter,
    than_then,
    year,
)
from svodka.language.kazakh.quantities.dialled import (
    code,
    coordinate,
    flight,
    short_number,
    telephone,
)
from svodka.language.kazakh.quantities.forms import number_word
from svodka.language.kazakh.quantities.goods import fat, graded
from svodka.language.kazakh.quantities.labelled import labelled
from svodka.language.kazakh.quantities.multipliers import (
    MILLION,
    attributive_scale,
    misspelt_scale,
    told_in_label,
)
from svodka.language.kazakh.quantities.multipliers import unsure_separator as grouping
from svodka.language.kazakh.quantities.quoted_names import (
    in_quoted_name,
    joined_to_name,
    year_in_name,
)
from svodka.language.kazakh.quantities.rates import rate_base
from svodka.language.kazakh.quantities.spaced_commas import unsure_comma as spaced
from svodka.language.punctuation import DASHES, HYPHENS
from svodka.language.quantities.exclusion import excluded
from svodka.language.quantities.phrases import Phrases

LONG = re.compile(r"\d{4,},\d{4,}")
"""Two numbers that a comma without a space parts."""
POSTCODE = 6
"""Digits of the code of a post office."""


@cache
def _idioms() -> Phrases:
    return Phrases("kazakh/idioms")


def idiom(c: Candidate) -> bool:
    """An idiom: «екі қолға бір күрек таппай», «төрт түлік мал»."""
    return _idioms().at(c.marks, c.number.first) is not None


def ordinal(c: Candidate) -> bool:
    """An ordinal: «5-ші», «екі мың жиырмасыншы», «он біріншісі»."""
    if c.number.category == "ordinal" or (c.ending and ORDINAL.fullmatch(c.ending)):
        return True
    if c.number.style != "words" or not c.after.endswith(("шысы", "шісі")):
        return False
    last = number_word(c.after[:-2])
    return last is not None and last[0].category == "ordinal"


def chain(c: Candidate) -> bool:
    """A name of several numbers: «7-20-25» бағдарламасы."""
    dash, after = c.mark(c.number.last + 1), c.mark(c.number.last + 2)
    return (
        c.number.style == "digits" and c.unit is None and dash is not None and dash.low in HYPHENS
        and not dash.gap and after is not None and after.kind == "number" and not after.gap
    )  # fmt: skip


def milestone(c: Candidate) -> bool:
    """A place on a road: «Таран – Рудный жолының 120 шақырымында»."""
    if c.unit is None or c.unit.symbol != "km" or c.number.is_range or c.bound is not None:
        return False
    road = c.before.endswith(tuple(beside("road")))
    return road and c.number.style == "digits" and "loc" in features(c.ending)


def named(c: Candidate) -> bool:
    """The number belongs to a name: «COVID-19», «А320», «Boeing 737»."""
    start, previous = c.mark(c.number.first), c.mark(c.number.first - 1)
    if start is None or previous is None or c.money:
        return False
    plain = c.unit is None and c.bound is None
    if plain and c.before in ("«", "“", '"') and c.after in ("»", "”", '"'):
        return True  # «„101“ пультіне», «„жүз екіге“ хабарлады»
    if c.unit is None:
        at = c.number.first - 1 - (c.before in DASHES)
        at -= len(c.low(at)) == 1 and c.marks[at].text.isupper()  # «Airbus A үш жүз жиырма»
        if at >= 0 and c.low(at) in labels("series"):
            return True  # «COVID – он тоғыз», «Boeing жеті жүз отыз жеті»
    if c.number.style == "words" and previous.kind == "word":
        if c.number.category == "half" and c.before in beside("crescent"):
            return True  # «Қызыл Жарты айдың» еріктілері
        after = c.mark(c.number.last + 1)  # «Қызыл Жарты Ай» қоғамы
        return start.text.istitle() and after is not None and after.text.istitle()
    if c.number.style != "digits":
        return False
    if not start.gap and previous.kind == "word":
        return True
    many = c.number.scale > 1 or c.number.grouped  # «Орал-39 700, Тараз-1,7 млн адам»
    many = many or (c.unit is not None and c.unit.kind == "percent")  # «өсім-10%»
    many = many and c.low(c.number.first - 2) not in labels(
        "series"
    )  # «АИ-98 347 теңгеден сатылды»
    if not start.gap and previous.low in HYPHENS and not (previous.gap or many):
        other = c.mark(c.number.first - 2)
        return other is not None and other.kind in ("word", "number", "date")
    after = c.mark(c.last + 1)
    if c.bare and c.after in ("»", "”", '"') and previous.low in HYPHENS and c.number.low > 1900:
        return c.number.low < 2100  # "Көрме — 2017" компаниясы
    if c.bare and c.after in ("»", "”") and previous.text[:1].isupper():
        return previous.kind == "word"  # «Бастау 7» ЖШС
    latin = previous.kind == "word" and previous.text.isascii() and previous.text[:1].isupper()
    return c.bare and latin and (after is None or after.kind != "word" or joins(after.low))


def glued(c: Candidate) -> bool:
    """Letters right behind the digits that are no unit: «5G», «12А», «24.kz»."""
    after = c.mark(c.number.last + 1)
    site = c.mark(c.number.last + 2)
    if c.bare and c.after == "." and site is not None and site.text.isascii():
        if site.kind == "word" and after is not None and not (after.gap or site.gap):
            return True
    return (
        c.number.style == "digits" and c.unit is None and c.number.scale == 1 and not c.ending
        and after is not None and not after.gap and after.kind == "word"
    )  # fmt: skip


def fraction(c: Candidate) -> bool:
    """Two numbers over one another: «1/8»."""
    if c.low(c.number.first - 1) == "/":
        before = c.mark(c.number.first - 2)
        if before is not None and before.kind == "number":
            return c.bare or (c.number.grouped and c.unit is None)
    after = c.mark(c.number.last + 1)
    if c.number.style != "digits" or after is None or after.low != "/" or after.gap:
        return False
    other = c.mark(c.number.last + 2)
    return other is not None and other.kind == "number"


def listing(c: Candidate) -> bool:
    """The number of an item at the beginning of a line: «1.», «2)»; in a line only «: 1) …; 2) …»."""
    before, after = c.mark(c.number.first - 1), c.mark(c.number.last + 1)
    begins_line = before is None or (
        before.low in (":", ";") and after is not None and after.low == ")"
    )
    return (
        c.bare and begins_line and after is not None and after.low in (".", ")")
        and not after.gap and len(c.marks) > 2
    )  # fmt: skip


def indefinite_one(c: Candidate) -> bool:
    """«бір» of manner and time: «бір рет те», «бір-бірі», «бір 20 үй»; «солардың 1-ін», not «1-еуін»."""
    if c.unit is None and "own" in features(c.ending) and c.number.low == 1:
        return not c.low(c.number.last).startswith("еу")
    if c.bare and c.after in beside("one-of-manner") and c.number.low == 1:
        return True  # «1 сөзбен»
    if c.number.category != "one":
        return False
    more = c.before in beside("more") and not befalls(c)  # «тағы бір тұрғын мерт болды» is one more
    dashed = "-" in (c.after, c.before) or (c.unit is None and c.after[:1].isdigit())
    return more or dashed or c.after in beside("no-one") or c.before in beside("any")


def swum(c: Candidate) -> bool:
    """«Ол бес шақырым *жүзді*.»: a verb that ends its clause, which looks like a hundred as an object."""
    after = c.mark(c.number.last + 1)
    alone = c.number.first == c.number.last and c.low(c.number.first) in beside("swum")
    return alone and (after is None or after.kind == "sign")


def score(c: Candidate) -> bool:
    """The score of a match: «3:1 есебімен», «0: 3 есебімен»."""
    n = c.number
    if n.style != "digits" or c.unit is not None or n.high > 200:
        return False
    if begins(c.after, "score"):
        return c.bare
    other, word = c.mark(n.last + 2), c.low(n.last + 3)
    return c.after == ":" and other is not None and other.kind == "number" and begins(word, "ratio")


def unsure_comma(c: Candidate) -> bool:
    """A comma with a space behind it that may be a decimal one and may part two numbers: «5, 7 миллион»."""
    n = c.number
    if n.style != "digits":
        return False
    if "," in c.marks[n.first].text and LONG.fullmatch(c.marks[n.first].text):
        return True  # «1000000,2000000»
    return n.why[:1] == ("number.digits",) and spaced(c.marks, n.first)


def unsure_separator(c: Candidate) -> bool:
    """A dot or comma that may group thousands, and may not: «12.345 тұрғын»."""
    if not c.bare or c.number.first != c.number.last - 2 * bool(c.ending) or c.number.is_range:
        return False
    return grouping(c.marks, c.number.first)


def address(c: Candidate) -> bool:
    """The number of a house: «Абай көшесі, 61», «Абай даңғылы, 61-үй»."""
    at = c.number.first - 1
    letter = c.mark(at)
    if _is_postcode(c):
        return True
    if c.bare and letter is not None and letter.text.isupper() and len(letter.text) == 1:
        if c.after in labels("street"):
            return True  # «А 98 көшесінде»
    at = c.list_begins - 1  # «Абай көшесі, 15, 16, 17»
    street = c.low(at - 1 if c.low(at) == "," else at)
    return c.bare and c.low(at) == "," and street in labels("street")


def _is_postcode(c: Candidate) -> bool:
    """«[010000], Астана қаласы», «индекс: [050000], Алматы»: six digits before a place."""
    mark, place = c.mark(c.number.last), c.mark(c.number.last + 2)
    digits = mark is not None and mark.text.isdecimal() and len(mark.text) == POSTCODE
    named = place is not None and place.text[:1].isupper()
    return c.bare and digits and c.after == "," and named and c.before in ("", ",", ":")


def lost_multiplier(c: Candidate) -> bool:
    """«2 млн 400 тонна»: thousands may be left out between the two."""
    n = c.number
    if told_in_label(c.marks, c.first, c.last):
        return True
    if n.scale >= MILLION and c.unit is None and not c.ending:
        after = c.mark(n.last + 1)
        return after is not None and after.kind == "number" and after.text.isdecimal()
    return n.scale == 1 and c.low(n.first - 1) in labels("millions")


Rules = tuple[Callable[[Candidate], bool], ...]
RULES: Rules = (
    idiom, ordinal, age, date, year, clock, labelled, chain, milestone, named, glued, fraction, listing,
    quarter, rate_base, half_of_year, indefinite_one, score, misspelt_scale, unsure_comma,
    unsure_separator, address, lost_multiplier, attributive_scale, aged, fat, graded, than_then,
    of_infants, in_quoted_name, joined_to_name, telephone, short_number, code, flight, between_them,
    coordinate, weight_class, swum, part_of_games, year_in_name,
)  # fmt: skip

_OF_BARE: Rules = (
    listing,
    unsure_separator,
    address,
    graded,
    short_number,
    code,
    flight,
    year_in_name,
)
"""Rules of bare digits alone."""
_WITH_UNIT: Rules = (milestone, fat, of_infants, weight_class)
_WITHOUT_UNIT: Rules = (
    date, labelled, chain, glued, score, misspelt_scale, aged, than_then, in_quoted_name, telephone, swum,
    part_of_games,
)  # fmt: skip


def _but(*others: Rules) -> Rules:
    """The rules in their order, without those that never fire."""
    return tuple(rule for rule in RULES if not any(rule in some for some in others))


_UNITED = _but(_OF_BARE, _WITHOUT_UNIT)
_UNITLESS = _but(_OF_BARE, _WITH_UNIT)
_BARE = _but(_WITH_UNIT)


def exclusion(c: Candidate) -> tuple[str, str] | None:
    """Name and reason of the first rule that says the candidate is no figure, or ``None``."""
    if c.unit is not None:
        return excluded(c, _UNITED)
    return excluded(c, _BARE if c.bare else _UNITLESS)
