"""A parsed sentence as a tree that questions can be asked of: paths, clauses, what stands between."""

from __future__ import annotations

from dataclasses import dataclass

from svodka.language.analysis import Sentence, Token
from svodka.language.slots import Phrases

CLAUSAL = frozenset(
    {"acl", "acl:relcl", "advcl", "ccomp", "csubj", "csubj:pass", "parataxis", "root"}
)
"""Relations whose dependent heads a clause of its own."""

_MAX_DEPTH = 60


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
        "_paths", "clause", "depth", "described", "heads", "phrases", "rels", "sentence", "tokens", "up",
    )  # fmt: skip

    def __init__(self, sentence: Sentence, phrases: Phrases | None = None) -> None:
        self.sentence = sentence
        self.phrases = phrases
        """How the language cuts phrases, where not as :mod:`svodka.reading.syntax.phrases` does."""
        self.tokens: list[Token] = sentence.tokens
        self._paths: dict[tuple[int, int], Path] = {}
        self.described: dict[int, list[float]] = {}
        """Features of tokens by themselves, made once (see :mod:`svodka.reading.claims.features`)."""
        self.heads = [t.head for t in self.tokens]
        self.rels = [t.rel for t in self.tokens]
        self.up = self._ancestors()
        self.depth = [len(up) for up in self.up]
        self.clause = [-1] * len(self.tokens)
        for i in range(len(self.tokens)):
            self.clause[i] = self._clause(i)

    def _ancestors(self) -> list[list[int]]:
        """For each token those above it, the nearest first; each chain goes on from a known one."""
        heads = self.heads
        up: list[list[int] | None] = [None] * len(heads)
        for index in range(len(heads)):
            below: list[int] = []
            at = index
            while at >= 0 and up[at] is None and len(below) < len(heads):
                below.append(at)
                at = heads[at]
            for token in reversed(below):
                head = heads[token]
                up[token] = [head, *(up[head] or ())][:_MAX_DEPTH] if head >= 0 else []
        return [chain or [] for chain in up]

    def _clause(self, index: int) -> int:
        """The head of the clause that a token stands in: the nearest clausal or finite head above."""
        heads, rels = self.heads, self.rels
        at = index
        for above in (index, *self.up[index]):
            at = above
            if self.clause[above] >= 0:
                return self.clause[above]
            rel = rels[above]
            if heads[above] < 0 or rel in CLAUSAL:
                return above
            if rel in ("conj", "xcomp") and self.tokens[above].pos in ("VERB", "AUX"):
                return above
        return at

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
