"""Learn how English reported speech goes on: the weights of :mod:`svodka.language.english.speech.onward`.

A logistic regression over the sentences that hold annotated figures: boosted trees over the same facts choose
no better from so few sentences.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from svodka.language.english.speech.onward import Weights, places
from svodka.language.english.speech.onward_features import FEATURES
from svodka.language.english.speech.rules import heard
from svodka.learning.gold import Article, same_phrase
from svodka.reading.desks.opened import Opened

FOLDS = 5
_INNER = 5
"""As the choosers of slots hold out articles (:func:`svodka.learning.chooser.held_out_chances`)."""
_RIDGE = 3.0
_STEPS = 30
_DIGITS = 3

Floats = NDArray[np.float64]


def fold_of(article: int) -> int:
    """In which fold an article is held out."""
    return article // _INNER % FOLDS


def rows(article: Article, opened: Opened) -> Iterator[tuple[tuple[float, ...], bool]]:
    """For each figure without a speaker beside it: what is known of its sentence, whether speech goes on."""
    told, quotes = heard(opened.outline)
    at = {place.sentence.index: place for place in places(opened.outline, told, quotes)}
    for claim in article.claims:
        sentence = opened.outline.sentence_at(claim["start"])
        if claim.get("optional") or sentence is None or sentence.index not in at:
            continue
        place = at[sentence.index]
        words = place.before.speaker
        speaker = opened.text[words.start : words.end] if words is not None else ""
        yield place.values, same_phrase(speaker, tuple(claim.get("speaker") or ()))


def fit(examples: Sequence[tuple[tuple[float, ...], bool]]) -> dict[str, float]:
    """The weights that make the examples likely (Newton's method, with a ridge)."""
    x = np.array([(*values, 1.0) for values, _ in examples])
    y = np.array([float(right) for _, right in examples])
    found = np.zeros(x.shape[1])
    for _ in range(_STEPS):
        p: Floats = 1 / (1 + np.exp(-(x @ found)))
        slope = x.T @ (y - p) - _RIDGE * found
        bend = (x * (p * (1 - p))[:, None]).T @ x + _RIDGE * np.eye(len(found))
        found += np.linalg.solve(bend, slope)
    return dict(zip((*FEATURES, "none"), (round(float(w), _DIGITS) for w in found), strict=True))


def learn(
    articles: Sequence[Article], opened: Sequence[Opened]
) -> tuple[dict[str, float], list[Weights]]:
    """The weights of all articles, and for each fold those of the other folds."""
    found = [list(rows(*pair)) for pair in zip(articles, opened, strict=True)]
    held: list[Weights] = [
        fit([row for i, own in enumerate(found) if fold_of(i) != k for row in own])
        for k in range(FOLDS)
    ]
    return fit([row for own in found for row in own]), held
