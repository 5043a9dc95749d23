"""«every third complaint»: one of three. «every third day» says how often, not how many."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from functools import cache

from svodka.language.english.quantities.candidates import closed, contexts
from svodka.language.english.quantities.numbers.measures import units
from svodka.language.lexicon import load
from svodka.language.quantities.marks import Mark, low_at
from svodka.language.quantities.number import Number


@cache
def ordinals() -> dict[str, Decimal]:
    """The share of every n-th, by the ordinal."""
    return {form: entry.number("value") for entry in load("english/every") for form in entry.forms}


def every_part(sequence: Sequence[Mark], at: int) -> Number | None:
    """The share that «every» makes of the ordinal at a mark, ``None`` where it makes none."""
    share = ordinals().get(sequence[at].low)
    if share is None or low_at(sequence, at - 1) != "every" or at + 1 >= len(sequence):
        return None
    after = sequence[at + 1]
    if after.kind != "word" or not after.gap:
        return None
    if after.low != "of" and not _counted(sequence, at, after):
        return None
    return Number(at - 1, at, share, share, style="words", category="ratio", why=("number.every",))


def _counted(sequence: Sequence[Mark], at: int, after: Mark) -> bool:
    """Whether a singular noun stands there: «every second voter», not «every second counts»."""
    if after.low in closed() or after.low in contexts("repeated") or after.text[:1].isupper():
        return False
    if after.low.endswith("s") and not after.low.endswith("ss"):
        return False
    return units().at(sequence, at + 1) is None
