"""What a query of misspelt words may mean: words that the indicators of a ledger have, spelt nearly so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from difflib import SequenceMatcher, get_close_matches
from functools import partial

from svodka.language.english.words import lemmas
from svodka.language.russian.dictionary import is_known
from svodka.ledger.meaning.concepts import Catalogue
from svodka.ledger.meaning.words import CYRILLIC, Word, look_up, words
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
    known = frozenset(_spoken(connection, catalogue)) if strange else frozenset()
    mended = query
    for word in reversed(strange):
        forms = dict.fromkeys([*word.lemmas, word.text.casefold()])
        if known.isdisjoint(forms):
            found = _retyped(word.text.casefold(), known) or _near(
                word.text.casefold(), forms, known
            )
            mended = f"{mended[: word.start]}{found or word.text}{mended[word.end :]}"
    return "" if mended == query else mended


def _retyped(said: str, known: Set[str]) -> str:
    """The known word that some form one slip away is of, the most alike: «изято» is «изъято», of «изъять»."""
    is_cyrillic = CYRILLIC.search(said) is not None
    if is_cyrillic and is_known(said):
        return ""
    letters = {one for one in set("".join(known)) if bool(CYRILLIC.match(one)) == is_cyrillic}
    of: dict[str, str] = {}
    for form in dict.fromkeys(_slips(said, sorted(letters))):
        if form in known:
            of[form] = form
        elif not is_cyrillic:
            of.update((form, one) for one in sorted(lemmas(form)) if one in known)
        elif is_known(form):
            of.update((form, one) for one in reversed(look_up(form)[0]) if one in known)
    best = max(of, key=partial(_alike, said), default="")
    return of.get(best, "")


def _slips(said: str, letters: Iterable[str]) -> Iterator[str]:
    """What somebody may have meant who left out, doubled, exchanged or mistook one letter."""
    for at in range(len(said) + 1):
        before, behind = said[:at], said[at:]
        yield from (f"{before}{one}{behind}" for one in letters)
        if behind:
            yield f"{before}{behind[1:]}"
            yield from (f"{before}{one}{behind[1:]}" for one in letters)
        if len(behind) > 1:
            yield f"{before}{behind[1]}{behind[0]}{behind[2:]}"


def _near(said: str, forms: Iterable[str], known: Set[str]) -> str:
    """The known word that is the most like some form of a misspelt one."""
    near = [
        one for form in forms for one in get_close_matches(form, _sharing(form, known), NEAR, LIKE)
    ]
    return max(near, key=partial(_alike, said), default="")


def _sharing(form: str, known: Set[str]) -> list[str]:
    """Those that have letters enough in common to be alike: others need no comparing, which is slow."""
    own, long = frozenset(form), len(form)
    return [
        one
        for one in known
        if (same := LIKE / 2 * (long + len(one))) <= long - len(own.difference(one))
        and same <= len(one) - len(frozenset(one) - own)
    ]


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
    return word._replace(text=word.text.capitalize())


def _alike(said: str, word: str) -> float:
    """How much two words agree; few mistake the first letter: «цана» is «цена», not «ана»."""
    return SequenceMatcher(None, word, said).ratio() + FIRST * (word[0] == said[0])
