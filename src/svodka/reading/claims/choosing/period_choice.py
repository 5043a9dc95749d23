"""Which time expression a figure belongs to: candidates of the document as rows of a choice.

Own clause first, else what governs it: the sentence before, the lead, the headline. What the words
mean is settled before (:mod:`svodka.reading.periods.mentions`); here only their place and kind count.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence

import numpy as np

from svodka.language.analysis import Token
from svodka.reading.choice.key_columns import columns_of
from svodka.reading.choice.table import Table
from svodka.reading.claims.candidates import Candidate
from svodka.reading.claims.choosing.board import Board
from svodka.reading.claims.placed_periods import PlacedPeriod
from svodka.reading.periods.candidates import KINDS
from svodka.reading.statements.reader import StatementCandidate
from svodka.reading.syntax.sites import Site
from svodka.reading.syntax.tree import Path, Tree

_ONE_OF = {kind: [float(kind == other) for other in KINDS] for kind in KINDS}
_FAR = 99.0
_CONTENT = frozenset({"NOUN", "PROPN", "VERB"})
_NEAR_CUE = 60
_NONE = [1.0, *(0.0 for _ in range(len(KINDS) + 14 + 10 + 2 + 4 + 5))]


def period_table(
    board: Board,
    candidates: Sequence[Sequence[PlacedPeriod]],
    actions: Sequence[Candidate | None],
    statements: Sequence[Sequence[StatementCandidate]],
) -> Table:
    """The table of the figures' periods; "none" last. ``statements`` are those of their documents."""
    vectors = board.words.vectors
    rows: list[list[float]] = []
    keys: list[tuple[str, ...]] = []
    shared, heads, given = [], [], []
    blank = vectors[-1]
    contents = _Contents()
    for figure, found, action, around in zip(
        board.figures, candidates, actions, statements, strict=True
    ):
        beside = _Beside(figure.site, found, action, _saying(figure.site, around), contents)
        shared.append([*figure.values, *beside.context()])
        for position, p in enumerate(found):
            tree = figure.site.page.tree(p.sentence) if p.token >= 0 else None
            made, names = beside.described(position, p, tree)
            rows.append(made)
            keys.append(names)
            heads.append(tree.vector(p.token) if tree is not None else blank)
        rows.append(_NONE)
        keys.append(beside.none())
        heads.append(blank)
        given.append(action.tree.vector(action.token) if action is not None else blank)
    return Table(
        np.array([len(found) + 1 for found in candidates], int),
        np.array(shared, np.float32),
        np.ascontiguousarray(np.array(rows, np.float32).T),
        columns_of(keys),
        np.array(heads, np.float32),
        board.vectors,
        np.array(given, np.float32),
    )


class _Contents:
    """The lemmas of nouns and verbs of sentences, found once for each."""

    def __init__(self) -> None:
        self._found: dict[Tree, frozenset[str]] = {}

    def of(self, tree: Tree) -> frozenset[str]:
        """Those of one sentence."""
        found = self._found.get(tree)
        if found is None:
            found = frozenset([t.lemma for t in tree.tokens if t.pos in _CONTENT])
            self._found[tree] = found
        return found


