"""Which time expression a figure belongs to: candidates of the document as rows of a choice.

Own clause first, else what governs it: the sentence before, the lead, the headline. What the words
mean is settled before (:mod:`svodka.reading.periods.mentions`); here only their place and kind count.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from svodka.language.analysis import Token
from svodka.reading.choice.chooser import Group
from svodka.reading.claims.candidates import Candidate
from svodka.reading.claims.features import SiteFeatures
from svodka.reading.claims.slots import figure_vector, token_vector
from svodka.reading.periods.candidates import KINDS, PeriodCandidate
from svodka.reading.statements.reader import StatementCandidate
from svodka.reading.syntax.sites import Page, Site
from svodka.reading.syntax.tree import Path, Tree

_KIND = {kind: i for i, kind in enumerate(KINDS)}
_LOOK_BACK = 4
_FAR = 99.0
_UNUSED = frozenset({"clock"})
_CONTENT = frozenset({"NOUN", "PROPN", "VERB"})
_NEAR_CUE = 60
_SPOKEN = 4
_EVENTS = 5


@dataclass(frozen=True, slots=True)
class PlacedPeriod:
    """A time expression in its sentence; ``token`` is its top token, -1 where not parsed."""

    candidate: PeriodCandidate
    sentence: int
    token: int
    first: int


def place_periods(page: Page, found: Sequence[PeriodCandidate]) -> list[PlacedPeriod]:
    """Time expressions with their sentences; those that are no period (clock times) left out."""
    out = []
    for candidate in found:
        if candidate.kind in _UNUSED:
            continue
        sentence = page.outline.sentence_at(candidate.period.start)
        if sentence is None:
            continue
        tree = page.tree(sentence.index)
        inside = [
            t.index
            for t in sentence.tokens
            if t.start < candidate.period.end and t.end > candidate.period.start
        ]
        if tree is None or not inside:
            out.append(PlacedPeriod(candidate, sentence.index, -1, inside[0] if inside else 0))
            continue
        head = min(inside, key=lambda i: (tree.tokens[i].pos in ("ADP", "ADV"), tree.depth[i], i))
        out.append(PlacedPeriod(candidate, sentence.index, head, inside[0]))
    return out


def periods_for(site: Site, placed: Sequence[PlacedPeriod]) -> list[PlacedPeriod]:
    """The candidates for a figure: its sentence, the ones before, the first three of the document."""
    own = site.sentence.index
    quantity = site.quantity
    out = []
    # in the order of the text: those of the first three sentences, and the last ones up to the figure
    last = bisect_right(placed, own, key=_sentence)
    lead = min(last, bisect_left(placed, 3, key=_sentence))
    near = max(lead, bisect_left(placed, own - _LOOK_BACK, key=_sentence))
    for p in (*placed[:lead], *placed[near:last]):
        period = p.candidate.period
        if not (period.start < quantity.end and period.end > quantity.start):
            out.append(p)
    return out


def _sentence(placed: PlacedPeriod) -> int:
    return placed.sentence


def period_group(
    shared: SiteFeatures,
    candidates: Sequence[PlacedPeriod],
    action: Candidate | None,
    statements: Sequence[StatementCandidate] = (),
) -> Group[PlacedPeriod]:
    """The group of a figure's period; "none" last."""
    site = shared.site
    said = _saying(site, statements)
    own_words = {t.lemma for t in site.sentence.tokens if t.pos in _CONTENT}
    verb = action.tree.tokens[action.token] if action is not None else None
    own = site.sentence.index
    paragraph = site.sentence.paragraph
    here = [p for p in candidates if p.sentence == own]
    last_before = max((p.sentence for p in candidates if p.sentence < own), default=-1)
    context = [
        *shared.values, len(here), float(own - last_before if last_before >= 0 else 20),
        *_action_values(action), float(len(candidates)),
    ]  # fmt: skip
    figure = figure_vector(site)
    blank = np.zeros_like(figure)
    rows, names, vectors = [], [], []
    for position, p in enumerate(candidates):
        tree = site.page.tree(p.sentence)
        period, kind = p.candidate.period, p.candidate.kind
        later = sum(q.sentence > p.sentence or (q.sentence == p.sentence and q.first > p.first)
                    for q in candidates)  # fmt: skip
        days = -1.0
        if period.from_date and period.to_date:
            days = math.log1p((period.to_date - period.from_date).days)
        to_figure = to_action = None
        if tree is site.tree and p.token >= 0:
            to_figure = tree.path(site.head, p.token)
            if action is not None and action.tree is tree:
                to_action = tree.path(action.token, p.token)
        where = tree.tokens[p.token] if tree is not None and p.token >= 0 else None
        p_paragraph = site.page.outline.sentences[p.sentence].paragraph
        rows.append(
            [
                *context, 0.0, *(float(_KIND[kind] == i) for i in range(len(KINDS))), days,
                float(period.from_date is not None), float(own - p.sentence),
                float(p.first - site.head) if p.sentence == own else -_FAR,
                float(abs(p.first - site.head)) if p.sentence == own else _FAR,
                float(p.first), float(p.first <= 1), float(p_paragraph == paragraph),
                float(paragraph - p_paragraph), float(p.sentence), float(later), float(position),
                float(len([q for q in candidates if q.sentence == p.sentence])),
                float(tree.depth[p.token]) if tree is not None and p.token >= 0 else -1.0,
                *_path_values(to_figure), *_path_values(to_action),
                float(where is not None and action is not None and action.tree is tree
                      and where.head == action.token),
                float(p.candidate.anchor is not None),
                *_spoken(said, period.start), *_events(tree, p, verb, own_words),
            ]
        )  # fmt: skip
        shape = f"{min(own - p.sentence, 5)}"
        tense = _tense(action)
        names.append(
            (
                f"{kind} {shape}",
                f"{kind} {tense} {shape}",
                to_figure.signature if to_figure else f"# {shape}",
                to_action.signature if to_action else f"# {shape}",
                f"{site.quantity.kind} {kind} {shape}",
                where.lemma if where is not None else "",
            )
        )
        vector = blank
        if tree is not None and p.token >= 0:
            vector = token_vector(Candidate(tree, p.token, "own"))
        vectors.append(vector)
    width = 1 + len(KINDS) + 14 + 10 + 2 + _SPOKEN + _EVENTS
    rows.append([*context, 1.0, *(0.0 for _ in range(width - 1))])
    kind = site.quantity.kind
    number = str(min(len(here), 3))
    names.append(
        (f"none {number}", f"none {_tense(action)} {number}", f"none {number}", f"none {kind}",
         f"{kind} none {number}", action.tree.tokens[action.token].lemma if action else "none")
    )  # fmt: skip
    vectors.append(blank)
    given = token_vector(action) if action is not None else blank
    return Group(
        tuple(candidates),
        np.array(rows, np.float32),
        tuple(names),
        np.stack(vectors),
        figure,
        given,
    )


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


def _events(tree: Tree | None, p: PlacedPeriod, verb: Token | None, words: set[str]) -> list[float]:
    """How alike the event that a time expression dates and the figure's action are."""
    if tree is None or p.token < 0:
        return [0.0, 0.0, 0.0, 0.0, -1.0]
    above = next((i for i in tree.up[p.token] if tree.tokens[i].pos in ("VERB", "ADJ")), -1)
    governor = tree.tokens[above] if above >= 0 else None
    shared = len(words & {t.lemma for t in tree.tokens if t.pos in _CONTENT})
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
