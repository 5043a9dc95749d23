"""People of a body with «of» in its name, whom a parsed English tree hangs on the body."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token
from svodka.language.english.cues import speaking

_NAMED = frozenset(["PROPN", "NOUN", "ADP", "CCONJ", "ADJ"])
"""Parts of speech in the name of a body behind its «of»."""
_LED = frozenset(["nmod", "compound", "nmod:unmarked"])
"""How the people hang on the body, or on the name behind its «of»."""


def set_right(tokens: Sequence[Token]) -> None:
    """«*University of Tirsk researchers* tested 40»: they did it, and the body is theirs."""
    for body in tokens[:-4]:
        if body.rel in ("nsubj", "nsubj:pass") and tokens[body.index + 1].text == "of":
            people = _people(tokens, body)
            if people is not None:
                _swap(tokens, body, people)


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
