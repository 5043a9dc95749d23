"""Tags and trees of English sentences: the network's inference, in plain arrays.

One encoder for both: a word is the sum of the vectors of itself, of its beginning and endings and of its
shape; residual convolutions over three neighbours, some of them further apart, read it in its sentence.
Tags are the best class, heads and relations biaffine scores (Dozat and Manning 2017); the tree is the best
with one root. :mod:`svodka.learning.english.network` trains the arrays.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from svodka.language.arborescence import best_trees

Floats = NDArray[np.float32]
Integers = NDArray[np.intp]

DILATIONS = (1, 1, 2, 4, 1)
"""How far apart the three words of each convolution stand."""
BLANKS = max(DILATIONS)
"""Empty places between neighbouring sentences, so that none looks into another."""
FIELDS = ("word", "prefix", "suffix2", "suffix3", "suffix4", "shape")
FAR = 24
"""Words between a word and its head beyond which the distance no longer counts."""
MAX_WORDS = 100_000
PORTION = 384
"""Words that go through all layers at once: few enough for the processor's cache."""
SLAB = 128
"""Words whose relations are scored at once, for the same reason."""
LENGTHS = 64
"""Lengths of sentences for which the scores of distances are kept."""
YEAR = re.compile(r"(?:1[89]|20)\d\d")
DIGITS = re.compile(r"\d{1,30}")
CURRENCIES = frozenset("$€£₸₽¥₹₩₺₴")


def shape(word: str) -> str:
    """How a word is written: letters by case, digits, marks; long runs shortened."""
    out = ""
    for letter in word[:12]:
        kind = (
            "X" if letter.isupper() else "x" if letter.islower() else "d" if letter.isdigit()
            else letter
        )  # fmt: skip
        if out[-2:] != kind * 2:
            out += kind
    return out


def pieces(word: str) -> tuple[str, ...]:
    """What a word is looked up by, in the order of :data:`FIELDS`.

    All numbers are one word to the network, years another, and all signs of currencies a third.
    """
    low = word.lower()
    if word[:1].isdigit():
        low = "2000" if YEAR.fullmatch(word) else DIGITS.sub("0", low)
    elif word in CURRENCIES:
        return pieces_of("$", "$")
    return pieces_of(low, word)


def pieces_of(low: str, word: str) -> tuple[str, ...]:
    """The pieces of a word: of its folded form, and its shape."""
    return low, low[:3], low[-2:], low[-3:], low[-4:], shape(word)


def distances(length: int) -> NDArray[np.int64]:
    """For each word and head (column 0: the root) which parameter of distance its score gets."""
    words = np.arange(length)
    apart = np.clip(words[None, :] - words[:, None], -FAR, FAR) + FAR + 1
    return np.concatenate((np.zeros((length, 1), np.int64), apart), axis=1)


class Vocabulary:
    """The pieces that the network knows, by number; 0 is every other, 1 a blank between sentences."""

    def __init__(self, known: Mapping[str, Sequence[str]]) -> None:
        self.known = {name: list(known[name]) for name in FIELDS}
        self._numbers = [{p: i + 2 for i, p in enumerate(self.known[name])} for name in FIELDS]

    def numbers(self, word: str) -> list[int]:
        """One number a field."""
        return [table.get(p, 0) for table, p in zip(self._numbers, pieces(word), strict=True)]


@dataclass(frozen=True, slots=True)
class Parse:
    """One sentence: the tag, the head (-1 at the root) and the relation of each token."""

    tags: list[str]
    heads: list[int]
    relations: list[str]


