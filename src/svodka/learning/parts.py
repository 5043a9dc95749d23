"""Train the choice of :mod:`svodka.reading.parts.finder` from annotated articles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from svodka.learning.boosting import Settings
from svodka.learning.chooser import Joined, Marks, held_out_chances
from svodka.learning.gold import Article
from svodka.learning.network import Training
from svodka.reading.choice.chooser import Chooser, TreeChooser
from svodka.reading.parts.candidates import Part, parts
from svodka.reading.parts.finder import RANKED, Link, likeliest, ruled, without_cycles
from svodka.reading.parts.stands import Stand, stands
from svodka.reading.syntax.sites import Site

SAME_START = 12
"""How far the start of a figure may be from the annotated one: its bound may be in or out."""
AS_GOOD = 0.003
"""How far from the best F1 a threshold is about as good: the curve is flat, and its top is chance."""
TRAINING = Joined(
    Training(epochs=8, width=8, hidden=48, vector_dropout=0.6, seeds=5),
    Settings(trees=200, leaves=16, rate=0.06, min_rows=10, l2=10.0, columns=0.3),
)


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


def _right(part: Part, found: Sequence[Stand], links: Sequence[Mapping[str, Any]]) -> Marks:
    """Which candidates of a part are right, "none" the last."""
    wholes = {
        located(g["whole_start"], found)
        for g in links
        if located(g["part_start"], found) == part.order
    }
    marks = [whole in wholes for whole in part.group.options]
    return np.array([*marks, not any(marks)])


def score(
    links: Sequence[Link], found: Sequence[Stand], gold: Sequence[Mapping[str, Any]]
) -> Score:
    """Compare links with annotated ones, each of which is found once."""
    rest = list(links)
    right = 0
    for g in gold:
        for link in rest:
            if same_start(found[link.part], g["part_start"]) and same_start(
                found[link.whole], g["whole_start"]
            ):
                rest.remove(link)
                right += 1
                break
    return Score(len(gold), len(links), right)


def cross_validate(
    articles: Sequence[Article], found: Sequence[list[Stand]]
) -> tuple[list[list[Link]], Chooser | TreeChooser]:
    """The best link of each figure by a choice that did not see its article, and one that saw all.

    The choice learns, as it reads, of the figures whose whole no rule is sure of.
    """
    sure = [ruled(figures) for figures in found]
    asked = [
        (i, part)
        for i, (figures, mine) in enumerate(zip(found, sure, strict=True))
        for part in parts(figures, {link.part for link in mine})
    ]
    groups, home = [part.group for _, part in asked], [i for i, _ in asked]
    chances, chooser = held_out_chances(
        groups,
        [_right(part, found[i], articles[i].parts) for i, part in asked],
        home,
        groups,
        home,
        TRAINING,
        origins=[article.origin for article in articles],
    )
    links = [[*mine] for mine in sure]
    for (i, part), chance in zip(asked, chances, strict=True):
        links[i].append(likeliest(part, chance))
    return links, chooser


def best_threshold(
    articles: Sequence[Article], found: Sequence[list[Stand]], links: Sequence[list[Link]]
) -> tuple[float, Score]:
    """The middle one of the confidences of a link that give about the best F1, and its score."""
    totals = [(step / 20, total_score(articles, found, links, step / 20)) for step in range(3, 19)]
    best = max(total.f1 for _, total in totals)
    good = [(least, total) for least, total in totals if total.f1 >= best - AS_GOOD]
    return good[(len(good) - 1) // 2]


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


def train(
    articles: Sequence[Article], sites: Sequence[Sequence[Site]], news: int | None = None
) -> dict[str, NDArray[Any]]:
    """The weights of a :class:`~svodka.reading.parts.finder.PartFinder`, the same for the same articles.

    ``sites`` are the likely figures of each article, in the order of its text. The threshold is the
    best one of a cross-validation by article, over the first ``news`` of them: those that hold as many
    links as news does.
    """
    found = [stands(mine) for mine in sites]
    links, chooser = cross_validate(articles, found)
    threshold, _ = best_threshold(articles[:news], found[:news], links[:news])
    return chooser.to_arrays("parts") | {"parts.least": np.array(threshold)}
