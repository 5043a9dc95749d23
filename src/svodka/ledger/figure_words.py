"""The words of a figure, and what a person has made of it: «700», «700 → 800»; who told it and when."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from svodka.language.quantities.worth import coded
from svodka.model import Quantity

ARROW = "→"
"""What stands between the words of a text and what somebody corrected them to."""


def figure_words(row: Mapping[str, Any]) -> str:
    """The words of a claim, given a row of it; behind an arrow the figure that somebody corrected it to.

    The words stay those of the text: alone, they would contradict the value that they stand beside.
    """
    words = str(row["quantity"])
    if not row["corrected"]:
        return words
    low, high = (None if row[end] is None else Decimal(repr(row[end])) for end in ("low", "high"))
    made = Quantity(words, 0, 0, relation=row["relation"], low=low, high=high,
                    unit=row["stated_unit"], change=row["stated_change"])  # fmt: skip
    return f"{words} {ARROW} {coded(made)}"


def told_by(row: Mapping[str, Any], published: dt.date | None) -> str:
    """Who told a figure, given a row of its claim, and the day of publication: «Росстат, 2026-01-20»."""
    who = row["speaker_name"] or row["publisher"] or "unnamed source"
    return ", ".join(str(one) for one in (who, published) if one)
