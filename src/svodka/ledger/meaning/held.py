"""Events that are held, however their number is told: «было 40 рейдов» is «провели 40 рейдов».

So is "raids numbered 40", «прошло 40 рейдов», and what names the event itself («[прошло] 40 [проверок]»).
"""

from __future__ import annotations

from dataclasses import replace

from svodka.ledger.meaning.clauses import clause_end, clause_of, clause_start, words_before
from svodka.ledger.meaning.concepts import Catalogue, Concept
from svodka.ledger.meaning.deeds import CARRIES_OUT, HELD, HOLD, Deed, is_so_much
from svodka.ledger.meaning.verbs import AMOUNT, NOT
from svodka.ledger.meaning.words import Text
from svodka.model import Claim

HAPPENS = ("occur", "pass-off")
"""The deeds that say of an event that it was held: "40 raids took place"."""


def of_event(
    claim: Claim, noun: Concept, deed: Deed, told: bool, text: Text, catalogue: Catalogue
) -> Deed:
    """The deed of a figure of events: that they were held, where only that is told of them.

    ``told``: their number is spoken of.
    """
    if HELD not in noun.flags or claim.quantity.kind != "count":
        return deed
    idle = deed.action in (AMOUNT, "") and not deed.change
    number = idle and (told or tells_how_many(claim, text, catalogue))
    if deed.action in HAPPENS or _is_itself(claim, deed, text, catalogue) or number:
        return replace(deed, action=HOLD, concept=catalogue.named("action", HOLD))
    return deed


def _is_itself(claim: Claim, deed: Deed, text: Text, catalogue: Catalogue) -> bool:
    """Whether a verb that says so tells another deed only with its noun: «прошло 40 проверок»."""
    noun, verb = claim.counted, claim.action
    if noun is None or verb is None:
        return False
    alone = catalogue.at("action", text.words(verb.start, verb.end), 0)
    itself = catalogue.at("action", text.words(noun.start, noun.end), 0)
    names = deed.concept is not None and deed.concept.name == deed.action
    if not names or alone is None or alone.concept.name not in (HOLD, *HAPPENS, *CARRIES_OUT):
        return False
    return alone.concept is not deed.concept and (itself is None or itself.concept is deed.concept)


def tells_how_many(claim: Claim, text: Text, catalogue: Catalogue) -> bool:
    """Whether a clause says how many there were, and not what they were like: "40 raids were fake".

    The verb stands before the figure, in Kazakh behind the noun: «40 [рейд болды]». Not of some of them,
    among others.
    """
    noun, figure = claim.counted, claim.quantity
    if noun is None or catalogue.first("among", clause_of(claim, text)) is not None:
        return False
    if claim.action is not None and claim.action.start < figure.start:
        return True
    if is_so_much(claim, text, catalogue):
        return True
    if text.language == "kk":
        verb = text.words(max(noun.end, figure.end), clause_end(text, figure.end))[:1]
    else:
        verb = words_before(text, figure.start)[-1:]
    found = catalogue.at("action", verb, 0) if verb else None
    negated = verb and NOT.search(text.text, clause_start(text, verb[0].start), verb[0].start)
    return found is not None and found.concept.name == AMOUNT and not negated
