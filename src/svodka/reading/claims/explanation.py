"""What else there was: for each claim and slot the candidates with their probabilities."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from svodka.model import Claim
from svodka.reading.claims.candidates import Candidate
from svodka.reading.claims.choosing.drafts import Reading
from svodka.reading.claims.choosing.source_choice import Source
from svodka.reading.claims.placed_periods import PlacedPeriod

_KEPT = 6
_NAMES = {"source": "speaker"}


@dataclass(frozen=True, slots=True)
class Option:
    """A candidate of a slot: its words (``None``: leaving the slot empty) and how probable it is."""

    text: str | None
    probability: float


Explanation = Mapping[str, Mapping[str, tuple[Option, ...]]]
"""By claim id and slot (counted, action, actor, place, period, speaker), likeliest first."""


def explain(pairs: Iterable[tuple[Claim, Reading]], text: str) -> Explanation:
    """The candidates of claims, from the readings that they were made of."""
    return {
        claim.id: {
            _NAMES.get(slot, slot): tuple(
                Option(_words(option, text, slot), round(chance, 4))
                for option, chance in choice.ranked(_KEPT)
            )
            for slot, choice in reading.choices.items()
            if slot != "figure"
        }
        for claim, reading in pairs
    }


def _words(option: Any, text: str, slot: str) -> str | None:
    if isinstance(option, Candidate):
        start, end = option.word() if slot == "action" else option.span()
        return text[start:end]
    if isinstance(option, PlacedPeriod):
        return option.candidate.period.text
    if isinstance(option, Source):
        return option.speaker.name if option.speaker else "(unnamed source)"
    return None
