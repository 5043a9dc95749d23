"""Frost: degrees that are counted below zero: «18 градусов мороза» are −18, «до 15 ниже нуля» −15 or more."""

from __future__ import annotations

from typing import Final

from svodka.language.russian.quantities.amounts import Draft
from svodka.model import Relation

MIRRORED: Final[dict[Relation, Relation]] = {
    "more_than": "less_than",
    "less_than": "more_than",
    "at_least": "at_most",
    "at_most": "at_least",
}
"""What bounds how far below zero it is bounds the temperature from the other side."""


def below_zero(draft: Draft) -> None:
    """«[Более 30 градусов мороза]»: below −30; «минус 20 градусов мороза» says twice that it is cold."""
    c = draft.candidate
    if c.unit is None or c.unit.scale >= 0:
        return
    if max(draft.low, draft.high) > 0:
        draft.low, draft.high = -draft.low, -draft.high
    draft.low, draft.high = sorted((draft.low, draft.high))
    draft.relation = MIRRORED.get(draft.relation, draft.relation)
    draft.why.append("number.frost")
