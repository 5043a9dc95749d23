"""Train the ranker of :mod:`svodka.reading.parts.finder` from annotated articles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from svodka.learning.boosting import Settings, fit
from svodka.learning.gold import Article, folds
from svodka.reading.parts.features import ROW
from svodka.reading.parts.finder import (
    RANKED,
    Group,
    Link,
    PartFinder,
    groups,
    ruled,
    without_cycles,
)
from svodka.reading.parts.stands import Stand, stands
from svodka.reading.syntax.sites import Site

SAME_START = 12
"""How far the start of a figure may be from the annotated one: its bound may be in or out."""
SETTINGS = Settings(trees=200, leaves=16, rate=0.06, min_rows=10, l2=10.0, columns=0.3)


@dataclass(frozen=True, slots=True)
class Score:
    """Links annotated, found, and found rightly."""

    gold: int
    found: int
    right: int

    @property
    def f1(self) -> float:
        return 2 * self.right / max(1, self.gold + self.found)


def located(start: int, found: Sequence[Stand]) -> int:
    """The number of the figure that is annotated to start at ``start``; -1 if none is near."""
    if not found:
        return -1
    nearest = min(found, key=lambda s: abs(s.site.quantity.start - start))
    return nearest.order if same_start(nearest, start) else -1


def same_start(stand: Stand, start: int) -> bool:
    """Whether a figure may be the annotated one that starts at ``start``, as the benchmark has it."""
    return abs(stand.site.quantity.start - start) <= SAME_START


def _right(group: Group, found: Sequence[Stand], parts: Sequence[Mapping[str, Any]]) -> list[bool]:
    """Which rows of a group are right, "none" the last."""
    wholes = {
        located(g["whole_start"], found)
        for g in parts
        if located(g["part_start"], found) == group.part
    }
    marks = [whole in wholes for whole in group.wholes]
    return [*marks, not any(marks)]


def score(
    links: Sequence[Link], found: Sequence[Stand], parts: Sequence[Mapping[str, Any]]
) -> Score:
    """Compare links with annotated ones, each of which is found once."""
    rest = list(links)
    right = 0
    for g in parts:
        for link in rest:
            if same_start(found[link.part], g["part_start"]) and same_start(
                found[link.whole], g["whole_start"]
            ):
                rest.remove(link)
                right += 1
                break
    return Score(len(parts), len(links), right)


def _fit(
    made: Sequence[tuple[list[Stand], list[Group]]], articles: Sequence[Article]
) -> dict[str, NDArray[Any]]:
    rows: list[list[float]] = []
    marks: list[bool] = []
    sizes: list[int] = []
    for (found, asked), article in zip(made, articles, strict=True):
        for group in asked:
            rows += group.rows
            marks += _right(group, found, article.parts)
            sizes.append(len(group.rows))
    ranker = fit(np.array(rows, np.float32), np.array(marks), sizes, ROW, SETTINGS)
    return ranker.arrays("parts")


def cross_validate(
    articles: Sequence[Article], sites: Sequence[Sequence[Site]], n: int = 5
) -> tuple[list[list[Stand]], list[list[Link]]]:
    """The stands of each article and the best link of each figure by a ranker that did not see it."""
    made = [(found, groups(found)) for found in map(stands, sites)]
    out: list[list[Link]] = [[] for _ in articles]
    for rest, held in folds(articles, n):
        weights = _fit([made[i] for i in rest], [articles[i] for i in rest])
        finder = PartFinder(weights | {"parts.least": np.array(0.0)})
        for i in held:
            out[i] = [*ruled(made[i][0]), *finder.ranked(made[i][0])]
    return [found for found, _ in made], out


def best_threshold(
    articles: Sequence[Article], found: Sequence[list[Stand]], links: Sequence[list[Link]]
) -> tuple[float, Score]:
    """The least confidence of a link that gives the best F1, and that score."""
    best = (0.5, Score(0, 0, 0))
    for step in range(3, 19):
        threshold = step / 20
        total = total_score(articles, found, links, threshold)
        if total.f1 > best[1].f1:  # of equal ones the lowest: more right links
            best = (threshold, total)
    return best


def total_score(
    articles: Sequence[Article],
    found: Sequence[list[Stand]],
    links: Sequence[list[Link]],
    threshold: float,
) -> Score:
    """The score of all links of at least a confidence."""
    scores = [
        score(
            without_cycles([x for x in mine if x.why != RANKED or x.confidence >= threshold]),
            stand,
            article.parts,
        )
        for article, stand, mine in zip(articles, found, links, strict=True)
    ]
    return Score(
        sum(s.gold for s in scores), sum(s.found for s in scores), sum(s.right for s in scores)
    )


def train(articles: Sequence[Article], sites: Sequence[Sequence[Site]]) -> dict[str, NDArray[Any]]:
    """The weights of a :class:`PartFinder`, the same for the same articles.

    ``sites`` are the likely figures of each article, in the order of its text. The threshold is the
    best one of a cross-validation by article.
    """
    found, links = cross_validate(articles, sites)
    threshold, _ = best_threshold(articles, found, links)
    made = [(stand, groups(stand)) for stand in found]
    return _fit(made, articles) | {"parts.least": np.array(threshold)}
