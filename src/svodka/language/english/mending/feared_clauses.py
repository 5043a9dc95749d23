"""«Officials *fear as many as 40 people drowned*»: what a parsed English tree hangs beside the verb."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token
from svodka.language.lexicon import classes

_BESIDE = frozenset(["advcl", "parataxis", "conj"])
"""How the tree takes what somebody fears for a clause of its own."""
_LEADING = frozenset(["ADV", "ADP", "ADJ", "DET", "NUM", "NOUN", "PROPN"])
"""Parts of speech between the verb and the subject of what is feared."""


def words() -> frozenset[str]:
    """Without which a sentence tells no fear."""
    return classes("english/mistaken")["fears"]


def set_right(tokens: Sequence[Token]) -> None:
    """Make it the clause that is feared, where nothing but its subject stands between."""
    for verb in tokens:
        if verb.low in words() and verb.pos == "VERB":
            _feared(tokens, verb)


def _feared(tokens: Sequence[Token], verb: Token) -> None:
    """Not «they *fear* him, *as 40 people drowned*», «fear, *but 40 came*»."""
    own = [t for t in tokens if t.head == verb.index and t.index > verb.index]
    if any(t.rel in ("ccomp", "xcomp", "mark") for t in own):
        return
    being = {t.head for t in tokens if t.rel == "cop"}
    deed = next(
        (t for t in own if t.rel in _BESIDE and (t.pos == "VERB" or t.index in being)), None
    )
    who = next(
        (t for t in tokens if deed and t.head == deed.index and t.rel.startswith("nsubj")), None
    )
    thing = next((t for t in own if t.rel == "obj"), None)
    if thing is not None and who is not None:
        return
    who = thing or who  # «*fear up to 40 jobs* are at risk»
    if deed is None or who is None or not verb.index < who.index < deed.index:
        return
    led = tokens[verb.index + 1 : who.index + 1]
    joined = any(t.head == deed.index and t.rel in ("cc", "mark") for t in tokens)
    if not joined and all(t.pos in _LEADING for t in led):
        deed.rel, who.head = "ccomp", deed.index
        who.rel = "nsubj" if who is thing else who.rel
