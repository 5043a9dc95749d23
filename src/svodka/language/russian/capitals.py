"""How Russian words in capitals are written in a sentence, by the dictionary."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from svodka.language.lexicon import classes, folded, load
from svodka.language.russian.dictionary import is_known, parses
from svodka.language.russian.segmentation import tokens

_NAMES = frozenset({"Geox", "Surn", "Name", "Patr", "Orgn", "Trad"})
"""What the dictionary calls names of places, people, bodies and brands."""
_SHORT = 3
"""The most letters of an unknown word that is taken for an abbreviation, as one without vowels is."""
_VOWELS = frozenset("аеёиоуыэюя")
_COMPOUND = re.compile(r"\d+-[А-ЯЁ]+")
"""«40-ЛЕТНИЙ», «5-Й», which is no word of its own."""
_SHORTENED = ("units", "currencies", "multipliers", "abbreviations", "time_units")
_AGENCY = "новости"
"""What names an agency behind an abbreviation: «РИА НОВОСТИ»."""
_INSIDE = 2
"""The most letters of a word that stays small inside a name: «Ростов-на-Дону»."""


def spelt(text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    """The words of a stretch in capitals as a sentence has them.

    >>> [word for _, word in spelt("МВД ТИРСКОЙ ОБЛАСТИ: РОМАН КАРЦЕВ ИЗЪЯЛ 3 РУЖЬЯ", 0, 50)]
    ['МВД', 'Тирской', 'области', 'Роман', 'Карцев', 'изъял', 'ружья']
    """
    words = [t for t in tokens(text, start, end) if t.text[:1].isalpha() or _COMPOUND.match(t.text)]
    following = [token.text.lower() for token in words[1:]] + [""]
    short = False
    for token, after in zip(words, following, strict=True):
        low = token.text.lower()
        agency, short = short and low == _AGENCY, _is_short(low)
        if agency or _is_name(low, after) or (_may_be(low, "Name") and _may_be(after, "Surn")):
            yield token.start, _named(low)
        elif not short:
            yield token.start, low
        else:
            yield token.start, token.text


@cache
def _shortened() -> frozenset[str]:
    """Short forms of common words: «МЛН», «РУБ», «КГ»."""
    return frozenset(
        folded(form)
        for name in _SHORTENED
        for entry in load(f"russian/{name}")
        for form in entry.forms
    )


def _is_short(low: str) -> bool:
    """Whether a word is an abbreviation that keeps its capitals: «МВД», «МРТ», not «МЛН»."""
    if len(low) == 1 or low[0].isdigit() or folded(low) in _shortened():
        return False
    if is_known(low):
        return "Abbr" in parses(low)[0].tag.grammemes
    return len(low) <= _SHORT or _VOWELS.isdisjoint(low)


def _is_name(low: str, after: str) -> bool:
    """Whether a word is a name, as it mostly is; an adjective is one before the noun of an area."""
    if _is_short(low) or low[0].isdigit():
        return False
    readings = parses(low)
    if not readings:
        return False
    if readings[0].tag.POS == "ADJF":
        return "ск" in low[-5:] and any(
            folded(parse.normal_form) in classes("russian/places")["area"]
            for parse in parses(after)[:2]
        )
    if not is_known(low):
        last = low.rpartition("-")[2]
        return readings[0].tag.POS in (None, "NOUN") and (last == low or not is_known(last))
    return not _NAMES.isdisjoint(readings[0].tag.grammemes)


def _may_be(low: str, kind: str) -> bool:
    """Whether a word may be a first name, or a surname: «РОМАН КАРЦЕВ»."""
    return bool(low) and is_known(low) and any(kind in parse.tag for parse in parses(low))


def _named(low: str) -> str:
    """A name with its capitals: «Санкт-Петербург», «Ростов-на-Дону»."""
    first, *others = low.split("-")
    parts = [part if len(part) <= _INSIDE else part.capitalize() for part in others]
    return "-".join([first.capitalize(), *parts])
