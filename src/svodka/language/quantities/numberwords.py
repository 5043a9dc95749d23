"""Number words that multiply their hundreds («two hundred», «екі жүз»), composed to one number.

English and Kazakh count alike: units under ten, tens, hundreds as a multiplier, thousands and more as
multipliers that fall. Russian, whose hundreds are words of their own, has its own grammar.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from svodka.language.lexicon import load
from svodka.language.quantities.marks import Mark, fold
from svodka.language.quantities.number import ONE, Number

_NONE, _ENDLESS = Decimal(0), Decimal("Infinity")
RANKS = {"unit": 1, "one": 1, "teen": 2, "ten": 2}


@dataclass(frozen=True, slots=True)
class NumberWord:
    """A number word: its value and how it composes (unit, teen, ten, hundred, scale, short, …)."""

    value: Decimal
    category: str


@cache
def number_words(folder: str) -> dict[str, NumberWord]:
    """The number words of a language by form, as a :class:`Mark` is looked up."""
    return {
        fold(form): NumberWord(entry.number("value"), entry.text("class"))
        for entry in load(f"{folder}/numerals")
        for form in entry.forms
    }


Look = Callable[[int], NumberWord | None]
"""The number word at a mark, if there is one that can go on a number."""
Joint = Callable[[int], int]
"""How many marks at a place only join number words («and», a hyphen)."""


def compose(
    sequence: Sequence[Mark],
    first: int,
    look: Look,
    joint: Joint,
    ends: Callable[[int], bool] = lambda index: False,
    start: tuple[Decimal, int] | None = None,
) -> Number | None:
    """The longest number that begins at a mark, or ``None``.

    ``start`` is the value and the last mark of digits that the words go on («2,5 million»). ``ends`` says
    of a mark that a number ends with it (a word with a case ending). A multiplier said twice with a joint
    between belongs to two numbers: «two million and six million».
    """
    total, group, rank, ceiling, scale = _NONE, _NONE, 3, _ENDLESS, ONE
    last, at, hundreds, whole, count = first - 1, first, False, True, 0
    joined = False
    hundred = scaled = (last, total, group)
    """Where the last hundred and the last other multiplier ended, and what the number was there."""
    if start is not None:
        group, last = start
        at, rank, whole, count = last + 1, 0, not group % 1, 1
    while at < len(sequence):
        step = joint(at) if count else 0
        word = look(at + step)
        if word is None:
            break
        kind = RANKS.get(word.category, 0)
        if kind:
            if kind >= rank or not whole:
                break
            group += word.value
            rank = 0 if word.category == "teen" else kind
        elif word.category == "hundred":
            if hundreds or group >= 100 or not whole:
                if hundreds and joined:
                    last, total, group = hundred  # «three hundred *and four* hundred»
                break
            group, hundreds, rank, scale = max(group, ONE) * 100, True, 3, max(scale, Decimal(100))
        elif word.category in ("scale", "short"):
            if word.value == ceiling and group and joined:
                last, total, group = scaled
            if word.value >= ceiling or (word.category == "short" and start is None):
                break
            if not group and count:  # «thousand thousand»
                break
            total += (group or ONE) * word.value
            ceiling = scale = word.value
            group, rank, hundreds = _NONE, 3, False
            if not whole:
                last, count = at + step, count + 1
                break
        else:
            break
        last, at, count = at + step, at + step + 1, count + 1
        joined = group > 0 and (joined or step > 0)
        if not kind:
            hundred = (last, total, group)
            scaled = scaled if hundreds else hundred
        if ends(last):
            break
    if count == 0 or last < first:
        return None
    value = total + group
    why: tuple[str, ...] = ("number.digits",) if start is not None else ("number.words",)
    if scale > 1:
        why = (*why, f"multiplier.{scale!s}")
    return Number(
        first, last, value, value, scale, "digits" if start is not None else "words", why=why
    )
