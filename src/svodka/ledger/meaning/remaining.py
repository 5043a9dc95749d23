"""As what so many are left: «[подтопленными] остаются 40 домов», "40 roads remain [blocked]"."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.lexicon import folded
from svodka.language.russian.dictionary import parses
from svodka.ledger.meaning.clauses import clause_of
from svodka.ledger.meaning.concepts import Catalogue, Concept
from svodka.ledger.meaning.inflection import russian_cases
from svodka.ledger.meaning.numbered import is_participle
from svodka.ledger.meaning.words import MODIFIERS, Text, Word
from svodka.model import Claim

REMAIN = "be-left"
"""The deed of what stays as it was."""
INSTRUMENTAL = "ablt"
"""The case of what it stays as in Russian."""
STATE = frozenset({INSTRUMENTAL, "plur"})
"""The grammemes of an adjective in it that is of many."""
PRONOUN = "Apro"
"""That of a pronoun."""
ELSE = ("restricting", "link", "stop", "direction", "join", "time", "place", "particle")
"""Kinds of words that begin something else: "remained [in] hospital"."""


def remaining(claim: Claim, deed: Concept | None, text: Text, catalogue: Catalogue) -> str:
    """What narrows what is left, in the languages that tell it beside their verb; else empty."""
    if deed is None or deed.name != REMAIN or claim.action is None or text.language == "kk":
        return ""
    slots = (claim.quantity, claim.counted, claim.action, claim.actor, claim.place, claim.period)
    if text.language == "ru":
        row = _instrumental(clause_of(claim, text))
    else:
        behind = text.words(claim.action.end, claim.sentence[1])[:1]
        row = [word for word in behind if _is_state(word, catalogue)]
    for word in row:
        named = not word.text.islower() and word.start != claim.sentence[0]
        if not (named or word.within(*slots) or _is_else(word, catalogue)):
            return _called(word, catalogue)
    return ""


def _instrumental(row: Sequence[Word]) -> list[Word]:
    """The adjectives in that case that stand alone: «остаются [закрытыми]», not «под большими завалами»."""
    return [
        word
        for at, word in enumerate(row)
        if word.part in MODIFIERS and _is_state_of_many(word)
        if not any(INSTRUMENTAL in russian_cases(behind) for behind in row[at + 1 : at + 2])
    ]


def _is_state_of_many(word: Word) -> bool:
    """Whether a Russian word is an adjective in that case that is of many, and no «её»."""
    readings = (reading.tag.grammemes for reading in parses(word.text.casefold()))
    return any(tags >= STATE and PRONOUN not in tags for tags in readings)


def _is_state(word: Word, catalogue: Catalogue) -> bool:
    """Whether an English word tells a state: "remain [closed]", not "remain [under] water"."""
    return catalogue.at("action", [word], 0) is not None or is_participle(word)


def _is_else(word: Word, catalogue: Catalogue) -> bool:
    """Whether a word begins something else than what so many are left as."""
    return any(catalogue.at(kind, [word], 0) is not None for kind in ELSE)


def _called(word: Word, catalogue: Catalogue) -> str:
    """What a word of a state is called in every language: by its deed, where the catalogue has it."""
    found = catalogue.at("action", [word], 0)
    return folded(found.concept.title) if found is not None else word.noun
