"""A percentage beside both amounts that it is of: «1 020 краж против 1 200 в 2024 году, снижение на 25 %».

Only where a sentence has these three figures and no other, the amounts are of one thing and a year apart, and
nothing else is said that the percentage could be of, or be measured from.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from svodka.ledger.meaning.concepts import Catalogue
from svodka.ledger.meaning.deeds import MOVED
from svodka.ledger.meaning.grains import Stretch, a_year_before
from svodka.ledger.meaning.subjects import Subject
from svodka.ledger.meaning.verbs import AMOUNT
from svodka.ledger.meaning.words import Text
from svodka.ledger.placing.bases import LEADING, Base, measured_from, years
from svodka.model import Claim

FIGURES = 3
FEW = 3
"""Words that may stand before the percentage, beside its own, where no dictionary tells what they are."""


@dataclass(frozen=True, slots=True)
class Beside:
    """A claim with what it has from the amount beside it.

    ``base`` is what a percentage is measured from; its subject stays its own.
    """

    claim: Claim
    subject: Subject
    base: Base | None


def beside(
    claims: Sequence[Claim], about: Mapping[str, Subject], text: Text, catalogue: Catalogue
) -> dict[str, Beside]:
    """By the claim, what the percentages and earlier amounts of such sentences are; ``claims`` in order."""
    rows: dict[tuple[int, int], list[Claim]] = {}
    for claim in claims:
        rows.setdefault(claim.sentence, []).append(claim)
    made: dict[str, Beside] = {}
    for row in rows.values():
        found = _amounts(row, about) if len(row) == FIGURES else None
        if found is None:
            continue
        now, before, percent = found
        subject, days = about[now.id], _days(before)
        if days is None or not _is_of(percent, now, before, text, catalogue):
            continue
        earlier = replace(before, quantity=replace(before.quantity, change=None))
        made[before.id] = Beside(_there(earlier, now), subject, None)
        moved = replace(_there(percent, now), period=now.period)
        made[percent.id] = Beside(moved, about[percent.id], Base(subject, *days))
    return made


def _amounts(
    row: Sequence[Claim], about: Mapping[str, Subject]
) -> tuple[Claim, Claim, Claim] | None:
    """The amount of now, that of a year before, and the percentage, if three figures are these."""
    percents = [one for one in row if one.quantity.change in MOVED and one.quantity.unit == "%"]
    amounts = [one for one in row if one not in percents]
    if len(percents) != 1 or any(one.part_of or one.factuality != "asserted" for one in row):
        return None
    now, before = amounts
    days, then = _days(now), _days(before)
    if not days or then != tuple(map(a_year_before, days)):
        return None
    is_now = now.quantity.change in (None, "to") and not about[now.id].vague
    deeds = ("", AMOUNT, about[now.id].action)
    plain = before.quantity.change is None and about[before.id].action in deeds
    is_before = before.quantity.change == "from" or plain
    return (now, before, percents[0]) if is_now and is_before and _one_thing(now, before) else None


def _one_thing(now: Claim, before: Claim) -> bool:
    """Whether two amounts count one thing, in one unit."""
    if now.quantity.unit != before.quantity.unit:
        return False
    if now.counted is None or before.counted is None:
        return now.counted is before.counted
    return now.counted.normal == before.counted.normal


def _is_of(percent: Claim, now: Claim, before: Claim, text: Text, catalogue: Catalogue) -> bool:
    """Whether a percentage is of what the amounts count, or of nothing but a change («снижение на 25 %»)."""
    noun, deed = percent.counted, percent.action
    idle = noun is None or (deed is not None and (noun.start, noun.end) == (deed.start, deed.end))
    same = noun is not None and now.counted is not None and noun.normal == now.counted.normal
    told = {one.from_date.year for one in (now.period, before.period) if one and one.from_date}
    if not (idle or same) or "other" in measured_from(before, text, catalogue):
        return False
    if years(percent, text) - told:
        return False
    figures = [one for one in (now, before) if one.quantity.end <= percent.quantity.start]
    ends = [
        m.end for one in figures for m in (one.quantity, one.counted, one.action, one.period) if m
    ]
    end = max((at for at in ends if at <= percent.quantity.start), default=percent.quantity.start)
    own = (noun, deed, percent.place, percent.period)
    between = [word for word in text.words(end, percent.quantity.start) if not word.within(*own)]
    if text.language == "ru":
        return same or all(word.part in LEADING for word in between)
    return len(between) <= FEW


def _there(claim: Claim, now: Claim) -> Claim:
    """A claim of the people and the place of another."""
    return replace(claim, place=now.place, actor=now.actor)


def _days(claim: Claim) -> Stretch | None:
    """The first and the last day of a claim, if both are known and have any a year before."""
    period = claim.period
    if period is None or period.from_date is None or period.to_date is None:
        return None
    if period.from_date.year <= dt.MINYEAR:
        return None
    return period.from_date, period.to_date
