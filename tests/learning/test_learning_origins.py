"""Learning: what a network was told of where articles come from is gone when it reads."""

from __future__ import annotations

import numpy as np
import pytest

from svodka.learning.origins import ANNOTATED, GOLD, WRITTEN, columns, forget
from svodka.reading.choice.network import Network, Steps


def test_origins_are_told_of_candidates_and_of_none_by_itself() -> None:
    made = columns([GOLD, ANNOTATED, WRITTEN], np.array([2, 2, 3]))
    assert made.tolist() == [
        [0, 0, 0, 0], [0, 0, 0, 0],
        [1, 0, 0, 0], [1, 1, 0, 0],
        [1, 0, 1, 0], [1, 0, 1, 0], [1, 1, 1, 1],
    ]  # fmt: skip


def network(numbers: int, steps: list[int]) -> Network:
    chance = np.random.default_rng(5)
    networks, hidden, width, vector = 2, 6, 3, 4

    def made(*shape: int) -> np.ndarray:
        return chance.normal(size=shape).astype(np.float32)

    return Network(
        Steps(
            made(numbers), np.abs(made(numbers)) + 1, np.array(steps, np.int32), made(len(steps))
        ),
        {
            "numbers.weight": made(networks, hidden, numbers + len(steps)),
            "numbers.bias": made(networks, hidden),
            "figure.weight": made(networks, width, vector),
            "figure.bias": made(networks, width),
            "candidate.weight": made(networks, width, vector),
            "candidate.bias": made(networks, width),
            "hidden.weight": made(networks, hidden, hidden + 3 * width),
            "hidden.bias": made(networks, hidden),
            "out.weight": made(networks, 1, hidden),
            "out.bias": made(networks, 1),
        },
    )


def test_a_network_that_forgets_scores_as_one_that_is_told_of_the_gold() -> None:
    told = network(5, [0, 0, 2])
    chance = np.random.default_rng(6)
    numbers = chance.normal(size=(3, 7)).astype(np.float32)
    candidate, figure = (chance.normal(size=(n, 4)).astype(np.float32) for n in (7, 2))
    sizes = np.array([3, 4])
    shared = np.empty((2, 0), np.float32)
    gold = np.concatenate((numbers, np.zeros((2, 7), np.float32)))
    asked = (candidate, figure, None, sizes)
    assert forget(told, 2).scores(shared, numbers, *asked) == pytest.approx(
        told.scores(shared, gold, *asked), abs=1e-5
    )


def test_only_plain_columns_are_forgotten() -> None:
    with pytest.raises(ValueError, match="more than 0 and 1"):
        forget(network(5, [0, 4]), 2)
