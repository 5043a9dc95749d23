"""Kazakh sentences of two who speak, the second set against the first: «… айтты, ал одақ … дейді»."""

from __future__ import annotations

from svodka.language.analysis import Sentence, Token
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.lexicon import classes

_NAMED = 6
"""The most words of who speaks behind the verb."""


def clauses(text: str, sentence: Sentence) -> list[Sentence]:
    """The sentence, or its clauses where each has a verb of saying before «ал».

    «Министр 5 үй жанғанын айтты, ал тұрғындар 9 үй жанды дейді»: two; not «Баға өсті, ал министр … айтты».
    """
    whereas = function_words("whereas")
    lows, say = sentence.lower, classes("kazakh/cues")["say"]
    if whereas.isdisjoint(lows):
        return [sentence]
    if all(text.find(f", {word} ", sentence.start, sentence.end) < 0 for word in whereas):
        return [sentence]
    cuts = [
        at for at in range(2, len(lows) - 1)
        if lows[at] in whereas and lows[at - 1] == "," and _tells(lows, at - 2, say)
    ]  # fmt: skip
    if not cuts:
        return [sentence]
    starts = [0, *(at + 1 for at in cuts)]
    return [part(sentence, *pair) for pair in zip(starts, [*cuts, len(lows)], strict=True)]


def _tells(lows: list[str], last: int, say: frozenset[str]) -> bool:
    """«… айтты», «…, деп хабарлады облыс әкімдігі»: whether a clause ends with who says it."""
    if lows[last] in say:
        return True
    behind = range(max(1, last - _NAMED), last)
    return any(lows[at] in say and lows[at - 1] in function_words("quoting") for at in behind)


def part(sentence: Sentence, first: int, stop: int) -> Sentence:
    """The tokens from one place to another as a sentence of their own."""
    tokens = [_moved(token, at) for at, token in enumerate(sentence.tokens[first:stop])]
    start = tokens[0].start if first else sentence.start
    end = tokens[-1].end if stop < len(sentence.tokens) else sentence.end
    return Sentence(sentence.index, start, end, sentence.paragraph, tokens, parsed=True)


def _moved(token: Token, index: int) -> Token:
    """The same token at another place."""
    moved = Token(index, token.text, token.start, token.end)
    moved.pos, moved.feats, moved.lemma = token.pos, token.feats, token.lemma
    return moved
