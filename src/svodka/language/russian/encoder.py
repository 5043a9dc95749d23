"""Words in their context as vectors: the convolutions that the three models have in common.

All sentences of a batch lie in one flat row of tokens with a blank between neighbours, so there is
no padding to the longest sentence. The widest product of the network, that of a word with the first
layer, is made once for every different word and kept while the word keeps coming (:class:`Shelf`).
The other layers share products between neighbours (:meth:`Layer.__call__`).

The last bits of a matrix product depend on where a row lies in it, so they differ from batch to
batch; what chooses by these numbers must not hang on them (see ``tree.NEARER``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from svodka.language.russian.pretrained import Floats, Integers, Vectors

SLAB = 512
"""Rows at a time: small enough for the processor's cache."""
HALF = SLAB // 2

PUNCTUATION = "!#$%&()[]\\/*+,.:;<=>?@^_{|}~-‐−‒⁃–—―`\"'«»„“ʼʻ”№…"
TYPE = re.compile(
    rf"(?P<RU>[а-яё]+)|(?P<EN>[a-z]+)|(?P<NUM>[+-]?\d+)|(?P<PUNCT>[{re.escape(PUNCTUATION)}]+)",
    re.IGNORECASE,
)
MAX_WORDS = 200_000
MOST_TOKENS = 8192
"""Tokens of a batch, and some more for the sentence that fills it (see ``analyzer.BATCH_TOKENS``)."""
PLACES = 10_000
"""Words whose rows are kept: more than a batch can hold, and nine kilobytes each in three models."""


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
class Batch:
    """Sentences as one row of tokens: a blank, a sentence, a blank, a sentence, …, a blank."""

    words: Integers
    """The different words (and the blank) of the batch, by number in :class:`Words`."""
    places: Integers
    """For each of them, its place on the shelves of the first layers."""
    at: Integers
    """For each token, its place on the shelves."""
    blanks: Integers
    """Where the blanks lie."""
    starts: list[int]
    """For each sentence, where its first token lies."""
    lengths: list[int]

    def tokens(self, rows: Floats) -> Floats:
        """The rows of the tokens, without those of the blanks."""
        return np.delete(rows, self.blanks, axis=0)


class Words:
    """Words as cased, by number, and what the three models know of each: its vector and its shape.

    A word keeps its number until :data:`MAX_WORDS` are known; then numbering begins anew with numbers
    that no word had before. ``shelf`` says where the first layers keep their rows of a word.
    """

    def __init__(self, words: list[str], shapes: list[str], vectors: Vectors) -> None:
        self._vocabulary = {word: number for number, word in enumerate(words)}
        self._kinds = {shape: number for number, shape in enumerate(shapes)}
        self._vectors = vectors
        self._unknown, self._blank = self._vocabulary["<unk>"], self._vocabulary["<pad>"]
        self._base = 0
        self._forget()

    def _forget(self) -> None:
        """Begin anew, with the blank as the first word."""
        self._numbers: dict[str, int] = {}
        self._rows, self._shapes = [self._blank], [0]
        self._shelf = Shelf(self._base)
        self._asked = np.empty(0, np.intp)
        self._answer = (np.empty((0, 0), np.float32), self._asked)

    def _number(self, word: str) -> int:
        number = self._numbers[word] = self._base + len(self._rows)
        self._rows.append(self._vocabulary.get(word.lower(), self._unknown))
        self._shapes.append(self._kinds.get(word_shape(word), self._kinds["OTHER"]))
        return number

    def vectors(self, words: Sequence[str]) -> tuple[Floats, Integers]:
        """The different vectors of these words, and for each word which of them is its own."""
        get, unknown = self._vocabulary.get, self._unknown
        numbers = np.array([get(word, unknown) for word in words], np.intp)
        different, own = np.unique(numbers, return_inverse=True)
        return self._vectors.rows(different), own

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
        if len(self._rows) > MAX_WORDS:
            self._base += len(self._rows)
            self._forget()
        seen, number, blank = self._numbers, self._number, self._base
        row, starts, lengths = [blank], [], []
        for sentence in sentences:
            starts.append(len(row))
            lengths.append(len(sentence))
            row += [seen.get(word) or number(word) for word in sentence]
            row.append(blank)
        different, own = np.unique(np.array(row, np.intp), return_inverse=True)
        places = self._shelf.places(different)
        blanks = np.array([0, *(s + n for s, n in zip(starts, lengths, strict=True))], np.intp)
        return Batch(different, places, places[own], blanks, starts, lengths)


class Shelf:
    """Where rows of words are kept: a place for each word of a batch, the longest unused given away."""

    def __init__(self, base: int) -> None:
        self._base, self._batch = base, 0
        self._place = np.full(MAX_WORDS + PLACES, -1, np.intp)
        self._owner = np.full(PLACES, -1, np.intp)
        self._used = np.zeros(PLACES, np.int64)

    def places(self, words: Integers) -> Integers:
        """The places of these words (all different, at most :data:`PLACES`)."""
        self._batch += 1
        numbers = words - self._base
        found: Integers = self._place[numbers]
        self._used[found[found >= 0]] = self._batch
        fresh = np.flatnonzero(found < 0)
        if len(fresh):
            free = np.argsort(self._used, kind="stable")[: len(fresh)]
            owners = self._owner[free]
            self._place[owners[owners >= 0]] = -1
            self._owner[free] = numbers[fresh]
            self._used[free] = self._batch
            self._place[numbers[fresh]] = free
            found[fresh] = free
        return found


