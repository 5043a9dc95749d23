"""Words as the three models know them, and sentences of them as rows of a batch.

A word is known by its vector and by its shape (how it is cased, what it is made of), so words that
differ in neither are one and the same: all years, all names that no vector knows. What the first
layers make of a word is kept while the word keeps coming (:class:`Shelf`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from svodka.language.russian.pretrained import Floats, Integers, Vectors
from svodka.language.russian.stand_ins import spellings
from svodka.language.russian.vocabulary import Vocabulary

PUNCTUATION = "!#$%&()[]\\/*+,.:;<=>?@^_{|}~-‐−‒⁃–—―`\"'«»„“ʼʻ”№…"
TYPE = re.compile(
    rf"(?P<RU>[а-яё]+)|(?P<EN>[a-z]+)|(?P<NUM>[+-]?\d+)|(?P<PUNCT>[{re.escape(PUNCTUATION)}]+)",
    re.IGNORECASE,
)
_COMPOUND = re.compile(r"[A-Za-z].*-(?=[а-яё]+$)")
"""What «DDoS-» is in «DDoS-атаки», whose shape is that of its last part."""
MAX_WORDS = 60_000
MOST_TOKENS = 6144
"""Tokens of a batch, and some more for the sentence that fills it (see ``analyzer.BATCH_TOKENS``)."""
PORTION = 384
"""Rows that go through all layers at once: few enough for the processor's cache."""
PLACES = 6_500
"""Words whose rows are kept: more than a batch can hold, and nine kilobytes each in three models."""
FAITH = 10
"""For how many batches a word is kept for every batch that it came in, without coming again."""


def case_shape(word: str) -> str:
    """How a word is cased: ``X``, ``x``, ``XX``, ``xx``, ``Xx``, ``Xx-Xx`` or ``OTHER``."""
    if len(word) == 1:
        return "X" if word.isupper() else "x"
    if word.isupper():
        return "XX"
    if word.islower():
        return "xx"
    if word[0].isupper() and word[1:].islower():
        return "Xx"
    left, dash, right = word.partition("-")
    if dash and all(len(w) > 1 and w[0].isupper() and w[1:].islower() for w in (left, right)):
        return "Xx-Xx"
    return "OTHER"


def word_shape(word: str) -> str:
    """The shape of a word as the models know it: ``RU_Xx``, ``PUNCT_,``, ``NUM`` …"""
    match = TYPE.match(word)
    kind = match.lastgroup if match else None
    if kind in ("RU", "EN"):
        return f"{kind}_{case_shape(word)}"
    if kind == "PUNCT":
        return f"PUNCT_{word if len(word) == 1 else 'OTHER'}"
    return kind or "OTHER"


@dataclass(frozen=True, slots=True)
class Portion:
    """Sentences in one row: a blank, a sentence, a blank, a sentence, …, one blank or two.

    The row has an even number of places, and those at even and at odd places lie apart, as a layer
    takes them (see ``encoder.Layer``): rows are ``(2, half, width)``. ``blanks`` and ``tokens`` are
    places in these rows, the two halves below each other; tokens are in the order of the text.
    """

    even: Integers
    """For each word at an even place, its place on the shelves of the first layers."""
    odd: Integers
    blanks: Integers
    tokens: Integers
    first: int
    """Which token of the batch is the first one here."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Sentences that are parsed together; their tokens are numbered through."""

    words: Integers
    """The different words (and the blank) of the batch, by number in :class:`Words`."""
    places: Integers
    """For each of them, its place on the shelves of the first layers."""
    portions: list[Portion]
    starts: Integers
    """For each sentence, the number of its first token."""
    lengths: Integers

    @property
    def size(self) -> int:
        """How many tokens there are."""
        return int(self.lengths.sum())


