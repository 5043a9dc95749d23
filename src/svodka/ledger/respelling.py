"""What a query of misspelt words may mean: words that the indicators of a ledger have, spelt nearly so."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from difflib import SequenceMatcher, get_close_matches
from functools import partial

from svodka.ledger.meaning.concepts import Catalogue
from svodka.ledger.meaning.words import Word, words
from svodka.ledger.sql import Connection, queries

LIKE = 0.75
"""How much of two words has to agree: «изятый» and «изъятие» do."""
NEAR = 3
"""Words that are held against each form of a misspelt one."""
FIRST = 0.15
"""How much the first letter counts besides."""
LONG = 3
"""Letters of the longest words that are taken as they are."""


def respelt(connection: Connection, query: str, catalogue: Catalogue) -> str:
    """The query with its misspelt words mended («терракты»: «теракт»); empty where none can be."""
    said = [word for word in words(query) if len(word.text) > LONG]
    strange = [word for word in said if not any(catalogue.of_any_kind([_as_name(word)]))]
    known = set(_spoken(connection, catalogue)) if strange else set()
    mended = query
    for word in reversed(strange):
        forms = dict.fromkeys([*word.lemmas, word.text.casefold()])
        if known.isdisjoint(forms):
            near = [one for form in forms for one in get_close_matches(form, known, NEAR, LIKE)]
            found = max(near, key=partial(_alike, word.text.casefold()), default=word.text)
            mended = f"{mended[: word.start]}{found}{mended[word.end :]}"
    return "" if mended == query else mended


def _spoken(connection: Connection, catalogue: Catalogue) -> Iterator[str]:
    """Every word that a concept of the ledger has, in any language, but for the shortest."""
    rows = connection.execute(queries("catalogue")["named"]).fetchall()
    names = {("action", action) for action, _ in rows}
    names |= {("counted", one) for _, counted in rows for one in counted.split("/")}
    for kind, name in names:
        concept = catalogue.named(kind, name)
        called = concept.words if concept is not None else [catalogue.title(kind, name)]
        for text in called:
            yield from (word for word in text.casefold().split() if len(word) >= LONG)


def _as_name(word: Word) -> Word:
    """A word with a capital letter: who asks for "chinese" means "Chinese"."""
    return replace(word, text=word.text.capitalize())


def _alike(said: str, word: str) -> float:
    """How much two words agree; few mistake the first letter: «цана» is «цена», not «ана»."""
    return SequenceMatcher(None, word, said).ratio() + FIRST * (word[0] == said[0])
