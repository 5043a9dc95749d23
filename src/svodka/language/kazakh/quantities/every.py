"""«Әрбір бесінші тұрғын», «тұрғындардың әр үшіншісі»: one of five, one of three.

«Әр екінші күні» says how often, not how many.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from functools import cache

from svodka.language.kazakh.morphology.words import ORDINAL, stems
from svodka.language.kazakh.quantities.forms import ending_after, word_at
from svodka.language.lexicon import classes, load
from svodka.language.quantities.marks import Mark, digits, low_at
from svodka.language.quantities.number import Number
from svodka.language.quantities.numberwords import number_words

MOST = 100
"""«Әрбір мыңыншы» counts customers, not shares."""


@cache
def _times() -> frozenset[str]:
    """Nouns of time and occasion, which an ordinal only numbers."""
    durations = (e for e in load("kazakh/units") if e.text("kind") == "duration")
    return frozenset(w for e in durations for w in e.lemmas) | classes("kazakh/every")["occasion"]


def every_part(sequence: Sequence[Mark], at: int) -> tuple[Number, str] | None:
    """The share that «әр» makes of the ordinal behind it, and its ending; ``None`` where it makes none."""
    if sequence[at].low not in classes("kazakh/every")["every"]:
        return None
    found = _ordinal(sequence, at + 1)
    if found is None or not 1 < found[0] <= MOST:
        return None
    value, last, ending = found
    after = low_at(sequence, last + 1)
    if not ending and (not after.isalpha() or not _times().isdisjoint(stems(after))):
        return None
    share = 1 / value
    number = Number(at, last, share, share, style="words", category="part", why=("number.every",))
    return number, ending


def _ordinal(sequence: Sequence[Mark], at: int) -> tuple[Decimal, int, str] | None:
    """The value of an ordinal, its last mark, and its ending of possession: «үшіншісі»."""
    if at < len(sequence) and sequence[at].kind == "number":
        behind = ending_after(sequence, at)
        ordinal = behind is not None and ORDINAL.fullmatch(behind[1]) is not None
        return (digits(sequence[at].text)[0], behind[0], "") if behind and ordinal else None
    if (word := word_at(sequence, at)) is not None:
        return (word[0].value, at, "") if word[0].category == "ordinal" else None
    low = low_at(sequence, at)
    for stem in stems(low)[1:]:
        for ordinal_ending in ("інші", "ыншы", "нші", "ншы"):
            base = number_words("kazakh").get(stem.removesuffix(ordinal_ending))
            if stem.endswith(ordinal_ending) and base is not None:
                return base.value, at, low[len(stem) :]
    return None
