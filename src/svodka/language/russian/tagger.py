"""The three models that share the encoder: tags, trees and names, for a batch of sentences.

The same networks as slovnet's (Kukushkin 2020, trained on news): tags by the best class, heads by a
biaffine score, relations by a biaffine score for the head chosen, names by a linear-chain CRF.
Everything is given for the tokens of a batch in one row, in the order of its sentences.
"""

from __future__ import annotations

from pathlib import Path

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
HEADS = 128
"""Heads whose dependents get their relations at once."""


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
        room = np.empty((SLAB, len(self.tags)), np.float32)
        for start in range(0, len(rows), SLAB):
            some = rows[start : start + SLAB]
            scores = np.matmul(some, self._head["weight"], out=room[: len(some)])
            scores += self._head["bias"]
            scores.argmax(1, out=best[start : start + SLAB])
        return best


class Parser:
    """Dependency trees."""

    def __init__(self, folder: Path) -> None:
        model = load_model(folder / MODELS["syntax"], ("rel",))
        self.encoder = Encoder(model.arrays)
        heads, relations = model.arrays["head"], model.arrays["rel"]
        # A token as one that has a head, as a head, as a head with a relation, as one that has it.
        views = [m[side]["proj"] for m in (heads, relations) for side in ("head", "tail")]
        self._weight = np.concatenate([view["weight"] for view in views], axis=1)
        self._bias = np.concatenate([view["bias"] for view in views])
        self._root = [self._viewed(model["root"][None])[0] for model in (heads, relations)]
        self._kernels = heads["kernel"], relations["kernel"]
        self.relations = model.vocabularies["rel"]

    def parse(self, batch: Batch, rows: Floats) -> tuple[Integers, Integers]:
        """For each token its head in the sentence (-1 at the root) and the number of its relation."""
        below, above, left, right = np.split(self._viewed(rows), 4, axis=1)
        heads = self._best_heads(below, above, batch)
        # Every token of the batch with its head; the root is the row after the last.
        over = np.where(heads < 0, len(rows), heads + np.repeat(batch.starts, batch.lengths))
        root = np.split(self._root[1], 4)[2]
        return heads, self._best_relations(np.concatenate((left, root[None])), right, over)

    def _viewed(self, rows: Floats) -> Floats:
        """The four views of each token side by side: a linear layer and a rectifier."""
        out = np.empty((len(rows), len(self._bias)), np.float32)
        for start in range(0, len(rows), SLAB):
            some = out[start : start + SLAB]
            np.matmul(rows[start : start + SLAB], self._weight, out=some)
            some += self._bias
            np.maximum(some, 0, out=some)
        return out

    def _best_heads(self, below: Floats, above: Floats, batch: Batch) -> Integers:
        below = below @ self._kernels[0]
        root = below @ np.split(self._root[0], 4)[1]
        heads = np.empty(len(below), np.intp)
        # Sentences of one length at once, so that none is filled up.
        for length in sorted(set(batch.lengths.tolist())):
            tokens = batch.starts[batch.lengths == length][:, None] + np.arange(length)
            scores = np.empty((len(tokens), length, 1 + length))
            scores[:, :, 0] = root[tokens]
            scores[:, :, 1:] = below[tokens] @ above[tokens].transpose(0, 2, 1)
            heads[tokens] = best_trees(scores)
        return heads - 1

    def _best_relations(self, left: Floats, right: Floats, above: Integers) -> Integers:
        """For each token the best relation to its head; ``left`` are heads, ``right`` what they have."""
        kernel, width = self._kernels[1], left.shape[1]
        # What a head makes with the kernel serves all its dependents; heads of as many at once.
        order = np.argsort(above, kind="stable")
        counts = np.bincount(above)
        first = np.cumsum(counts) - counts
        best = np.empty(len(right), np.intp)
        room = np.empty((HEADS, kernel.shape[1]), np.float32)
        for count in sorted(set(counts[counts > 0].tolist())):
            alike = np.flatnonzero(counts == count)
            for start in range(0, len(alike), HEADS):
                some = alike[start : start + HEADS]
                made = np.matmul(left[some], kernel, out=room[: len(some)])
                made = made.reshape(len(some), -1, width)
                below = order[first[some][:, None] + np.arange(count)]
                best[below] = (right[below] @ made.transpose(0, 2, 1)).argmax(2)
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
        scores = self._head["weight"].T @ rows.T + self._head["bias"][:, None]
        # Longest first, so that the sentences still running are always the first columns.
        order = np.argsort(-batch.lengths, kind="stable")
        starts, lengths = batch.starts[order], batch.lengths[order]
        running = np.searchsorted(-lengths, -np.arange(lengths[0])).tolist()
        best = scores[:, starts]  # of each tag, with all that stands before
        steps = [best]
        for step, count in enumerate(running[1:], 1):
            best = (best[:, None, :count] + self._transitions[:, :, None]).max(0)
            best += scores[:, starts[:count] + step]
            steps.append(best)
        found = np.empty(len(rows), np.intp)
        tags = np.empty(0, np.intp)
        for step in range(len(steps) - 1, -1, -1):
            best = steps[step]
            best[:, : len(tags)] += self._transitions[:, tags]
            tags = best.argmax(0)
            found[starts[: len(tags)] + step] = tags
        return found
