"""Words in their context as vectors: the convolutions that the three models have in common.

All sentences of a batch lie in one flat row of tokens with a blank between neighbours, so there is
no padding to the longest sentence, and the widest product of the network is made once for every
different word instead of once for every token.

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

SLAB = 1024
"""Rows at a time: small enough for the processor's cache."""

PUNCTUATION = "!#$%&()[]\\/*+,.:;<=>?@^_{|}~-‐−‒⁃–—―`\"'«»„“ʼʻ”№…"
TYPE = re.compile(
    rf"(?P<RU>[а-яё]+)|(?P<EN>[a-z]+)|(?P<NUM>[+-]?\d+)|(?P<PUNCT>[{re.escape(PUNCTUATION)}]+)",
    re.IGNORECASE,
)
MAX_WORDS = 200_000


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

    vectors: Floats
    """One row for each different word."""
    word: Integers
    """For each token, its row in ``vectors``."""
    shape: Integers
    kept: Floats
    """1 for a token, 0 for a blank, as a column."""
    starts: list[int]
    """For each sentence, where its first token lies."""
    lengths: list[int]


class Words:
    """Words by number, in the vocabularies that the three models share."""

    def __init__(self, words: list[str], shapes: list[str], vectors: Vectors) -> None:
        self._words = {word: number for number, word in enumerate(words)}
        self._shapes = {shape: number for number, shape in enumerate(shapes)}
        self._vectors = vectors
        self._unknown, self._blank = self._words["<unk>"], self._words["<pad>"]
        self._seen: dict[str, tuple[int, int]] = {}

    def _numbers(self, word: str) -> tuple[int, int]:
        if len(self._seen) > MAX_WORDS:
            self._seen.clear()
        numbers = self._seen[word] = (
            self._words.get(word.lower(), self._unknown),
            self._shapes.get(word_shape(word), self._shapes["OTHER"]),
        )
        return numbers

    def vectors(self, words: Sequence[str]) -> Floats:
        """The word vectors of these words, one a row."""
        seen = self._seen
        numbers = np.array([(seen.get(word) or self._numbers(word))[0] for word in words], np.intp)
        different, place = np.unique(numbers, return_inverse=True)
        return self._vectors.rows(different)[place]

    def batch(self, sentences: Iterable[Sequence[str]]) -> Batch:
        """A batch of sentences, none of them empty."""
        seen, blank = self._seen, (self._blank, 0)
        row, starts, lengths = [blank], [], []
        for sentence in sentences:
            starts.append(len(row))
            lengths.append(len(sentence))
            row += [seen.get(word) or self._numbers(word) for word in sentence]
            row.append(blank)
        numbers = np.array(row, np.intp)
        different, word = np.unique(numbers[:, 0], return_inverse=True)
        kept = np.ones((len(row), 1), np.float32)
        kept[[start - 1 for start in starts]] = kept[-1] = 0
        vectors = self._vectors.rows(different)
        return Batch(vectors, word.astype(np.intp), numbers[:, 1], kept, starts, lengths)


@dataclass(frozen=True, slots=True)
class Layer:
    """A convolution over three neighbours, with the scale and shift of its batch norm."""

    weight: Floats
    bias: Floats
    scale: Floats
    shift: Floats

    @classmethod
    def of(cls, arrays: dict[str, Any]) -> Layer:
        """The layer of a model file."""
        norm = arrays["norm"]
        scale = norm["weight"] / norm["std"]
        # filters x inputs x 3 becomes (3 * inputs) x filters, for windows that lie side by side
        kernel = arrays["conv"]["weight"].transpose(2, 1, 0)
        weight = np.ascontiguousarray(kernel.reshape(-1, kernel.shape[2]))
        return cls(weight, arrays["conv"]["bias"], scale, norm["bias"] - norm["mean"] * scale)

    def finish(self, rows: Floats, kept: Floats) -> Floats:
        """Bias, rectifier, norm, and zero for the blanks, in place."""
        rows += self.bias
        np.maximum(rows, 0, out=rows)
        rows *= self.scale
        rows += self.shift
        rows *= kept
        return rows


class Encoder:
    """The convolutions of one model."""

    def __init__(self, arrays: dict[str, Any]) -> None:
        layers = [Layer.of(layer) for layer in arrays["encoder"]["layers"]]
        self._first, self._rest = layers[0], layers[1:]
        shapes = arrays["emb"]["shape"]["weight"]
        filters = arrays["encoder"]["layers"][0]["conv"]["weight"]  # filters x (words, shapes) x 3
        split = filters.shape[1] - shapes.shape[1]
        self._width = len(filters)
        wide = filters.transpose(1, 2, 0).reshape(filters.shape[1], -1)
        self._words = np.ascontiguousarray(wide[:split])
        self._shapes = shapes @ np.ascontiguousarray(wide[split:])

    def encode(self, batch: Batch) -> Floats:
        """One vector for each token of the batch; zeros for the blanks."""
        rows = self._first_layer(batch)
        for layer in self._rest:
            rows = layer.finish(_windows(rows, layer.weight), batch.kept)
        return rows

    def _first_layer(self, batch: Batch) -> Floats:
        """The first convolution as a sum of three looked-up rows: left, own and right word."""
        words, shapes, width = batch.vectors @ self._words, self._shapes, self._width
        count = len(batch.word)
        out = np.empty((count, width), np.float32)
        for start in range(0, count, SLAB):
            stop = min(count, start + SLAB)
            part = out[start:stop]

            def look(first: int, last: int, side: int) -> Floats:
                columns = slice(side * width, (side + 1) * width)
                found: Floats = words[batch.word[first:last], columns]
                found += shapes[batch.shape[first:last], columns]
                return found

            part[:] = look(start, stop, 1)
            low, high = max(start, 1), min(stop, count - 1)
            part[low - start :] += look(low - 1, stop - 1, 0)
            part[: high - start] += look(start + 1, high + 1, 2)
            self._first.finish(part, batch.kept[start:stop])
        return out


def _windows(rows: Floats, weight: Floats) -> Floats:
    """Each row beside its two neighbours, times ``weight``."""
    count, width = rows.shape
    edge = np.zeros((1, width), np.float32)
    around = np.concatenate((edge, rows, edge))
    step, item = around.strides
    windows = np.lib.stride_tricks.as_strided(around, (count, 3 * width), (step, item))
    out = np.empty((count, weight.shape[1]), np.float32)
    for start in range(0, count, SLAB):
        np.matmul(windows[start : start + SLAB], weight, out=out[start : start + SLAB])
    return out
