"""Indicators: what the claims of a ledger count, the most frequent first."""

from __future__ import annotations

from dataclasses import dataclass

from svodka.ledger.listing import Indicator
from svodka.web.asked import words


@dataclass(frozen=True, slots=True)
class IndicatorsAsked:
    """Words of actions and of what is counted."""

    q: str = words("words of the indicator, in any form")
    after: str = words("mark of the last row of the page before")


@dataclass(frozen=True, slots=True)
class IndicatorsPage:
    """A page of indicators. ``next`` is the value of ``after`` for the page that follows."""

    indicators: tuple[Indicator, ...]
    next: str | None
