"""A parsed sentence as a tree that questions can be asked of: paths, clauses, what stands between."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from svodka.language.analysis import Sentence, Token
from svodka.language.slots import Phrases

CLAUSAL = frozenset(
    {"acl", "acl:relcl", "advcl", "ccomp", "csubj", "csubj:pass", "parataxis", "root"}
)
"""Relations whose dependent heads a clause of its own."""

_MAX_DEPTH = 60
_MAX_STEPS = 6
_SHARING, _VERBS = frozenset(["conj", "xcomp"]), frozenset(["VERB", "AUX"])
"""Relations by which a verb heads a clause, too."""


class Path(NamedTuple):
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
    """The tree of one parsed sentence. What is asked of few tokens is found when it is asked."""

    __slots__ = (
        "_paths", "bystanders", "clause", "depth", "heads", "nowhere", "phrases", "rels", "sentence",
        "spans", "tokens", "uncounted", "unmeasured", "up",
    )  # fmt: skip

    def __init__(self, sentence: Sentence, phrases: Phrases | None = None) -> None:
        self.sentence = sentence
        self.phrases = phrases
        """How the language cuts phrases, where not as :mod:`svodka.reading.syntax.phrases` does."""
        self.tokens: list[Token] = sentence.tokens
        self.heads = [t.head for t in self.tokens]
        self.rels = [t.rel for t in self.tokens]
        self.depth = _depths(self.heads)
        self.up = _Ancestors(self.heads)
        self.clause = _clauses(self.tokens, self.heads, self.rels)
        self.spans: dict[int, tuple[int, int]] = {}
        """The phrases that were asked for, by their heads (see ``phrases.phrase_span``)."""
        self.nowhere: dict[int, bool] = {}
        """Whether words that were asked for are no places (see ``no_places.is_nowhere``)."""
        self.bystanders: dict[int, bool] = {}
        """Whether words that were asked for do nothing (see ``bystanders.is_bystander``)."""
        self.unmeasured: dict[int, bool] = {}
        """Whether no figure is so much of words that were asked for (see ``no_amounts``)."""
        self.uncounted: dict[tuple[int, bool], bool] = {}
        """The same of how many, in their own sentence and from others (see ``uncounted``)."""
        self._paths: dict[int, _Paths] = {}

    def path(self, a: int, b: int) -> Path:
        """The path from token ``a`` to token ``b``, found once."""
        paths = self._paths.get(a)
        if paths is None:
            paths = self._paths[a] = _Paths(a, self.heads, self.rels, self.up)
        return paths[b]

    def children(self, index: int) -> list[Token]:
        """The dependents of a token, left to right."""
        return [self.tokens[i] for i in self.sentence.children[index]]

    def in_brackets(self, at: int) -> bool:
        """Whether a bracket is open before a token: «погибло 2 (из них [детей] – 1)»."""
        marks = [token.text for token in self.tokens[:at] if token.text in ("(", ")")]
        return marks.count("(") > marks.count(")")

    def child(self, index: int, *rels: str) -> int:
        """The first dependent with one of these relations, -1 if there is none."""
        for i in self.sentence.children[index]:
            if self.rels[i] in rels:
                return i
        return -1

    def vector(self, index: int) -> NDArray[np.float32]:
        """The vector of a token, as learned choices see it; ValueError if the sentence was not parsed."""
        if self.sentence.vectors is None:
            raise ValueError(
                "a learned choice is asked for words of a sentence that was not parsed"
            )
        row: NDArray[np.float32] = self.sentence.vectors[index]
        return row


def _depths(heads: list[int]) -> list[int]:
    """For each token how many stand above it; each chain goes on from a known one."""
    depths = [-1] * len(heads)
    for index, head in enumerate(heads):
        if depths[index] >= 0:
            continue
        if head >= 0 and 0 <= depths[head] < _MAX_DEPTH:  # most stand below a known one
            depths[index] = depths[head] + 1
            continue
        below, at = [index], head
        while at >= 0 and depths[at] < 0 and len(below) < len(heads):
            below.append(at)
            at = heads[at]
        depth = depths[at] if at >= 0 else -1
        for token in reversed(below):
            depths[token] = depth = depth + 1 if depth < _MAX_DEPTH else depth
    return depths


class _Ancestors(dict[int, list[int]]):
    """For each token those above it, the nearest first."""

    __slots__ = ("_heads",)

    def __init__(self, heads: list[int]) -> None:
        self._heads = heads

    def __missing__(self, index: int) -> list[int]:
        heads = self._heads
        found: list[int] = []
        at = heads[index]
        while at >= 0 and len(found) < _MAX_DEPTH:
            found.append(at)
            at = heads[at]
        self[index] = found
        return found


def _clauses(tokens: list[Token], heads: list[int], rels: list[str]) -> list[int]:
    """For each token the head of its clause: the nearest clausal or finite head above, or itself."""
    closed = [
        head < 0 or rel in CLAUSAL or (rel in _SHARING and token.pos in _VERBS)
        for token, head, rel in zip(tokens, heads, rels, strict=True)
    ]
    clause = [index if own else -1 for index, own in enumerate(closed)]
    for index, head in enumerate(heads):
        if clause[index] >= 0:
            continue
        at = head
        for _ in range(_MAX_DEPTH - 1):
            if clause[at] >= 0:
                break
            at = heads[at]
        clause[index] = clause[at] if clause[at] >= 0 else at
    return clause


class _Paths(dict[int, Path]):
    """The paths from one token: up to those above it, and from these down, a step at a time."""

    __slots__ = ("_heads", "_rels", "_start", "_up")

    def __init__(self, start: int, heads: list[int], rels: list[str], up: _Ancestors) -> None:
        self._start, self._heads, self._rels, self._up = start, heads, rels, up
        self[start] = Path(0, 0, "", "", 0, "=")
        below, clauses, signature = start, 0, ""
        for steps, above in enumerate(up[start], 1):
            rel = rels[below]
            clauses += rel in CLAUSAL
            if steps <= _MAX_STEPS:
                signature += "^" + rel
            self[above] = Path(steps, 0, rel, "", clauses, signature)
            below = above

    def __missing__(self, index: int) -> Path:
        way: list[int] = []
        at = index
        while at >= 0 and at not in self and len(way) < _MAX_DEPTH:
            way.append(at)
            at = self._heads[at]
        if at not in self:  # under another root, or too deep
            return Path(len(self._up[self._start]), len(self._up[index]), "", "", 9, "?")
        up, down, left, right, clauses, signature = self[at]
        if at == self._start:
            signature = ""
        for token in reversed(way):
            rel = self._rels[token]
            right = right if down else rel
            down += 1
            clauses += rel in CLAUSAL
            if down <= _MAX_STEPS:
                signature += "/" + rel
            self[token] = Path(up, down, left, right, clauses, signature)
        return self[index]
