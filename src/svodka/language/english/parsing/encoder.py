"""English words in their sentence as vectors: the network's residual convolutions, in plain arrays.

Sentences lie in one row with blanks between neighbours, as many as a layer needs, a portion at a time, so
that what a layer makes is still in the processor's cache when the next one takes it. What the first layer
makes of a word is kept; in the others two rows share products, however far apart the layer looks
(:mod:`svodka.language.filtering`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from svodka.language.english.parsing.vocabulary import FIELDS, Vocabulary
from svodka.language.filtering import Floats, Room, filtered, mixed

Integers = NDArray[np.intp]

DILATIONS = (1, 1, 2, 4, 8, 1)
"""How far apart the three words of each convolution stand."""
PORTION = 384
"""Words that go through all layers at once: few enough for the processor's cache."""
PLACES = 8192
"""Words of which the first layer's rows are kept: 21 MB."""
SIZES = 256
"""Sizes of portions whose orders are kept."""


@lru_cache(SIZES)
def order(size: int, step: int) -> Integers:
    """The places of a row in the order in which a layer takes them that looks ``step`` places around.

    The two halves of the order lie below each other: of every ``2 * step`` places the first ones are in the
    first half, the others in the second. So neighbours of a place lie beside each other, as
    :func:`svodka.language.filtering.filtered` takes them; at the ends are blanks.
    """
    return np.arange(size).reshape(-1, 2, step).transpose(1, 2, 0).ravel()


@lru_cache(SIZES)
def ranks(size: int, step: int) -> Integers:
    """Where each place of a row stands in its :func:`order`."""
    rank = np.empty(size, np.intp)
    rank[order(size, step)] = np.arange(size)
    return rank


@dataclass(frozen=True, slots=True)
class Layout:
    """How sentences lie in one row for a layer that looks ``step`` places around, and in its order.

    As many blanks stand before, between and behind them, so that none looks into another.
    """

    size: int
    """Places of the row, with the blanks; the first is one, in the row and in its order."""
    places: Integers
    """Where the words stand in the row."""
    tokens: Integers
    """Where they stand in its order."""

    @classmethod
    def of(cls, lengths: Sequence[int], step: int) -> Layout:
        """Sentences of these lengths."""
        gaps = step * np.arange(1, len(lengths) + 1)
        places = np.arange(sum(lengths)) + np.repeat(gaps, lengths)
        size = int(places[-1]) + 1 + step
        size += -size % (2 * step)
        return cls(size, places, ranks(size, step)[places])

    def moved(self, rows: Floats, before: Layout, out: Floats) -> Floats:
        """The rows of another layout in the order of this one."""
        at = np.zeros(self.size, np.intp)  # blanks take the first, which is one
        at[self.tokens] = before.tokens
        return np.take(rows, at, axis=0, out=out, mode="clip")


