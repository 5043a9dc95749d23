"""Groups for the slots of a figure: its candidates for action, counted, actor or place, as rows."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from svodka.language.analysis import Sentence
from svodka.reading.choice.chooser import Group
from svodka.reading.choice.network import Rows
from svodka.reading.claims.candidates import Candidate
from svodka.reading.claims.features import (
    ANCHOR,
    NONE_PAIR,
    NONE_TOKEN,
    PAIR,
    SOURCES,
    TOKEN,
    Anchor,
    Numbers,
    SiteFeatures,
    anchor_features,
    keys,
    pair_features,
    token_features,
)
from svodka.reading.syntax.sites import Site

_SOURCE = TOKEN.index("source")
_RANK = len(TOKEN) + PAIR.index("rank")


def token_vector(candidate: Candidate) -> Rows:
    """The vector of the candidate's token."""
    return _vector(candidate.tree.sentence, candidate.token)


def figure_vector(site: Site) -> Rows:
    """The vector of the figure's noun, or of its number where it has none."""
    return _vector(site.sentence, site.noun if site.noun >= 0 else site.head)


def _vector(sentence: Sentence, index: int) -> Rows:
    if sentence.vectors is None:
        raise ValueError("a candidate stands in a sentence that was not parsed")
    row: Rows = sentence.vectors[index]
    return row


def _anchor(shared: SiteFeatures, action: Candidate | None) -> Anchor | None:
    """The action as an anchor, made once for the slots that lean on it."""
    before = shared.anchor.action if shared.anchor is not None else None
    if action != before:
        shared.anchor = Anchor(shared.site, action) if action is not None else None
        shared.known = {}
    return shared.anchor


def _described(
    shared: SiteFeatures, anchor: Anchor | None, candidate: Candidate
) -> tuple[Numbers, tuple[str, ...]]:
    """The features and keys of a candidate, made once for all slots; its rank and source left out."""
    place = (candidate.sentence, candidate.token)
    found = shared.known.get(place)
    if found is None:
        beside = shared.pairs.get(place)
        if beside is None:
            beside = shared.pairs[place] = pair_features(shared, candidate, 0)
        pair, path = beside
        tied, tied_path = anchor_features(anchor, candidate)
        values = np.array([*token_features(candidate), *pair, *tied], np.float32)
        names = keys(shared.site, candidate, path, tied_path)
        found = shared.known[place] = (values, names)
    return found


def slot_group(
    shared: SiteFeatures,
    candidates: Sequence[Candidate],
    action: Candidate | None = None,
    with_action: bool = True,
) -> Group[Candidate]:
    """The group of a slot; ``action`` is the chosen action, for the slots that lean on it."""
    site = shared.site
    nearness = [(c.source != "own", abs(c.token - site.head)) for c in candidates]
    order = sorted(range(len(candidates)), key=nearness.__getitem__)
    anchor = _anchor(shared, action)
    found = [_described(shared, anchor, candidate) for candidate in candidates]
    width = len(shared.values)
    rows = np.empty(
        (len(candidates) + 1, width + len(NONE_TOKEN) + len(NONE_PAIR) + len(ANCHOR)), np.float32
    )
    rows[:, :width] = shared.values
    if found:
        rows[:-1, width:] = [values for values, _ in found]
        rows[:-1, width + _SOURCE] = [SOURCES[candidate.source] for candidate in candidates]
        rows[order, width + _RANK] = range(len(order))
    names = [keys for _, keys in found]
    vectors = [token_vector(candidate) for candidate in candidates]
    figure = figure_vector(site)
    known = [0.0] * len(ANCHOR)
    if anchor is not None:
        known[0] = 1.0
        known[-5] = float(anchor.agent.kind) if anchor.agent else 0.0
        known[-3] = float(anchor.pronoun >= 0) + float(
            anchor.agent is not None and anchor.pronoun >= 0
        )
        known[-8:-6] = anchor.values
    rows[-1, width:] = [*NONE_TOKEN, *NONE_PAIR, *known]
    kind = site.quantity.kind
    noun = site.tree.tokens[site.noun].lemma if site.noun >= 0 else ""
    names.append(
        ("none", f"{kind} none", f"{kind} none", f"none {site.tree.rels[site.head]}",
         "none", f"{site.preposition} {kind} none", f"{noun} none")
    )  # fmt: skip
    blank = np.zeros_like(figure)
    vectors.append(blank)
    given = None
    if with_action:
        given = token_vector(action) if action is not None else blank
    return Group(
        tuple(candidates),
        rows,
        tuple(names),
        np.concatenate(vectors).reshape(len(vectors), -1),
        figure,
        given,
    )
