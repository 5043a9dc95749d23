"""Tags and trees of English sentences: the network's inference, in plain arrays.

One encoder for both: a word is the sum of the vectors of itself, of its beginning and endings and of its
shape; residual convolutions over three neighbours, some of them further apart, read it in its sentence.
Tags are the best class, heads and relations biaffine scores (Dozat and Manning 2017); the tree is the best
with one root. :mod:`svodka.learning.english.network` trains the arrays.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from svodka.language.arborescence import best_trees
from svodka.language.english.parsing.encoder import Encoder, Integers
from svodka.language.english.parsing.vocabulary import FIELDS, Vocabulary
from svodka.language.filtering import Floats

FAR = 24
"""Words between a word and its head beyond which the distance no longer counts."""
HEADS = 64
"""Heads whose relations are scored at once: few enough for the processor's cache."""
LENGTHS = 64
"""Lengths of sentences for which the scores of distances are kept."""
VIEWS = ("dependent", "head", "rel_own", "rel_above")
"""How a word is looked at: as one that has a head, as a head, and both again for relations."""


def distances(length: int) -> NDArray[np.int64]:
    """For each word and head (column 0: the root) which parameter of distance its score gets."""
    words = np.arange(length)
    apart = np.clip(words[None, :] - words[:, None], -FAR, FAR) + FAR + 1
    return np.concatenate((np.zeros((length, 1), np.int64), apart), axis=1)


@dataclass(frozen=True, slots=True)
class Parse:
    """One sentence: the tag, the head (-1 at the root) and the relation of each token."""

    tags: list[str]
    heads: list[int]
    relations: list[str]


class Network:
    """The trained network. ``arrays`` is what :func:`svodka.language.english.shipped.weights` gives."""

    def __init__(self, arrays: Mapping[str, NDArray[Any]]) -> None:
        vocabulary = Vocabulary({name: _strings(arrays[f"known.{name}"]) for name in FIELDS})
        self._words = frozenset(vocabulary.known["word"])
        self.tags, self.relations = _strings(arrays["tags"]), _strings(arrays["relations"])
        self._a = {
            name: np.ascontiguousarray(array.astype(np.float32))
            for name, array in arrays.items() if array.dtype.kind == "f"
        }  # fmt: skip
        self._encoder = Encoder(self._a, vocabulary)
        names = [f"{view}.%s" for view in (*VIEWS, "tag")]
        self._weight = np.concatenate([self._a[name % "weight"] for name in names], axis=1)
        self._bias = np.concatenate([self._a[name % "bias"] for name in names])
        self._ends = np.cumsum([len(self._a[f"{view}.bias"]) for view in VIEWS]).tolist()
        root = np.maximum(self._a["root"] @ self._weight + self._bias, 0)
        _, self._root_head, _, self._root_above, _ = np.split(root, self._ends)
        # For each part of a head, by relation what it makes of each part of the word below, and at the end
        # what is made of that under any head.
        parts, count = len(self._root_above), len(self.relations)
        relation = self._a["rel"].reshape(-1, count, parts).transpose(2, 1, 0)
        own = self._a["rel_own_bias"].T.reshape(1, -1)
        self._relation = np.concatenate((relation.reshape(parts, -1), own))
        self._far = lru_cache(LENGTHS)(lambda length: self._a["distance"][distances(length)])

    def knows(self, low: str) -> bool:
        """Whether a word in small letters was met in training."""
        return low in self._words

    def parse(self, sentences: Sequence[Sequence[str]]) -> Iterator[Parse]:
        """Tags and trees of sentences, none of them empty, as one batch."""
        lengths = np.array([len(words) for words in sentences])
        ends = np.cumsum(lengths)
        views, tags = self._viewed(sentences, int(ends[-1]))
        below, above, own, over = np.split(views, self._ends[:-1], axis=1)
        heads = self._heads(below, above, lengths, ends - lengths)
        relations = self._relations(own, over, heads, np.repeat(ends - lengths, lengths))
        named = [self.tags[tag] for tag in tags.tolist()]
        related = [self.relations[relation] for relation in relations.tolist()]
        found, start = heads.tolist(), 0
        for end in ends.tolist():
            yield Parse(named[start:end], found[start:end], related[start:end])
            start = end

    def _viewed(self, sentences: Sequence[Sequence[str]], count: int) -> tuple[Floats, Integers]:
        """The views of each word, as :data:`VIEWS` side by side, and the number of its tag."""
        last = self._ends[-1]
        views, tags = np.empty((count, last), np.float32), np.empty(count, np.intp)
        start = 0
        for rows in self._encoder.encode(sentences):
            some = slice(start, start + len(rows))
            made = rows @ self._weight
            made += self._bias
            np.maximum(made[:, :last], 0, out=views[some])
            tags[some] = made[:, last:].argmax(1)
            start += len(rows)
        return views, tags

    def _heads(self, below: Floats, above: Floats, lengths: Integers, starts: Integers) -> Integers:
        """The head of each word in its sentence, -1 at the root; sentences of one length at once."""
        bias = self._a["arc_bias"]
        ask = below @ self._a["arc"]
        as_root = ask @ self._root_head + self._root_head @ bias
        as_head = above @ bias
        heads = np.empty(len(below), np.intp)
        for length in sorted(set(lengths.tolist())):
            tokens = starts[lengths == length][:, None] + np.arange(length)
            scores = np.empty((len(tokens), length, 1 + length), np.float32)
            scores[:, :, 0] = as_root[tokens]
            np.matmul(ask[tokens], above[tokens].transpose(0, 2, 1), out=scores[:, :, 1:])
            scores[:, :, 1:] += as_head[tokens][:, None]
            scores += self._far(length)
            heads[tokens] = best_trees(scores.astype(np.float64))
        return heads - 1

    def _relations(self, own: Floats, over: Floats, heads: Integers, starts: Integers) -> Integers:
        """The relation of each word to its head; ``starts`` are those of the words' sentences."""
        a = self._a
        above = np.ones((len(over) + 1, over.shape[1] + 1), np.float32)
        above[:-1, :-1], above[-1, :-1] = over, self._root_above
        at = np.where(heads < 0, len(heads), heads + starts)
        # What a head makes of the relations serves all its dependents; heads of as many at once.
        order = np.argsort(at, kind="stable")
        counts = np.bincount(at)
        first = np.cumsum(counts) - counts
        alone = above[:, :-1] @ a["rel_above_bias"] + a["rel_bias"]
        best = np.empty(len(heads), np.intp)
        for count in sorted(set(counts[counts > 0].tolist())):
            alike = np.flatnonzero(counts == count)
            for start in range(0, len(alike), HEADS):
                some = alike[start : start + HEADS]
                made = (above[some] @ self._relation).reshape(len(some), len(self.relations), -1)
                below = order[first[some][:, None] + np.arange(count)]
                scores = own[below] @ made.transpose(0, 2, 1)
                scores += alone[some][:, None]
                best[below] = scores.argmax(2)
        return best


def _strings(array: NDArray[Any]) -> list[str]:
    """The strings of an array of bytes, which are divided by line feeds."""
    text = array.tobytes().decode("utf-8")
    return text.split("\n") if text else []
