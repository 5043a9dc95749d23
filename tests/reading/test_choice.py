"""Learned choice: trees and networks as arrays, on made-up numbers."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from svodka.reading.choice.chooser import Chooser, Group, groups_of, table_of
from svodka.reading.choice.network import Network, Rows, Steps
from svodka.reading.choice.priors import Priors
from svodka.reading.choice.ranker import Ranker, group_softmax

FULL = 0xFFFF


def by_hand() -> Ranker:
    """Two trees of three leaves: the root, then the left node; the mask clears the leaves passed by."""
    return Ranker(
        ("length", "depth"),
        np.array([0, 1, 1, 0], np.int32),
        np.array([0.5, 0.2, 0.7, 0.1], np.float32),
        np.array([FULL - 0b011, FULL - 0b001] * 2, np.uint16),
        np.array([0, 2], np.int64),
        np.array([[1, 2, 4] + [0] * 13, [10, 20, 40] + [0] * 13], np.float32),
    )


def walked(row: Rows) -> float:
    """The same two trees as plain conditions."""
    length, depth = row
    first = (1 if depth <= 0.2 else 2) if length <= 0.5 else 4
    second = (10 if length <= 0.1 else 20) if depth <= 0.7 else 40
    return first + second


@pytest.fixture(scope="module")
def rows() -> Rows:
    return np.random.default_rng(7).random((1500, 2), np.float32)


def test_scores_are_those_of_walking_the_trees(rows: Rows) -> None:
    assert by_hand().scores(rows).tolist() == [walked(row) for row in rows]


def test_no_rows_have_no_scores(rows: Rows) -> None:
    assert by_hand().scores(rows[:0]).shape == (0,)


def test_a_ranker_comes_back_from_its_arrays(rows: Rows) -> None:
    made = by_hand()
    again = Ranker.from_arrays(made.arrays("x"), "x")
    assert again.names == made.names
    assert np.array_equal(again.scores(rows), made.scores(rows))


def test_chances_sum_to_one_in_each_group() -> None:
    sizes = [1, 3, 2, 5]
    scores = np.random.default_rng(1).normal(0, 300, sum(sizes))
    chances = group_softmax(scores, sizes)
    for group in np.split(chances, np.cumsum(sizes)[:-1]):
        assert group.sum() == pytest.approx(1)
    assert chances[0] == 1


def test_the_better_score_has_the_better_chance() -> None:
    low, high = group_softmax(np.array([1.0, 3.0]), [2])
    assert high / low == pytest.approx(np.exp(2))


def chooser(seed: int = 3) -> Chooser:
    """A network of made-up weights: 2 numbers and a prior, vectors of 4, projected to 3."""
    random = np.random.default_rng(seed)

    def weights(*shape: int) -> Rows:
        return random.normal(0, 1, (2, *shape)).astype(np.float16).astype(np.float32)

    steps = Steps(
        np.zeros(3, np.float32), np.ones(3, np.float32), np.array([0], np.int32),
        np.array([0.5], np.float32),
    )  # fmt: skip
    widths = {"numbers": (5, 4), "candidate": (3, 4), "figure": (3, 4), "action": (3, 4)}
    widths |= {"hidden": (6, 5 + 5 * 3), "out": (1, 6)}
    arrays = {}
    for name, shape in widths.items():
        arrays |= {f"{name}.weight": weights(*shape), f"{name}.bias": weights(shape[0])}
    return Chooser(Network(steps, arrays), Priors.of({"изъять": 1.5, "быть": -0.25}))


def group(size: int, seed: int) -> Group[str]:
    random = np.random.default_rng(seed)
    rows = random.random((size, 6), np.float32)
    words = tuple(("изъять" if i % 2 else "неведомый",) for i in range(size))
    return Group(
        tuple(f"option {i}" for i in range(size - 1)), rows[:, :2], words, rows[:, 2:],
        random.random(4, np.float32), random.random(4, np.float32),
    )  # fmt: skip


def test_a_chooser_gives_each_group_its_chances() -> None:
    groups = [group(3, 1), group(5, 2), group(1, 3)]
    chances = chooser().chances(groups)
    assert [len(c) for c in chances] == [3, 5, 1]
    assert all(c.sum() == pytest.approx(1) for c in chances)


def test_a_group_is_judged_alike_in_any_company() -> None:
    first, second = group(3, 1), group(5, 2)
    together = chooser().chances([first, second])
    assert chooser().chances([second])[0] == pytest.approx(together[1], abs=1e-5)


def test_a_chooser_comes_back_from_its_arrays() -> None:
    made, groups = chooser(), [group(4, 5)]
    again = Chooser.from_arrays(made.to_arrays("slot"), "slot")
    assert again.chances(groups)[0] == pytest.approx(made.chances(groups)[0])
    assert again.priors == made.priors


def beside_trees() -> Chooser:
    """The same network beside the trees made by hand, whose two tests look at a group's first numbers."""
    return dataclasses.replace(chooser(), trees=by_hand())


def test_a_network_and_the_trees_beside_it_count_alike() -> None:
    one = group(5, 2)
    trees = group_softmax(by_hand().scores(one.numbers), [5])
    expected = np.sqrt(chooser().chances([one])[0] * trees)
    found = beside_trees().chances([one])[0]
    assert found == pytest.approx(expected / expected.sum(), abs=1e-6)
    assert found != pytest.approx(chooser().chances([one])[0], abs=1e-3)


def test_trees_beside_a_network_come_back_from_their_arrays() -> None:
    made, groups = beside_trees(), [group(4, 5)]
    again = Chooser.from_arrays(made.to_arrays("slot"), "slot")
    assert again.trees is not None
    assert again.chances(groups)[0] == pytest.approx(made.chances(groups)[0])


def test_words_not_seen_in_training_have_no_prior() -> None:
    values = Priors.of({"изъять": 1.5}).values([("изъять",), ("неведомый",)])
    assert values.tolist() == [[1.5], [0.0]]


def test_numbers_of_a_whole_group_may_be_given_once() -> None:
    groups = [group(3, 1), group(5, 2)]
    first = [np.full(len(g.numbers), 0.3 * i, np.float32) for i, g in enumerate(groups, 1)]
    for g, shared in zip(groups, first, strict=True):
        g.numbers[:, 0] = shared
    plain = table_of(groups)
    once = dataclasses.replace(
        plain, shared=np.array([[f[0]] for f in first]), numbers=plain.numbers[1:]
    )
    assert chooser().weigh(once) == pytest.approx(chooser().weigh(plain), abs=1e-6)


def test_a_table_comes_apart_into_its_groups() -> None:
    groups = [group(3, 1), group(5, 2)]
    again = groups_of(table_of(groups), [g.options for g in groups])
    for one, other in zip(groups, again, strict=True):
        assert np.array_equal(one.numbers, other.numbers)
        assert (one.keys, one.options) == (other.keys, other.options)
