"""Names of lands and towns whose preposition a parsed English tree hangs inside them: «in San *Jose*»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token
from svodka.language.english.mending import days
from svodka.language.english.speakers.voices import lands
from svodka.language.lexicon import classes
from svodka.language.punctuation import HYPHENS

_INSIDE = frozenset(["flat", "compound"])
"""How a word of a name hangs on the one above it."""
_HANGING = frozenset(["obl", "nmod"])
"""How a place hangs on what happened there, or on a noun."""


def set_right(tokens: Sequence[Token]) -> None:
    """Make lands names, and hang prepositions on the heads of names."""
    for token in tokens:
        titled = token.pos == "NOUN" and token.index and token.text.istitle()
        if titled and token.low in lands():
            token.pos = "PROPN"  # «in the *Netherlands*»
        if token.rel == "case":
            _leads(tokens, token)
        elif token.index and token.text.istitle() and _kind_behind(tokens[token.index - 1], token):
            _go_on(tokens[token.index - 1], token)
        elif token.rel in _HANGING and token.pos == "PROPN" and token.index:
            if (first := _before(tokens, token)) is not None:
                _both(tokens, first, token)


def _leads(tokens: Sequence[Token], case: Token) -> None:
    """«*in* San Jose», «*in* New South Ostrov»: a preposition is that of the whole name."""
    word = tokens[case.head]
    for _ in tokens:
        above = tokens[word.head]
        inside = (
            word.rel in _INSIDE and word.pos == above.pos == "PROPN" and case.index < above.index
        )
        if not inside or word.head < 0:
            break
        word = above
    case.head = word.index


def _before(tokens: Sequence[Token], last: Token) -> Token | None:
    """The word before one of a name, over what hyphens join: «*Rostov*-on-[Don]»; none before a day."""
    at = last.index - 1
    while at > 0 and tokens[at].end == tokens[at + 1].start and tokens[at].pos != "PROPN":
        at -= 1
    joined = at == last.index - 1 or tokens[at + 1].text in HYPHENS
    return tokens[at] if joined and last.low not in days.words() else None


def _both(tokens: Sequence[Token], first: Token, last: Token) -> None:
    """«in *San* [Jose]», «in *Omsk* [Oblast]»: words behind one preposition that all hang on the verb."""
    if (first.pos, first.rel, first.head) != (last.pos, last.rel, last.head):
        return
    below = [t for t in tokens if t.head == first.index]
    if all(t.rel in _INSIDE and t.index < first.index for t in below):
        first.head, first.rel = last.index, "compound"
    elif not any(t.head == last.index for t in tokens if not first.index < t.index < last.index):
        _go_on(first, last)


def _kind_behind(first: Token, last: Token) -> bool:
    """«in *Omsk* [Oblast]»: an adjective that is what a land is called, behind the name it hangs by."""
    area = last.pos == "ADJ" and last.low in classes("english/places")["area"]
    return area and first.pos == "PROPN" and last.head in (first.index, first.head)


def _go_on(first: Token, last: Token) -> None:
    """Let a word go on with the name before it."""
    last.pos = "PROPN"
    last.head, last.rel = first.index, "flat"
