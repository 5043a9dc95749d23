"""Fit a :class:`~svodka.reading.choice.chooser.Chooser` from groups whose right options are known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from svodka.learning.boosting import Settings, fit
from svodka.learning.network import Examples, Training, fit_network
from svodka.learning.origins import columns, forget
from svodka.learning.parallel import for_each_fold
from svodka.learning.priors import fit_priors, held_out_priors
from svodka.reading.choice.chooser import Chooser, Group, Stack, TreeChooser, stack
from svodka.reading.choice.ranker import Floats, Ranker

Marks = NDArray[np.bool_]
_INNER = 5
FOLDS = 5
"""Of articles: each is judged by choosers that learned from the other four."""
BESIDE = Settings(trees=300, leaves=16, rate=0.05, min_rows=20, l2=3.0, columns=0.3)
"""How trees beside a network are grown; by themselves they would be about as good as the network."""


@dataclass(frozen=True, slots=True)
class Joined:
    """How a network is trained that trees stand beside, and how they are grown."""

    network: Training
    trees: Settings = BESIDE


How = Training | Settings | Joined
"""What a choice is learned by: a network, boosted trees, or both."""


def fit_chooser(
    groups: Sequence[Group[Any]],
    right: Sequence[Marks],
    article: Sequence[int],
    training: Training | Joined | None = None,
    origins: Sequence[int] | None = None,
) -> Chooser:
    """``right[i]`` marks the options of group ``i`` and, last, "none"; ``article`` its document.

    ``origins`` says where each document comes from, which networks are told; where it is left out, all are
    alike.
    """
    joined = training if isinstance(training, Joined) else None
    alone = training if isinstance(training, Training) else None
    marks, keys, rows = _told(groups, right, article)
    numbers, told = rows.numbers, 0
    if origins is not None:
        known = columns([origins[i] for i in article], rows.sizes)
        numbers, told = np.concatenate((numbers, known), axis=1), known.shape[1]
    examples = Examples(numbers, rows.candidate, rows.figure, rows.action, marks, rows.sizes)
    network = fit_network(examples, joined.network if joined else alone)
    beside = _grown(rows, marks, joined.trees, _unnamed(groups)) if joined else None
    return Chooser(forget(network, told) if told else network, fit_priors(keys, marks), beside)


def fit_tree_chooser(
    groups: Sequence[Group[Any]],
    right: Sequence[Marks],
    article: Sequence[int],
    names: Sequence[str],
    settings: Settings,
) -> TreeChooser:
    """As :func:`fit_chooser`, with boosted trees; ``names`` are those of the groups' numbers."""
    marks, keys, rows = _told(groups, right, article)
    return TreeChooser(_grown(rows, marks, settings, names), fit_priors(keys, marks))


def _told(
    groups: Sequence[Group[Any]], right: Sequence[Marks], article: Sequence[int]
) -> tuple[Marks, list[tuple[str, ...]], Stack]:
    """Which candidates are right, their keys, and their rows with priors that others' articles gave."""
    marks = np.concatenate(right)
    keys = [key for group in groups for key in group.keys]
    fold = np.repeat(np.array(article) % _INNER, [len(group.numbers) for group in groups])
    return marks, keys, stack(groups, held_out_priors(keys, marks, fold))


def _unnamed(groups: Sequence[Group[Any]]) -> list[str]:
    """Names for the numbers of groups that have none."""
    return [f"column.{i}" for i in range(groups[0].numbers.shape[1])]


def _grown(rows: Stack, marks: Marks, settings: Settings, names: Sequence[str]) -> Ranker:
    """Boosted trees over the rows; ``names`` are those of the numbers before the priors."""
    priors = rows.numbers.shape[1] - len(names)
    columns = [*names, *(f"prior.{i}" for i in range(priors))]
    return fit(rows.numbers, marks, rows.sizes.tolist(), columns, settings)


def held_out_chances(
    groups: Sequence[Group[Any]],
    right: Sequence[Marks],
    article: Sequence[int],
    asked: Sequence[Group[Any]],
    asked_article: Sequence[int],
    training: How | None = None,
    origins: Sequence[int] | None = None,
) -> tuple[list[Floats], Chooser | TreeChooser]:
    """Probabilities for each ``asked`` group from choosers that have not seen its document, and one that has.

    ``origins`` is as for :func:`fit_chooser`. ``training`` says what the choosers are made of.
    """
    # divided before the remainder: the priors' inner folds must not coincide with these
    home = np.arange(1 + max([*article, *asked_article], default=0)) // _INNER % FOLDS
    outer, outer_asked = home[np.array(article)], home[np.array(asked_article)]

    def fold(k: int) -> dict[int, Floats] | Chooser | TreeChooser:
        if k == FOLDS:
            return _fit(groups, right, article, training, origins)
        seen = np.flatnonzero(outer != k).tolist()
        held = np.flatnonzero(outer_asked == k).tolist()
        if not held:
            return {}
        chooser = _fit(
            [groups[i] for i in seen],
            [right[i] for i in seen],
            [article[i] for i in seen],
            training,
            origins,
        )
        return dict(zip(held, chooser.chances([asked[i] for i in held]), strict=True))

    out: dict[int, Floats] = {}
    whole: list[Chooser | TreeChooser] = []
    for made in for_each_fold(fold, FOLDS + 1):
        if isinstance(made, dict):
            out |= made
        else:
            whole.append(made)
    return [out[i] for i in range(len(asked))], whole[0]


def _fit(
    groups: Sequence[Group[Any]],
    right: Sequence[Marks],
    article: Sequence[int],
    training: How | None,
    origins: Sequence[int] | None,
) -> Chooser | TreeChooser:
    if isinstance(training, Settings):
        return fit_tree_chooser(groups, right, article, _unnamed(groups), training)
    return fit_chooser(groups, right, article, training, origins)
