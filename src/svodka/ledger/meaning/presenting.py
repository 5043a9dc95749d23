"""English verbs that only present a figure: what happened stands behind its noun, and who has it is where.

"Wales [saw] 64 pubs close" is 64 pubs that closed in Wales, "Congo [reported] 14 people dead" 14 who died,
and "36 servers [turned out to be] hacked" 36 that were hacked.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import dropwhile

from svodka.ledger.meaning.clauses import clause_end, clause_start
from svodka.ledger.meaning.concepts import Catalogue, Concept
from svodka.ledger.meaning.words import Text, Word
from svodka.model import Claim

WHERE = "where"
"""Flag of a verb whose subject is where that was, if it is a place."""
HARMS = "harms"
"""Flag of a verb that presents so what happened to people only: not "had 12 houses built in 1950"."""
HARM = frozenset({"event", "illness"})
"""Flags of what happens to people."""
WITH = "with"
"""The name of what presents a figure beside another deed."""
SAID = frozenset({"level", "tells"})
"""Flags of what tells of no deed."""


def presented(claim: Claim, text: Text, catalogue: Catalogue) -> Concept | None:
    """The deed that a figure is presented with: "saw 64 pubs [close]", "turned out to be [hacked]"."""
    verb, noun, figure = claim.action, claim.counted, claim.quantity
    if text.language != "en" or verb is None or noun is None:
        return None
    said = text.words(verb.start, clause_end(text, verb.end))
    proved = catalogue.at("proving", said, 0)
    if proved is not None and proved.together:
        found = catalogue.at("action", said, proved.last + 1) if said[proved.last + 1 :] else None
        return found.concept if found is not None and not SAID & found.concept.flags else None
    led = text.words(clause_start(text, figure.start), figure.start)[
        -1:
    ]  # ", [with] 14 people dead"
    beside = catalogue.at("presenting", led, 0) if led else None
    alone = beside is not None and beside.concept.name == WITH
    presents = beside if alone else catalogue.at("presenting", said, 0)
    if presents is None or not verb.end <= figure.start < figure.end <= noun.start:
        return None
    behind = text.words(noun.end, clause_end(text, noun.end))
    named = catalogue.first("counted", text.words(noun.start, noun.end))
    if not behind or behind[0].start != noun.end + 1 or (named and named.concept.act):
        return None
    found = catalogue.at("action", behind, 0)
    if found is None or SAID & found.concept.flags:
        return None
    harm = HARMS not in presents.concept.flags or HARM & found.concept.flags
    return found.concept if harm else None


def has(claim: Claim, text: Text, catalogue: Catalogue) -> bool:
    """Whether an English verb says of what happened who had it: "Romania [had] 196,304 births"."""
    verb = claim.action
    said = text.words(verb.start, clause_end(text, verb.end)) if verb else []
    found = catalogue.at("presenting", said, 0) if said and text.language == "en" else None
    return found is not None and found.together and WHERE in found.concept.flags


def presenter(claim: Claim, text: Text, catalogue: Catalogue) -> Sequence[Word]:
    """The place whose figure is told by a verb right before it: "[Wales] saw 64 pubs close"; or nothing.

    It opens the clause, but for times: not "a mine in Wales saw 64 men die".
    """
    start = claim.quantity.start
    row = text.words(clause_start(text, start), start)
    row = list(dropwhile(lambda word: word.within(claim.period), row))
    found = catalogue.at("place", row, 0) if row else None
    if text.language != "en" or found is None or "generic" in found.concept.flags:
        return []
    verb = catalogue.at("presenting", row, found.last + 1) if row[found.last + 1 :] else None
    right_before = verb is not None and verb.last == len(row) - 1 and verb.together
    told = verb is not None and right_before and WHERE in verb.concept.flags
    return row[found.first : found.last + 1] if told else []
