"""Times of figures that others are compared with: «в 2025 году открыто 12 школ против [9]» is not of 2025.

A time that stands right behind such a figure is its own («против 9 годом ранее»); a place behind it says that
places are compared, and one time holds for both: «в 2025 году в Туле — 40 домов против 60 в Орле».
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from svodka.language.lexicon import classes
from svodka.reading.claims.placed_periods import PlacedPeriod
from svodka.reading.syntax.links import links
from svodka.reading.syntax.phrases import name_at
from svodka.reading.syntax.sites import Site

_BEHIND = 4
"""Tokens behind a figure among which a place stands."""


def times(site: Site, options: Sequence[PlacedPeriod]) -> Iterator[int]:
    """The times before a figure that stands right behind «против»: those of what is compared with it."""
    tokens = site.sentence.tokens
    before = tokens[site.first - 1].text.casefold() if site.first else ""
    if before not in links("against") or site.first < 1 or not _is_compared(site):
        return
    for i, option in enumerate(options):
        if option.sentence < site.sentence.index or option.first < site.first:
            yield i


def _is_compared(site: Site) -> bool:
    """Whether a figure of the same sentence stands before, and nobody votes, and no place is behind."""
    start, at = site.sentence.start, site.quantity.start
    figures = site.page.figures
    told = any(start <= first < at for first, _ in figures)
    sides = classes("russian/contrasts")["sides"]
    voting = any(t.lemma in sides for t in site.sentence.tokens)
    behind = range(site.last + 1, min(site.last + 1 + _BEHIND, len(site.sentence.tokens)))
    names = (name_at(site.sentence, i) for i in behind)
    return told and not voting and not any(n is not None and n.kind == "LOC" for n in names)
