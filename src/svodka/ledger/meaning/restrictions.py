"""What restricts a figure beside its noun: «210 пожаров [в жилых домах]»."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from svodka.ledger.meaning.among import among
from svodka.ledger.meaning.clauses import clause_end
from svodka.ledger.meaning.concepts import Catalogue, Match
from svodka.ledger.meaning.inflection import russian_cases
from svodka.ledger.meaning.prepositions import before_kazakh, behind_english, is_origin
from svodka.ledger.meaning.things import next_led
from svodka.ledger.meaning.words import NOMINAL, Text, Word
from svodka.model import Claim

OF, WITH = "gent", "ablt"
"""The case of what a noun is of, and behind «с» of those with whom something is."""
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
    # «спрос на уголь вырос на 5%, на [газ] на 7%»
    led = next_led(claim, end, text, catalogue) if claim.quantity.change else []
    if led and _restricts(led, catalogue):
        return led
    after = text.words(end, clause_end(text, end))
    goes_on = list(takewhile(lambda word: word.part in NOMINAL, after))
    of = list(takewhile(lambda word: not _in_slot(claim, word), goes_on))
    owned = of if of and _genitive(of[0]) and not of[0].text[0].isupper() else []
    return owned + [
        word
        for led, phrase in _phrases(claim, after[len(goes_on) :], catalogue)
        if _restricts(phrase, catalogue)
        or _is_partner(led, phrase)
        or is_origin(claim, led, phrase)
        for word in phrase
    ]


def _phrases(
    claim: Claim, after: Sequence[Word], catalogue: Catalogue
) -> Iterator[tuple[Match, list[Word]]]:
    """The phrases behind prepositions in a row of words, with these, to the first word that is in none."""
    at = 0
    while at < len(after):
        if not _in_slot(claim, after[at]):
            led = catalogue.at("restricting", after, at)
            if led is None or catalogue.at("means", after, at) is not None:
                return  # «12 школ [на средства фонда]»: means.py tells of it
            phrase = list(takewhile(lambda word: word.part in NOMINAL, after[at + 1 :]))
            named = list(takewhile(lambda word: not _in_slot(claim, word), phrase))
            if named:  # «в новостройках Заречья»
                yield led, named
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


def _genitive(word: Word) -> bool:
    """Whether a word may be what a noun is of: «аренда [двухкомнатной] квартиры»."""
    from svodka.language.russian.dictionary import parses

    return any(reading.tag.case == OF for reading in parses(word.text.casefold())[:1])


def _is_partner(led: Match, phrase: Sequence[Word]) -> bool:
    """Whether a phrase names with whom something is: «товарооборот [с Китаем]», not «с Урала»."""
    if "partners" not in led.concept.flags or not phrase:
        return False
    return all(word.text[0].isupper() for word in phrase) and WITH in russian_cases(phrase[-1])
