"""Figures that a text tells as provisional: what comes after them may be another, and is no mistake."""

from __future__ import annotations

from svodka.ledger.meaning.concepts import Catalogue
from svodka.ledger.meaning.words import Text
from svodka.model import Claim


def is_provisional(claim: Claim, text: Text, catalogue: Catalogue) -> bool:
    """Whether its sentence says that others may come: «[по предварительным данным], собрано 9 тонн»."""
    said = catalogue.all("provisional", text.words(*claim.sentence))
    return any(one.together for one in said)
