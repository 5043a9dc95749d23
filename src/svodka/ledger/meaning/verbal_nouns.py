"""Deeds told as nouns in Russian: «[добыча] нефти составила 88 млн тонн» is «добыто 88 млн тонн нефти»."""

from __future__ import annotations

from dataclasses import replace
from itertools import dropwhile, takewhile

from svodka.language.russian.dictionary import parses
from svodka.ledger.meaning.clauses import words_before, words_behind
from svodka.ledger.meaning.concepts import Catalogue, Concept
from svodka.ledger.meaning.vessels import is_vessel
from svodka.ledger.meaning.words import LIKELY, NOMINAL, Text, Word
from svodka.model import Claim, Mention

MOST = 5
"""Words that name what a deed is done to, at most."""


def told_as_noun(claim: Claim, text: Text, catalogue: Catalogue) -> tuple[Concept, Claim] | None:
    """The deed that a claim's Russian noun names, and the claim with what follows it as what is counted.

    None where the noun names no deed, or nothing follows it («рост составил 5 %»).
    """
    noun = claim.counted
    if noun is None:
        return None
    said = text.words(noun.start, noun.end)
    if catalogue.first("container", said) is not None or is_vessel(said, catalogue):
        said = _deed_of_pieces(claim, text, catalogue) or said
    # «[валовой] сбор зерна»: what narrows nothing
    said = list(dropwhile(lambda word: catalogue.at("modifier", [word], 0) is not None, said))
    if said and said[0].part == "NOUN" and catalogue.at("action", said, 0) is None:
        said = [*_deed_before(claim, text, catalogue), *said]
    found = catalogue.at("action", said, 0) if said and said[0].part == "NOUN" else None
    if found is None or found.length > 1:
        return None
    object_ = _object(claim, text, said[0].end)
    if not object_:
        return None
    head = next((word for word in object_ if word.part == "NOUN"), object_[0])
    start, end = object_[0].start, object_[-1].end
    counted = Mention(text.text[start:end], start, end, normal=head.lemma)
    return found.concept, replace(claim, counted=counted)


def carried_out(claim: Claim, text: Text, catalogue: Catalogue) -> tuple[Concept, Claim] | None:
    """The deed of the noun beside a verb that says no more than that it was done, and what it was done to.

    «Провели [эвакуацию] 250 человек», «[ремонт] 18 мостов завершили», «произвёл [выплату] пособий на 5 млн».
    None of other verbs, and where a preposition or the instrumental says that it is not what was done.
    """
    verb = text.words(claim.action.start, claim.action.end) if claim.action else []
    if claim.counted is None or not verb or catalogue.at("carrying", verb, 0) is None:
        return None
    if claim.counted.start < claim.quantity.start:
        return told_as_noun(claim, text, catalogue)
    figure = claim.quantity.start
    before = words_before(text, figure)[-2:]
    found = catalogue.at("action", before, len(before) - 1) if before else None
    if found is None or "level" in found.concept.flags or before[0].part == "PREP":
        return None
    return (found.concept, claim) if _named_straight(before[-1]) else None


def _named_straight(noun: Word) -> bool:
    """Whether a noun stands in the nominative or the accusative: «[выплату] произвели», not «арестом»."""
    tags = [reading.tag for reading in parses(noun.text.casefold()) if reading.score >= LIKELY]
    return any(tag.POS == "NOUN" and {"nomn", "accs"} & tag.grammemes for tag in tags)


def _deed_of_pieces(claim: Claim, text: Text, catalogue: Catalogue) -> list[Word]:
    """The noun of a deed that a verb tells in pieces: «[продажи] машин за год составили 71 тысячу штук»."""
    verb = claim.action
    if verb is None or claim.quantity.start < verb.start:
        return []
    before = words_before(text, verb.start)
    for last, word in zip([None, *before], before, strict=False):
        led = last is not None and last.part == "PREP"  # «выделенных на [строительство] школ»
        if word.part == "NOUN" and not led and catalogue.at("action", [word], 0):
            return [word]
    return []


def _deed_before(claim: Claim, text: Text, catalogue: Catalogue) -> list[Word]:
    """The noun of a deed right before what it is done to: «[намолот] зерна достиг 88 млн тонн»."""
    noun = claim.counted
    if noun is None or noun.start > claim.quantity.start:
        return []
    before = words_before(text, noun.start)[-2:]
    deed = before[-1:]
    led = len(before) > 1 and before[0].part == "PREP"  # «в [сборе] зерна»
    if led or not deed or deed[0].part != "NOUN" or deed[0].within(claim.place, claim.actor):
        return []
    named = catalogue.at("action", deed, 0) is not None and _named_straight(deed[0])
    return deed if named else []


def _object(claim: Claim, text: Text, offset: int) -> list[Word]:
    """What the noun of a deed is followed by: not who does it, where and when."""

    def goes_on(word: Word) -> bool:
        return word.part in NOMINAL and not word.within(claim.place, claim.actor, claim.period)

    return list(takewhile(goes_on, words_behind(text, offset)[:MOST]))
