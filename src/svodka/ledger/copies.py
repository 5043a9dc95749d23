"""Copies of a report in other languages: known by their figures, for their words have nothing in common.

Two documents are copies where one publisher, speaker or institution stands in both, they were published
within a few days, and their figures agree in their order far beyond chance. The evidence is counted in
bits: by how much likelier the agreement is in copies than in two texts that happen to state such figures
(the ratio of Fellegi and Sunter, "A theory for record linkage", 1969). A figure of four digits tells far
more than one of two, and two or 10 tell nothing. The more figures two texts have, the more of them agree
by chance, so the ways to pick the agreeing ones are taken off.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from math import comb, log2

from svodka.ledger.meaning.concepts import Catalogue
from svodka.ledger.meaning.names import outlet
from svodka.ledger.meaning.whose import heading
from svodka.ledger.meaning.words import words
from svodka.ledger.own_concepts import concepts
from svodka.ledger.records import dumps
from svodka.ledger.sql import queries

DAYS = 3
"""Days within which the copies of a report come out."""

ENOUGH = 22.0
"""Bits of the figures of two copies with a publisher, speaker or institution in common.

Of 298,378 pairs of unrelated articles (2 to the power of 18.2) the one with most has 18.2: bits are what they
are called. Ten thousand documents a week make 2^25 pairs within three days; few of them name the same people.
"""

ALONE = 36.0
"""Bits where nobody in common is named: three figures of four digits."""

AGREEING = 0.5
"""Least share of the telling figures of the document with fewer that agree."""

FEWEST = 2
"""Telling figures that two copies must have in common."""

BITS = {2: 7.0, 3: 10.0, 4: 12.0}
"""By its digits, zeros aside: how seldom a figure of news is just this one, as a power of two. Among 3,258
figures of 1,340 articles one in 660 is the same as a given one of two digits, one in 100 as «11», the
commonest of them; one in 3,000 as one of three digits, and fewer where it is not a constant."""

SUBJECT = 3.0
"""Bits for the same action and counted concept; as many off where the catalogue knows both to differ."""

BOUND = 1.0
"""Bits off where one copy bounds what the other states exactly."""

MOST = 150
"""Figures of a document that are looked at: a copy of a longer one has these too."""


DIGIT = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Stated:
    """A telling figure of a document; ``action`` and ``counted`` are names of concepts, or empty."""

    claim: int
    value: float
    unit: str
    digits: int
    relation: str
    action: str
    counted: str

    def agrees(self, other: Stated) -> bool:
        """Whether two figures are one number of one unit."""
        return self.value == other.value and self.unit == other.unit

    def bits(self, other: Stated) -> float:
        """What it tells that two documents both state this figure."""
        told = BITS[min(self.digits, other.digits, 4)]
        if self.relation != other.relation:
            told -= BOUND
        for mine, theirs in ((self.counted, other.counted), (self.action, other.action)):
            if mine and theirs:
                told += SUBJECT / 2 if mine == theirs else -SUBJECT / 2
        return told


def language(connection: sqlite3.Connection, document: int) -> str:
    """The code of the language of a document with claims; empty for others, and where it is not known."""
    found = connection.execute(queries("copies")["language"], {"document": document}).fetchone()
    return str(found[0]) if found else ""


def copies(connection: sqlite3.Connection, document: int) -> set[int]:
    """The origins of the documents in other languages that a document is a copy of."""
    sql = queries("copies")
    catalogue = concepts(connection)
    mine, named = _stated(connection, document, catalogue)
    if len(mine) < FEWEST:
        return set()
    asked = {
        "claims": dumps([one.claim for one in mine]),
        "days": DAYS,
        "fewest": FEWEST,
    }
    found: set[int] = set()
    who: _Who | None = None
    for other, _ in connection.execute(sql["shared"], asked).fetchall():
        theirs, named_there = _stated(connection, other, catalogue)
        sure = evidence(mine, theirs)
        if sure < ENOUGH:
            continue
        who = who or _who(connection, document, named, catalogue)
        there = _who(connection, other, named_there, catalogue)
        if sure >= ALONE or who.meets(there):
            found.add(there.origin)
    return found


def evidence(mine: Sequence[Stated], theirs: Sequence[Stated]) -> float:
    """Bits for two documents with these telling figures in this order to be copies; 0 where too few agree."""
    told, many = _aligned(mine, theirs)
    if many < FEWEST or many < AGREEING * min(len(mine), len(theirs)):
        return 0.0
    return told - log2(comb(len(mine), many)) - log2(comb(len(theirs), many))


def _aligned(mine: Sequence[Stated], theirs: Sequence[Stated]) -> tuple[float, int]:
    """The figures that agree in the order of both documents: their bits, and how many they are."""
    before = [(0.0, 0)] * (len(theirs) + 1)
    for one in mine:
        row = [(0.0, 0)]
        for place, other in enumerate(theirs):
            best = max(before[place + 1], row[-1])
            if one.agrees(other):
                told, many = before[place]
                best = max(best, (told + one.bits(other), many + 1))
            row.append(best)
        before = row
    return before[-1]


def digits(value: float) -> int:
    """The digits of a number without zeros before and after: 17 000 has two, 4 610 three."""
    return len(f"{abs(value):.15g}".partition("e")[0].replace(".", "").strip("0"))


@dataclass(frozen=True, slots=True)
class _Who:
    """Who stands behind a document: its outlet, and whom it quotes or names as acting."""

    origin: int
    outlet: str
    named: frozenset[str]

    def meets(self, other: _Who) -> bool:
        return bool((self.outlet and self.outlet == other.outlet) or self.named & other.named)


def _who(
    connection: sqlite3.Connection, document: int, named: frozenset[str], catalogue: Catalogue
) -> _Who:
    ((publisher, title, text, origin),) = connection.execute(
        queries("copies")["document"], {"document": document}
    )
    leading = words(heading(title, text), language=language(connection, document))
    acting = {
        match.concept.name
        for match in catalogue.all("actor", leading)
        if "generic" not in match.concept.flags
    }
    return _Who(origin, outlet(publisher or ""), named | acting)


def _stated(
    connection: sqlite3.Connection, document: int, catalogue: Catalogue
) -> tuple[list[Stated], frozenset[str]]:
    """The telling figures of a document in their order; speakers and institutions of all its claims."""
    rows = connection.execute(queries("copies")["figures"], {"document": document})
    stated: dict[tuple[float, str], Stated] = {}
    named: set[str] = set()
    for claim, value, unit, number, said, relation, action, counted, actor, speaker in rows:
        # An institution has one name in every language, and so has the surname of a speaker.
        named |= {name for name in (actor, speaker) if catalogue.named("actor", name)}
        named |= {speaker} if speaker else set()
        many = digits(number)
        if many >= 2 and len(stated) < MOST:
            if not DIGIT.search(said):  # «a third» has the four digits of 33.33 and is common
                many = 2
            done = action if catalogue.named("action", action) else ""
            noun = counted if catalogue.named("counted", counted.partition("/")[0]) else ""
            one = Stated(claim, value, unit, many, relation, done, noun)
            stated.setdefault((value, unit), one)  # what is said again (first in the lead) is one
    return list(stated.values()), frozenset(named)
