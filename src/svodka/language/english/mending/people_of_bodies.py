"""What a body with «of» in its name has, and its people, which a parsed English tree hangs on the body."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token
from svodka.language.english.cues import speaking

_NAMED = frozenset(["PROPN", "NOUN", "ADP", "CCONJ", "ADJ"])
"""Parts of speech in the name of a body behind its «of»."""
_SHORT = 3
"""Tokens from «of» to the last word of such a name."""
_LED = frozenset(["nmod", "compound", "nmod:unmarked"])
"""How the people hang on the body, or on the name behind its «of»."""


def set_right(tokens: Sequence[Token]) -> None:
    """«*University of Tirsk researchers* tested 40»: they did it, and the body is theirs."""
    for body in tokens[:-4]:
        if body.rel in ("nsubj", "nsubj:pass") and tokens[body.index + 1].text == "of":
            people = _people(tokens, body)
            if people is not None:
                _swap(tokens, body, people)
            else:
                _owned(tokens, body)


def _owned(tokens: Sequence[Token], body: Token) -> None:
    """«*The University of Tirsk's index* stood at 88»: the index is theirs, and not they are of it.

    Not «the sale of Tirsk's mill», where what is sold is no body.
    """
    if body.lemma.lower() not in speaking("body") or not body.text[:1].isupper():
        return
    thing = next((t for t in tokens[body.index + 2 : body.head] if t.head == body.index), None)
    of = tokens[body.index + 1]
    if thing is None or thing.rel != "nmod" or of.head != thing.index:
        return
    own = [t for t in tokens[of.index + 1 : thing.index] if t.head == thing.index]
    name = next((t for t in own if t.rel == "nmod:poss" and t.pos == "PROPN"), None)
    if name is None or name.index - of.index > _SHORT:
        return
    thing.head, thing.rel = body.head, body.rel
    body.head, body.rel = thing.index, "nmod:poss"
    of.head, name.head, name.rel = name.index, body.index, "nmod"


def _people(tokens: Sequence[Token], body: Token) -> Token | None:
    """The plural right before the verb, behind the capitals of a name: «… *researchers* tested»."""
    named = body.text[:1].isupper() and body.feats.get("Number") != "Plur"
    if not named or body.lemma.lower() not in speaking("body"):
        return None
    if any(t.head == body.index and t.pos == "DET" for t in tokens):
        return None  # «*The Ministry* of Health has»
    at = body.index + 2
    while (
        at < len(tokens)
        and tokens[at].pos in _NAMED
        and (tokens[at].text[:1].isupper() or tokens[at].pos in ("ADP", "CCONJ"))
    ):
        at += 1
    people = tokens[at] if body.index + 2 < at < body.head else None
    if people is None or people.pos != "NOUN" or people.feats.get("Number") != "Plur":
        return None
    parted = any(t.pos not in ("AUX", "ADV", "PART") for t in tokens[at + 1 : body.head])
    return None if parted or people.rel not in _LED else people


def _swap(tokens: Sequence[Token], body: Token, people: Token) -> None:
    """Make the people the subject, and hang the name of the body on them."""
    people.head, people.rel = body.head, body.rel
    body.head, body.rel = people.index, "compound"
    of, name = tokens[body.index + 1], tokens[people.index - 1]
    of.head, of.rel = name.index, "case"
    if name.head == people.index:
        name.head, name.rel = body.index, "nmod"
