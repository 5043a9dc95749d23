"""Whether a numeral is a figure that the text asserts: the rules' answer and doubt, weighed in context."""

from __future__ import annotations

import numpy as np

from svodka.reading.choice.chooser import Group
from svodka.reading.claims.candidates import Candidate
from svodka.reading.claims.features import SiteFeatures
from svodka.reading.claims.slots import figure_vector, token_vector
from svodka.reading.quantities.figures import Figure


def figure_group(shared: SiteFeatures, figure: Figure) -> Group[Figure]:
    """A group of two: the figure, and "none"."""
    site = shared.site
    tree = site.tree
    tokens = tree.tokens
    noun = tokens[site.noun] if site.noun >= 0 else None
    above = tree.heads[site.noun if site.noun >= 0 else site.head]
    governor = tokens[above] if above >= 0 else None
    after = tokens[site.last + 1].text.lower() if site.last + 1 < len(tokens) else "."
    before = tokens[site.first - 1].text.lower() if site.first else "^"
    values = [
        *shared.values, float(figure.likely), float(figure.doubt is None),
        float(figure.number.text[:1].isdigit()), float(site.quantity.text.strip().isdigit()),
        float(above < 0), float(len(site.quantity.text)),
    ]  # fmt: skip
    doubt = figure.doubt or "sure"
    kind, unit = site.quantity.kind, site.quantity.unit
    lemma = noun.lemma if noun else "-"
    keys = (
        doubt,
        f"{doubt} {site.preposition}",
        f"{kind} {unit} {site.preposition}",
        f"{lemma} {site.preposition}",
        f"{before} {kind}",
        f"{after} {kind}",
        f"{doubt} {governor.lemma if governor else '^'}",
        f"{kind} {figure.number.text.lower()}" if not figure.number.text[:1].isdigit() else kind,
    )
    vector = figure_vector(site)
    blank = np.zeros_like(vector)
    parent = token_vector(Candidate(tree, above, "own")) if above >= 0 else blank
    rows = np.array([[*values, 0.0], [*values, 1.0]], np.float32)
    none = tuple("none" for _ in keys)
    return Group((figure,), rows, (keys, none), np.stack((parent, blank)), vector, None)
