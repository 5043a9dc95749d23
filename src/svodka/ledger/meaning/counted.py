"""What a claim counts: a concept of the catalogue or a lemma, and what narrows it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from svodka.ledger.meaning.clauses import words_before, words_behind
from svodka.ledger.meaning.concepts import Catalogue, Concept, Match
from svodka.ledger.meaning.counted_words import BEFORE, CountedWords, counted_words
from svodka.ledger.meaning.inflection import kazakh_cases
from svodka.ledger.meaning.narrowings import FOREIGN, narrowings
from svodka.ledger.meaning.owners import citizens
from svodka.ledger.meaning.prepositions import in_slot, leading
from svodka.ledger.meaning.things import brand, called, thing
from svodka.ledger.meaning.words import MODIFIERS, NOMINAL, Text, Word
from svodka.model import Claim, Mention

What = tuple[str, str, Concept | None]
"""What is counted: the name of its concept or a lemma, what narrows it, and the concept."""


def counted(claim: Claim, text: Text, catalogue: Catalogue) -> What:
    """Name of a claim's counted concept or its lemma, what narrows it, and the concept."""
    mention = claim.counted
    if mention is None:
        return "", "", None
    phrase = counted_words(claim, mention, text, catalogue)
    if phrase is None:
        return catalogue.unknown("counted", text.plain(mention.normal)), "", None
    between = [] if claim.quantity.start > mention.start else _between(claim, text)
    before = [*phrase.sized, *(word for word in between if not word.within(claim.action))]
    led = _led(claim, mention, phrase, text, catalogue)
    found, match = phrase.found, phrase.match
    if match is None:
        others = [w for w in [*before, *found[: phrase.head]] if w.part in (*MODIFIERS, FOREIGN)]
        beyond = narrowings([*others, *_of_what(claim, found, phrase.head)], catalogue, led)
        return catalogue.unknown("counted", found[phrase.head].noun), beyond, None
    inner = [found[at] for at in match.between]  # «уровень [молодёжной] безработицы»
    rest = [*before, *found[: match.first], *inner, *_unplaced(claim, found[match.last + 1 :])]
    name = match.concept.name
    if "of" in match.concept.flags:
        # «контрабанда наркотиков», "drug smuggling", «есірткі контрабандасы»
        before_it = [word for word in found[: match.first] if word.part == FOREIGN]
        kind = _kind(catalogue, found[match.last + 1 :]) or _kind(catalogue, before_it)
        if kind is not None:
            return f"{name}/{kind.concept.name}", "", match.concept
        rest = before
    if "thing" in match.concept.flags and not led:
        led = thing(claim, found[match.last].end, text, catalogue)
    return name, narrowings(rest, catalogue, led), match.concept


def _led(
    claim: Claim, mention: Mention, phrase: CountedWords, text: Text, catalogue: Catalogue
) -> list[Word]:
    """The words before a noun that is not Russian, a brand and whose it is, which narrow what is counted."""
    found, first, kazakh = phrase.found, phrase.first, text.language == "kk"
    of_thing = kazakh and phrase.match is not None and "thing" in phrase.match.concept.flags
    # «[сиыр] етінің бағасы», «[пәтер] ұрлығының 1900 фактісі»
    own = of_thing or (kazakh and phrase.contained)
    led = [w for w in found[:first] if w.part == FOREIGN and (own or w.start >= mention.start)]
    if (phrase.contained or of_thing) and found[0].part == FOREIGN:
        led = [*leading(claim, found[0], text, catalogue), *led]
        led += [word for word in phrase.beside if word.start >= mention.start and word not in led]
    led = [*_unplaced(claim, led), *brand(claim, found[first + 1 :], text)]
    led += citizens(claim, text, catalogue)
    if kazakh and not phrase.contained:
        led += _owner(claim, found[first], text, catalogue)
    return led


def _owner(claim: Claim, noun: Word, text: Text, catalogue: Catalogue) -> list[Word]:
    """What stands before a Kazakh noun and narrows it: «[компанияның таза] пайдасы», «[орташа] өнімділік».

    Of words of the catalogue only: others may be of the verb, or who did it.
    """
    row = words_before(text, noun.start)[-BEFORE:]
    kept = list(takewhile(lambda w: catalogue.at("narrowing", [w], 0) is not None, row[::-1]))
    rest = row[: len(row) - len(kept)]
    if rest and not in_slot(claim, rest[-1]) and called(rest[-1], catalogue):
        kept += rest[-1:] if "gen" in kazakh_cases(rest[-1]) else []
    return [word for word in kept if not word.within(claim.period)]


def _between(claim: Claim, text: Text) -> list[Word]:
    """Adjectives right after the number: «23 международных и 40 региональных наркоканалов»."""
    kept = []
    for word in words_behind(text, claim.quantity.end):
        if word.part not in MODIFIERS or (claim.counted and word.end > claim.counted.start):
            break
        kept.append(word)
    return kept


def _of_what(claim: Claim, found: Sequence[Word], head: int) -> list[Word]:
    """The Russian nouns and adjectives that go on behind a noun: «производство [молока]», «доля [детей]».

    Who and where are slots of their own: «число школ Алматы».
    """

    def goes_on(word: Word) -> bool:
        return word.part in NOMINAL and not word.within(claim.place, claim.actor)

    return list(takewhile(goes_on, found[head + 1 :]))


def _unplaced(claim: Claim, behind: Sequence[Word]) -> list[Word]:
    """Words behind a noun without those that are the place: «ВВП [Казахстана]»."""
    return [word for word in behind if not word.within(claim.place)]


def _kind(catalogue: Catalogue, rest: Sequence[Word]) -> Match | None:
    """Of what kind: the first counted concept that is one («товаров» is none)."""
    for match in catalogue.all("counted", rest):
        if "empty" not in match.concept.flags:
            return match
    return None