class Words:
    """Words by number, and what the three models know of each: its vector and its shape.

    A word keeps its number until :data:`MAX_WORDS` spellings are known; then numbering begins anew with
    numbers that no word had before. ``shelf`` says where the first layers keep their rows of a word.
    """

    def __init__(self, words: list[str], shapes: list[str], vectors: Vectors) -> None:
        self._vocabulary = Vocabulary(words)
        self._kinds = {shape: number for number, shape in enumerate(shapes)}
        self._vectors = vectors
        self._unknown, self._blank = words.index("<unk>"), words.index("<pad>")
        self._base = 0
        self._forget()

    def _forget(self) -> None:
        """Begin anew, with the blank as the first word."""
        self._numbers: dict[str, int] = {}
        self._same: dict[tuple[int, int], int] = {}
        self._rows, self._shapes = [self._blank], [0]
        self._shelf = Shelf(self._base)
        self._asked = np.empty(0, np.intp)
        self._answer = (np.empty((0, 0), np.float32), self._asked)

    def _number(self, word: str) -> int:
        """The number of a spelling that was not met before."""
        row = self._row(word.lower())
        shape = self._kinds.get(word_shape(_COMPOUND.sub("", word)), self._kinds["OTHER"])
        number = self._same.get((row, shape))
        if number is None:
            number = self._same[row, shape] = self._base + len(self._rows)
            self._rows.append(row)
            self._shapes.append(shape)
        self._numbers[word] = number
        return number

    def vectors(self, words: Sequence[str]) -> Floats:
        """The vectors of these words, which are in lower case."""
        return self._vectors.rows(np.array([self._row(word) for word in words], np.intp))

    def _row(self, word: str) -> int:
        """Which vector a word has: the first that there is for one of its spellings."""
        rows = (self._vocabulary.get(spelling, -1) for spelling in spellings(word))
        return next((row for row in rows if row >= 0), self._unknown)

    def known(self, numbers: Integers) -> tuple[Floats, Integers]:
        """The vectors and the shapes of words by number."""
        if not np.array_equal(numbers, self._asked):  # three models ask for the same
            places = (numbers - self._base).tolist()
            rows = np.array([self._rows[place] for place in places], np.intp)
            shapes = np.array([self._shapes[place] for place in places], np.intp)
            self._asked, self._answer = numbers, (self._vectors.rows(rows), shapes)
        return self._answer

    def batch(self, sentences: Iterable[Sequence[str]]) -> Batch:
        """A batch of sentences, none of them empty; of at most :data:`MOST_TOKENS` tokens."""
        if len(self._numbers) > MAX_WORDS:
            self._base += len(self._rows)
            self._forget()
        seen, number, blank = self._numbers, self._number, self._base
        row, lengths, ends = [blank], [], []
        first = 0
        for sentence in sentences:
            lengths.append(len(sentence))
            row += [seen.get(word) or number(word) for word in sentence]
            row.append(blank)
            if len(row) - first > PORTION:
                row += [blank] * ((len(row) - first) % 2 + 1)  # even, and the blank of the next
                first = len(row) - 1
                ends.append(first)
        if len(row) - first > 1:
            row += [blank] * ((len(row) - first) % 2)
            ends.append(len(row))
        different, own = np.unique(np.array(row, np.intp), return_inverse=True)
        places = self._shelf.places(different)
        sizes = np.array(lengths, np.intp)
        portions = list(_portions(places[own], own == 0, ends))
        return Batch(different, places, portions, np.cumsum(sizes) - sizes, sizes)


def _portions(at: Integers, blank: Integers, ends: list[int]) -> Iterator[Portion]:
    """The portions of a row that end at ``ends``; ``at`` are places on the shelves."""
    start = first = 0
    for end in ends:
        half = (end - start) // 2
        place = np.arange(end - start)
        place = place % 2 * half + place // 2
        own = blank[start:end]
        tokens = place[~own]
        yield Portion(
            at[start:end:2].copy(), at[start + 1 : end : 2].copy(), place[own], tokens, first
        )
        start, first = end, first + len(tokens)


class Shelf:
    """Where rows of words are kept: a place for each word of a batch, those less used given away."""

    def __init__(self, base: int) -> None:
        self._base, self._batch = base, 0
        self._place = np.full(MAX_WORDS + PLACES, -1, np.intp)
        self._came = np.zeros(MAX_WORDS + PLACES, np.int32)
        self._owner = np.full(PLACES, -1, np.intp)
        self._until = np.zeros(PLACES, np.int64)

    def places(self, words: Integers) -> Integers:
        """The places of these words (all different, at most :data:`PLACES`)."""
        self._batch += 1
        numbers = words - self._base
        self._came[numbers] += 1
        found: Integers = self._place[numbers]
        fresh = np.flatnonzero(found < 0)
        if len(fresh):
            self._until[found[found >= 0]] = np.iinfo(np.int64).max  # those of this batch stay
            free = np.argpartition(self._until, len(fresh) - 1)[: len(fresh)]
            owners = self._owner[free]
            self._place[owners[owners >= 0]] = -1
            self._owner[free] = numbers[fresh]
            self._place[numbers[fresh]] = free
            found[fresh] = free
        self._until[found] = self._batch + FAITH * self._came[numbers]
        return found
