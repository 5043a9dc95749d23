"""Figures beside each other, with the words that their candidates are among."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

import numpy as np

from svodka.reading.choice.network import Rows
from svodka.reading.claims.candidates import LEAD, LOOK_BACK, heading_tree
from svodka.reading.claims.choosing.features import SiteFeatures
from svodka.reading.claims.choosing.ways import Wayfinder
from svodka.reading.claims.choosing.words import Ints, Words, running
from svodka.reading.syntax.sites import Site
from svodka.reading.syntax.tree import Tree


class Board:
    """Some figures: of each its place among the words, -1 where it has none (no noun, no action)."""

    def __init__(self, figures: Sequence[SiteFeatures], whole: Board | None = None) -> None:
        """``whole``: a board that these figures stand on, too; what it knows is used again."""
        self.figures = figures
        self.sites = [figure.site for figure in figures]
        self._whole = whole
        self.words: Words
        self._places: Ints
        self._rows: Ints
        """Where the figures stand on the whole board."""
        if whole is not None:
            self.words, self.ways = whole.words, whole.ways
            self._rows = np.array([whole.place[figure] for figure in figures], int)
            self._places = whole._places[:, self._rows]
        else:
            self.words = Words(tree for site in self.sites for tree in _around(site))
            inside = [(site.first, site.last, site.head, site.noun) for site in self.sites]
            places = np.array(inside, int).reshape(-1, 4).T
            starts = np.array([self.words.start[site.tree] for site in self.sites], int)
            self._places = np.where(places < 0, -1, places + starts)
        self.first, self.last, self.head, self.noun = self._places
        self.named = np.where(self.noun >= 0, self.noun, self.head)
        """The noun of each figure, or its number where it has none."""
        self.tree = self.words.tree[self.head]

    @cached_property
    def place(self) -> dict[SiteFeatures, int]:
        """Where each figure stands among them."""
        return {figure: at for at, figure in enumerate(self.figures)}

    @cached_property
    def ways(self) -> Wayfinder:
        """The ways between the words."""
        return Wayfinder(self.words)

    @cached_property
    def values(self) -> Rows:
        """The features of the figures by themselves, a row for each."""
        if self._whole is not None:
            some: Rows = self._whole.values[self._rows]
            return some
        rows: Rows = np.array([figure.values for figure in self.figures], np.float32)
        return rows

    @cached_property
    def vectors(self) -> Rows:
        """The vectors of the figures' nouns."""
        rows: Rows = self.words.vectors[self.named]
        return rows

    @cached_property
    def nest(self) -> Ints:
        """How deep each word of a figure's sentence is nested in brackets and quotation marks."""
        if self._whole is not None:
            return self._whole.nest
        out = np.zeros(len(self.words.tokens), int)
        for tree, figure in self._grounds.items():
            start = self.words.start[tree]
            out[start : start + len(tree.tokens)] = figure.ground.nest
        return out

    @cached_property
    def counted(self) -> Ints:
        """Running counts of the words of figures, in the sentences of these figures."""
        if self._whole is not None:
            return self._whole.counted
        marks = np.zeros(len(self.words.tokens), bool)
        for tree, figure in self._grounds.items():
            start = self.words.start[tree]
            marks[[start + i for i in figure.ground.figures]] = True
        return running(marks)

    @property
    def _grounds(self) -> dict[Tree, SiteFeatures]:
        return {figure.site.tree: figure for figure in self.figures}


def _around(site: Site) -> Iterator[Tree]:
    """The tree of a figure and those that may lend it a slot."""
    own = site.sentence.index
    yield site.tree
    for at in {*range(max(0, own - LOOK_BACK), own), *range(min(LEAD, own))}:
        tree = site.page.tree(at)
        if tree is not None:
            yield tree
    if (above := heading_tree(site)) is not None:
        yield above
