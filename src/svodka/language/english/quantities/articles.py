"""«a» as a number before a unit, where the unit is a figure: «more than a metre», «lasts a year»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.english.quantities.bounding import bound_before
from svodka.language.english.quantities.composing import ARTICLES, HYPHENS, low_at
from svodka.language.english.quantities.measures import around, half_behind, unit_of
from svodka.language.english.words import lemmas
from svodka.language.quantities.marks import Mark
from svodka.language.quantities.numberwords import ONE, Number
from svodka.language.quantities.units import Unit

NO_ARTICLE = ("second", "degree", "foot")
"""Units that «a» makes something else: «a second bomb», «a degree in law»."""


def article_number(sequence: Sequence[Mark], index: int) -> Number | None:
    """«a» as a number before a unit: «an hour and a half», «more than a metre», «lasts a year»."""
    if sequence[index].low not in ARTICLES:
        return None
    one = Number(index, index, ONE, ONE, style="words", category="article", why=("number.article",))
    unit = unit_of(sequence, one)
    if unit is None or unit.kind not in ("measure", "duration") or unit.first != index + 1:
        return None
    if len(sequence[unit.first].low) < 3 or sequence[unit.first].low in NO_ARTICLE:
        return None
    if low_at(sequence, unit.last + 1) in HYPHENS and not sequence[unit.last + 1].gap:
        return None
    if half_behind(sequence, unit.last + 1) or _lasts(sequence, index, unit):
        return one
    bound = bound_before(sequence, index, unit.last, unit)
    if bound is None or bound.form in ("near", "some", "around"):
        return None
    return None if low_at(sequence, unit.last + 1) in ("before", "earlier", "ago", "later") else one


def _lasts(sequence: Sequence[Mark], index: int, unit: Unit) -> bool:
    """«lasts a year», «sentenced to a year»: a duration that is the fact."""
    if not index or unit.kind != "duration" or low_at(sequence, unit.last + 1) in ("off", "later"):
        return False
    if low_at(sequence, index - 1) in ("to", "for", "by") and index > 1:
        return bool(lemmas(low_at(sequence, index - 2)) & around("sentencing"))
    return bool(lemmas(low_at(sequence, index - 1)) & around("lasting"))
