"""Arrows that posts set before a percentage: «Экспорт ⬆️ 7,5%», "Imports 🔻 4%" tell a change."""

from __future__ import annotations

import re
from dataclasses import replace

from svodka.language.pictured import DOWN, UP
from svodka.model import Change, Quantity

_BEFORE = re.compile(rf"[^\W_]\W{{0,2}} ([{UP}{DOWN}])\s?\Z")
"""An arrow behind a word of its line: at the beginning of one it is a bullet."""
_REACH = 12
"""Characters before a quantity that this takes."""


def pointed(text: str, quantity: Quantity) -> Quantity:
    """The quantity with the change that an arrow right before it tells; the same where none does."""
    if quantity.kind != "percent" or quantity.relation == "at_most":
        return quantity
    before = _BEFORE.search(text[max(0, quantity.start - _REACH) : quantity.start])
    if before is None:
        return quantity
    change: Change = "increase" if before[1] in UP else "decrease"
    return replace(quantity, change=change, why=(*quantity.why, f"change.{change}"))
