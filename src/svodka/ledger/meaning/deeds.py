"""Deeds told as nouns in Russian: «[добыча] нефти составила 88 млн тонн» is «добыто 88 млн тонн нефти»."""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile

from svodka.ledger.meaning.clauses import clause_end, clause_start
from svodka.ledger.meaning.concepts import Catalogue, Concept
from svodka.ledger.meaning.words import NOMINAL, Text, Word
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
    if catalogue.first("container", said) is not None:
        said = _deed_of_pieces(claim, text, catalogue) or said
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


def _deed_of_pieces(claim: Claim, text: Text, catalogue: Catalogue) -> list[Word]:
    """The noun of a deed that a verb tells in pieces: «[продажи] машин за год составили 71 тысячу штук»."""
    verb = claim.action
    if verb is None or claim.quantity.start < verb.start:
        return []
    before = text.words(clause_start(text, verb.start), verb.start)
    deeds = [word for word in before if word.part == "NOUN" and catalogue.at("action", [word], 0)]
    return deeds[:1]


def _object(claim: Claim, text: Text, offset: int) -> list[Word]:
    """What the noun of a deed is followed by: not who does it, where and when."""

    def goes_on(word: Word) -> bool:
        return word.part in NOMINAL and not word.within(claim.place, claim.actor, claim.period)

    return list(takewhile(goes_on, text.words(offset, clause_end(text, offset))[:MOST]))
