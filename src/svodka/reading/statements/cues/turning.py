"""Sentences by which somebody who speaks turns to another matter: «Министр остановился на дорогах. …».

They tell nothing themselves; the sentences behind them are told by who turns.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from svodka.language.analysis import Sentence, Token
from svodka.language.lexicon import folded, load
from svodka.reading.statements.cues.saying import Cue
from svodka.reading.syntax.phrases import name_at

TURNING = "turning"
"""The kind of cue that such a verb is."""
_REACH = 5
"""How many words off its verb the word stands that it needs: «уделил школам [внимание]»."""


def may_turn(tokens: Sequence[Token]) -> bool:
    """Whether a word stands here that may turn to another matter (no parse needed)."""
    verbs = _verbs()
    return any(token.text in verbs for token in tokens)


def turning(sentence: Sentence, nouns: Mapping[str, str]) -> Cue | None:
    """The verb by which a person, the subject, turns to another matter.

    ``nouns`` name speakers. Not «поезд остановился на мосту», «завод перешёл к выпуску машин», nor where a
    number or a colon stands: that sentence tells something itself.
    """
    tokens = sentence.tokens
    if not may_turn(tokens) or any(t.pos == "NUM" or t.text == ":" for t in tokens):
        return None
    for token in tokens:
        needed = _verbs().get(token.text)
        if needed is None or token.head >= 0:
            continue
        near = tokens[max(0, token.index - _REACH) : token.index + 1 + _REACH]
        if needed and needed.isdisjoint(t.text.casefold() for t in near):
            continue
        who = (tokens[i] for i in sentence.children[token.index] if tokens[i].rel == "nsubj")
        if any(_speaks(sentence, one, nouns) for one in who):
            i = token.index
            return Cue(
                sentence.index,
                i,
                i,
                i,
                token.start,
                token.end,
                TURNING,
                TURNING,
                folded(token.lemma),
            )
    return None


def _speaks(sentence: Sentence, who: Token, nouns: Mapping[str, str]) -> bool:
    if who.pos == "PRON":
        return who.feats.get("Person") == "3"
    name = name_at(sentence, who.index)
    named = name is not None and name.kind == "PER"
    return named or nouns.get(folded(who.lemma)) == "person"


@cache
def _verbs() -> Mapping[str, frozenset[str]]:
    """The forms that turn to something, and the words of which one has to stand near each."""
    return {
        shown: frozenset(entry.strings("with"))
        for entry in load("russian/turnings")
        for form in entry.forms
        for shown in (form, form.capitalize())
    }
