"""What people said of a document's claims, and what it makes of what the reader reads.

A person accepts a claim as it stands, rejects it, or corrects a slot. That holds for the figure at this
place of the text, whoever reads it next: an accepted claim stays as it was accepted, a corrected slot
stays as it was corrected, a rejected figure stays out, and what a new reader no longer finds stays in.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from svodka.ledger.records import claim_of, loads, packed, unpacked
from svodka.ledger.sql import queries
from svodka.model import Claim

Verdict = Literal["accept", "reject", "correct"]

QUANTITY_SLOTS = ("kind", "relation", "low", "high", "unit", "change")
"""Slots inside the quantity of a claim record; the others stand in the record itself."""

SAME = 0.5
"""Share of common characters from which on two quantities are one figure."""

STANDING = {"accept": "accepted", "correct": "corrected", "reject": "rejected"}


@dataclass(slots=True)
class Judgement:
    """What stands of all that was said of one figure: the last verdict, and what it rests on.

    ``record`` is the claim as accepted (``whole``), or as it was when it was rejected or first corrected;
    ``slots`` what was corrected since.
    """

    claim: str
    start: int
    end: int
    verdict: Verdict
    record: str
    slots: dict[str, Any] = field(default_factory=dict)
    whole: bool = False

    @property
    def standing(self) -> str:
        """``accepted``, ``corrected`` or ``rejected``."""
        return STANDING[self.verdict]

    def on(self, read: Claim | None) -> Claim:
        """The claim that stands, given what a reader reads there (``None``: nothing)."""
        base = unpacked(self.record) if self.whole or read is None else read
        return with_slots(base, self.slots)

    def same(self, claim: Claim) -> bool:
        """Whether a claim is of the judged figure, however a reader cuts it."""
        return self.share(claim.id, claim.quantity.start, claim.quantity.end) >= SAME

    def share(self, claim: str, start: int, end: int) -> float:
        """How far a figure is the judged one: 1 for its id, else the share of common characters."""
        if claim == self.claim:
            return 1.0
        common = min(end, self.end) - max(start, self.start)
        return common / max(end - start, self.end - self.start, 1)


@dataclass(frozen=True, slots=True)
class Standing:
    """A claim as it stands, with the verdict of a person and the reader's own record, if any."""

    claim: Claim
    verdict: str | None = None
    as_read: str | None = None


def with_slots(claim: Claim, slots: Mapping[str, Any]) -> Claim:
    """A claim with some slots of its record replaced."""
    if not slots:
        return claim
    record = loads(packed(claim))
    for slot, value in slots.items():
        (record["quantity"] if slot in QUANTITY_SLOTS else record)[slot] = value
    return claim_of(record)


def judgements(connection: sqlite3.Connection, document: int) -> list[Judgement]:
    """What stands of what was said of a document's figures, in the order it was first said."""
    found: list[Judgement] = []
    rows = connection.execute(queries("review")["said"], {"document": document})
    for claim, start, end, verdict, slot, before, after, record in rows:
        # A new reader may have cut the same figure otherwise: «17» and later «17 тысяч».
        one = max(found, key=lambda j: j.share(claim, start, end), default=None)
        if one is None or one.share(claim, start, end) < SAME:
            one = Judgement(claim, start, end, verdict, record)
            found.append(one)
        one.claim, one.start, one.end, one.verdict = claim, start, end, verdict
        if verdict == "accept":
            one.record, one.slots, one.whole = after, {}, True
        elif verdict == "reject":
            one.record, one.slots, one.whole = before, {}, False
        else:
            one.slots[slot] = loads(after)
    return found


def judged(read: Iterable[Claim], said: Iterable[Judgement]) -> Iterator[Standing]:
    """The claims that stand, given those that were read and what people said."""
    claims = list(read)
    taken: dict[str, Judgement] = {}
    left: list[Judgement] = []
    for one in said:
        match = _match(one, [c for c in claims if c.id not in taken])
        if match is None:
            left.append(one)
        else:
            taken[match.id] = one
    for claim in claims:
        judgement = taken.get(claim.id)
        if judgement is None:
            yield Standing(claim)
        elif judgement.verdict != "reject":
            yield Standing(judgement.on(claim), judgement.standing, packed(claim))
    for one in left:
        if one.verdict != "reject":
            yield Standing(one.on(None), one.standing)


def _match(one: Judgement, claims: list[Claim]) -> Claim | None:
    """The claim that a judgement is about: of its id, or over most of the same characters."""

    def share(claim: Claim) -> float:
        return one.share(claim.id, claim.quantity.start, claim.quantity.end)

    best = max(claims, key=share, default=None)
    return best if best is not None and share(best) >= SAME else None
