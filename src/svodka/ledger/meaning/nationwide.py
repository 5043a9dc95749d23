"""Which country «в стране» is: the only one that a text has named by then."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.lexicon import folded
from svodka.ledger.meaning.clauses import clause_of, clause_start
from svodka.ledger.meaning.concepts import Catalogue, Match
from svodka.ledger.meaning.inflection import kazakh_cases, russian_cases
from svodka.ledger.meaning.words import Text, Word
from svodka.model import Claim, Mention

PREPOSITION = "PREP"
LOCATIVE = "loct"
WAYS = frozenset({"abl", "dat"})
FROM = "from"
"""The direction out of a place; its prepositions stand with no locative."""
ANOTHER = "another-country"
"""The concept of a country that a text sets apart from its own."""


def nation(claim: Claim, text: Text, catalogue: Catalogue) -> str:
    """The country of a claim whose place is «страна», where the text names no other by then.

    «Минфин Казахстана: в [стране] построено 12 школ», "across the [country]", «[елімізде]»; «республика» may
    be a part of one. «В соседней стране» is in one without a name; empty where nothing is told, and where the
    text names the country only as one that something comes from or goes to («экспорт в Узбекистан»).
    """
    near = _phrase(claim.place, text) if claim.place is not None else clause_of(claim, text)
    if any(match.concept.name == ANOTHER for match in catalogue.all("place", near)):
        return ANOTHER
    if not _is_whole(claim, text, catalogue):
        return ""
    said = text.words(0, claim.sentence[1])
    named = [match for match in catalogue.all("place", said) if _country(match)]
    if len({_country(match) for match in named}) != 1:
        return ""
    if all(_is_end_of_way(match, said, text, catalogue) for match in named):
        return ""
    return _country(named[0])


def _country(match: Match) -> str:
    """The country of a place; empty where none is known."""
    return match.concept.name if "wide" in match.concept.flags else match.concept.within


def _is_end_of_way(match: Match, said: Sequence[Word], text: Text, catalogue: Catalogue) -> bool:
    """Whether something comes from a place or goes there: «из Китая», «в Китай», "to China", «Қытайға»."""
    if text.language == "kk":
        return not WAYS.isdisjoint(kazakh_cases(said[match.last]))
    led = catalogue.at("direction", said[match.first - 1 : match.first], 0) if match.first else None
    if led is None or led.concept.name == FROM or text.language != "ru":
        return led is not None
    return LOCATIVE not in russian_cases(said[match.last])  # «в Китае»


def _phrase(place: Mention, text: Text) -> list[Word]:
    """The words of a place and the one before it."""
    start = clause_start(text, place.start)
    return [*text.words(start, place.start)[-1:], *text.words(place.start, place.end)]


def _is_whole(claim: Claim, text: Text, catalogue: Catalogue) -> bool:
    """Whether a place is the country that is spoken of: its last word says so, and nothing tells it apart."""
    place = claim.place
    said = text.words(place.start, place.end) if place is not None else []
    if not said:
        return False
    match = catalogue.at("nation", said[-1:], 0)
    word = said[-1]
    if match is None or folded(word.text) not in match.concept.words:
        return False  # «в странах»
    before = text.words(clause_start(text, word.start), word.start)
    while before and catalogue.at("entire", before[-1:], 0) is not None:
        before.pop()
    return not before or _leads(before[-1], claim, text, catalogue) or "own" in match.concept.flags


def _leads(word: Word, claim: Claim, text: Text, catalogue: Catalogue) -> bool:
    """Whether a word before the country, or before "the whole" of it, tells not which country it is."""
    if text.language == "ru":
        return word.part == PREPOSITION
    if text.language == "en":
        return catalogue.at("across", [word], 0) is not None
    return word.within(claim.period)
