"""English verbs that only present a figure: what happened stands behind its noun, and who has it is where.

"Wales [saw] 64 pubs close" is 64 pubs that closed in Wales, "Congo [reported] 14 people dead" 14 who died,
and "36 servers [turned out to be] hacked" 36 that were hacked.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import dropwhile

from svodka.ledger.meaning.clauses import clause_end, words_before, words_behind
from svodka.ledger.meaning.concepts import Catalogue, Concept
from svodka.ledger.meaning.words import Text, Word
from svodka.model import Claim, Mention

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


def with_deed(claim: Claim, text: Text, catalogue: Catalogue) -> Claim:
    """The claim with the deed that it is presented with: "saw 64 pubs [close]", "proved to be [hacked]"."""
    found = _presented(claim, text, catalogue)
    if not found:
        return claim
    start, end = found[0].start, found[-1].end
    words = text.text[start:end]
    return replace(claim, action=Mention(words, start, end, normal=words))


def _presented(claim: Claim, text: Text, catalogue: Catalogue) -> Sequence[Word]:
    """The words of the deed that a figure is presented with; none where it is not."""
    verb, noun, figure = claim.action, claim.counted, claim.quantity
    if text.language != "en" or noun is None or noun.start < figure.end:
        return []
    said = text.words(verb.start, clause_end(text, verb.end)) if verb else []
    proved = catalogue.at("proving", said, 0) if said else None
    if proved is not None and proved.together:
        return _deed(said[proved.last + 1 :], catalogue)[1]
    # ", [with] 14 people dead"
    led = words_before(text, figure.start)[-1:]
    presents = catalogue.at("presenting", led, 0) if led else None
    if presents is None or presents.concept.name != WITH:
        presents = catalogue.at("presenting", said, 0) if said else None
    if presents is None or (verb is not None and verb.end > figure.start):
        return []
    behind = words_behind(text, noun.end)
    named = catalogue.first("counted", text.words(noun.start, noun.end))
    if not behind or behind[0].start != noun.end + 1 or (named and named.concept.act):
        return []
    deed, words = _deed(behind, catalogue)
    harm = HARMS not in presents.concept.flags or (deed is not None and HARM & deed.flags)
    return words if harm else []


def _deed(said: Sequence[Word], catalogue: Catalogue) -> tuple[Concept | None, Sequence[Word]]:
    """The deed that words open with, and its words that stand together."""
    found = catalogue.at("action", said, 0) if said else None
    if found is None or SAID & found.concept.flags:
        return None, []
    return found.concept, said[: found.last + 1]


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
    row = words_before(text, start)
    row = list(dropwhile(lambda word: word.within(claim.period), row))
    found = catalogue.at("place", row, 0) if row else None
    if text.language != "en" or found is None or "generic" in found.concept.flags:
        return []
    verb = catalogue.at("presenting", row, found.last + 1) if row[found.last + 1 :] else None
    right_before = verb is not None and verb.last == len(row) - 1 and verb.together
    told = verb is not None and right_before and WHERE in verb.concept.flags
    return row[found.first : found.last + 1] if told else []
