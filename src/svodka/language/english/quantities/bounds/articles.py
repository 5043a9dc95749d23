"""«a» as a number before a unit, where the unit is a figure: «more than a metre», «lasts a year»."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from svodka.language.english.quantities.bounds.rules import bound_before
from svodka.language.english.quantities.numbers.measures import (
    bounds,
    half_behind,
    unit_of,
    units,
)
from svodka.language.english.quantities.numbers.surroundings import around
from svodka.language.english.words import lemmas
from svodka.language.lexicon import classes
from svodka.language.punctuation import HYPHENS
from svodka.language.quantities.marks import Mark, low_at
from svodka.language.quantities.number import ONE, Number
from svodka.language.quantities.numberwords import number_words
from svodka.language.quantities.units import Unit

REACH = 4
"""How many words before «for a year» its verb may stand."""
CLAUSE = frozenset(
    ["and", "but", "or", "that", "which", "who", "when", "while", "if", "after", "before"]
)
"""Words that begin another clause."""
TIMES = {
    ("s", "min"): Decimal(60), ("min", "h"): Decimal(60), ("h", "d"): Decimal(24), ("d", "wk"): Decimal(7),
    ("mo", "a"): Decimal(12),
}  # fmt: skip
"""How many of a unit of time the next larger one has, where that is always so many."""


def article_number(sequence: Sequence[Mark], index: int) -> Number | None:
    """The article at a mark as a number: «an hour and a half», «more than a metre», «lasts a year»."""
    one = Number(index, index, ONE, ONE, style="words", category="article", why=("number.article",))
    unit = unit_of(sequence, one)
    if unit is None or unit.kind not in ("measure", "duration") or unit.first != index + 1:
        return None
    if len(sequence[unit.first].low) < 3 or sequence[unit.first].low in around("no-article"):
        return None  # «a *second* bomb», «a *degree* in law»
    if low_at(sequence, unit.last + 1) in HYPHENS and not sequence[unit.last + 1].gap:
        return None
    if low_at(sequence, unit.last + 1) in ("'", "’"):  # «less than a day's work»
        return None
    if half_behind(sequence, unit.last + 1) or _lasts(sequence, index, unit):
        return one
    bound = bound_before(sequence, index, unit.last, unit)
    if bound is None or bound.form in ("near", "some", "around"):
        return None
    return None if low_at(sequence, unit.last + 1) in ("before", "earlier", "ago", "later") else one


def _held(sequence: Sequence[Mark], index: int, unit: Unit) -> bool:
    """«struck for a day», «lose their licence for a year»: what somebody does or suffers so long."""
    if unit.symbol in ("min", "s"):  # «wait for a minute» is no minute
        return False
    if bounds("before").before(sequence, index - 1) is not None:  # «closed at least for a day»
        return False
    holding = classes("english/holding")["holding"]
    for at in range(index - 2, max(-1, index - 2 - REACH), -1):
        if sequence[at].kind != "word" or sequence[at].low in CLAUSE:
            return False
        if lemmas(sequence[at].low) & (holding | around("sentencing")):
            return True
    return False


def _lasts(sequence: Sequence[Mark], index: int, unit: Unit) -> bool:
    """«lasts a year», «sentenced to a year»: a duration that is the fact."""
    if not index or unit.kind != "duration" or low_at(sequence, unit.last + 1) in ("off", "later"):
        return False
    before = low_at(sequence, index - 1)
    if before == "to" and _smaller_before(sequence, index - 1, unit):
        return True
    if before in ("to", "for", "by") and index > 1:
        near = lemmas(low_at(sequence, index - 2))
        if before == "by" and low_at(sequence, index - 2) in ("off", "back", "forward"):
            near = lemmas(low_at(sequence, index - 3)) & frozenset(["put", "push", "bring", "set"])
            return bool(near)  # «was put off by a week»
        return bool(near & around("sentencing")) or (
            before == "for" and _held(sequence, index, unit)
        )
    return bool(lemmas(low_at(sequence, index - 1)) & around("lasting"))


def _smaller_before(sequence: Sequence[Mark], end: int, larger: Unit) -> bool:
    """«*30 minutes* to an hour»: whether a number of a smaller unit of time stands before a mark."""
    if end < 2 or (
        sequence[end - 2].kind != "number" and sequence[end - 2].low not in number_words("english")
    ):
        return False
    unit = units().at(sequence, end - 1)
    return unit is not None and (unit.symbol, larger.symbol) in TIMES
