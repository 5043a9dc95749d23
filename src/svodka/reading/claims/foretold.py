"""Figures without a deed whose time is still to come, in any language: «В 2024 году — 12 школ», said in 2023.

Of a deed its tense tells, and «до конца года» of a year that has begun (``coming``).
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Iterable

from svodka.model import Claim

WHY = "factuality.foretold"


def foretold(claims: Iterable[Claim], published: dt.date | None) -> list[Claim]:
    """The claims, those without a deed whose time begins after the text was published as planned."""
    return [_planned(made) if _is_to_come(made, published) else made for made in claims]


def _is_to_come(made: Claim, published: dt.date | None) -> bool:
    if made.factuality != "asserted" or made.action is not None or made.period is None:
        return False
    if made.quantity.kind == "measure":
        return False  # «аэропорт в 46 км от города откроют в 2024 году»
    begins = made.period.from_date
    return begins is not None and published is not None and begins > published


def _planned(made: Claim) -> Claim:
    return dataclasses.replace(made, factuality="planned", why=(*made.why, WHY))
