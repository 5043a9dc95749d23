"""Fit a :class:`~svodka.reading.choice.chooser.Chooser` from groups whose right options are known."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from svodka.learning.boosting import Settings, fit
from svodka.learning.network import Examples, Training, fit_network
from svodka.learning.origins import columns, forget
from svodka.learning.parallel import for_each_fold
from svodka.learning.priors import fit_priors, held_out_priors
from svodka.reading.choice.chooser import Chooser, Group, TreeChooser, stack
from svodka.reading.choice.ranker import Floats

Marks = NDArray[np.bool_]
_INNER = 5


def fit_chooser(
    groups: Sequence[Group[Any]],
    right: Sequence[Marks],
    article: Sequence[int],
    training: Training | None = None,
    origins: Sequence[int] | None = None,
) -> Chooser:
    """``right[i]`` marks the options of group ``i`` and, last, "none"; ``article`` its document.

    ``origins`` says where each document comes from; where it is left out, all are alike.
    """
    marks = np.concatenate(right)
    keys = [key for group in groups for key in group.keys]
    sizes = [len(group.numbers) for group in groups]
    fold = np.repeat(np.array(article) % _INNER, sizes)
    rows = stack(groups, held_out_priors(keys, marks, fold))
    numbers, told = rows.numbers, 0
    if origins is not None:
        known = columns([origins[i] for i in article], rows.sizes)
        numbers, told = np.concatenate((numbers, known), axis=1), known.shape[1]
    examples = Examples(numbers, rows.candidate, rows.figure, rows.action, marks, rows.sizes)
    network = fit_network(examples, training)
    return Chooser(forget(network, told) if told else network, fit_priors(keys, marks))


def fit_tree_chooser(
    groups: Sequence[Group[Any]],
    right: Sequence[Marks],
    article: Sequence[int],
    names: Sequence[str],
    settings: Settings,
) -> TreeChooser:
    """As :func:`fit_chooser`, with boosted trees; ``names`` are those of the groups' numbers."""
    marks = np.concatenate(right)
    keys = [key for group in groups for key in group.keys]
    fold = np.repeat(np.array(article) % _INNER, [len(group.numbers) for group in groups])
    rows = stack(groups, held_out_priors(keys, marks, fold))
    columns = [*names, *(f"prior.{i}" for i in range(len(keys[0])))]
    ranker = fit(rows.numbers, marks, rows.sizes.tolist(), columns, settings)
    return TreeChooser(ranker, fit_priors(keys, marks))


def held_out_chances(
    groups: Sequence[Group[Any]],
    right: Sequence[Marks],
    article: Sequence[int],
    asked: Sequence[Group[Any]],
    asked_article: Sequence[int],
    training: Training | Settings | None = None,
    folds: int = 5,
    ship: bool = False,
    fold_of: Sequence[int] | None = None,
    origins: Sequence[int] | None = None,
) -> tuple[list[Floats], Chooser | TreeChooser | None]:
    """Probabilities for each ``asked`` group from a chooser that has not seen its document.

    With ``ship``, the chooser that has seen all of them, too. ``fold_of`` gives the fold of each article,
    ``origins`` is as for :func:`fit_chooser`. The choosers are networks, or boosted trees where
    ``training`` is the :class:`Settings` of trees.
    """
    # divided before the remainder: the priors' inner folds must not coincide with these
    home = np.arange(1 + max([*article, *asked_article], default=0)) // _INNER % folds
    if fold_of is not None:
        home = np.array(fold_of)
    outer, outer_asked = home[np.array(article)], home[np.array(asked_article)]

    def fold(k: int) -> dict[int, Floats] | Chooser | TreeChooser:
        if k == folds:
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
    whole: Chooser | TreeChooser | None = None
    for made in for_each_fold(fold, folds + ship):
        if isinstance(made, dict):
            out |= made
        else:
            whole = made
    return [out[i] for i in range(len(asked))], whole


def _fit(
    groups: Sequence[Group[Any]],
    right: Sequence[Marks],
    article: Sequence[int],
    training: Training | Settings | None,
    origins: Sequence[int] | None,
) -> Chooser | TreeChooser:
    if isinstance(training, Settings):
        names = [f"column.{i}" for i in range(groups[0].numbers.shape[1])]
        return fit_tree_chooser(groups, right, article, names, training)
    return fit_chooser(groups, right, article, training, origins)
