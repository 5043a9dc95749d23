"""The ways from words to other words of their trees, for many pairs at once.

They are those of :meth:`svodka.reading.syntax.tree.Tree.path`, found without walking each of them.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from svodka.reading.claims.choosing.words import Ints, Words
from svodka.reading.syntax.tree import CLAUSAL

_DEEPEST = 60
"""Trees that are as deep as this are asked for their paths one by one."""
_SPELT = 6
"""How many steps up and how many down a signature spells."""


@dataclass(frozen=True, slots=True)
class Ways:
    """Ways from words ``a`` to words ``b`` of their trees: steps up and down, clause boundaries crossed.

    ``odd`` has the signatures of those that are not found by their ancestors, by their place.
    """

    a: Ints
    b: Ints
    up: Ints
    down: Ints
    clauses: Ints
    odd: dict[int, str] = field(default_factory=dict)


class Wayfinder:
    """Finds the ways between the words of some trees.

    ``_above`` has for each word its ancestors from the root on and itself at the end, then -1: two words
    have as many ancestors in common as there are places where their rows agree.
    """

    def __init__(self, words: Words) -> None:
        self._words = words
        depth = words.depth
        levels = int(depth.max(initial=0)) + 1
        self._above = np.full((len(depth), levels), -1, np.int32)
        self._clauses = np.fromiter(map(CLAUSAL.__contains__, words.rels), np.int64, len(depth))
        for level in range(levels):
            here = np.flatnonzero(depth == level)
            if level:
                heads = words.head[here]
                self._above[here] = self._above[heads]
                self._clauses[here] += self._clauses[heads]
            self._above[here, level] = here
        deep = [max(tree.depth, default=0) >= _DEEPEST for tree in words.trees]
        self._deep = np.array(deep, bool)[words.tree]
        self._ups: dict[int, list[str]] = {}
        self._downs: dict[tuple[int, int], str] = {}

    def ways(self, a: Ints, b: Ints) -> Ways:
        """The ways from each word of ``a`` to the word of ``b`` at the same place."""
        depth, clauses, own = self._words.depth, self._clauses, self._above[a]
        common = ((own == self._above[b]) & (own >= 0)).sum(axis=1)
        meeting = self._above[a, np.maximum(common - 1, 0)]
        crossed = clauses[a] + clauses[b] - 2 * clauses[meeting]
        out = Ways(a, b, depth[a] + 1 - common, depth[b] + 1 - common, crossed)
        for place in np.flatnonzero((common == 0) | self._deep[a]).tolist():
            start, end = int(a[place]), int(b[place])
            tree = self._words.trees[self._words.tree[start]]
            base = self._words.start[tree]
            path = tree.path(start - base, end - base)
            out.up[place], out.down[place] = path.up, path.down
            out.clauses[place], out.odd[place] = path.clauses, path.signature
        return out

    def signatures(self, ways: Ways) -> list[str]:
        """The relations along ways, spelt as in :class:`~svodka.reading.syntax.tree.Path`."""
        up, down = self._upwards, self._downwards
        out = [
            up(a)[u] + down(b, d) if u or d else "="
            for a, b, u, d in zip(
                ways.a.tolist(),
                ways.b.tolist(),
                np.minimum(ways.up, _SPELT).tolist(),
                ways.down.tolist(),
                strict=True,
            )
        ]
        for place, signature in ways.odd.items():
            out[place] = signature
        return out

    def _upwards(self, word: int) -> list[str]:
        """How the ways up from a word are spelt, by their steps."""
        spelt = self._ups.get(word)
        if spelt is None:
            spelt = self._ups[word] = [""]
            at = word
            while at >= 0 and len(spelt) <= _SPELT:
                spelt.append(f"{spelt[-1]}^{self._words.rels[at]}")
                at = self._words.heads[at]
        return spelt

    def _downwards(self, word: int, steps: int) -> str:
        """How the way down to a word is spelt, by its steps."""
        if not steps:
            return ""
        spelt = self._downs.get((word, steps))
        if spelt is None:
            above = self._downwards(self._words.heads[word], steps - 1)
            # the first steps are spelt, from above
            spelt = above if steps > _SPELT else f"{above}/{self._words.rels[word]}"
            self._downs[word, steps] = spelt
        return spelt
