"""Things whose names look like units: «изъято 17 [часов]», «20 снарядов и 12 [мин]», «сделано 40 [КТ]»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.lexicon import classes
from svodka.language.quantities.marks import Mark
from svodka.language.russian.numerals import is_verb, lemmas
from svodka.language.russian.quantities.numeral import Numeral

MINES = "мин"
SCANS = "КТ"
"""«Сделано 40 КТ»: tomographies; kilotons are «кт»."""
NEAR = 25
"""How many marks around «12 мин» weapons may be named, around «15 КТ» a blast."""


def is_thing(sequence: Sequence[Mark], index: int, numeral: Numeral) -> bool:
    """Whether the word of a unit names a thing here."""
    mark = sequence[index]
    if mark.low == MINES and _are_mines(sequence, index, numeral):
        return True
    if mark.text == SCANS:
        return not _names(sequence, index, _things("blast"))
    if mark.low in _things("seizable"):
        return _done_beside(sequence, index, numeral, "seized") and not _is_time(sequence, index)
    fish = mark.low in _things("fish") and numeral.scale == 1
    return fish and _done_beside(sequence, index, numeral, "caught")


def _are_mines(sequence: Sequence[Mark], index: int, numeral: Numeral) -> bool:
    """«20 снарядов и 12 мин», «восемь мин»: weapons; minutes are abbreviated behind digits only."""
    weapons = classes("russian/contexts")["weapon"]
    return numeral.style == "words" or _names(sequence, index, weapons)


def _names(sequence: Sequence[Mark], index: int, words: frozenset[str]) -> bool:
    """Whether one of some words stands near."""
    near = sequence[max(0, index - NEAR) : index + NEAR]
    return any(mark.kind == "word" and not lemmas(mark.low).isdisjoint(words) for mark in near)


def _done_beside(sequence: Sequence[Mark], index: int, numeral: Numeral, deed: str) -> bool:
    """«Изъято 17 часов», «17 часов изъято», «поймали 5 сомов»: nobody seizes what tells time.

    Right before the number, or behind the word where a number opens the text. Not «найти 14 часов не могли».
    """
    before = sequence[max(0, numeral.first - 1)]
    behind = sequence[index + 1] if index + 1 < len(sequence) and not numeral.first else before
    return any(
        mark.kind == "word" and is_verb(mark.low) and not lemmas(mark.low).isdisjoint(_things(deed))
        for mark in (before, behind)
    )


def _is_time(sequence: Sequence[Mark], index: int) -> bool:
    """«Нашли 5 часов [назад]», «изъяли 40 часов [записей]»: when it was, or how long something lasts."""
    behind = sequence[index + 1].low if index + 1 < len(sequence) else ""
    when = _things("when") | classes("russian/contexts")["later"]
    return behind in when or not lemmas(behind).isdisjoint(_things("lasting"))


def _things(name: str) -> frozenset[str]:
    return classes("russian/things")[name]
