"""What the words of a claim's sentence tell though no slot has it: where it was done, and what was."""

from __future__ import annotations

from svodka.ledger.meaning.concepts import Catalogue
from svodka.ledger.meaning.earnings import with_earner
from svodka.ledger.meaning.homes import with_home
from svodka.ledger.meaning.led_nouns import with_participle
from svodka.ledger.meaning.measured import with_measured_deed
from svodka.ledger.meaning.owners import with_country
from svodka.ledger.meaning.presenting import with_deed
from svodka.ledger.meaning.spots import with_spot
from svodka.ledger.meaning.those_who import with_their_deed
from svodka.ledger.meaning.words import Text
from svodka.model import Claim

STEPS = (
    with_participle, with_measured_deed, with_their_deed, with_spot, with_earner, with_country, with_home,
    with_deed,
)  # fmt: skip
"""What is told, in the order in which one step needs another."""


def told_by_words(claim: Claim, text: Text, catalogue: Catalogue) -> Claim:
    """The claim with the place of the house, the country or the area that acts, who earned, and the deed
    presented."""
    for step in STEPS:
        claim = step(claim, text, catalogue)
    return claim
