"""Frost: degrees that are counted below zero: «18 градусов мороза» are −18, «до 15 ниже нуля» −15 or more."""

from __future__ import annotations

from svodka.language.quantities.frost import MIRRORED
from svodka.language.russian.quantities.amounts import Draft


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
