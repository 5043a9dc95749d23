"""Kazakh durations of which only the last has its unit: «5 және 7 жылға», «ерлерде 28, әйелдерде 25 жас»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.words import LOCATIVE
from svodka.language.kazakh.quantities.list_items import STOPS
from svodka.language.quantities.found import Found
from svodka.language.quantities.marks import Mark, low_at

_EACH = 5
"""The most marks between two durations of a row."""


def joined_durations(sequence: Sequence[Mark], left: Found, right: Found) -> bool:
    """«5 және 7 жылға сотталды», «ерлерде 28, әйелдерде 25 жас»: both are years, if ``left`` is bare."""
    if right.rejected or right.kind != "duration":
        return False
    if low_at(sequence, left.last + 1) in STOPS:
        return False  # «Түлек саны – 48 мың. Бір жыл бұрын …»
    if right.first == left.last + 2 and left.first == left.number[0]:
        return True
    return right.number[0] - left.last <= _EACH and _of_each(sequence, left, right)


def _of_each(sequence: Sequence[Mark], left: Found, right: Found) -> bool:
    """«Ерлер үшін 63, әйелдер үшін 61 жас», «ерлерде 28, әйелдерде 25 жас»: both told of whom alike."""
    whose = low_at(sequence, left.first - 1), low_at(sequence, right.first - 1)
    each = whose[0] in function_words("for") and whose[0] == whose[1]
    each = each or all(low.endswith(LOCATIVE) for low in whose)
    return each and low_at(sequence, left.last + 1) == ","
