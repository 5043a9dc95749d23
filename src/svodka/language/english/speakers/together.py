"""Several who say it together: «*the coast guard and the refugee agency* said»."""

from __future__ import annotations

from svodka.language.analysis import Sentence, Token
from svodka.language.english.cues import speaking, telling
from svodka.language.english.marks import QUOTES

_PARTS = frozenset(["DET", "ADJ", "NOUN", "PROPN", "PART"])
"""Parts of speech of a plain noun phrase."""
_MARKS = QUOTES | frozenset([",", ".", ";", ":"])


def together(sentence: Sentence, start: int, end: int) -> tuple[int, int]:
    """The first and the last token of a speaker, with another that an «and» joins."""
    tokens = sentence.tokens
    if not _speaks(tokens[end]):
        return start, end
    if _is_and(sentence, end + 1):
        last = end + 1
        while last + 1 < len(tokens) and tokens[last + 1].pos in _PARTS:
            last += 1
        if last > end + 1 and _speaks(tokens[last]) and _closes(sentence, last + 1):
            return start, last
    if _is_and(sentence, start - 1) and _closes(sentence, end + 1):
        first = start - 1
        while first > 0 and tokens[first - 1].pos in _PARTS:
            first -= 1
        opened = first == 0 or tokens[first - 1].text in _MARKS
        if first < start - 1 and opened and _speaks(tokens[start - 2]):
            return first, end
    return start, end


def _is_and(sentence: Sentence, at: int) -> bool:
    return 0 < at < len(sentence.tokens) and sentence.tokens[at].low == "and"


def _speaks(token: Token) -> bool:
    """Whether a phrase that ends with a token may speak."""
    return token.pos == "PROPN" or token.lemma in speaking("person", "body")


def _closes(sentence: Sentence, at: int) -> bool:
    """Whether a speaker ends before a token: at a mark, or at a verb of saying."""
    if at >= len(sentence.tokens):
        return True
    token = sentence.tokens[at]
    return token.text in _MARKS or (token.pos == "VERB" and token.lemma in telling())