class FirstLayer:
    """Words as sums of the vectors of their pieces, and the first convolution as a sum of three rows.

    Of each word the vector is kept, and what it gives to its right neighbour, to itself, and to its left one.
    """

    def __init__(self, arrays: Mapping[str, Floats], vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._tables = [arrays[f"embed.{name}"] for name in FIELDS]
        self._weight = arrays["conv0.weight"]
        self.width = self._tables[0].shape[1]
        self._places: dict[str, int] = {}
        self._kept = np.zeros((4, 0, self.width), np.float32)

    def places(self, words: Sequence[str]) -> Integers:
        """Where the rows of these words are kept; they stay there until words are asked for again."""
        known = self._places
        new = [word for word in dict.fromkeys(words) if word not in known]
        if new:
            if len(known) + len(new) >= self._kept.shape[1]:
                new = self._forget(words)
            first = len(known) + 1
            known.update(zip(new, range(first, first + len(new)), strict=True))
            self._learn(new, slice(first, first + len(new)))
        return np.fromiter(map(known.__getitem__, words), np.intp, len(words))

    def _forget(self, words: Sequence[str]) -> list[str]:
        """Begin anew: place 0 is a blank."""
        self._places.clear()
        new = list(dict.fromkeys(words))
        self._kept = np.zeros((4, max(PLACES, len(new) + 1), self.width), np.float32)
        return new

    def _learn(self, words: Sequence[str], places: slice) -> None:
        numbers = np.array([self._vocabulary.numbers(word) for word in words], np.intp)
        vectors = self._kept[0, places]
        for table, own in zip(self._tables, numbers.T, strict=True):
            vectors += table[own]
        np.matmul(vectors, self._weight, out=self._kept[1:, places])

    def __call__(self, words: Integers, layout: Layout, room: Room) -> tuple[Floats, Floats]:
        """The vectors of words in their layout, and the sums of their first convolution.

        Both are in the order of the first layer; what its ends sum up to means nothing.
        """
        size = layout.size
        row = np.zeros(size, np.intp)
        row[layout.places] = words
        at = order(size, 1)
        rows = room.array("rows", size, self.width)
        sums, side = room.array("sums", size, self.width), room.array("side", size, self.width)
        np.take(self._kept[0], row[at], axis=0, out=rows, mode="clip")
        np.take(self._kept[1], row[at - 1], axis=0, out=sums, mode="clip")
        sums += np.take(self._kept[2], row[at], axis=0, out=side, mode="clip")
        sums += np.take(self._kept[3], row[(at + 1) % size], axis=0, out=side, mode="clip")
        return rows, sums


class Encoder:
    """The convolutions: what the network knows of words in their sentence."""

    def __init__(self, arrays: Mapping[str, Floats], vocabulary: Vocabulary) -> None:
        self._first = FirstLayer(arrays, vocabulary)
        self._kernels = [mixed(arrays[f"conv{layer}.weight"]) for layer in range(len(DILATIONS))]
        self._bias = [arrays[f"conv{layer}.bias"] for layer in range(len(DILATIONS))]
        self._scale = [arrays[f"norm{layer}.weight"] for layer in range(len(DILATIONS))]
        self._room = Room()

    def encode(self, sentences: Sequence[Sequence[str]]) -> Iterator[Floats]:
        """A row for each word of some sentences, none of them empty, a portion at a time."""
        for some in _portions(sentences):
            words = self._first.places([word for sentence in some for word in sentence])
            yield self._rows(words, [len(sentence) for sentence in some])

    def _rows(self, words: Integers, lengths: Sequence[int]) -> Floats:
        room = self._room
        layouts = {step: Layout.of(lengths, step) for step in DILATIONS}
        layout = layouts[DILATIONS[0]]
        rows, sums = self._first(words, layout, room)
        self._add(rows, sums, 0)
        self._normalise(rows, layout, 0)
        for layer, (before, step) in enumerate(pairwise(DILATIONS), 1):
            layout = layouts[step]
            if before != step:
                out = room.array(f"rows of {step}", layout.size, self._first.width)
                rows = layout.moved(rows, layouts[before], out)
            halves = rows.reshape(2, layout.size // 2, -1)
            second, first = filtered(halves, self._kernels[layer], room)
            self._add(halves[1, :-1], second, layer)
            self._add(halves[0, 1:], first, layer)
            self._normalise(rows, layout, layer)
        return rows.take(layout.tokens, axis=0)

    def _add(self, rows: Floats, sums: Floats, layer: int) -> None:
        """Add to rows what their sums leave above the bias."""
        sums += self._bias[layer]
        rows += np.maximum(sums, 0, out=sums)

    def _normalise(self, rows: Floats, layout: Layout, layer: int) -> None:
        """Divide each row by the root of its mean square (Zhang and Sennrich 2019); blanks stay empty."""
        size = np.einsum("nd,nd->n", rows, rows)[layout.tokens] / rows.shape[1] + 1e-5
        factor = np.zeros(len(rows), np.float32)
        factor[layout.tokens] = 1 / np.sqrt(size)
        rows *= factor[:, None]
        rows *= self._scale[layer]


def _portions(sentences: Sequence[Sequence[str]]) -> Iterator[list[Sequence[str]]]:
    """The sentences in their order, some :data:`PORTION` words at a time."""
    portion: list[Sequence[str]] = []
    size = 0
    for words in sentences:
        portion.append(words)
        size += len(words)
        if size >= PORTION:
            yield portion
            portion, size = [], 0
    if portion:
        yield portion
