"""Cutting a Russian text: paragraphs, sentences, tokens.

Sentences and tokens are razdel's (Kukushkin 2019), with three differences. Tokens are cut inside
each run without spaces, so that a comma never sticks to the number before it («в 2020, 2021
годах»), and runs that were seen before are not cut again. What is too long for a sentence, a
paragraph or a word is cut into pieces, so that time and memory stay in proportion to the text.
And a sentence is joined with the next where one of the rules below says so.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

from razdel import sentenize, tokenize

from svodka.language.analysis import Token

PARAGRAPH = re.compile(r"[^\n\r\v\f\x85\u2028\u2029]+")
RUN = re.compile(r"\S+")
WORD = re.compile(r"([«(\"]?)([А-Яа-яЁё]+)([.,:;»)\"]?)")
"""A word with at most one mark on either side, which needs no rules."""

MAX_RUN = 256
"""Characters of a run without spaces; longer ones are no words."""
MAX_STRETCH = 20_000
"""Characters given to razdel at once; its cost grows faster than the text where nothing ends."""
MAX_TOKENS = 256
"""Tokens of a sentence; the tree takes memory in the square of it."""
MAX_JOINED = 1_500
"""Characters of a sentence to which nothing more is joined."""
CONTEXT = 40
"""Characters on either side of a cut that a rule sees."""
MAX_SEEN = 200_000

_seen: dict[str, tuple[tuple[str, int, int], ...]] = {}


def paragraphs(text: str) -> list[tuple[int, int]]:
    """The spans of the lines that are not blank, without the spaces around them."""
    found = []
    for match in PARAGRAPH.finditer(text):
        line = match.group()
        start = match.start() + len(line) - len(line.lstrip())
        end = match.start() + len(line.rstrip())
        if start < end:
            found.append((start, end))
    return found


def tokens(text: str, start: int, end: int) -> list[Token]:
    """The tokens of ``text[start:end]``."""
    found: list[Token] = []
    add, seen = found.append, _seen
    index = 0
    for match in RUN.finditer(text, start, end):
        run, offset = match.group(), match.start()
        for word, first, last in seen.get(run) or _cut(run):
            add(Token(index, word, offset + first, offset + last))
            index += 1
    return found


def _cut(run: str) -> tuple[tuple[str, int, int], ...]:
    """The tokens of a run without spaces, with their places in it."""
    if len(run) > MAX_RUN:
        pieces: list[tuple[str, int, int]] = []
        for start in range(0, len(run), MAX_RUN):
            piece = _cut(run[start : start + MAX_RUN])
            pieces += [(word, start + first, start + last) for word, first, last in piece]
        return tuple(pieces)
    word = WORD.fullmatch(run)
    if word is not None:
        ends = [at for at in (0, word.end(1), word.end(2), word.end(3)) if at >= 0]
        cut = tuple((run[a:b], a, b) for a, b in pairwise(ends) if a < b)
    else:
        cut = tuple((t.text, t.start, t.stop) for t in tokenize(run))
    if len(_seen) > MAX_SEEN:
        _seen.clear()
    _seen[run] = cut
    return cut


def sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The spans of the sentences of one paragraph, ``text[start:end]``."""
    first = last = -1
    for begin, stop in _proposed(text, start, end):
        if first >= 0 and begin - first < MAX_JOINED:
            left, right = text[max(first, last - CONTEXT) : last], text[begin : begin + CONTEXT]
            if any(rule(left, right) for rule in JOINS):
                last = stop
                continue
        if first >= 0:
            yield first, last
        first, last = begin, stop
    if first >= 0:
        yield first, last


def _proposed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences as razdel cuts them, stretch by stretch."""
    while start < end:
        stop = end
        if end - start > MAX_STRETCH:
            space = text.rfind(" ", start + MAX_STRETCH // 2, start + MAX_STRETCH)
            stop = space if space > 0 else start + MAX_STRETCH
        for piece in sentenize(text[start:stop]):
            if piece.start < piece.stop:
                yield start + piece.start, start + piece.stop
        start = stop


def short_enough(words: list[Token]) -> Iterator[list[Token]]:
    """The tokens of a sentence in pieces of at most :data:`MAX_TOKENS`, cut at marks if possible."""
    while len(words) > MAX_TOKENS:
        cut = MAX_TOKENS
        for marks in (";", ",:"):
            places = [
                place for place in range(MAX_TOKENS // 2, MAX_TOKENS) if words[place].text in marks
            ]
            if places:
                cut = places[-1] + 1
                break
        piece, words = words[:cut], words[cut:]
        yield piece
    if words:
        yield words


def lower_case_after(left: str, right: str) -> bool:
    """«Собрали 1,2 млн. тонн…»: no sentence begins in lower case after a full stop."""
    return right[:1].islower() and left[-1:] in ".…"


def semicolon(left: str, right: str) -> bool:
    """«Погибли 3 человека; 13 были ранены.»: a semicolon ends no sentence."""
    return left[-1:] == ";"


JOINS: tuple[Callable[[str, str], bool], ...] = (lower_case_after, semicolon)
