"""Periods that stay without days, because their document does not say when it was published."""

from __future__ import annotations

from collections.abc import Iterable

from svodka.model import Claim, Document


def undated(document: Document, claims: Iterable[Claim]) -> int:
    """How many claims have a period («в прошлом году») whose days only a published date would give."""
    if document.published is not None:
        return 0
    periods = (claim.period for claim in claims if claim.period is not None)
    return sum(period.from_date is None or period.to_date is None for period in periods)
