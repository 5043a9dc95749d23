"""What an option of a slot means: those that mean the same are one choice."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import Any

from svodka.reading.claims.candidates import Candidate
from svodka.reading.claims.choosing.options import Candidates
from svodka.reading.claims.choosing.source_choice import Source
from svodka.reading.claims.placed_periods import PlacedPeriod


def meanings(slot: str, options: Sequence[Any]) -> Sequence[Hashable]:
    """What each of the options of a slot means; those that mean the same are the same choice."""
    if isinstance(options, Candidates):
        return options.places() if slot == "action" else options.lemmas()
    return [meaning_of(slot, option) for option in options]


def meaning_of(slot: str, option: Any) -> Hashable:
    """What an option of a slot means."""
    if isinstance(option, Candidate):
        return (option.sentence, option.token) if slot == "action" else option.lemma
    if isinstance(option, PlacedPeriod):
        period = option.candidate.period
        if period.from_date or period.to_date:
            return period.from_date, period.to_date
        return period.text.lower()
    if isinstance(option, Source):
        return option.statement.mode, option.speaker.name if option.speaker else None
    return id(option)
