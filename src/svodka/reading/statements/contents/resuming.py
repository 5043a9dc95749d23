"""«Что» that takes up what stands before it, and opens no words: «нашли 9 свалок, [что на 5% больше]»."""

from __future__ import annotations

from itertools import takewhile

from svodka.language.analysis import Sentence
from svodka.language.lexicon import classes
from svodka.reading.statements.cues.attribution import attribution
from svodka.reading.statements.cues.saying import Cue

_STOPS = frozenset(",;:.!?")
_THINGS = frozenset({"obj", "nsubj:pass"})
_AMONG = 7
"""Among how many words behind «что» it is told how much more that is."""


def resumes(sentence: Sentence, cue: Cue, at: int, language: str) -> bool:
    """Whether «что» at a token takes up an object with a figure that the verb of a cue has before it.

    A verb of an amount follows, or no subject does; where people are the object («предупредил 40 жителей,
    что …»), a comparative has to.
    """
    tokens = sentence.tokens
    if cue.kind not in ("verb", "other") or not 1 < at < len(tokens) or tokens[at - 1].text != ",":
        return False
    if tokens[at].text.casefold() not in attribution("that", language):
        return False
    things = [tokens[i] for i in sentence.children[cue.head] if tokens[i].rel in _THINGS]
    counted = [t for t in things if cue.last < t.index < at]
    if not counted or all(t.pos != "NUM" for t in tokens[cue.last + 1 : at]):
        return False
    clause = list(takewhile(lambda t: t.text not in _STOPS, tokens[at + 1 :]))
    if clause and clause[0].lemma in classes("russian/amount_verbs")["amount"]:
        return True
    if any(t.rel.startswith("nsubj") for t in clause):
        return False
    compared = any(t.feats.get("Degree") == "Cmp" for t in clause[:_AMONG])
    return compared or all(t.feats.get("Animacy") != "Anim" for t in counted)
