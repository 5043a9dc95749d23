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
from typing import Any

import numpy as np
from numpy.typing import NDArray

from svodka.language.arborescence import best_heads

Floats = NDArray[np.float32]

DILATIONS = (1, 1, 2, 4, 1)
"""How far apart the three words of each convolution stand."""
BLANKS = max(DILATIONS)
"""Empty places between neighbouring sentences, so that none looks into another."""
FIELDS = ("word", "prefix", "suffix2", "suffix3", "suffix4", "shape")
FAR = 24
"""Words between a word and its head beyond which the distance no longer counts."""
MAX_WORDS = 100_000
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

    def parse(self, sentences: Sequence[Sequence[str]]) -> Iterator[Parse]:
        """Tags and trees of sentences, none of them empty, as one batch."""
        a = self._a
        rows, starts = self._encode(sentences)
        tags = (rows @ a["tag.weight"] + a["tag.bias"]).argmax(1)
        dependent = _dense(a, "dependent", rows)
        above = _dense(a, "head", rows)
        root = _dense(a, "head", a["root"][None])
        rel_own, rel_above = _dense(a, "rel_own", rows), _dense(a, "rel_above", rows)
        rel_root = _dense(a, "rel_above", a["root"][None])
        ask = dependent @ a["arc"]
        count = len(self.relations)
        for start, words in zip(starts, sentences, strict=True):
            stop = start + len(words)
            over = np.concatenate((root, above[start:stop]))
            scores = (ask[start:stop] @ over.T).astype(np.float32)
            scores += over @ a["arc_bias"]
            scores += a["distance"][distances(len(words))]
            heads = best_heads(scores) - 1
            over = np.concatenate((rel_above[start:stop], rel_root))[heads]
            own = rel_own[start:stop]
            mixed = (own @ a["rel"]).reshape(len(words), count, -1)
            found = np.einsum("nrd,nd->nr", mixed, over)
            found += own @ a["rel_own_bias"] + over @ a["rel_above_bias"] + a["rel_bias"]
            yield Parse(
                [self.tags[t] for t in tags[start:stop]],
                heads.tolist(),
                [self.relations[r] for r in found.argmax(1)],
            )

    def _encode(self, sentences: Sequence[Sequence[str]]) -> tuple[Floats, list[int]]:
        a = self._a
        width = a["embed.word"].shape[1]
        size = sum(map(len, sentences)) + BLANKS * (len(sentences) + 1)
        rows = np.zeros((size, width), np.float32)
        kept = np.zeros((size, 1), np.float32)
        starts, at = [], BLANKS
        for words in sentences:
            starts.append(at)
            for word in words:
                rows[at] = self._word(word)
                at += 1
            kept[at - len(words) : at] = 1
            at += BLANKS
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
            rows *= kept
        return rows, starts

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
