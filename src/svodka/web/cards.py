"""What a card of a claim says at a glance."""

from __future__ import annotations

from svodka.export.wording import LOW_CONFIDENCE
from svodka.web.pages.pieces import Card


def doubtful(card: Card) -> bool:
    """Whether a claim is more likely wrong than right somewhere, and nobody has looked at it."""
    return card.confidence < LOW_CONFIDENCE and not card.verdict


def says_more(card: Card) -> bool:
    """Whether the value says more than the words: «≈ 700» beside «почти 700», not «1 264» beside «1264»."""
    return "".join(card.value.split()) != "".join(card.words.split())
