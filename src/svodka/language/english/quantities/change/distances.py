"""English distances to a place, which are no amounts of change: «the boat sank 40 miles from Karsun»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.english.quantities.candidates import labels
from svodka.language.english.quantities.numbers.composing import ARTICLES
from svodka.language.english.quantities.numbers.measures import units
from svodka.language.english.quantities.numbers.surroundings import around
from svodka.language.english.words import lemmas
from svodka.language.lexicon import classes
from svodka.language.quantities.marks import Mark, low_at

ONWARD = frozenset(["to", "into", "down", "onto", "on", "through", "along"])
"""What stands between a distance and where somebody fell or went."""
LENGTHS = frozenset(["m", "km", "[ft_i]", "[mi_i]"])
FAR_OFF = LENGTHS | {"[nmi_i]", "[yd_i]", "cm", "mm", "[in_i]"}
"""Units in which ways are told."""
BRACKETS = 12
"""How many marks brackets behind a distance may have."""


def distance(sequence: Sequence[Mark], verb: int, last: int) -> bool:
    """Whether a measure behind a verb is how far off a place something was, or how far it went."""
    return _from_place(sequence, verb, last) or _covered(sequence, verb, last)


def _from_place(sequence: Sequence[Mark], verb: int, last: int) -> bool:
    """«the boat sank 40 miles (64 km) *from Karsun*»: how far off a place it was."""
    at = last + 1
    if low_at(sequence, at) == "(":
        closing = [mark.low for mark in sequence[at : at + BRACKETS]]
        at += closing.index(")") + 1 if ")" in closing else 0
    behind = sequence[at + 1] if at + 1 < len(sequence) else None
    if low_at(sequence, at) != "from" or behind is None or behind.kind != "word":
        return False
    unit = units().at(sequence, last)
    if behind.low in labels("month") or (unit is not None and unit.symbol not in FAR_OFF):
        return False  # «up 0.4 bushel *from the* August forecast»
    if behind.low in ARTICLES:  # «a man fell 12 feet *from a scaffold*», not «*from a year ago*»
        level = low_at(sequence, at + 2) in classes("english/around_changes")["level"]
        falls = not lemmas(sequence[verb].low).isdisjoint(around("falling"))
        return falls and not level and not _lasts(sequence, at + 2)
    return behind.text[:1].isupper() or behind.low == "the"


def _lasts(sequence: Sequence[Mark], at: int) -> bool:
    """«from a *year* earlier»: whether a unit of time stands here."""
    unit = units().at(sequence, at)
    return unit is not None and unit.kind == "duration"


def _covered(sequence: Sequence[Mark], verb: int, last: int) -> bool:
    """«the van *plunged* 40 metres», «a climber *fell* 40 metres *to* his death»: how far it went."""
    unit = units().at(sequence, last)
    if unit is None or unit.symbol not in LENGTHS:
        return False
    moved = lemmas(sequence[verb].low)
    if moved & around("plunging"):
        return True
    onward = low_at(sequence, last + 1) in ONWARD and not low_at(sequence, last + 2)[:1].isdigit()
    bodies = classes("english/persons")["person"] | labels("craft")
    onward = onward or bool(lemmas(low_at(sequence, verb - 1)) & bodies)
    return bool(moved & around("falling")) and onward  # «*the climber* fell 200 metres»