class Network:
    """The trained network. ``arrays`` is what :func:`svodka.language.english.shipped.weights` gives."""

    def __init__(self, arrays: Mapping[str, NDArray[Any]]) -> None:
        self._vocabulary = Vocabulary({name: _strings(arrays[f"known.{name}"]) for name in FIELDS})
        self.tags, self.relations = _strings(arrays["tags"]), _strings(arrays["relations"])
        self._a = {
            name: np.ascontiguousarray(array.astype(np.float32))
            for name, array in arrays.items() if array.dtype.kind == "f"
        }  # fmt: skip
        self._kernels = [
            np.concatenate(self._a[f"conv{layer}.weight"]) for layer in range(len(DILATIONS))
        ]
        self._words: dict[str, Floats] = {}
        self._far = lru_cache(LENGTHS)(lambda length: self._a["distance"][distances(length)])

    def parse(self, sentences: Sequence[Sequence[str]]) -> Iterator[Parse]:
        """Tags and trees of sentences, none of them empty, as one batch."""
        rows = np.concatenate([self._encode(portion) for portion in _portions(sentences)])
        tags = (rows @ self._a["tag.weight"] + self._a["tag.bias"]).argmax(1)
        ends = np.cumsum([len(words) for words in sentences]).tolist()
        starts = [0, *ends[:-1]]
        heads = self._heads(rows, starts, ends)
        relations = self._relations(rows, starts, heads)
        for start, end, own in zip(starts, ends, heads, strict=True):
            yield Parse(
                [self.tags[t] for t in tags[start:end].tolist()],
                own.tolist(),
                [self.relations[r] for r in relations[start:end].tolist()],
            )

    def _heads(self, rows: Floats, starts: list[int], ends: list[int]) -> list[Integers]:
        """The heads of the words of each sentence; trees of one length are looked for together."""
        a = self._a
        ask = _dense(a, "dependent", rows) @ a["arc"]
        above, root = _dense(a, "head", rows), _dense(a, "head", a["root"][None])
        ask_root = ask @ root[0] + root @ a["arc_bias"]
        bias = above @ a["arc_bias"]
        scores: dict[int, list[tuple[int, Floats]]] = {}
        for place, (start, end) in enumerate(zip(starts, ends, strict=True)):
            made = np.empty((end - start, end - start + 1), np.float32)
            made[:, 0] = ask_root[start:end]
            np.matmul(ask[start:end], above[start:end].T, out=made[:, 1:])
            made[:, 1:] += bias[start:end]
            made += self._far(end - start)
            scores.setdefault(end - start, []).append((place, made))
        found: dict[int, Integers] = {}
        for alike in scores.values():
            trees = best_trees(np.stack([made for _, made in alike]).astype(np.float64)) - 1
            found.update(zip((place for place, _ in alike), trees, strict=True))
        return [found[place] for place in range(len(starts))]

    def _relations(self, rows: Floats, starts: list[int], heads: list[Integers]) -> Integers:
        """The relation of each word to its head."""
        a, count = self._a, len(self.relations)
        own = _dense(a, "rel_own", rows)
        above = np.concatenate(
            (_dense(a, "rel_above", rows), _dense(a, "rel_above", a["root"][None]))
        )
        head = np.concatenate(
            [
                np.where(tree < 0, len(rows), tree + start)
                for start, tree in zip(starts, heads, strict=True)
            ]
        )
        found = own @ a["rel_own_bias"] + a["rel_bias"]
        for start in range(0, len(rows), SLAB):
            some = slice(start, start + SLAB)
            over = above[head[some]]
            mixed = (own[some] @ a["rel"]).reshape(len(over), count, -1)
            found[some] += np.matmul(mixed, over[:, :, None])[:, :, 0] + over @ a["rel_above_bias"]
        best: Integers = found.argmax(1)
        return best

    def _encode(self, sentences: Sequence[Sequence[str]]) -> Floats:
        """What the network knows of the words of some sentences, one in a row."""
        a = self._a
        width = a["embed.word"].shape[1]
        size = sum(map(len, sentences)) + BLANKS * (len(sentences) + 1)
        blank = np.ones(size, np.bool_)
        at = BLANKS
        for words in sentences:
            blank[at : at + len(words)] = False
            at += len(words) + BLANKS
        rows = np.zeros((size, width), np.float32)
        known = [self._word(word) for words in sentences for word in words]
        rows[~blank] = np.concatenate(known).reshape(-1, width)
        around = np.zeros((size, 3 * width), np.float32)
        for layer, step in enumerate(DILATIONS):
            around[step:, :width] = rows[:-step]
            around[:, width : 2 * width] = rows
            around[:-step, 2 * width :] = rows[step:]
            around[:step, :width] = around[-step:, 2 * width :] = 0
            made = around @ self._kernels[layer]
            made += a[f"conv{layer}.bias"]
            np.maximum(made, 0, out=made)
            rows += made
            _normalise(rows, a[f"norm{layer}.weight"])
            rows[blank] = 0
        return rows[~blank]

    def _word(self, word: str) -> Floats:
        found = self._words.get(word)
        if found is None:
            if len(self._words) > MAX_WORDS:
                self._words.clear()
            numbers = self._vocabulary.numbers(word)
            tables = [self._a[f"embed.{name}"] for name in FIELDS]
            found = np.sum([t[n] for t, n in zip(tables, numbers, strict=True)], axis=0)
            self._words[word] = found = found.astype(np.float32)
        return found


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


def _dense(arrays: Mapping[str, Floats], name: str, rows: Floats) -> Floats:
    made: Floats = np.maximum(rows @ arrays[f"{name}.weight"] + arrays[f"{name}.bias"], 0)
    return made


def _normalise(rows: Floats, scale: Floats) -> None:
    """Divide each row by the root of its mean square (Zhang and Sennrich 2019), in place."""
    size = np.einsum("nd,nd->n", rows, rows) / rows.shape[1] + 1e-5
    rows *= (1 / np.sqrt(size))[:, None].astype(np.float32)
    rows *= scale


def _strings(array: NDArray[Any]) -> list[str]:
    """The strings of an array of bytes, which are divided by line feeds."""
    text = array.tobytes().decode("utf-8")
    return text.split("\n") if text else []
