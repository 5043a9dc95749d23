"""The reader measured against what people said of claims in a ledger."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any

from svodka.learning.gold import same_phrase
from svodka.ledger.careful import read_carefully
from svodka.ledger.documents import document_at
from svodka.ledger.judging import QUANTITY_SLOTS, Judgement, judgements
from svodka.ledger.records import loads, packed
from svodka.ledger.sql import queries
from svodka.model import Claim

if TYPE_CHECKING:
    from svodka.reader import Reader

BATCH = 16
MENTIONS = ("counted", "action", "actor", "place")
SCORED = (
    "low", "high", "relation", "unit", "change", "counted", "action", "actor", "place", "period", "speaker",
    "mode", "factuality",
)  # fmt: skip
"""The slots that an accepted claim vouches for."""


@dataclass(slots=True)
class Score:
    """How many of the judged ones the reader has right: a slot, whole claims, figures found or left out."""

    name: str
    right: int = 0
    judged: int = 0

    def count(self, right: bool) -> None:
        """One more that was judged."""
        self.judged += 1
        self.right += right


def score(connection: sqlite3.Connection, reader: Reader) -> list[Score]:
    """What the reader makes now of the documents in which people judged claims.

    ``found``: figures that people hold to, and the reader finds; ``left out``: figures that they rejected,
    and the reader does not take for claims; ``claim``: accepted claims that it has right in every slot;
    and each slot over accepted claims and over those in which it was corrected. Phrases agree as in the
    measures of quality: half of their words share a lemma.
    """
    names = ("found", "left out", "claim", *SCORED)
    scores = {name: Score(name) for name in names}
    for said, claims in _readings(connection, reader):
        for one in said:
            _count(scores, one, _there(one, claims))
    return list(scores.values())


def _readings(
    connection: sqlite3.Connection, reader: Reader
) -> Iterator[tuple[list[Judgement], Sequence[Claim]]]:
    numbers = [number for (number,) in connection.execute(queries("review")["reviewed"])]
    waiting = iter(numbers)
    while batch := list(islice(waiting, BATCH)):
        documents = [document_at(connection, number) for number in batch]
        for number, result in zip(batch, read_carefully(documents, reader), strict=True):
            yield judgements(connection, number), result.claims


def _there(one: Judgement, claims: Sequence[Claim]) -> Claim | None:
    """The claim that a reader reads at the place of a judged one."""
    found = [c for c in claims if one.same(c)]
    return found[0] if found else None


def _count(scores: dict[str, Score], one: Judgement, read: Claim | None) -> None:
    if one.verdict == "reject":
        scores["left out"].count(read is None)
        return
    scores["found"].count(read is not None)
    gold = _slots(one.on(read))
    mine = _slots(read) if read is not None else dict.fromkeys(gold)
    slots = [s for s in SCORED if one.whole or s in one.slots]
    rights = [_agree(slot, gold, mine) if read is not None else False for slot in slots]
    for slot, right in zip(slots, rights, strict=True):
        scores[slot].count(right)
    if one.whole:
        scores["claim"].count(all(rights))


def _slots(claim: Claim) -> dict[str, Any]:
    record = loads(packed(claim))
    return {s: (record["quantity"] if s in QUANTITY_SLOTS else record)[s] for s in SCORED}


def _agree(slot: str, gold: dict[str, Any], mine: dict[str, Any]) -> bool:
    right, read = gold[slot], mine[slot]
    if right is None or read is None:
        return right is read
    if slot == "period":
        days = ("from", "to")
        if any(right[day] for day in days):
            return all(right[day] == read[day] for day in days)
        return same_phrase(read["text"], (right["text"],))
    if slot == "speaker":
        phrases = tuple(sorted({right["text"], right["name"] or right["text"]}, key=len))
        return any(same_phrase(said, phrases) for said in (read["text"], read["name"]) if said)
    if slot in MENTIONS:
        return same_phrase(read["text"], (right["text"],))
    return bool(right == read)
