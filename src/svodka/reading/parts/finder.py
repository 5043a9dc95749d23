"""Part-of links: which figure counts a part of what another figure of the document counts.

For each figure the candidates are the figures before it, a few sentences back, and those later in its
own sentence («35 из 90»). Where the words leave no doubt, the rules of :mod:`svodka.reading.parts.rules`
decide. Elsewhere a small ranker gives each candidate, and "none", a probability
(:mod:`svodka.reading.parts.features` says what it knows); a link needs the probability that
cross-validation found best. No figure is, over any number of links, a part of itself.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from svodka.reading.choice.ranker import Ranker, group_softmax
from svodka.reading.parts.features import rows_of
from svodka.reading.parts.rules import sure_whole
from svodka.reading.parts.stands import Stand, stands
from svodka.reading.parts.wholes import back, possible
from svodka.reading.syntax.sites import Site

SENTENCES = 6
"""How many sentences back a whole may stand; further for the items of a list."""
FIGURES = 12
"""How many figures back a whole may stand."""
SURE = 0.75
"""The confidence of a link that a rule made: the share of right ones (17 of 23) on articles that no
rule was written from."""
RANKED = "part.ranked"
"""The reason of a link that the ranker chose."""
LIST = 40
"""How many sentences back the sentence that introduces a list may stand."""


@dataclass(frozen=True, slots=True)
class Link:
    """The figure number ``part`` counts a part of what the figure number ``whole`` counts."""

    part: int
    whole: int
    confidence: float
    why: str


@dataclass(slots=True)
class Group:
    """One figure and the candidates for its whole, nearest first; ``rows`` has one more row for "none"."""

    part: int
    wholes: list[int]
    rows: list[list[float]]


def groups(found: Sequence[Stand], sure: Sequence[Link] | None = None) -> list[Group]:
    """The figures that could be a part and that no rule gives a whole, each with its candidates.

    ``sure`` are the links that the rules made, where they were asked before.
    """
    settled = {link.part for link in (ruled(found) if sure is None else sure)}
    out = []
    for part in found:
        if part.order in settled:
            continue
        near = (whole for whole in _near(part, found) if possible(part, whole))
        wholes = [whole for whole in near if not abreast(part, whole)]
        if wholes:
            rows = rows_of(part, wholes, found)
            out.append(Group(part.order, [w.order for w in wholes], rows))
    return out


def abreast(part: Stand, whole: Stand) -> bool:
    """«Жалоб из Алматы — [3 400], Астаны — [2 100]»: items of one list, each behind its dash."""
    same = part.site.sentence is whole.site.sentence and not part.markers
    return same and all(stand.site.after_dash for stand in (part, whole))


def _near(part: Stand, found: Sequence[Stand]) -> list[Stand]:
    """Figures before the part, nearest first, then those after it in its sentence and the next."""
    sentence = part.site.sentence.index
    out = []
    for whole in back(found, part.order):
        distance = sentence - whole.site.sentence.index
        in_reach = distance <= SENTENCES and part.order - whole.order <= FIGURES
        if in_reach or (part.bullet and not whole.bullet and distance <= LIST):
            out.append(whole)
        elif distance > LIST or not part.bullet:
            break
    for whole in found[part.order + 1 : part.order + 1 + FIGURES]:
        if whole.site.sentence.index - sentence > 1:
            break
        out.append(whole)
    return out


class PartFinder:
    """Finds the part-of links of a document. ``weights`` are the arrays of `weights/parts.npz`."""

    def __init__(self, weights: Mapping[str, NDArray[Any]]) -> None:
        self._ranker = Ranker.from_arrays(weights, "parts")
        self._least = float(weights["parts.least"])

    def links(self, sites: Sequence[Site]) -> list[Link]:
        """The links among the figures of one document (in the order of the text), by part."""
        found = stands(sites)
        sure = ruled(found)
        ranked = [link for link in self.ranked(found, sure) if link.confidence >= self._least]
        return without_cycles([*sure, *ranked])

    def ranked(self, found: Sequence[Stand], sure: Sequence[Link] | None = None) -> list[Link]:
        """The best candidate of every figure that no rule gives a whole, however unlikely.

        ``sure`` is as for :func:`groups`.
        """
        asked = groups(found, sure)
        if not asked:
            return []
        rows = np.array([row for group in asked for row in group.rows], np.float32)
        sizes = [len(group.rows) for group in asked]
        chances = group_softmax(self._ranker.scores(rows), sizes)
        out, at = [], 0
        for group, size in zip(asked, sizes, strict=True):
            mine = chances[at : at + size - 1]
            at += size
            best = int(np.argmax(mine))
            out.append(Link(group.part, group.wholes[best], float(mine[best]), RANKED))
        return out


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
