"""A parsed sentence as a tree that questions can be asked of: paths, clauses, what stands between."""

from __future__ import annotations

from dataclasses import dataclass

from svodka.language.analysis import Sentence, Token

CLAUSAL = frozenset(
    {"acl", "acl:relcl", "advcl", "ccomp", "csubj", "csubj:pass", "parataxis", "root"}
)
"""Relations whose dependent heads a clause of its own."""

_MAX_DEPTH = 60
_SHARING, _VERBS = frozenset(["conj", "xcomp"]), frozenset(["VERB", "AUX"])
"""Relations by which a verb heads a clause, too."""


@dataclass(frozen=True, slots=True)
class Path:
    """The way from one token to another over their lowest common ancestor.

    ``up`` and ``down`` count the steps; ``left`` and ``right`` are the relations of the last token
    below the ancestor on either side; ``clauses`` counts clause boundaries on the way; ``signature``
    spells the way out («^nummod^obj/nsubj»), cut after six steps.
    """

    up: int
    down: int
    left: str
    right: str
    clauses: int
    signature: str


class Tree:
    """The tree of one parsed sentence."""

    __slots__ = (
        "_paths", "clause", "depth", "described", "heads", "rels", "sentence", "tokens", "up",
    )  # fmt: skip

    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence
        self.tokens: list[Token] = sentence.tokens
        self._paths: dict[tuple[int, int], Path] = {}
        self.described: dict[int, list[float]] = {}
        """Features of tokens by themselves, made once (see :mod:`svodka.reading.claims.features`)."""
        self.heads = [t.head for t in self.tokens]
        self.rels = [t.rel for t in self.tokens]
        order = self._downwards()
        self.up = self._ancestors(order)
        self.depth = [len(up) for up in self.up]
        self.clause = self._clauses(order)

    def _downwards(self) -> list[int]:
        """The tokens so that each comes after its head; those of a circle, which has no root, last."""
        children = self.sentence.children
        order = [i for i, head in enumerate(self.heads) if head < 0]
        for index in order:
            order += children[index]
        if len(order) < len(self.heads):
            order += sorted(set(range(len(self.heads))).difference(order))
        return order

    def _ancestors(self, order: list[int]) -> list[list[int]]:
        """For each token those above it, the nearest first, :data:`_MAX_DEPTH` at most."""
        heads = self.heads
        up: list[list[int]] = [[] for _ in heads]
        for index in order:
            head = heads[index]
            if head >= 0:
                up[index] = [head, *up[head]][:_MAX_DEPTH]
        return up

    def _clauses(self, order: list[int]) -> list[int]:
        """For each token the head of its clause: the nearest clausal or finite head above, or itself."""
        heads, rels, tokens = self.heads, self.rels, self.tokens
        clause = list(range(len(heads)))
        for index in order:
            head, rel = heads[index], rels[index]
            if head >= 0 and rel not in CLAUSAL:
                if rel not in _SHARING or tokens[index].pos not in _VERBS:
                    clause[index] = clause[head]
        return clause

    def path(self, a: int, b: int) -> Path:
        """The path from token ``a`` to token ``b``, found once."""
        found = self._paths.get((a, b))
        if found is None:
            found = self._paths[a, b] = self._path(a, b)
        return found

    def _path(self, a: int, b: int) -> Path:
        if a == b:
            return Path(0, 0, "", "", 0, "=")
        rels = self.rels
        from_a = [a, *self.up[a]]
        from_b = [b, *self.up[b]]
        i, j = len(from_a) - 1, len(from_b) - 1
        if from_a[i] != from_b[j]:  # chains cut at the depth bound
            return Path(i, j, "", "", 9, "?")
        while i >= 0 and j >= 0 and from_a[i] == from_b[j]:
            i -= 1
            j -= 1
        up, down = i + 1, j + 1
        way_up, way_down = from_a[:up], from_b[:down]
        clauses = sum(rels[t] in CLAUSAL for t in way_up) + sum(
            rels[t] in CLAUSAL for t in way_down
        )
        signature = "".join("^" + rels[t] for t in way_up[:6])
        signature += "".join("/" + rels[t] for t in reversed(way_down[-6:]))
        return Path(
            up,
            down,
            rels[way_up[-1]] if way_up else "",
            rels[way_down[-1]] if way_down else "",
            clauses,
            signature,
        )

    def children(self, index: int) -> list[Token]:
        """The dependents of a token, left to right."""
        return [self.tokens[i] for i in self.sentence.children[index]]

    def child(self, index: int, *rels: str) -> int:
        """The first dependent with one of these relations, -1 if there is none."""
        for i in self.sentence.children[index]:
            if self.rels[i] in rels:
                return i
        return -1
