"""What narrows a noun, of the words beside it: a concept, a country, a lemma, the same in every language."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from svodka.ledger.meaning.clauses import words_before
from svodka.ledger.meaning.concepts import Catalogue
from svodka.ledger.meaning.nationals import whole_country
from svodka.ledger.meaning.things import called
from svodka.ledger.meaning.words import NOMINAL, Text, Word
from svodka.model import Claim

FOREIGN = ""
"""The part of speech of a word that is not Russian: there is no dictionary to tell it."""
APOSTROPHES = ("'", "’")


def narrowed(narrowing: str, more: Sequence[Word], catalogue: Catalogue) -> str:
    """What narrows, with what more words add to it that is not in it yet."""
    added = [word for word in more if word.lemma not in narrowing.split()]
    foreign = [word for word in added if word.part == FOREIGN or word.text[:1].isupper()]
    return " ".join(filter(None, (narrowing, narrowings(added, catalogue, foreign))))


def narrowings(others: Sequence[Word], catalogue: Catalogue, named: Sequence[Word] = ()) -> str:
    """What narrows, of words that may if they are Russian, and of ``named``, which do in any language."""
    kept: dict[str, None] = {}
    row = [*others, *named]
    told = -1
    for at, word in enumerate(row):
        if at <= told:
            continue
        match = catalogue.at("narrowing", row, at)  # «[кәмелетке толмаған] жүргізушілер»
        if match is None or not match.together:
            match = catalogue.at("narrowing", [word], 0)
        state = whole_country(row, at, catalogue)
        if state is not None and (word in named or word.part):
            kept[state.title], told = None, state.last
        elif match is not None:
            kept[match.concept.title] = None
            told = at + match.length - 1
        elif catalogue.at("modifier", [word], 0) is not None:
            continue  # «ел», "country"
        elif (word in named or word.part) and (title := called(word, catalogue)):
            kept[title] = None
        elif (word in named or word.part in NOMINAL) and not _idle(word, catalogue):
            kept[word.noun] = None
    return " ".join(sorted(kept))


def sized(container: Word, text: Text, catalogue: Catalogue) -> list[Word]:
    """What narrows a Russian word that counts for others: «[минимальный] размер пенсии», no other pension."""
    if not container.part:
        return []
    row = words_before(text, container.start)[::-1]
    return list(takewhile(lambda word: catalogue.at("narrowing", [word], 0) is not None, row))


def _idle(word: Word, catalogue: Catalogue) -> bool:
    """Whether a word beside a noun does not narrow it; nor does a name of whose it is ("country's")."""
    owner = any(mark in word.text for mark in APOSTROPHES)
    kinds = ("modifier", "link", "stop", "container")
    return owner or any(catalogue.at(kind, [word], 0) for kind in kinds)


def described(claim: Claim, text: Text, catalogue: Catalogue) -> str:
    """What several words before a noun tell: «40 [незаконно построенных] домов», «незаконный»."""
    noun = claim.counted
    row = text.words(claim.quantity.end, noun.end) if noun is not None else []
    found = (
        match.concept.title
        for match in catalogue.all("narrowing", row)
        if match.together and match.length > 1 and row[match.first].text.islower()
    )
    return " ".join(dict.fromkeys(found))
