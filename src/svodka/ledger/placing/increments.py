"""So many more: «погибли [ещё] двое» tells by how much a toll grew, and is no toll."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from svodka.ledger.meaning.concepts import Catalogue
from svodka.ledger.meaning.subjects import Subject
from svodka.ledger.meaning.words import Text
from svodka.model import Claim

MORE = "besides"
"""The kind of words that say so right before a figure, or behind it in English."""
NEAR = 14
"""Characters from a figure within which they stand."""


def increments(
    in_order: Sequence[Claim], about: Mapping[str, Subject], text: Text, catalogue: Catalogue
) -> dict[str, Subject]:
    """By id the subjects of those hurt beside others of whom the same was told, held against no other text.

    «Погибли [ещё] двое», "[another] two people died", «[тағы] екі адам қаза тапты»; not «погибли трое,
    [ещё] семь пострадали»: all seven of them are told.
    """
    more: dict[str, Subject] = {}
    before: Claim | None = None
    for claim in in_order:
        own = about[claim.id]
        if own.event and _is_led(claim, text, catalogue):
            if before is None or about[before.id].action in (own.action, ""):
                more[claim.id] = replace(own, vague=True)
        before = claim
    return more


def _is_led(claim: Claim, text: Text, catalogue: Catalogue) -> bool:
    """Whether a word for so many more stands beside a figure."""
    start, end = claim.quantity.start, claim.quantity.end
    led = text.words(max(claim.sentence[0], start - NEAR), start)[-1:]
    if text.language == "en":
        led += text.words(end, min(end + NEAR, claim.sentence[1]))[:1]
    return any(catalogue.at(MORE, [word], 0) is not None for word in led)
