"""Dependency trees from scores: the best tree with exactly one root.

The best head of every word is a tree for four sentences in five; otherwise the maximum spanning
arborescence is found (Chu and Liu 1965, Edmonds 1967; in one walk, as Tarjan 1977 does): where the
best heads run in a circle, the circle becomes one node, and the walk goes on from there.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Integers = npt.NDArray[np.intp]
Scores = npt.NDArray[np.float64]

ROOT = 0
NEARER = 1e-4
"""What a head loses for every word that it is further away.

A text that repeats itself gives two heads the same score but for rounding, which differs from batch
to batch. This is a hundred times the rounding and a hundredth of a usual difference, so the nearer
head is taken, the left one of two.
"""


def best_heads(scores: Floats) -> Integers:
    """For each word the column of its head in the best tree with one root.

    ``scores[word, 0]`` is the score of the word as root, ``scores[word, 1 + head]`` of a head.
    """
    scores = scores.astype(np.float64)
    scores[:, 1:] -= _farness(len(scores))
    heads: Integers = scores.argmax(1)
    if _is_tree(heads.tolist()):
        return heads
    size = len(scores) + 1
    square = np.full((size, size), -np.inf)
    square[1:] = scores
    heads = arborescence(square)[1:]
    if int((heads == ROOT).sum()) > 1:
        # A second root costs more than all that it could win, so the best tree now has one. Not
        # done at once, for the walk goes through many more circles where the root is dear.
        square[1:, ROOT] -= (float(scores.max()) - float(scores.min()) + 1.0) * size
        heads = arborescence(square)[1:]
    return heads


@lru_cache(64)
def _farness(words: int) -> Scores:
    """What each head loses, for a sentence of so many words."""
    places = np.arange(words)
    lost: Scores = NEARER * np.abs(places[:, None] - places - 0.25)
    return lost


def _is_tree(heads: list[int]) -> bool:
    """Whether these heads (0: the root, ``1 + n``: word ``n``) make a tree with one root."""
    if heads.count(ROOT) != 1:
        return False
    state = [0] * (len(heads) + 1)  # the walk in which a word was met
    state[ROOT] = -1
    for start in range(1, len(state)):
        node = start
        while state[node] == 0:
            state[node] = start
            node = heads[node - 1]
        if state[node] == start:
            return False
    return True


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
