"""Dependency trees from scores: the best tree with exactly one root.

If one word is the root and every other has its best head, that is the best tree for that root, if it
is a tree. So it is for nineteen sentences in twenty, with the root that gains most over the best head.
Otherwise the maximum spanning arborescence is found (Chu and Liu 1965, Edmonds 1967; in one walk, as
Tarjan 1977 does): where the best heads run in a circle, the circle becomes one node, and the walk goes
on from there.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
import numpy.typing as npt

Integers = npt.NDArray[np.intp]
Scores = npt.NDArray[np.float64]

ROOT = 0
NEARER = 1e-4
"""What a head loses for every word that it is further away.

A text that repeats itself gives two heads the same score but for rounding, which differs from batch
to batch. This is a hundred times the rounding and a hundredth of a usual difference, so the nearer
head is taken, the left one of two.
"""
ROOTS = 8
"""How many words are tried as the root, one by one, before all are at once."""


def best_trees(scores: Scores) -> Integers:
    """For each word the column of its head in the best tree with one root, of sentences of one length.

    ``scores[sentence, word, 0]`` is the score of the word as root, ``scores[sentence, word, 1 + head]`` of a
    head; they are changed.
    """
    count, words, _ = scores.shape
    scores[:, :, 1:] -= _lost(words)
    heads: Integers = 1 + scores[:, :, 1:].argmax(2)
    best = np.take_along_axis(scores, heads[:, :, None], 2)[:, :, 0]
    gains = scores[:, :, ROOT] - best  # of the tree, if this word is the root
    heads[np.arange(count), gains.argmax(1)] = ROOT
    for sentence in np.flatnonzero(~_are_trees(heads)).tolist():
        heads[sentence] = _best_tree(scores[sentence], gains[sentence], float(best[sentence].sum()))
    return heads


@lru_cache(64)
def _lost(words: int) -> Scores:
    """What each head loses, for a sentence of so many words; a word is never its own head."""
    places = np.arange(words)
    lost: Scores = NEARER * np.abs(places[:, None] - places - 0.25)
    np.fill_diagonal(lost, np.inf)
    return lost


def _are_trees(heads: Integers) -> npt.NDArray[np.bool_]:
    """For each sentence whether its heads (0: the root, ``1 + n``: word ``n``) lead to the root."""
    count, words = heads.shape
    up = np.zeros((count, 1 + words), np.intp)
    up[:, 1:] = heads
    up += (1 + words) * np.arange(count)[:, None]
    up = up.ravel()
    for _ in range(words.bit_length()):  # twice as far up every time
        up = up[up]
    reached: npt.NDArray[np.bool_] = (up.reshape(count, -1) % (1 + words) == ROOT).all(1)
    return reached


def leads_up(heads: Sequence[int]) -> bool:
    """Whether every word leads to a root, whose head is -1, and none runs in a circle."""
    seen = [-1] * len(heads)  # from which word a word was passed first
    for start in range(len(heads)):
        at = start
        while at >= 0 and seen[at] < 0:
            seen[at], at = start, heads[at]
        if at >= 0 and seen[at] == start:
            return False
    return True


def _best_tree(scores: Scores, gains: Scores, most: float) -> Integers:
    """The heads of the best tree where the best heads run in a circle.

    A tree with root ``r`` is worth at most ``most + gains[r]``, so roots are tried until no other can
    be better; they are two or three at most in what people write.
    """
    found, worth = np.empty(0, np.intp), -np.inf
    words = np.arange(len(scores))
    for tried, root in enumerate(np.argsort(-gains, kind="stable").tolist()):
        if most + gains[root] <= worth:
            return found
        if tried == ROOTS:
            break
        only = scores.copy()
        only[:, ROOT] = only[root] = -np.inf
        only[root, ROOT] = scores[root, ROOT]
        heads = _spanned(only)
        value = float(scores[words, heads].sum())
        if value > worth:
            found, worth = heads, value
    else:
        return found
    # A second root costs more than all that it could win, so the best tree has one.
    dear = scores.copy()
    finite = scores[np.isfinite(scores)]
    dear[:, ROOT] -= (float(finite.max() - finite.min()) + 1.0) * (1 + len(scores))
    return _spanned(dear)


def _spanned(scores: Scores) -> Integers:
    """:func:`arborescence` of words with scores as :func:`best_trees` has them."""
    size = 1 + len(scores)
    square = np.full((size, size), -np.inf)
    square[1:] = scores
    return arborescence(square)[1:]


def arborescence(scores: Scores) -> Integers:
    """The heads of the maximum spanning arborescence with node 0 as root (whose own head is -1).

    ``scores[node, head]``: finite for every head but the node itself.
    """
    scores = np.array(scores, np.float64)
    size = len(scores)
    np.fill_diagonal(scores, -np.inf)
    heads: Integers = np.full(size, -1, np.intp)
    settled, inside = [False] * size, [False] * size
    settled[ROOT] = True
    best: list[int] = scores.argmax(1).tolist()
    undo: list[tuple[list[int], Integers, Integers, Integers]] = []
    for start in range(1, size):
        if settled[start] or inside[start]:
            continue
        path = [start]
        while True:
            node = path[-1]
            head = best[node]
            if inside[head]:  # gone into a circle: the first node of it, unless another is as good
                head = int(scores[node].argmax())
            heads[node] = head
            if settled[head]:
                break
            if head not in path:
                path.append(head)
                continue
            place = path.index(head)
            circle = path[place:]
            undo.append(_contract(scores, heads, circle))
            for other in circle[1:]:
                inside[other] = True
            best[circle[0]] = int(scores[circle[0]].argmax())
            # The first node of the circle now stands for all of it.
            path = path[: place + 1]
        for node in path:
            settled[node] = True
    for circle, own, enter, leave in reversed(undo):
        head = int(heads[circle[0]])
        from_circle = heads == circle[0]
        heads[from_circle] = leave[from_circle]
        heads[circle] = own
        heads[enter[head]] = head
    return heads


def _contract(
    scores: Scores, heads: Integers, circle: list[int]
) -> tuple[list[int], Integers, Integers, Integers]:
    """Let the first node of the circle stand for all of it, in place.

    Returns what it takes to undo that: the circle, the heads inside it, for each head outside the
    node where it would enter the circle, for each node outside the head that it has in the circle.
    """
    nodes = np.array(circle)
    own = heads[nodes]
    into = scores[nodes] - scores[nodes, own][:, None]
    out = scores[:, nodes]
    scores[:, nodes] = -np.inf
    scores[:, circle[0]] = out.max(1)
    row = into.max(0)
    row[nodes] = -np.inf
    scores[circle[0]] = row
    return circle, own, nodes[into.argmax(0)], nodes[out.argmax(1)]
