"""Dependency trees from scores: the best tree with exactly one root.

The best head of every word is a tree for four sentences in five; otherwise the maximum spanning
arborescence is found (Chu and Liu 1965, Edmonds 1967): where the best heads run in a circle, the
circle becomes one node, and the smaller problem is solved.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from svodka.language.russian.weights import Floats, Integers

Scores = npt.NDArray[np.float64]


def best_heads(scores: Floats) -> Integers:
    """For each word the column of its head in the best tree with one root.

    ``scores[word, 0]`` is the score of the word as root, ``scores[word, 1 + head]`` of a head.
    """
    heads: Integers = scores.argmax(1)
    if int((heads == 0).sum()) == 1 and _circle(np.concatenate(([-1], heads))) is None:
        return heads
    count = len(scores)
    square = np.full((count + 1, count + 1), -np.inf)
    square[1:] = scores
    # A second root costs more than all that it could win, so the best tree has one.
    spread = float(square[1:].max() - square[1:].min())
    square[1:, 0] -= (spread + 1.0) * (count + 1)
    return arborescence(square)[1:] if count > 1 else np.zeros(1, np.intp)


def arborescence(scores: Scores) -> Integers:
    """The heads of the maximum spanning arborescence with node 0 as root (its own head is -1).

    ``scores[node, head]``; the column of the root must be finite.
    """
    scores = scores.astype(np.float64)
    np.fill_diagonal(scores, -np.inf)
    steps: list[tuple[Integers, list[int], Integers, Integers, Integers]] = []
    while True:
        heads: Integers = scores.argmax(1)
        heads[0] = -1
        circle = _circle(heads)
        if circle is None:
            break
        scores, step = _contract(scores, heads, circle)
        steps.append(step)
    for inner, circle, rest, enter, leave in reversed(steps):
        outer = inner.copy()  # the circle keeps its heads, but for the node where it is entered
        node = len(rest)
        for place, old in enumerate(rest[1:], 1):
            head = int(heads[place])
            outer[old] = leave[place] if head == node else rest[head]
        head = int(heads[node])
        outer[enter[head]] = rest[head]
        heads = outer
    return heads


def _contract(
    scores: Scores, heads: Integers, circle: list[int]
) -> tuple[Scores, tuple[Integers, list[int], Integers, Integers, Integers]]:
    """The problem with the circle as its last node, and what it takes to undo that."""
    rest = np.setdiff1d(np.arange(len(scores)), circle)
    nodes = np.array(circle)
    into = scores[np.ix_(nodes, rest)] - scores[nodes, heads[nodes]][:, None]
    out = scores[np.ix_(rest, nodes)]
    size = len(rest)
    small = np.full((size + 1, size + 1), -np.inf)
    small[:size, :size] = scores[np.ix_(rest, rest)]
    small[size, :size] = into.max(0)
    small[:size, size] = out.max(1)
    return small, (heads, circle, rest, nodes[into.argmax(0)], nodes[out.argmax(1)])


def _circle(heads: Integers) -> list[int] | None:
    """The nodes of a circle among the heads, or ``None``; the root's head is -1."""
    parents = heads.tolist()
    state = [0] * len(parents)
    state[0] = len(parents) + 1
    for start in range(1, len(parents)):
        node = start
        while state[node] == 0:
            state[node] = start
            node = parents[node]
        if state[node] == start:
            circle, step = [node], parents[node]
            while step != node:
                circle.append(step)
                step = parents[step]
            return circle
    return None
