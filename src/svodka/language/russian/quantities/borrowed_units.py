"""Units that only the last item of a row tells: «ржи 3,2 млн, ячменя – 1,1 млн, гречихи – 90 тыс. тонн».

Large numbers without a noun before it are of its unit: each has its own multiplier, and a name or place of an
item, its comma and its dash are all that stands between.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from svodka.language.punctuation import LONG_DASHES
from svodka.language.quantities.marks import Mark
from svodka.language.russian.numerals import is_preposition, readings
from svodka.language.russian.quantities.amounts import Draft
from svodka.language.russian.quantities.numeral import THOUSAND
from svodka.language.russian.quantities.sharing import tells_how_many

LONGEST = 6
"""Marks from a comma to a dash: «, в Тульской области –»."""


def borrow_units(sequence: Sequence[Mark], found: list[Draft]) -> None:
    """The unit of the next figure, for one before it in a row: «ТЭС дали [25 млрд], ГЭС – 2 млрд кВт·ч»."""
    right: Draft | None = None
    for left in reversed(found):
        c, other = left.candidate, right.candidate if right is not None else None
        unit = other.unit if other is not None else None
        if right is not None and other is not None and unit is not None and _lacks_unit(left):
            if right.kind == "measure" and _is_item(sequence[c.last + 1 : other.first]):
                left.symbol, left.kind = right.symbol, right.kind
                left.low, left.high = left.low * unit.scale, left.high * unit.scale
                left.candidate = replace(c, unit=unit)
                left.why.append("share.unit")
        right = None if left.rejected else left


def _lacks_unit(draft: Draft) -> bool:
    """A number with a multiplier of thousands or more that nothing behind it is counted by."""
    c = draft.candidate
    if draft.rejected or draft.kind != "count" or c.unit is not None or c.numeral.scale < THOUSAND:
        return False
    return not c.counts and not tells_how_many(c)


def _is_item(between: Sequence[Mark]) -> bool:
    """«, в марте –», «, ячменя –», «, ГЭС –»: the name of another item, no other thing that has its own unit.

    Not «население – 2 млн, [площадь] – 40 тыс. кв. км», whose name is in the nominative as the first.
    """
    if not 2 < len(between) <= LONGEST or between[0].low not in ",;":
        return False
    name = between[1:-1]
    if between[-1].low not in LONG_DASHES or any(mark.kind != "word" for mark in name):
        return False
    first = name[0]
    if is_preposition(first.low) or first.text[0].isupper():
        return True
    return all(form.case == "gent" for form in readings(first.low)[:1])
