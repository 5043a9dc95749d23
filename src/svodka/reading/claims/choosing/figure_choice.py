"""Whether a numeral is a figure that the text asserts: the rules' answer and doubt, weighed in context."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from svodka.reading.choice.key_columns import columns_of
from svodka.reading.choice.table import Table
from svodka.reading.claims.choosing.features import SiteFeatures
from svodka.reading.quantities.figures import Figure
from svodka.reading.syntax.sites import Site

_KEYS = 8


def figure_table(asked: Sequence[tuple[SiteFeatures, Figure]]) -> Table:
    """Groups of two: the figure, and "none"."""
    shared = np.array([[*f.values, *_values(f.site, figure)] for f, figure in asked], np.float32)
    keys = [key for f, figure in asked for key in (_keys(f.site, figure), ("none",) * _KEYS)]
    own = [f.site.tree.vector(_named(f.site)) for f, _ in asked]
    figures = np.array(own, np.float32)
    vectors = np.zeros((2 * len(asked), figures.shape[1]), np.float32)
    for place, (f, _) in enumerate(asked):
        above = _above(f.site)
        if above >= 0:
            vectors[2 * place] = f.site.tree.vector(above)
    none = np.tile(np.array([0, 1], np.float32), (1, len(asked)))
    sizes = np.full(len(asked), 2)
    return Table(sizes, shared, none, columns_of(keys), vectors, figures, None)


def _named(site: Site) -> int:
    """The noun of the figure, or its number where it has none."""
    return site.noun if site.noun >= 0 else site.head


def _above(site: Site) -> int:
    """What the figure hangs on, -1 for nothing."""
    return site.tree.heads[_named(site)]


def _values(site: Site, figure: Figure) -> list[float]:
    return [
        float(figure.likely), float(figure.doubt is None), float(figure.number.text[:1].isdigit()),
        float(site.quantity.text.strip().isdigit()), float(_above(site) < 0),
        float(len(site.quantity.text)),
    ]  # fmt: skip


def _keys(site: Site, figure: Figure) -> tuple[str, ...]:
    tokens = site.tree.tokens
    above = _above(site)
    governor = tokens[above].lemma if above >= 0 else "^"
    after = tokens[site.last + 1].text.lower() if site.last + 1 < len(tokens) else "."
    before = tokens[site.first - 1].text.lower() if site.first else "^"
    doubt = figure.doubt or "sure"
    kind, unit, preposition = site.quantity.kind, site.quantity.unit, site.preposition
    lemma = tokens[site.noun].lemma if site.noun >= 0 else "-"
    return (
        doubt,
        f"{doubt} {preposition}",
        f"{kind} {unit} {preposition}",
        f"{lemma} {preposition}",
        f"{before} {kind}",
        f"{after} {kind}",
        f"{doubt} {governor}",
        f"{kind} {figure.number.text.lower()}" if not figure.number.text[:1].isdigit() else kind,
    )
