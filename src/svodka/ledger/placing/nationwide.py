"""Which country «в стране» is: the one that a text is of, if it has named no other by then."""

from __future__ import annotations

from svodka.language.lexicon import folded
from svodka.ledger.meaning.clauses import clause_of, clause_start, words_before, words_behind
from svodka.ledger.meaning.concepts import Catalogue
from svodka.ledger.meaning.words import Text, Word
from svodka.ledger.placing.natives import country, is_home, of_people
from svodka.model import Claim, Mention

PREPOSITION = "PREP"
ANOTHER = "another-country"
"""The concept of a country that a text sets apart from its own."""


def nation(claim: Claim, text: Text, catalogue: Catalogue) -> str:
    """The country of a claim whose place is «страна», where the text names no other by then.

    «Минфин Казахстана: в [стране] построено 12 школ», "across the [country]", «[елімізде]»; «республика» may
    be a part of one. «В соседней стране» is in one without a name; empty where nothing is told, and where
    the text only mentions the country («экспорт в Узбекистан», «китайские автомобили»).
    """
    near = _phrase(claim.place, text) if claim.place is not None else clause_of(claim, text)
    if any(match.concept.name == ANOTHER for match in catalogue.all("place", near)):
        return ANOTHER
    if not _is_whole(claim, text, catalogue):
        return ""
    said = text.words(0, claim.sentence[1])
    named = [match for match in catalogue.all("place", said) if country(match)]
    own = set(of_people(claim, text, catalogue))
    countries = own.union(country(match) for match in named)
    if len(countries) != 1:
        return ""
    if own or any(is_home(match, said, text, catalogue) for match in named):
        return countries.pop()
    return ""


def _phrase(place: Mention, text: Text) -> list[Word]:
    """The words of a place and the one before it."""
    start = clause_start(text, place.start)
    return [*text.words(start, place.start)[-1:], *text.words(place.start, place.end)]


def _is_whole(claim: Claim, text: Text, catalogue: Catalogue) -> bool:
    """Whether a place is the country that is spoken of: its last word says so, and nothing tells it apart."""
    place = claim.place
    if place is None:
        return False
    said = text.words(place.start, place.end)
    behind = words_behind(text, place.end)
    while said and behind and all(catalogue.at("entire", [word], 0) for word in said):
        said.append(behind.pop(0))  # «на территории нашей [страны]»
    if not said:
        return False
    match = catalogue.at("nation", said[-1:], 0)
    word = said[-1]
    if match is None or folded(word.text) not in match.concept.words:
        return False  # «в странах»
    before = words_before(text, word.start)
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
