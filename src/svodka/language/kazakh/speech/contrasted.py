"""Kazakh sentences of two who speak, the second set against the first: «… айтты, ал одақ … дейді»."""

from __future__ import annotations

from functools import cache
from itertools import takewhile

from svodka.language.analysis import Sentence, Token
from svodka.language.kazakh import agents
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.speech import source_words
from svodka.language.lexicon import classes, load
from svodka.language.quantities.marks import marks

_NAMED = 6
"""The most words of who speaks behind the verb."""


def clauses(text: str, sentence: Sentence) -> list[Sentence]:
    """The sentence, or its clauses where each has a verb of saying before «ал».

    «Министр 5 үй жанғанын айтты, ал тұрғындар 9 үй жанды дейді»: two; not «Баға өсті, ал министр … айтты».
    So are «министрлік дерегінше, 5 үй жанды, ал тұрғындар 9 үй жанды дейді» and «…, бірақ тұрғындар …»,
    where the second tells who says it, and «…, ал ресми дерек бойынша 9 үй жанды», where nobody does.
    «Билік 5 үй жанды десе, тұрғындар 9 үй жанды дейді» are two as well.
    """
    against = function_words("whereas", "against")
    lows, say = sentence.lower, classes("kazakh/cues")["say"]
    opposed = _opposed()
    parted = not opposed.isdisjoint(lows)
    if not parted and (
        against.isdisjoint(lows)
        or all(text.find(f", {word} ", sentence.start, sentence.end) < 0 for word in against)
    ):
        return [sentence]
    cuts: list[int] = []
    for at in range(2, len(lows) - 1):
        if parted and lows[at] == "," and lows[at - 1] in opposed and _answers(sentence, at, say):
            cuts.append(at)
        if lows[at] not in against or lows[at - 1] != ",":
            continue
        told = _tells(lows, at - 2, say)
        answers = _answers(sentence, at, say) and (told or _sourced(text, sentence, at))
        set_against = told and lows[at] in function_words("whereas")
        if set_against or answers or source_words.unnamed(lows, at + 1):
            cuts.append(at)
    if not cuts:
        return [sentence]
    starts = [0, *(at + 1 for at in cuts)]
    return [part(sentence, *pair) for pair in zip(starts, [*cuts, len(lows)], strict=True)]


@cache
def _opposed() -> frozenset[str]:
    """«Десе», «айтса»: what a clause ends with that another who speaks is set against."""
    return frozenset(f for one in load("kazakh/cues") if one.flag("opposed") for f in one.forms)


def _tells(lows: list[str], last: int, say: frozenset[str]) -> bool:
    """«… айтты», «…, деп хабарлады облыс әкімдігі»: whether a clause ends with who says it."""
    if lows[last] in say:
        return True
    behind = range(max(1, last - _NAMED), last)
    return any(lows[at] in say and lows[at - 1] in function_words("quoting") for at in behind)


def _sourced(text: str, sentence: Sentence, at: int) -> bool:
    """«Министрлік дерегінше, …»: whether words before a place name the source of a clause."""
    return bool(source_words.sources(marks(text, sentence.start, sentence.tokens[at].start)))


def _answers(sentence: Sentence, at: int, say: frozenset[str]) -> bool:
    """«…, ал *тұрғындар* 9 үй жанды *дейді*»: whether somebody else says what stands behind a place."""
    behind = sentence.tokens[at + 1 :]
    last = behind[-1 - (len(behind) > 1 and behind[-1].text in ".!")]
    if last.low not in say and f"{sentence.tokens[last.index - 1].low} {last.low}" not in say:
        return False  # «дейді», «деп отыр»
    opens = takewhile(lambda token: token.pos != "NUM", behind)
    return any(_names_teller(token) for token in opens)


def _names_teller(token: Token) -> bool:
    """Whether a word names who may say something: «тұрғындар», «Киев», «олар»."""
    if token.feats.get("Case") or token.pos not in ("NOUN", "PRON"):
        return False
    return token.pos == "PRON" or token.text[:1].isupper() or agents.is_agent(token.low)


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
