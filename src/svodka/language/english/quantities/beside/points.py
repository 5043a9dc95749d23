"""Percentage points that are called points: «Support stood at 61%, *seven points* less than in March».

Also those that lead to a share, «Her rating slipped *two points to 39%*», and the lead in a poll: «The poll
gave the senator *a 12-point lead*».
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from svodka.language.lexicon import classes
from svodka.language.punctuation import HYPHENS
from svodka.language.quantities.found import Found
from svodka.language.quantities.marks import Mark, low_at

NEAR = 14
"""How many marks before the points the percentage may stand that they are of."""
LEAD = 3
"""How many marks before the points a lead may stand: «her *lead* narrowed to four points»."""
ERROR = 6
"""How many marks before the points «margin of error» may stand."""
AGAIN = ([",", "or"], ["or"])
"""What says a fall of shares again, in points that are none of a percentage: «fell 1%, *or* 85 points»."""
_OF_WHOLE = 2
"""The most marks between a share and the number that it is of: «of its»."""
MOST = 100
"""No percentage differs by more points."""


def pointed(sequence: Sequence[Mark], found: list[Found]) -> list[Found]:
    """Figures of a paragraph, where points behind a percentage of their sentence are percentage points."""
    out: list[Found] = []
    share: Found | None = None
    for at, one in enumerate(found):
        figure = one
        told = share is not None and share.kind == "percent" and _points(sequence, share, one)
        if told or (at + 1 < len(found) and _leads(sequence, one, found[at + 1])):
            end, why = one.number[1] + 1, (*one.why, "unit.points")
            figure = replace(one, last=end, symbol="%", kind="percent", why=why)
        elif (end_of_lead := _lead(sequence, one)) is not None:
            why = (*one.why, "unit.points")
            figure = replace(one, last=end_of_lead, symbol="%", kind="percent", why=why)
        out.append(figure)
        if not one.rejected and not _is_whole(sequence, share, figure):
            share = figure
    return out


def _is_whole(sequence: Sequence[Mark], share: Found | None, one: Found) -> bool:
    """«70% of *the 1.4 million* voters came, 6 points more»: whether a number is what a share is of."""
    if share is None or share.kind != "percent" or one.kind != "count":
        return False
    between = [mark.low for mark in sequence[share.last + 1 : one.first]]
    return between[:1] == ["of"] and len(between) <= _OF_WHOLE


def _leads(sequence: Sequence[Mark], one: Found, share: Found) -> bool:
    """«slipped *two points* to 39%», «fell *2 points*, to 39%»: the share that points lead to."""
    if share.rejected or share.kind != "percent" or not _are_points(sequence, one):
        return False
    between = [mark.low for mark in sequence[one.number[1] + 2 : share.first]]
    return between in (["to"], [",", "to"])


def _are_points(sequence: Sequence[Mark], one: Found) -> bool:
    """Whether a number of «points» can be one of percentage points."""
    if one.rejected or one.kind != "count" or one.high > MOST:
        return False
    return low_at(sequence, one.number[1] + 1) in ("points", "point")


def _points(sequence: Sequence[Mark], share: Found, one: Found) -> bool:
    if not _are_points(sequence, one):
        return False
    between = [mark.low for mark in sequence[share.last + 1 : one.first]]
    if len(between) > NEAR or any(word in (".", "!", "?", ";") for word in between):
        return False
    if between in AGAIN:
        return False
    apart = classes("english/number_parts")["no-share"]
    return not apart & {mark.low for mark in sequence[max(0, share.first - NEAR) : one.last]}


def _lead(sequence: Sequence[Mark], one: Found) -> int | None:
    """The last mark of a lead in a poll: «*a 12-point lead*», «her lead is *12 points*», «*12 points* ahead».

    Only where the paragraph tells of a poll: «a 12-point lead at half-time» is one of a game.
    """
    words = classes("english/number_parts")
    if one.rejected or one.kind != "count" or one.high > MOST:
        return None
    end = one.number[1] + 1
    if low_at(sequence, end) in HYPHENS and not sequence[end].gap:
        ahead = (
            low_at(sequence, end + 1) in words["point"]
            and low_at(sequence, end + 2) in words["lead"]
        )
        end += 1
    else:
        before = {mark.low for mark in sequence[max(0, one.first - LEAD) : one.first]}
        led = bool(before & words["lead"]) or low_at(sequence, end + 1) in words["margin"]
        ahead = _are_points(sequence, one) and led
    if _are_points(sequence, one) and _of_error(sequence, one.first):
        return end
    return end if ahead and any(mark.low in words["poll"] for mark in sequence) else None


def _of_error(sequence: Sequence[Mark], first: int) -> bool:
    """«The margin *of error* is plus or minus 3 points»: that of a poll, which need not be named."""
    lows = [mark.low for mark in sequence[max(0, first - ERROR) : first]]
    return "error" in lows and low_at(sequence, first - len(lows) + lows.index("error") - 1) == "of"
