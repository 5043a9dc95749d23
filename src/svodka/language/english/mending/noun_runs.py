"""Two nouns side by side that a parsed English tree hangs on one word: «recorded 5 *measles* [outbreaks]»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token
from svodka.language.english.mending.main_verbs import mistaken

_NOUNS = frozenset(["NOUN", "PROPN"])
_TELLING = frozenset(["compound", "nmod:desc"])
"""How a noun hangs on the one right behind it that it tells of."""
_ALIKE = frozenset(["obj", "nmod"])
"""How both hang on the word above."""


def set_right(tokens: Sequence[Token]) -> None:
    """Let the first tell of the second, which has the number and the preposition before both."""
    for last in tokens[2:]:
        if last.rel == "advcl" and last.pos == "VERB" and last.low.endswith("ing"):
            _with_rising(tokens, tokens[last.index - 1], last)
        if last.pos == "NOUN" and last.rel in _ALIKE:
            before = tokens[last.index - 1]
            _join(tokens, tokens[before.head] if before.rel == "flat" else before, last)
        if last.rel in _TELLING and last.head == last.index + 1:
            _lead(tokens, last)
        middle = tokens[last.index - 1]
        if last.pos == "NOUN" and last.head == middle.index and middle.low.endswith("ing"):
            _join_over(tokens, tokens[last.index - 2], middle, last)


def _with_rising(tokens: Sequence[Token], noun: Token, verb: Token) -> None:
    """«with *output* falling 4%»: the noun that the participle tells of, which the tree hangs elsewhere."""
    lost = noun.rel == "compound" or (noun.rel == "nsubj" and noun.head == verb.head)
    first = noun.index
    while tokens[first - 1].head == noun.index and tokens[first - 1].low != "with" and first > 1:
        first -= 1
    preposition = tokens[first - 1]
    if lost and preposition.low == "with" and preposition.head in (noun.index, verb.index):
        noun.head, noun.rel = verb.head, "obl"
        verb.head, verb.rel = noun.index, "acl"
        preposition.head, preposition.rel = noun.index, "case"


def _join_over(tokens: Sequence[Token], first: Token, middle: Token, last: Token) -> None:
    """«gave them 40 *fever testing kits*»: of what is one thing no number but one stands."""
    number = tokens[first.index - 1]
    single = first.pos == "NOUN" and first.feats.get("Number") == "Sing"
    many = number.pos == "NUM" and number.head == first.index and number.lemma != "one"
    if not single or not many or last.rel != "obj" or last.feats.get("Number") != "Plur":
        return
    if middle.head not in (first.index, first.head) or number.text == "1":
        return
    last.head, last.rel = first.head, "obj"
    first.head, first.rel, number.head = last.index, "compound", last.index
    middle.head, middle.rel = last.index, "amod"


def _lead(tokens: Sequence[Token], first: Token) -> None:
    """«spent 5 million *on* paper mill roofs», «*of* Governor Rosa Vidal»: of the whole.

    Not «deleted *from* Norland rolls»: a name is where it was.
    """
    last = tokens[first.head]
    led = [t for t in tokens[: first.index] if t.head == first.index and t.rel == "case"]
    alone = not any(
        t.rel == "case" and t.index < first.index for t in tokens if t.head == last.index
    )
    named = first.rel == "compound" and first.pos == "PROPN"
    if led and alone and not named and last.pos in _NOUNS and last.rel in ("obl", "nmod"):
        for token in tokens[led[0].index : first.index]:
            if token.head == first.index and token.rel != "compound":
                token.head = last.index


def _join(tokens: Sequence[Token], first: Token, last: Token) -> None:
    """«dozens of *price* [rises]», «5 *COVID-19* [patients]»; not «gave 5 men tents»."""
    alike = first.pos in _NOUNS and (first.head, first.rel) == (last.head, last.rel)
    if not alike or first.index > last.index or tokens[last.head].lemma in mistaken("giving"):
        return
    led = [t for t in tokens[: first.index] if t.head == first.index and t.rel != "compound"]
    counted = (
        any(t.pos == "NUM" for t in led) if last.rel == "obj" else any(t.rel == "case" for t in led)
    )
    if not counted or any(t.head == last.index and t.index < last.index for t in tokens):
        return
    for token in led:
        token.head = last.index
        token.rel = "nummod" if token.pos == "NUM" else token.rel
    first.head, first.rel = last.index, "compound"
