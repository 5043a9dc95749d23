"""The three models that share the encoder: tags, trees and names, for a batch of sentences.

The same networks as slovnet's (Kukushkin 2020, trained on news): tags by the best class, heads by a
biaffine score, relations by a biaffine score for the head chosen, names by a linear-chain CRF.
Everything is given for the tokens of a batch in one row, in the order of its sentences.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from svodka.language.arborescence import best_trees
from svodka.language.russian.encoder import Encoder
from svodka.language.russian.pretrained import (
    MODELS,
    VECTORS,
    Floats,
    Integers,
    load_model,
    load_vectors,
)
from svodka.language.russian.words import Batch, Words

SLAB = 256
"""Tokens whose scores are made at once: few enough for the processor's cache."""


def load_words(folder: Path) -> Words:
    """The vocabulary that the models share."""
    shared = load_model(folder / MODELS["tags"], ("word", "shape")).vocabularies
    return Words(shared["word"], shared["shape"], load_vectors(folder / VECTORS))


class Tagger:
    """Tags: one string of part of speech and features for each token."""

    def __init__(self, folder: Path) -> None:
        model = load_model(folder / MODELS["tags"], ("tag",))
        self.encoder = Encoder(model.arrays)
        self._head = model.arrays["head"]["proj"]
        self.tags = model.vocabularies["tag"]

    def tag(self, rows: Floats) -> Integers:
        """For each token the number of its tag in ``tags``; ``rows`` are the encoded tokens."""
        best = np.empty(len(rows), np.intp)
        for start in range(0, len(rows), SLAB):
            scores = rows[start : start + SLAB] @ self._head["weight"]
            scores += self._head["bias"]
            scores.argmax(1, out=best[start : start + SLAB])
        return best


class Parser:
    """Dependency trees."""

    def __init__(self, folder: Path) -> None:
        model = load_model(folder / MODELS["syntax"], ("rel",))
        self.encoder = Encoder(model.arrays)
        self._heads, self._relations = model.arrays["head"], model.arrays["rel"]
        self.relations = model.vocabularies["rel"]
        self._count = len(self.relations)

    def parse(self, batch: Batch, rows: Floats) -> tuple[Integers, Integers]:
        """For each token its head in the sentence (-1 at the root) and the number of its relation."""
        heads = self._best_heads(rows, batch)
        return heads, self._best_relations(rows, heads, batch)

    def _best_heads(self, rows: Floats, batch: Batch) -> Integers:
        model = self._heads
        below = _dense(model["head"], rows) @ model["kernel"]
        above = _dense(model["tail"], rows)
        root = below @ _dense(model["tail"], model["root"])
        heads = np.empty(len(rows), np.intp)
        # Sentences of one length at once, so that none is filled up.
        for length in np.unique(batch.lengths).tolist():
            tokens = batch.starts[batch.lengths == length][:, None] + np.arange(length)
            scores = np.empty((len(tokens), length, 1 + length))
            scores[:, :, 0] = root[tokens]
            scores[:, :, 1:] = below[tokens] @ above[tokens].transpose(0, 2, 1)
            heads[tokens] = best_trees(scores)
        return heads - 1

    def _best_relations(self, rows: Floats, heads: Integers, batch: Batch) -> Integers:
        model = self._relations
        width = model["head"]["proj"]["weight"].shape[1]
        # Every token of the batch with its head; the root is the row after the last.
        above = np.where(heads < 0, len(rows), heads + np.repeat(batch.starts, batch.lengths))
        left = _dense(model["head"], np.concatenate((rows, model["root"][None])))
        right = _dense(model["tail"], rows)[:, :, None]
        # By heads, so that what a head makes with the kernel is made once for all its dependents.
        order = np.argsort(above, kind="stable")
        best = np.empty(len(rows), np.intp)
        for start in range(0, len(rows), SLAB):
            some = order[start : start + SLAB]
            different, own = np.unique(above[some], return_inverse=True)
            made = (left[different] @ model["kernel"]).reshape(-1, self._count, width)
            best[some] = np.matmul(made[own], right[some])[:, :, 0].argmax(1)
        return best


class Recognizer:
    """Names of people, organisations and places as tags: ``B-PER``, ``I-PER``, …, ``O``."""

    def __init__(self, folder: Path) -> None:
        model = load_model(folder / MODELS["names"], ("tag",))
        self.encoder = Encoder(model.arrays)
        self._head = model.arrays["head"]["proj"]
        self._transitions = model.arrays["head"]["crf"]["transitions"]
        self.tags = model.vocabularies["tag"]

    def recognize(self, batch: Batch, rows: Floats) -> Integers:
        """For each token the number of its tag in ``tags`` (Viterbi, over all sentences at once)."""
        scores = rows @ self._head["weight"]
        scores += self._head["bias"]
        # Longest first, so that the sentences still running are always the first rows.
        order = np.argsort(-batch.lengths, kind="stable")
        starts, lengths = batch.starts[order], batch.lengths[order]
        running = np.searchsorted(-lengths, -np.arange(lengths[0])).tolist()
        best = scores[starts]
        back: list[Integers] = []
        for step in range(1, len(running)):
            n = running[step]
            paths = best[:n, None] + self._transitions.T  # (sentences, tag, tag before)
            before = paths.argmax(2)
            back.append(before)
            best[:n] = paths.max(2) + scores[starts[:n] + step]
        found = np.empty(len(rows), np.intp)
        tags = best.argmax(1)
        found[starts + lengths - 1] = tags
        for step in range(len(running) - 1, 0, -1):
            n = running[step]
            tags[:n] = back[step - 1][np.arange(n), tags[:n]]
            found[starts[:n] + step - 1] = tags[:n]
        return found


def _dense(arrays: dict[str, Any], rows: Floats) -> Floats:
    """A linear layer and a rectifier."""
    out: Floats = rows @ arrays["proj"]["weight"]
    out += arrays["proj"]["bias"]
    return np.maximum(out, 0, out=out)
