"""How many times more or less: «выросло [в 3 раза]» is a rise, «[вдвое] сократилось» a fall.

A comparative says no more than how two figures compare: «[в 3 раза] больше, чем в мае».
"""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.quantities.marks import Mark
from svodka.language.russian.quantities.change import FALLS, RISES
from svodka.language.russian.quantities.change_behind import said_behind
from svodka.language.russian.quantities.change_comparisons import more_behind
from svodka.language.russian.quantities.change_words import change_word
from svodka.model import Change


def of_factor(sequence: Sequence[Mark], first: int, last: int) -> Change | None:
    """The change that the factor in the marks ``first`` to ``last`` is the amount of."""
    if more_behind(sequence, last + 1) is not None:
        return None
    word = said_behind(sequence, first, last + 1) or change_word(sequence, first)
    return "increase" if word in RISES else "decrease" if word in FALLS else None
