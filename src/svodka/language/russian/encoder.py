"""Words in their context as vectors: the convolutions that the three models have in common.

Sentences lie in one row with a blank between neighbours, so there is no padding to the longest; a
portion of them goes through all layers while it is in the processor's cache. The widest product of
the network, that of a word with the first layer, is made once for every different word and kept
while the word keeps coming. The other layers share products between neighbours (:class:`Layer`).

The last bits of a matrix product depend on where a row lies in it, so they differ from batch to
batch; what chooses by these numbers must not hang on them (see ``arborescence.NEARER``).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from svodka.language.filtering import Room, filtered, mixed
from svodka.language.russian.pretrained import Floats, Integers
from svodka.language.russian.words import PLACES, Batch, Portion, Words

NEW_WORDS = 512
"""New words whose rows are made at once."""


@dataclass(frozen=True, slots=True)
class Filters:
    """A convolution over three neighbours, a rectifier, and the scale and shift of its batch norm.

    The scale (it is positive) lies in the weights, so a row is ``max(products, low) + shift``. Between
    layers the shift is not added: what it adds to the products of the next layer is the same for
    every row, and lies in that layer's ``low`` and ``shift``. A blank, which is a row of zeros with
    its shift, is ``-shift`` without.
    """

    weight: Floats
    """(3, inputs, filters): for the left neighbour, the row itself, the right neighbour."""
    low: Floats
    shift: Floats

    @classmethod
    def of(cls, arrays: dict[str, Any], lacking: Floats | None = None) -> Filters:
        """The layer of a model file, for rows that lack this shift."""
        norm = arrays["norm"]
        scale = norm["weight"] / norm["std"]
        weight = np.ascontiguousarray(arrays["conv"]["weight"].transpose(2, 1, 0) * scale)
        bias = arrays["conv"]["bias"] * scale
        shift = norm["bias"] - norm["mean"] * scale + bias
        added = np.float32(0) if lacking is None else lacking @ weight.sum(0)
        return cls(weight, -bias - added, shift + added)


class Layer:
    """A layer after the first: rows of a portion in, rows of a portion out.

    Rows at even and at odd places lie apart, as :func:`svodka.language.filtering.filtered` takes them.
    """

    def __init__(self, filters: Filters) -> None:
        self._low, self._blank = filters.low, -filters.shift
        self._mixed = mixed(filters.weight)

    def __call__(self, rows: Floats, blanks: Integers, room: Room) -> Floats:
        """The next rows (2, half, filters)."""
        half, filters = rows.shape[1], len(self._low)
        odd, even = filtered(rows, self._mixed, room)
        out = room.array(f"rows of {filters}", 2, half, filters)
        np.maximum(odd, self._low, out=out[1, :-1])
        np.maximum(even, self._low, out=out[0, 1:])
        out.reshape(2 * half, filters)[blanks] = self._blank
        return out


class FirstLayer:
    """The first convolution as a sum of three rows: of the left, the own and the right word.

    The shift is part of a word's own row.
    """

    def __init__(self, filters: Filters, shapes: Floats) -> None:
        split = filters.weight.shape[1] - shapes.shape[1]
        # inputs x (left, own, right) x filters: a word gives a row to each of three neighbours
        self._words = np.ascontiguousarray(filters.weight[:, :split])
        self._shapes = shapes @ filters.weight[:, split:]
        self._shapes[1] += filters.shift
        self._low = filters.low + filters.shift
        self._kept = np.empty((3, PLACES, len(filters.low)), np.float32)
        self._owner = np.full(PLACES, -1, np.intp)

    def learn(self, batch: Batch, words: Words) -> None:
        """Put the rows of new words in their places."""
        new = self._owner[batch.places] != batch.words
        if not new.any():
            return
        places = batch.places[new]
        vectors, shapes = words.known(batch.words[new])
        self._owner[places] = batch.words[new]
        for start in range(0, len(places), NEW_WORDS):
            some = slice(start, start + NEW_WORDS)
            for kept, weight, shape in zip(self._kept, self._words, self._shapes, strict=True):
                made = vectors[some] @ weight
                made += shape[shapes[some]]
                kept[places[some]] = made

    def __call__(self, portion: Portion, room: Room) -> Floats:
        """The rows of a portion whose words were learned."""
        even, odd, filters = portion.even, portion.odd, len(self._low)
        out = room.array(f"rows of {filters}", 2, len(even), filters)
        side = room.array("side", len(even) - 1, filters)
        self._sum(even[:-1], odd[:-1], even[1:], side, out[1, :-1])
        self._sum(odd[:-1], even[1:], odd[1:], side, out[0, 1:])
        out.reshape(2 * len(even), filters)[portion.blanks] = 0
        return out

    def _sum(
        self, left: Integers, own: Integers, right: Integers, side: Floats, out: Floats
    ) -> None:
        """Write the rows of words between these neighbours to ``out``."""
        np.take(self._kept[0], left, axis=0, out=out, mode="clip")
        out += np.take(self._kept[1], own, axis=0, out=side, mode="clip")
        out += np.take(self._kept[2], right, axis=0, out=side, mode="clip")
        np.maximum(out, self._low, out=out)


class Encoder:
    """The convolutions of one model."""

    def __init__(self, arrays: dict[str, Any]) -> None:
        first, *rest = arrays["encoder"]["layers"]
        filters = Filters.of(first)
        self._first = FirstLayer(filters, arrays["emb"]["shape"]["weight"])
        self._rest: list[Layer] = []
        lacking = np.zeros_like(filters.shift)
        for layer in rest:
            filters = Filters.of(layer, lacking)
            lacking = filters.shift
            self._rest.append(Layer(filters))
        self._shift = lacking
        self.width = len(filters.low)

    def encode(self, batch: Batch, words: Words, room: Room, out: Floats) -> None:
        """Write one vector for each token of the batch to the rows of ``out``."""
        self._first.learn(batch, words)
        for portion in batch.portions:
            rows = self._first(portion, room)
            for layer in self._rest:
                rows = layer(rows, portion.blanks, room)
            made = rows.reshape(-1, self.width).take(portion.tokens, axis=0, mode="clip")
            np.add(made, self._shift, out=out[portion.first : portion.first + len(made)])
