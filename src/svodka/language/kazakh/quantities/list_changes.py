"""A list whose verb of change stands at its end: «ет 5 пайызға, ал сүт 13 пайызға қымбаттады»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import cast

from svodka.language.kazakh.quantities.change import change_verb
from svodka.language.kazakh.quantities.forms import HYPHENS, low_at
from svodka.language.quantities.found import Found
from svodka.language.quantities.marks import Mark
from svodka.model import Change

DATIVE = ("ға", "ге", "қа", "ке")
AMOUNTS = ("increase", "decrease")
UNTIL = ("дейін", "шейін")
JOINS = (",", "және", "немесе", "яғни")
_ITEM = 10
"""The most marks between two numbers of a list of changes."""


def changed_alike(sequence: Sequence[Mark], found: list[Found]) -> list[Found]:
    """The figures, each item of a list with the change that the verb at its end states."""
    out = list(found)
    stated = [at for at, one in enumerate(out) if not (one.rejected or one.kind == "duration")]
    for one, following in reversed(list(pairwise(stated))):
        left, right = out[one], out[following]
        if left.change or right.first - left.last > _ITEM:
            continue
        if right.change == "to" and _until(sequence, left):
            out[one] = replace(
                left, last=left.last - 1, low=left.high, relation="exact", change="to"
            )
        elif (verb := _by_and_to(sequence, left, right)) is not None:
            out[one] = replace(left, change=verb)
        elif _alike(sequence, left, right):
            out[one] = replace(left, change=right.change)
    return out


def _by_and_to(sequence: Sequence[Mark], left: Found, right: Found) -> Change | None:
    """«Экспорт 20%, 3 млн тоннаға дейін азайды»: by how much it changed, before what it came to."""
    apart = right.first == left.last + 2 and low_at(sequence, left.last + 1) == ","
    if not apart or right.change != "to" or left.symbol != "%" or right.symbol == "%":
        return None
    verb = change_verb(sequence, right.last + 1)
    return cast(Change, verb) if verb in AMOUNTS else None


def _until(sequence: Sequence[Mark], found: Found) -> bool:
    """«Азық 5%-ға дейін, қызмет 7%-ға дейін өсті»: what the item rose to, and no bound."""
    if found.relation != "at_most" or low_at(sequence, found.last) not in UNTIL:
        return False
    return _joined(sequence, found.last)


def _alike(sequence: Sequence[Mark], left: Found, right: Found) -> bool:
    """Whether two items of a list have the same verb of change."""
    if right.change not in (*AMOUNTS, "to"):
        return False
    if right.first > 1 and low_at(sequence, right.first - 1) in ("немесе", "яғни"):
        if low_at(sequence, right.first - 2).endswith(DATIVE) or left.kind == "factor":
            return True  # «253 мың адамға немесе 1,4%-ға өсті»
    if left.symbol != right.symbol and {left.symbol, right.symbol} != {"%", "x"}:
        return False
    if not _joined(sequence, left.last):
        return False
    last = low_at(sequence, left.last)
    dashed = {low_at(sequence, one.first - 1) for one in (left, right)} & set(HYPHENS)
    # «сәбіз – 15%, картоп – 14%-ға қымбаттады»
    return last.endswith(DATIVE) or (last == "%" and right.change in AMOUNTS and bool(dashed))


def _joined(sequence: Sequence[Mark], last: int) -> bool:
    """Whether a list goes on behind a figure, or behind the bracket that holds it."""
    return low_at(sequence, last + 1 + (low_at(sequence, last + 1) == ")")) in JOINS
