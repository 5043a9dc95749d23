"""The three models that share the encoder: tags, trees and names, for a batch of sentences.

The same networks as slovnet's (Kukushkin 2020, trained on news): tags by the best class, heads by a
biaffine score, relations by a biaffine score for the head chosen, names by a linear-chain CRF.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from svodka.language.arborescence import best_heads
from svodka.language.russian.encoder import SLAB, Batch, Encoder, Words
from svodka.language.russian.pretrained import (
    MODELS,
    VECTORS,
    Floats,
    Integers,
    load_model,
    load_vectors,
)


def load_words(folder: Path) -> Words:
    """The vocabulary that the models share."""
    shared = load_model(folder / MODELS["tags"], ("word", "shape")).vocabularies
    return Words(shared["word"], shared["shape"], load_vectors(folder / VECTORS))


class Tagger:
    """Tags: one string of part of speech and features for each token."""

    def __init__(self, folder: Path) -> None:
        model = load_model(folder / MODELS["tags"], ("tag",))
        self._encoder = Encoder(model.arrays)
        self._head = model.arrays["head"]["proj"]
        self.tags = model.vocabularies["tag"]

    def encode(self, batch: Batch, words: Words) -> Floats:
        """One vector for each token of the batch, from which the tag is chosen."""
        return self._encoder.encode(batch, words)

    def tag(self, batch: Batch, rows: Floats) -> list[list[int]]:
        """For each sentence the numbers of its tags in ``tags``; ``rows`` are the encoded tokens."""
        scores = rows @ self._head["weight"]
        scores += self._head["bias"]
        best = scores.argmax(1).tolist()
        return [best[a : a + n] for a, n in zip(batch.starts, batch.lengths, strict=True)]


class Parser:
    """Dependency trees."""

    def __init__(self, folder: Path) -> None:
        model = load_model(folder / MODELS["syntax"], ("rel",))
        self._encoder = Encoder(model.arrays)
        self._heads, self._relations = model.arrays["head"], model.arrays["rel"]
        self.relations = model.vocabularies["rel"]
        self._count = len(self.relations)

    def encode(self, batch: Batch, words: Words) -> Floats:
        """One vector for each token of the batch, from which head and relation are chosen."""
        return self._encoder.encode(batch, words)

    def parse(self, batch: Batch, rows: Floats) -> list[tuple[list[int], list[int]]]:
        """For each sentence the heads (-1 at the root) and the numbers of the relations."""
        heads = self._best_heads(rows, batch)
        relations = self._best_relations(rows, heads, batch)
        return list(zip([h.tolist() for h in heads], relations, strict=True))

    def _best_heads(self, rows: Floats, batch: Batch) -> list[Integers]:
        model = self._heads
        left = _dense(model["head"], rows) @ model["kernel"]
        right = _dense(model["tail"], rows)
        root = _dense(model["tail"], model["root"][None])
        found = []
        for start, length in zip(batch.starts, batch.lengths, strict=True):
            stop = start + length
            heads = np.concatenate((root, right[start:stop]))
            found.append(best_heads(left[start:stop] @ heads.T) - 1)
        return found

    def _best_relations(self, rows: Floats, heads: list[Integers], batch: Batch) -> list[list[int]]:
        model = self._relations
        width = model["head"]["proj"]["weight"].shape[1]
        left = _dense(model["head"], np.concatenate((rows, model["root"][None])))
        right = _dense(model["tail"], rows)
        # Every token of the batch with its head; the root is the row after the last.
        own = np.concatenate(
            [np.arange(len(h)) + s for s, h in zip(batch.starts, heads, strict=True)]
        )
        above = np.concatenate(
            [np.where(h < 0, len(rows), h + s) for s, h in zip(batch.starts, heads, strict=True)]
        )
        best: list[int] = []
        for start in range(0, len(own), SLAB):
            slab = slice(start, start + SLAB)
            scores = (left[above[slab]] @ model["kernel"]).reshape(-1, self._count, width)
            scores = np.matmul(scores, right[own[slab], :, None])[:, :, 0]
            best += scores.argmax(1).tolist()
        ends = np.cumsum(batch.lengths).tolist()
        return [best[end - n : end] for end, n in zip(ends, batch.lengths, strict=True)]


class Recognizer:
    """Names of people, organisations and places as tags: ``B-PER``, ``I-PER``, …, ``O``."""

    def __init__(self, folder: Path) -> None:
        model = load_model(folder / MODELS["names"], ("tag",))
        self._encoder = Encoder(model.arrays)
        self._head = model.arrays["head"]["proj"]
        self._transitions = model.arrays["head"]["crf"]["transitions"]
        self.tags = model.vocabularies["tag"]

    def encode(self, batch: Batch, words: Words) -> Floats:
        """One vector for each token of the batch, from which the tag is chosen."""
        return self._encoder.encode(batch, words)

    def recognize(self, batch: Batch, rows: Floats) -> list[list[int]]:
        """For each sentence the numbers of its tags in ``tags`` (Viterbi, over all at once)."""
        scores = rows @ self._head["weight"]
        scores += self._head["bias"]
        lengths = np.array(batch.lengths)
        # Longest first, so that the sentences still running are always the first rows.
        order = np.argsort(-lengths, kind="stable")
        starts, lengths = np.array(batch.starts)[order], lengths[order]
        best = scores[starts]
        back: list[Integers] = []
        for step in range(1, int(lengths[0])):
            running = int(np.searchsorted(-lengths, -step))
            paths = best[:running, :, None] + self._transitions
            paths += scores[starts[:running] + step][:, None, :]
            back.append(paths.argmax(1))
            best[:running] = paths.max(1)
        found: list[list[int]] = [[] for _ in batch.lengths]
        for place, sentence in enumerate(order.tolist()):
            tag = int(best[place].argmax())
            path = [tag]
            for step in range(int(lengths[place]) - 2, -1, -1):
                tag = int(back[step][place, tag])
                path.append(tag)
            found[sentence] = path[::-1]
        return found


def _dense(arrays: dict[str, Any], rows: Floats) -> Floats:
    """A linear layer and a rectifier."""
    out: Floats = rows @ arrays["proj"]["weight"]
    out += arrays["proj"]["bias"]
    return np.maximum(out, 0, out=out)
