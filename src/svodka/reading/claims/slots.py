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
    Anchor,
    SiteFeatures,
    anchor_features,
    keys,
    pair_features,
    token_features,
)
from svodka.reading.syntax.sites import Site


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


def slot_group(
    shared: SiteFeatures,
    candidates: Sequence[Candidate],
    action: Candidate | None = None,
    with_action: bool = True,
) -> Group[Candidate]:
    """The group of a slot; ``action`` is the chosen action, for the slots that lean on it."""
    site = shared.site
    order = sorted(
        range(len(candidates)),
        key=lambda i: (candidates[i].source != "own", abs(candidates[i].token - site.head)),
    )
    rank = {i: r for r, i in enumerate(order)}
    anchor = Anchor(site, action) if action is not None else None
    rows, names, vectors = [], [], []
    for i, candidate in enumerate(candidates):
        pair, path = pair_features(shared, candidate, rank[i])
        tied, tied_path = anchor_features(anchor, candidate)
        rows.append([*shared.values, *token_features(candidate), *pair, *tied])
        names.append(keys(site, candidate, path, tied_path))
        vectors.append(token_vector(candidate))
    figure = figure_vector(site)
    known = [0.0] * len(ANCHOR)
    if anchor is not None:
        known[0] = 1.0
        known[-5] = float(anchor.agent.kind) if anchor.agent else 0.0
        known[-3] = float(anchor.pronoun >= 0) + float(
            anchor.agent is not None and anchor.pronoun >= 0
        )
        known[-8:-6] = anchor.values
    rows.append([*shared.values, *NONE_TOKEN, *NONE_PAIR, *known])
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
        np.array(rows, np.float32),
        tuple(names),
        np.stack(vectors),
        figure,
        given,
    )
