"""What restricts a noun from behind a preposition in English, and from before it in Kazakh."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from svodka.ledger.meaning.clauses import clause_end, clause_start
from svodka.ledger.meaning.concepts import Catalogue
from svodka.ledger.meaning.things import called
from svodka.ledger.meaning.words import Text, Word
from svodka.model import Claim

MOST = 4
"""Words of the longest phrase that restricts."""


def behind_english(claim: Claim, text: Text, catalogue: Catalogue) -> Iterator[list[Word]]:
    """The phrases that restrict an English noun from behind: "thefts of [bicycles] from [homes]".

    The "of" of a container ("cases of measles") and of a kind ("smuggling of drugs") tells what is counted.
    """
    noun = claim.counted
    if noun is None:
        return
    after = text.words(noun.end, clause_end(text, noun.end))
    told = _tells_of(text.words(noun.start, noun.end), catalogue)
    at = 0
    while at < len(after):
        if not in_slot(claim, after[at]):
            if catalogue.at("restricting", after, at) is None:
                return
            named = phrase(claim, after[at + 1 :], catalogue)
            of = catalogue.at("link", after, at) is not None
            if not (of and told) and restricts(claim, named, catalogue):
                yield named
            at = after.index(named[-1]) if named else at
        at += 1


def before_kazakh(claim: Claim, text: Text, catalogue: Catalogue) -> Iterator[list[Word]]:
    """The words that restrict a Kazakh noun or its number from before it: «[үйлердегі] 210 өрт».

    «[Балаларға] қатысты 210 қылмыс» too.
    """
    from svodka.language.kazakh.morphology.words import WITHIN

    starts = [claim.quantity.start, *([claim.counted.start] if claim.counted else [])]
    for start in starts:
        row = text.words(clause_start(text, start), start)
        if not row or in_slot(claim, row[-1]) or catalogue.at("among", row, len(row) - 1):
            continue
        led = catalogue.at("restricting", row, len(row) - 1) is not None
        if led or row[-1].text.endswith(WITHIN):
            named = before(row[:-1] if led else row, catalogue)
            if restricts(claim, named, catalogue):
                yield named


def before(row: Sequence[Word], catalogue: Catalogue) -> list[Word]:
    """The last Kazakh word of a row, with the one before where they name something: «кәмелетке толмаған»."""
    pair = row[-2:]
    match = catalogue.at("counted", pair, 0) if len(pair) == 2 else None
    return list(pair if match is not None and match.length == 2 else row[-1:])


def phrase(claim: Claim, row: Sequence[Word], catalogue: Catalogue) -> list[Word]:
    """The first English words of a row to what ends a phrase, without articles."""

    def goes_on(word: Word) -> bool:
        ends = any(
            catalogue.at(kind, [word], 0) for kind in ("stop", "restricting", "among", "join")
        )
        return not (ends or in_slot(claim, word))

    found = list(takewhile(goes_on, row[:MOST]))
    return [word for word in found if catalogue.at("link", [word], 0) is None]


def restricts(claim: Claim, named: Sequence[Word], catalogue: Catalogue) -> bool:
    """Whether a phrase restricts: it has no name, no number, no slot of its own and nothing put aside."""

    def other(word: Word) -> bool:
        first = word.start == claim.sentence[0] and called(word, catalogue)
        name = word.text[0].isupper() and not first
        return name or word.text[0].isdigit() or in_slot(claim, word)

    aside = any(catalogue.first(kind, named) for kind in ("aside", "place", "back"))
    return bool(named) and not aside and not any(other(word) for word in named)


def in_slot(claim: Claim, word: Word) -> bool:
    """Whether a word tells who, what was done, where, when, how many or who says so."""
    slots = (
        claim.place, claim.period, claim.actor, claim.action, claim.quantity, claim.speaker, claim.cue,
    )  # fmt: skip
    return any(slot is not None and slot.start <= word.start < slot.end for slot in slots)


def _tells_of(noun: Sequence[Word], catalogue: Catalogue) -> bool:
    """Whether what follows the "of" of a noun is what is counted."""
    match = catalogue.first("counted", noun)
    kinds = ("container", "measure")
    return any(catalogue.first(kind, noun) for kind in kinds) or (
        match is not None and "of" in match.concept.flags
    )
