"""The rows of a slot: all its candidates for one figure, "none" last, as a ranker sees them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from svodka.reading.candidates import Candidate
from svodka.reading.choice import Rows
from svodka.reading.features import (
    KEYS,
    NONE_PAIR,
    NONE_TOKEN,
    SiteFeatures,
    anchor_features,
    keys,
    pair_features,
    token_features,
)


@dataclass(frozen=True, slots=True)
class Group:
    """Candidates of one slot of one figure; the last row stands for "none"."""

    candidates: tuple[Candidate, ...]
    rows: Rows
    keys: tuple[tuple[str, ...], ...]


def build_group(
    shared: SiteFeatures, candidates: Sequence[Candidate], anchor: Candidate | None
) -> Group:
    """Rows without priors (see :data:`svodka.reading.features.ROW`), and the keys of the priors."""
    site = shared.site
    order = sorted(
        range(len(candidates)),
        key=lambda i: (candidates[i].source, abs(candidates[i].token - site.head)),
    )
    rank = {i: r for r, i in enumerate(order)}
    rows, names = [], []
    for i, candidate in enumerate(candidates):
        pair, path = pair_features(shared, candidate, rank[i])
        tied, tied_path = anchor_features(anchor, candidate)
        rows.append([*shared.values, *token_features(candidate), *pair, *tied])
        names.append(keys(site, candidate, path, tied_path))
    tied, _ = anchor_features(anchor, anchor) if anchor else anchor_features(None, candidates[0]) if candidates else ([0.0] * 14, "")
    rows.append([*shared.values, *NONE_TOKEN, *NONE_PAIR, *tied])
    noun = site.tree.tokens[site.noun].lemma if site.noun >= 0 else ""
    kind = site.quantity.kind
    names.append(
        ("none", f"{kind} none", f"{kind} none", f"none {site.tree.rels[site.head]}",
         "none", f"{site.preposition} {kind} none", f"{noun} none")
    )  # fmt: skip
    assert len(names[-1]) == len(KEYS)
    return Group(tuple(candidates), np.array(rows, np.float32), tuple(names))
