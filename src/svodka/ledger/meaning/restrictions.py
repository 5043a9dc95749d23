"""What restricts a figure beside its noun: «210 пожаров [в жилых домах]»."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from svodka.ledger.meaning.among import among
from svodka.ledger.meaning.clauses import clause_end
from svodka.ledger.meaning.concepts import Catalogue
from svodka.ledger.meaning.prepositions import before_kazakh, behind_english
from svodka.ledger.meaning.words import NOMINAL, Text, Word
from svodka.model import Claim

FOREIGN = {"en": behind_english, "kk": before_kazakh}
"""What finds the phrases that restrict a noun in other languages."""


def behind(claim: Claim, text: Text, catalogue: Catalogue) -> list[Word]:
    """The words that restrict a noun from behind a preposition: «случаев кори у [детей]», "fires in [homes]".

    Not who, where and when, which are slots of their own, nor names, nor what restricts nothing («в ходе
    рейда», «на сумму»).
    """
    if claim.counted is None:
        return []
    if text.language in FOREIGN:
        found = [*FOREIGN[text.language](claim, text, catalogue), among(claim, text, catalogue)]
        return list({word.start: word for named in found for word in named}.values())
    end = claim.counted.end
    after = text.words(end, clause_end(text, end))
    goes_on = list(takewhile(lambda word: word.part in NOMINAL, after))
    return [
        word
        for phrase in _phrases(claim, after[len(goes_on) :], catalogue)
        if _restricts(phrase, catalogue)
        for word in phrase
    ]


def _phrases(claim: Claim, after: Sequence[Word], catalogue: Catalogue) -> Iterator[list[Word]]:
    """The phrases behind prepositions in a row of words, to the first word that is in none."""
    at = 0
    while at < len(after):
        if not _in_slot(claim, after[at]):
            if catalogue.at("restricting", after, at) is None:
                return
            phrase = list(takewhile(lambda word: word.part in NOMINAL, after[at + 1 :]))
            if not any(_in_slot(claim, word) for word in phrase):
                yield phrase
            at += len(phrase)
        at += 1


def _in_slot(claim: Claim, word: Word) -> bool:
    """Whether a word tells who, where, when, how many or who says so; a verb does not, and ends a phrase."""
    return word.within(
        claim.place, claim.period, claim.actor, claim.quantity, claim.speaker, claim.cue
    )


def _restricts(phrase: Sequence[Word], catalogue: Catalogue) -> bool:
    """Whether a phrase restricts: it has a noun, and none that is a name, some place or put aside."""
    return (
        any(word.part == "NOUN" for word in phrase)
        and not any(word.text[0].isupper() for word in phrase)
        and catalogue.first("aside", phrase) is None
        and catalogue.first("place", phrase) is None
    )
