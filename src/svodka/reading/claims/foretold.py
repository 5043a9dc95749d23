"""Figures without a deed of their own, whose time tells: «В 2024 году — 12 школ», said in 2023; any language.

Of a deed its tense tells, and «до конца года» of a year that has begun (``coming``).
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Iterable

from svodka.model import Claim

WHY = "factuality.foretold"
OVER = "factuality.over"


def foretold(claims: Iterable[Claim], published: dt.date | None) -> list[Claim]:
    """The claims, those without a deed whose time begins after the text was published as planned.

    And none with a plan of another sentence where its time is over: «Откроют 12 школ. В прошлом году — [9]».
    """
    known = (_planned(made) if _is_to_come(made, published) else made for made in claims)
    return [_without_plan(made) if _is_over(made, published) else made for made in known]


def _is_to_come(made: Claim, published: dt.date | None) -> bool:
    if made.factuality != "asserted" or made.action is not None or made.period is None:
        return False
    if made.quantity.kind == "measure":
        return False  # «аэропорт в 46 км от города откроют в 2024 году»
    begins = made.period.from_date
    return begins is not None and published is not None and begins > published


def _planned(made: Claim) -> Claim:
    return dataclasses.replace(made, factuality="planned", why=(*made.why, WHY))


def _is_over(made: Claim, published: dt.date | None) -> bool:
    if made.factuality != "planned" or made.action is None or not made.action.inherited:
        return False
    if made.period is None or made.period.inherited or published is None:
        return False
    return made.period.to_date is not None and made.period.to_date < published


def _without_plan(made: Claim) -> Claim:
    actor = made.actor if made.actor is not None and not made.actor.inherited else None
    why = (*made.why, OVER)
    return dataclasses.replace(made, action=None, actor=actor, factuality="asserted", why=why)
