"""People whom a participle tells where their number is told: «число [записавшихся] на курсы — 900 человек».

It is the deed, and people are counted: «на курсы [записались] 900 человек».
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from svodka.language.russian.dictionary import parses
from svodka.ledger.meaning.clauses import clause_start
from svodka.ledger.meaning.concepts import Catalogue
from svodka.ledger.meaning.deeds import NUMBER
from svodka.ledger.meaning.verbs import AMOUNT
from svodka.ledger.meaning.words import MODIFIERS, NOMINAL, Text, Word
from svodka.model import Claim, Mention

_DONE = frozenset({"PRTF", "past", "gent", "plur"})
"""The grammemes of a participle of what so many did or underwent, behind their number."""
_PEOPLE = frozenset({"NOUN", "anim", "gent", "plur"})
"""Those of a noun that names who they are."""
_STATES = frozenset({"level", "tells"})
"""Actions that tell how many there are: «число [зарегистрированных] в центре»."""


def with_their_deed(claim: Claim, text: Text, catalogue: Catalogue) -> Claim:
    """The claim with the participle behind «число» as its deed, where people are said to be so many.

    Those who are named behind it are counted: «число привитых [детей] составило 900 человек».
    """
    noun, verb = claim.counted, claim.action
    if text.language != "ru" or noun is None or noun.start < claim.quantity.end:
        return claim
    people = catalogue.at("counted", text.words(noun.start, noun.end), 0)
    if (
        people is None
        or "empty" not in people.concept.flags
        or not _only_says_how_many(verb, text, catalogue)
    ):
        return claim
    figure = claim.quantity.start
    row = text.words(clause_start(text, verb.start if verb else figure), figure)
    number = catalogue.first("container", row)
    if number is None or number.concept.name != NUMBER:
        return claim
    behind = row[number.last + 1 :]
    if not _is_told(behind, catalogue):
        return claim
    after = [word for word in behind[1:] if word.part != "PREP" and not _in_slot(word, claim)]
    if after and _is(after[0], _PEOPLE):  # «уволенных в мае [учителей]»
        noun = _mention(after[0])
    elif after and after[0] in behind[1:2] and after[0].part in NOMINAL:
        return claim  # «принятых [законов]»
    return replace(claim, action=_mention(behind[0]), counted=noun)


def _mention(word: Word) -> Mention:
    """One word as a mention."""
    return Mention(word.text, word.start, word.end, normal=word.lemma)


def _only_says_how_many(verb: Mention | None, text: Text, catalogue: Catalogue) -> bool:
    """Whether a verb says only how many there are, or none does."""
    found = catalogue.at("action", text.words(verb.start, verb.end), 0) if verb else None
    return verb is None or (found is not None and found.concept.name == AMOUNT)


def _is_told(behind: Sequence[Word], catalogue: Catalogue) -> bool:
    """Whether words open with a participle that tells a deed, and no other than it does as a noun."""
    if not behind or behind[0].part not in MODIFIERS or not _is(behind[0], _DONE):
        return False
    found = catalogue.at("action", behind, 0)
    if found is None or found.concept.flags & _STATES:
        return False
    called = catalogue.at("counted", behind, 0)
    return called is None or called.concept.act == found.concept.name


def _in_slot(word: Word, claim: Claim) -> bool:
    """Whether a word is of where or when."""
    return word.within(claim.place, claim.period, claim.quantity)


def _is(word: Word, grammemes: frozenset[str]) -> bool:
    """Whether a word may have grammemes."""
    return any(grammemes <= reading.tag.grammemes for reading in parses(word.text.casefold()))
