"""What restricts a figure beside its noun: «210 пожаров [в жилых домах]»."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from svodka.language.russian.dictionary import parses
from svodka.ledger.meaning.among import among
from svodka.ledger.meaning.clauses import clause_end, clause_start, words_before, words_behind
from svodka.ledger.meaning.concepts import Catalogue, Match
from svodka.ledger.meaning.inflection import russian_cases
from svodka.ledger.meaning.prepositions import (
    before_kazakh,
    behind_english,
    between_kazakh,
    given_english,
    is_origin,
)
from svodka.ledger.meaning.things import next_led
from svodka.ledger.meaning.verbs import action_of
from svodka.ledger.meaning.words import MODIFIERS, NOMINAL, Text, Word, words
from svodka.model import Claim

NOUN, PARTICIPLE = "NOUN", "PRTF"
ELSEWHERE = ("means", "manner", "rate")
"""Kinds of phrases that are told of in modules of their own: «12 школ [на средства фонда]»."""
RURAL = "some-village"
"""The concept of a village without its name, and of all of them: «на селе»."""
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
        more = between_kazakh if text.language == "kk" else given_english
        found += more(claim, text, catalogue)
        rest = list({word.start: word for named in found for word in named}.values())
        return _apart_from_deed(rest, claim, text, catalogue)
    end = claim.counted.end
    # «спрос на уголь вырос на 5%, на [газ] на 7%»
    led = next_led(claim, end, text, catalogue) if claim.quantity.change else []
    if led and _restricts(led, claim, catalogue):
        return led
    after = words_behind(text, end)
    goes_on = list(takewhile(lambda word: word.part in NOMINAL, after))
    of = list(takewhile(lambda word: not _in_slot(claim, word), goes_on))
    owned = of if of and _genitive(of[0]) and not of[0].text[0].isupper() else []
    deed = action_of(claim, text, catalogue)[1]
    level = deed is not None and "level" in deed.flags
    rows = [after[len(goes_on) :]]
    if not level and not claim.quantity.change:
        rows += _beside_deed(claim, text, catalogue)
    led_by = [
        word
        for row in rows
        for led, phrase in _phrases(claim, row, catalogue)
        if _restricts(phrase, claim, catalogue)
        or _is_partner(led, phrase)
        or is_origin(claim, led, phrase)
        for word in phrase
    ]
    told = [*owned, *_told_behind(claim, text, catalogue), *led_by]
    return _apart_from_deed(told, claim, text, catalogue)


def _apart_from_deed(
    found: list[Word], claim: Claim, text: Text, catalogue: Catalogue
) -> list[Word]:
    """The words that are of no phrase of the deed: «[в розыск] объявлены двое» is «объявить в розыск»."""
    concept = action_of(claim, text, catalogue)[1] if found else None
    if concept is None:
        return found
    phrases = [words(one, language=text.language) for one in concept.words if " " in one]
    own = {lemma for phrase in phrases for word in phrase for lemma in word.lemmas}
    of_deed = [not own.isdisjoint(word.lemmas) for word in found]
    return [
        word  # of «к [уголовной] ответственности» none
        for at, word in enumerate(found)
        if not of_deed[at] and not (word.part in MODIFIERS and any(of_deed[at + 1 : at + 2]))
    ]


def _beside_deed(claim: Claim, text: Text, catalogue: Catalogue) -> Iterator[list[Word]]:
    """The words between a deed and its figure, and the phrases before both: «[на воде] спасли 40 человек»."""
    deed, figure = claim.action, claim.quantity
    if deed is None or not claim.sentence[0] <= deed.start < deed.end <= figure.start:
        return
    if clause_start(text, figure.start) <= deed.start:
        yield text.words(deed.end, figure.start)
    before = words_before(text, deed.start)
    led = [at for at in range(len(before)) if catalogue.at("restricting", before, at) is not None]
    yield from (before[at:end] for at, end in pairwise([*led, len(before)]))


def _told_behind(claim: Claim, text: Text, catalogue: Catalogue) -> list[Word]:
    """The nouns of the participle behind a noun, or itself: «преступлений, совершённых [женщинами]»."""
    end = claim.counted.end if claim.counted is not None else 0
    if text.text[end : end + 2] != ", ":
        return []
    row = text.words(end, clause_end(text, end + 1))
    if not row or row[0].part != PARTICIPLE or row[0].within(claim.action):
        return []
    kept = [
        word
        for word in row[1:]
        if not _in_slot(claim, word) and word.part == NOUN and _restricts([word], claim, catalogue)
    ]
    if not kept:  # «совершённых [ранее судимыми]»
        told = (word for word in row[1:] if word.part in MODIFIERS and not _in_slot(claim, word))
        kept = [word for word in told if WITH in russian_cases(word)]
    return kept or (row[:1] if catalogue.at("action", row, 0) is None else [])


def _phrases(
    claim: Claim, after: Sequence[Word], catalogue: Catalogue
) -> Iterator[tuple[Match, list[Word]]]:
    """The phrases behind prepositions in a row of words, with these, to the first word that is in none."""
    at = 0
    while at < len(after):
        if not _in_slot(claim, after[at]):
            led = catalogue.at("restricting", after, at)
            if led is None or any(catalogue.at(kind, after, at) is not None for kind in ELSEWHERE):
                return
            phrase = list(takewhile(lambda word: word.part in NOMINAL, after[at + 1 :]))
            if _is_age(after, at, catalogue):  # ages.py tells of it
                at += len(phrase)
                continue
            named = list(takewhile(lambda word: not _in_slot(claim, word), phrase))
            if named:  # «в новостройках Заречья»
                yield led, named
            at += len(phrase)
        at += 1


def _is_age(after: Sequence[Word], at: int, catalogue: Catalogue) -> bool:
    """Whether a preposition opens an age: «детей [в возрасте] 6–14 лет», not «в школьном возрасте»."""
    match = catalogue.at("age", after, at)
    behind = after[match.last + 1 :][:1] if match is not None else []
    return any(word.text[0].isdigit() for word in behind)


def _in_slot(claim: Claim, word: Word) -> bool:
    """Whether a word tells who, where, when, how many or who says so; a verb does not, and ends a phrase."""
    return word.within(
        claim.place, claim.period, claim.actor, claim.quantity, claim.speaker, claim.cue
    )


def _restricts(phrase: Sequence[Word], claim: Claim, catalogue: Catalogue) -> bool:
    """Whether a phrase restricts: it has a noun, and none that is a name, some place or put aside.

    «На [селе]» and «на [севере] страны» restrict where the place is told, «в [городе]» is that place again.
    """
    nouns = [word for word in phrase if word.part == NOUN]
    if not nouns or any(word.text[0].isupper() for word in phrase):
        return False
    if any(catalogue.first(kind, phrase) is not None for kind in ("aside", "ballot")):
        return False
    places = list(catalogue.all("place", phrase))
    somewhere = {at for one in places for at in range(one.first, one.last + 1)}
    rest = [at for at, word in enumerate(phrase) if word.part == NOUN and at not in somewhere]
    rural = any(one.concept.name == RURAL for one in places)
    return not places or (
        claim.place is not None
        and bool(rest or rural)
        and all("generic" in one.concept.flags for one in places)
    )


def _genitive(word: Word) -> bool:
    """Whether a word may be what a noun is of: «аренда [двухкомнатной] квартиры»."""
    return any(reading.tag.case == OF for reading in parses(word.text.casefold())[:1])


def _is_partner(led: Match, phrase: Sequence[Word]) -> bool:
    """Whether a phrase names with whom something is: «товарооборот [с Китаем]», not «с Урала»."""
    if "partners" not in led.concept.flags or not phrase:
        return False
    return all(word.text[0].isupper() for word in phrase) and WITH in russian_cases(phrase[-1])
