"""Roads and lines named by the two places that they run between: «на [трассе Тула — Орёл]»."""

from __future__ import annotations

from svodka.language.lexicon import classes
from svodka.language.punctuation import CLOSING, DASHES, OPENING
from svodka.reading.syntax.tree import Tree

_QUOTES = frozenset(OPENING + CLOSING)


def end_of_route(tree: Tree, first: int, last: int) -> int:
    """Where a phrase ends whose road is named by two places: «трассе Тула[ — Орёл]»; else ``last``."""
    lemmas = (token.lemma for token in tree.tokens[first : last + 1])
    if classes("russian/places")["route"].isdisjoint(lemmas):
        return last
    while (behind := _behind_dash(tree, last)) >= 0:
        last = behind
    return last


def names_route(tree: Tree, at: int) -> bool:
    """Whether a word is one of the names that tell a route: «поезд [Тула] — [Орёл]», behind their noun."""
    tokens = tree.tokens
    for name in tree.sentence.names:
        end, before = name.last, name.first - 1
        while (behind := _behind_dash(tree, end)) >= 0:
            end = behind
        if end == name.last or not name.first <= at <= end:
            continue
        before -= before > 0 and tokens[before].text in _QUOTES
        if before >= 0 and tokens[before].lemma in classes("russian/places")["route"]:
            return True  # not «в зонах Омска — Лесной, Речной и Горной»
    return False


def _behind_dash(tree: Tree, last: int) -> int:
    """Where the name of a place ends behind a dash right behind a word; or -1."""
    tokens = tree.tokens
    if last + 2 >= len(tokens) or tokens[last + 1].text not in DASHES:
        return -1
    if not tokens[last].text[:1].isupper():
        return -1
    return next(
        (n.last for n in tree.sentence.names if n.first == last + 2 and n.kind == "LOC"), -1
    )