class _Beside:
    """The time expressions beside one figure, with what is asked of each of them."""

    def __init__(
        self,
        site: Site,
        found: Sequence[PlacedPeriod],
        action: Candidate | None,
        said: StatementCandidate | None,
        contents: _Contents,
    ) -> None:
        self._site, self._found, self._action, self._said = site, found, action, said
        self._contents = contents
        self._verb = action.tree.tokens[action.token] if action is not None else None
        self._own = site.sentence.index
        self._tense = _tense(action)
        self._sentences = Counter(p.sentence for p in found)
        self._order = sorted((p.sentence, p.first) for p in found)

    def context(self) -> list[float]:
        """What holds for all of them."""
        before = max((p.sentence for p in self._found if p.sentence < self._own), default=-1)
        return [
            self._sentences[self._own], float(self._own - before if before >= 0 else 20),
            *_action_values(self._action), float(len(self._found)),
        ]  # fmt: skip

    def described(
        self, position: int, p: PlacedPeriod, tree: Tree | None
    ) -> tuple[list[float], tuple[str, ...]]:
        """Features and keys of one of them; ``tree`` is ``None`` where it was not parsed."""
        site, action, own = self._site, self._action, self._own
        period, kind = p.candidate.period, p.candidate.kind
        later = len(self._order) - bisect_right(self._order, (p.sentence, p.first))
        days = -1.0
        if period.from_date and period.to_date:
            days = math.log1p((period.to_date - period.from_date).days)
        to_figure = to_action = None
        beside = action is not None and action.tree is tree
        if tree is site.tree:
            to_figure = tree.path(site.head, p.token)
            if action is not None and beside:
                to_action = tree.path(action.token, p.token)
        where = tree.tokens[p.token] if tree is not None else None
        back = own - p.sentence
        paragraph = site.page.outline.sentences[p.sentence].paragraph
        away = site.sentence.paragraph - paragraph
        values = [
            0.0, *_ONE_OF[kind], days, float(period.from_date is not None), float(back),
            float(p.first - site.head) if not back else -_FAR,
            float(abs(p.first - site.head)) if not back else _FAR,
            float(p.first), float(p.first <= 1), float(away == 0), float(away), float(p.sentence),
            float(later), float(position), float(self._sentences[p.sentence]),
            float(tree.depth[p.token]) if tree is not None else -1.0,
            *_path_values(to_figure), *_path_values(to_action),
            float(where is not None and action is not None and beside
                  and where.head == action.token),
            float(p.candidate.anchor is not None), *_spoken(self._said, period.start),
            *_events(tree, p, self._verb, self._contents, site.tree),
        ]  # fmt: skip
        shape = str(min(back, 5))
        return values, (
            f"{kind} {shape}",
            f"{kind} {self._tense} {shape}",
            to_figure.signature if to_figure else f"# {shape}",
            to_action.signature if to_action else f"# {shape}",
            f"{site.quantity.kind} {kind} {shape}",
            where.lemma if where is not None else "",
        )

    def none(self) -> tuple[str, ...]:
        """The keys of "none"."""
        kind, number = self._site.quantity.kind, str(min(self._sentences[self._own], 3))
        verb = self._verb.lemma if self._verb is not None else "none"
        return (f"none {number}", f"none {self._tense} {number}", f"none {number}", f"none {kind}",
                f"{kind} none {number}", verb)  # fmt: skip


def _saying(site: Site, statements: Sequence[StatementCandidate]) -> StatementCandidate | None:
    """The likeliest statement that holds the figure."""
    start, end = site.quantity.start, site.quantity.end
    holding = [s for s in statements if s.start <= start and end <= s.end + 1]
    return max(holding, key=lambda s: s.confidence, default=None)


def _spoken(said: StatementCandidate | None, start: int) -> list[float]:
    """Whether a time expression is part of what is said: «[в августе] он сообщил, что …» is not."""
    if said is None:
        return [0.0, 0.0, 0.0, 0.0]
    inside = said.start <= start < said.end
    near = said.cue is not None and abs(said.cue.start - start) < _NEAR_CUE
    return [
        said.confidence, float(inside), float(not inside) * said.confidence,
        float(near and not inside),
    ]  # fmt: skip


def _events(
    tree: Tree | None, p: PlacedPeriod, verb: Token | None, contents: _Contents, own: Tree
) -> list[float]:
    """How alike the event that a time expression dates and the figure's action are."""
    if tree is None:
        return [0.0, 0.0, 0.0, 0.0, -1.0]
    above = next((i for i in tree.up[p.token] if tree.tokens[i].pos in ("VERB", "ADJ")), -1)
    governor = tree.tokens[above] if above >= 0 else None
    shared = len(contents.of(own) & contents.of(tree))
    if governor is None or verb is None:
        return [0.0, 0.0, 0.0, float(shared), float(tree.depth[above]) if above >= 0 else -1.0]
    same_tense = governor.feats.get("Tense") == verb.feats.get("Tense")
    same_aspect = governor.feats.get("Aspect") == verb.feats.get("Aspect")
    return [
        float(governor.lemma == verb.lemma), float(same_tense), float(same_aspect), float(shared),
        float(tree.depth[above]),
    ]  # fmt: skip


def _path_values(path: Path | None) -> list[float]:
    if path is None:
        return [_FAR, _FAR, _FAR, 9.0, 0.0]
    return [path.up, path.down, path.up + path.down, path.clauses, float(path.up == 0)]


def _tense(action: Candidate | None) -> str:
    if action is None:
        return "none"
    feats = action.tree.tokens[action.token].feats
    return f"{feats.get('Tense', '')}{feats.get('Aspect', '')}{feats.get('VerbForm', '')}"


def _action_values(action: Candidate | None) -> list[float]:
    if action is None:
        return [0.0, 0.0, 0.0, 0.0, 0.0]
    feats = action.tree.tokens[action.token].feats
    return [
        1.0,
        {"Past": 1.0, "Pres": 2.0, "Fut": 3.0}.get(feats.get("Tense", ""), 0.0),
        float(feats.get("Aspect") == "Perf"),
        {"Fin": 1.0, "Part": 2.0, "Conv": 3.0, "Inf": 4.0}.get(feats.get("VerbForm", ""), 0.0),
        float(action.source == "own"),
    ]
