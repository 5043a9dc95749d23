"""Part-of links: which figure counts a part of what another figure of the document counts.

For each figure the candidates are the figures before it, a few sentences back, and those later in its
own sentence («35 из 90»). Where the words leave no doubt, the rules of :mod:`svodka.reading.parts.rules`
decide. Elsewhere a learned choice gives each candidate, and "none", a probability
(:mod:`svodka.reading.parts.candidates` says what it knows); a link needs the probability that
cross-validation found best. No figure is, over any number of links, a part of itself.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from svodka.reading.choice.chooser import Chooser
from svodka.reading.choice.ranker import Floats
from svodka.reading.parts.candidates import Part, parts
from svodka.reading.parts.rules import sure_whole
from svodka.reading.parts.stands import Stand, stands
from svodka.reading.syntax.sites import Site

SURE = 0.75
"""The confidence of a link that a rule made: the share of right ones (17 of 23) on articles that no
rule was written from."""
RANKED = "part.ranked"
"""The reason of a link that the learned choice made."""


@dataclass(frozen=True, slots=True)
class Link:
    """The figure number ``part`` counts a part of what the figure number ``whole`` counts."""

    part: int
    whole: int
    confidence: float
    why: str


class PartFinder:
    """Finds the part-of links of documents. ``weights`` are the arrays of `weights/parts.npz`."""

    def __init__(self, weights: Mapping[str, NDArray[Any]]) -> None:
        self._chooser = Chooser.from_arrays(weights, "parts")
        self._least = float(weights["parts.least"])

    def links(self, documents: Sequence[Sequence[Site]]) -> list[list[Link]]:
        """For each document the links among its figures (in the order of the text), by part."""
        found = [stands(sites) for sites in documents]
        sure = [ruled(figures) for figures in found]
        asked = [
            parts(figures, {link.part for link in mine})
            for figures, mine in zip(found, sure, strict=True)
        ]
        chances = iter(self._chooser.chances([part.group for some in asked for part in some]))
        likely = [[likeliest(part, next(chances)) for part in some] for some in asked]
        return [
            without_cycles([*mine, *(x for x in others if x.confidence >= self._least)])
            for mine, others in zip(sure, likely, strict=True)
        ]


def likeliest(part: Part, chances: Floats) -> Link:
    """The link of a part to the best of its candidates, however unlikely; of ``chances``, "none" is last."""
    best = int(np.argmax(chances[:-1]))
    return Link(part.order, part.group.options[best], float(chances[best]), RANKED)


def ruled(found: Sequence[Stand]) -> list[Link]:
    """The links that the rules of :mod:`svodka.reading.parts.rules` are sure of."""
    out = []
    for part in found:
        sure = sure_whole(part, found)
        if sure is not None:
            out.append(Link(part.order, sure[0].order, SURE, sure[1]))
    return out


def without_cycles(links: Sequence[Link]) -> list[Link]:
    """The links, surest first, that close no circle; returned in the order of their parts."""
    above: dict[int, int] = {}
    kept = []
    for link in sorted(links, key=lambda x: (-x.confidence, x.part)):
        at: int | None = link.whole
        while at is not None and at != link.part:
            at = above.get(at)
        if at is None:
            above[link.part] = link.whole
            kept.append(link)
    return sorted(kept, key=lambda x: x.part)
