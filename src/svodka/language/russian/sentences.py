"""Where razdel (Kukushkin 2019) ends a sentence, with razdel asked only where the answer is not plain.

razdel weighs every stop, quotation mark and bracket by eleven rules, each of which can only join. One joins
whatever no white space follows, one what goes on in lower case; and behind an ordinary word, before a
capital, none of them joins. That settles nine bounds in ten.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from razdel.segmenters.sentenize import (
    BULLET_SIZE,
    HEAD_SOKRS,
    INITIALS,
    PAIR_SOKRS,
    SOKRS,
    SentSplit,
    sentenize,
)

BOUND = re.compile(r"[=:.?!…;\"„'»”’)\]}](?:(?<=[=:;])-?[)(]{1,3}|(?<![=:]))(?=\s)")
"""What may end a sentence, as razdel has it: a mark or a smile. All that it may begin with comes first, so
that one look passes over letters."""
WINDOW: int = sentenize.split.window
"""Characters on either side of a bound that razdel's rules see."""
FIRST_TOKEN = re.compile(r"\s*([^\W\d]+|\d+|[^\w\s])")
LAST_WORD = re.compile(r"[^\W\d]{2,}$")
SHORTENED = frozenset(SOKRS | HEAD_SOKRS | INITIALS | {pair[0] for pair in PAIR_SOKRS})
"""Abbreviations, and words that begin one: «тыс.», «см. рис.»."""


def sentence_spans(text: str) -> Iterator[tuple[int, int]]:
    """The spans of the sentences of a stretch of text, without the spaces around them, as razdel cuts it."""
    first = 0
    for bound in BOUND.finditer(text):
        if not _joins(text, first, bound):
            yield from _stripped(text, first, bound.end())
            first = bound.end()
    yield from _stripped(text, first, len(text))


def _joins(text: str, first: int, bound: re.Match[str]) -> bool:
    """Whether the sentence that begins at ``first`` goes on behind a bound."""
    start, stop = bound.span()
    after = FIRST_TOKEN.match(text, stop, stop + WINDOW)
    if after is None:
        return True
    token, delimiter = after.group(1), bound.group()
    if token.islower() and token.isalpha():
        return True
    left = text[max(0, start - WINDOW) : start]
    if token[0].isupper() and delimiter in ".?!…;":
        word = LAST_WORD.search(left)
        if word and not word.group().isupper() and word.group().lower() not in SHORTENED:
            return False
    split = SentSplit(left, delimiter, text[stop : stop + WINDOW])
    split.buffer = text[first : min(start, first + BULLET_SIZE + 1)]
    return bool(sentenize.join(split))


def _stripped(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The span without white space around it, if anything is left."""
    piece = text[start:end]
    begin = start + len(piece) - len(piece.lstrip())
    stop = start + len(piece.rstrip())
    if begin < stop:
        yield begin, stop
