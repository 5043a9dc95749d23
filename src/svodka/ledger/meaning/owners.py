"""The country whose something is, where no place is said: «госдолг [Казахстана]»."""

from __future__ import annotations

from dataclasses import replace

from svodka.ledger.meaning.clauses import clause_end
from svodka.ledger.meaning.concepts import Catalogue
from svodka.ledger.meaning.words import Text
from svodka.model import Claim, Mention

NEAR = 2
"""Words behind a noun that may name another country: «и Китая», «с Россией»."""


def with_country(claim: Claim, text: Text, catalogue: Catalogue) -> Claim:
    """The claim with the country that its Russian noun ends with as its place; itself if there is none.

    «Доходы бюджета [Казахстана] составили 21 трлн тенге»; not
    «товарооборот Казахстана и Китая», which is of two.
    """
    noun = claim.counted
    if noun is None or claim.place is not None:
        return claim
    said = text.words(noun.start, noun.end)
    behind = text.words(noun.end, clause_end(text, noun.end))[:NEAR]
    if catalogue.first("place", behind) is not None:
        return claim
    for match in catalogue.all("place", said):
        last = match.last == len(said) - 1 and said[match.first].part == "NOUN"
        if "wide" in match.concept.flags and not last:
            return claim
        if match.first and "wide" in match.concept.flags:
            start, end = said[match.first].start, noun.end
            words = text.text[start:end]
            return replace(claim, place=Mention(words, start, end, normal=match.concept.title))
    return claim
