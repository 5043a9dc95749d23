"""What the learned choice of wholes does not see: when each figure was, and of which of two of a kind."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.model import Claim, Period
from svodka.reading.claims.lists.others_of_kind import is_another
from svodka.reading.parts.finder import RANKED, Link
from svodka.reading.periods.ago import AGO
from svodka.reading.syntax.sites import Site

EARLIER = AGO | {"period.anaphora.unit-earlier"}
"""Rules of times that are told by how long ago they were."""


def of_one_time(
    links: Sequence[Link], claims: Sequence[Claim], sites: Sequence[Site]
) -> list[Link]:
    """The links but those that were only chosen, between what was done at one time and at another.

    Nor is «в первом районе открыли 12 школ, во втором — [3]» so many of the 12.
    """
    return [
        link
        for link in links
        if link.why != RANKED
        or not (
            _done_at_other_times(claims[link.part], claims[link.whole])
            or (sites[link.part].tree is sites[link.whole].tree and is_another(sites[link.part]))
        )
    ]


def _done_at_other_times(part: Claim, whole: Claim) -> bool:
    """«В декабре открыли 40 школ, в январе — 30»: one deed, and one of its times over before the other.

    Another deed may befall some of them later: «5 мая ранены 40 человек, 6 мая выписаны 12».
    """
    if part.action is None or whole.action is None or part.action.start != whole.action.start:
        return False
    ours, theirs = part.period, whole.period
    if ours is not None and _is_earlier(ours) and (theirs is None or ours.start != theirs.start):
        return True  # «открыли 40 школ, годом ранее — 30»
    if ours is None or theirs is None:
        return False
    before = ours.to_date and theirs.from_date and ours.to_date < theirs.from_date
    after = ours.from_date and theirs.to_date and ours.from_date > theirs.to_date
    return bool(before or after)


def _is_earlier(period: Period) -> bool:
    """«годом ранее», «два года назад»: so long before the other time, whichever that is."""
    return not EARLIER.isdisjoint(period.why)