@dataclass(frozen=True, slots=True)
class Layer:
    """A convolution over three neighbours, a rectifier, and the scale and shift of its batch norm.

    The scale lies in the weights, so that after the products only ``low`` and ``high`` bound each
    column (a rectifier is a bound below, or above where the scale is negative), and ``shift`` is added.
    """

    weight: Floats
    """(3, inputs, filters): for the left neighbour, the row itself, the right neighbour."""
    low: Floats
    high: Floats
    shift: Floats
    mixed: Floats
    """(4, inputs, filters): the weights of the four products that give two rows."""

    @classmethod
    def of(cls, arrays: dict[str, Any]) -> Layer:
        """The layer of a model file."""
        norm = arrays["norm"]
        scale = norm["weight"] / norm["std"]
        weight = np.ascontiguousarray(arrays["conv"]["weight"].transpose(2, 1, 0) * scale)
        bias = arrays["conv"]["bias"] * scale
        shift = norm["bias"] - norm["mean"] * scale + bias
        low = np.where(scale > 0, -bias, -np.inf).astype(np.float32)
        high = np.where(scale > 0, np.inf, -bias).astype(np.float32)
        left, own, right = weight
        mixed = np.stack((left, (left + own + right) / 2, (left - own + right) / 2, right))
        return cls(weight, low, high, shift, mixed)

    def finish(self, rows: Floats) -> None:
        """Rectifier and norm, in place."""
        np.clip(rows, self.low, self.high, out=rows)
        rows += self.shift

    def __call__(self, rows: Floats, blanks: Integers) -> Floats:
        """The next rows: zeros for the blanks, with which ``rows`` begins and ends.

        Two neighbouring rows take four products where a plain convolution takes six (Winograd's
        minimal filtering F(2, 3); Lavin and Gray 2016).
        """
        count, width = len(rows), self.weight.shape[2]
        pairs = (count - 1) // 2  # of the rows between the first and the last
        even, odd = rows[0::2], rows[1::2]
        out = np.empty((count, width), np.float32)
        mixed = np.empty((4, HALF, width), np.float32)
        sums = np.empty((HALF, rows.shape[1]), np.float32)
        for start in range(0, pairs, HALF):
            stop = min(pairs, start + HALF)
            n = stop - start
            a, b, total = even[start:stop], odd[start:stop], sums[:n]
            c, d = even[start + 1 : stop + 1], odd[start + 1 : stop + 1]
            left, plus, minus, right = mixed[:, :n]
            if len(d) < n:  # an odd number of rows: the last pair has but one
                d = np.concatenate((d, np.zeros((1, rows.shape[1]), np.float32)))
            np.matmul(np.subtract(a, c, out=total), self.mixed[0], out=left)
            np.matmul(np.add(b, c, out=total), self.mixed[1], out=plus)
            np.matmul(np.subtract(c, b, out=total), self.mixed[2], out=minus)
            np.matmul(np.subtract(b, d, out=total), self.mixed[3], out=right)
            left += plus
            plus -= minus
            part = out[1 + 2 * start : 1 + 2 * stop]
            np.add(left, minus, out=part[0::2])
            np.subtract(plus, right, out=part[1::2])
            self.finish(part)
        out[blanks] = 0
        return out


class Encoder:
    """The convolutions of one model."""

    def __init__(self, arrays: dict[str, Any]) -> None:
        first, *rest = arrays["encoder"]["layers"]
        self._first, self._rest = Layer.of(first), [Layer.of(layer) for layer in rest]
        shapes = arrays["emb"]["shape"]["weight"]
        split = self._first.weight.shape[1] - shapes.shape[1]
        # inputs x (left, own, right) x filters: a word gives a row to each of three neighbours
        self._words = np.ascontiguousarray(self._first.weight[:, :split])
        self._shapes = shapes @ self._first.weight[:, split:]
        self._kept = np.empty((3, PLACES, self._first.weight.shape[2]), np.float32)
        self._owner = np.full(PLACES, -1, np.intp)

    def encode(self, batch: Batch, words: Words) -> Floats:
        """One vector for each token of the batch; zeros for the blanks."""
        self._learn(batch, words)
        rows = self._first_layer(batch)
        for layer in self._rest:
            rows = layer(rows, batch.blanks)
        return rows

    def _learn(self, batch: Batch, words: Words) -> None:
        """Put the rows of new words in their places."""
        new = self._owner[batch.places] != batch.words
        if not new.any():
            return
        places = batch.places[new]
        vectors, shapes = words.known(batch.words[new])
        for side in range(3):
            self._kept[side, places] = vectors @ self._words[side] + self._shapes[side][shapes]
        self._owner[places] = batch.words[new]

    def _first_layer(self, batch: Batch) -> Floats:
        """The first convolution as a sum of three rows: of the left, the own and the right word."""
        count = len(batch.at)
        out = np.empty((count, self._kept.shape[2]), np.float32)
        sides = np.empty((SLAB, self._kept.shape[2]), np.float32)
        for start in range(1, count - 1, SLAB):
            stop = min(count - 1, start + SLAB)
            part, side = out[start:stop], sides[: stop - start]
            for number, kept in enumerate(self._kept):
                at = batch.at[start + number - 1 : stop + number - 1]
                np.take(kept, at, axis=0, out=side if number else part, mode="clip")
                if number:
                    part += side
            self._first.finish(part)
        out[batch.blanks] = 0
        return out
