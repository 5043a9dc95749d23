"""How a bound of frost bounds the temperature: «more than 30 degrees of frost» is below −30."""

from __future__ import annotations

from typing import Final

from svodka.model import Relation

MIRRORED: Final[dict[Relation, Relation]] = {
    "more_than": "less_than",
    "less_than": "more_than",
    "at_least": "at_most",
    "at_most": "at_least",
}
"""What bounds how far below zero it is bounds the temperature from the other side."""
