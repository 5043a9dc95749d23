"""Learning: when phrases agree with the annotation, how spans pair, when a record is right."""

from __future__ import annotations

import dataclasses
from decimal import Decimal
from typing import Any

import pytest

from svodka.learning.gold import folds, pair, same_phrase
from svodka.learning.held_out import right_record
from svodka.model import Claim, Mention, Quantity, Span


@pytest.mark.parametrize(
    ("predicted", "accepted", "agrees"),
    [
        ("гранаты", ("гранат",), True),
        ("боевые гранаты", ("гранаты",), True),
        ("единиц оружия", ("оружия", "единиц оружия"), True),
        ("патроны", ("гранаты",), False),
        ("", ("гранаты",), False),
        ("гранаты", (), False),
        ("на складе", ("в складе",), True),
    ],
)
def test_phrases_agree_by_their_lemmas(
    predicted: str, accepted: tuple[str, ...], agrees: bool
) -> None:
    assert same_phrase(predicted, accepted) is agrees


def test_a_phrase_that_swallows_the_sentence_does_not_agree() -> None:
    long = "старые ржавые учебные осколочные противопехотные ручные гранаты"
    assert not same_phrase(long, ("гранаты",))


def test_spans_pair_one_to_one_by_overlap() -> None:
    gold = [{"start": 0, "end": 5}, {"start": 10, "end": 20}, {"start": 40, "end": 42}]
    predicted = [Span("", 11, 20), Span("", 9, 12), Span("", 0, 2)]
    assert pair(gold, predicted) == {0: 2, 1: 0}


def test_folds_hold_each_article_out_once() -> None:
    articles: list[Any] = list(range(12))
    made = list(folds(articles, 5))
    assert sorted(i for _, held in made for i in held) == list(range(12))
    assert all(not set(train) & set(held) for train, held in made)


GOLD = {
    "value": 54, "low": 54, "high": 54, "relation": "exact", "unit": "1", "mode": "narrator",
    "counted": ["гранаты"], "action": ["изъято"],
}  # fmt: skip


def read(**changes: Any) -> Claim:
    quantity = Quantity("54", 7, 9, low=Decimal(54), high=Decimal(54))
    made = Claim("1", "d", (0, 30), quantity, Mention("гранаты", 10, 17), Mention("Изъято", 0, 6))
    return dataclasses.replace(made, **changes)


def test_a_record_is_right_when_all_of_it_is() -> None:
    assert right_record(read(), GOLD)


@pytest.mark.parametrize(
    "changes",
    [
        {"counted": None},
        {"counted": Mention("патроны", 10, 17)},
        {"action": None},
        {"actor": Mention("полиция", 20, 27)},
        {"mode": "indirect"},
        {"quantity": Quantity("54", 7, 9, low=Decimal(54000), high=Decimal(54000))},
        {"quantity": Quantity("54", 7, 9, relation="more_than", low=Decimal(54))},
        {"quantity": Quantity("54", 7, 9, low=Decimal(54), high=Decimal(54), unit="kg")},
    ],
    ids=[
        "counted lost",
        "other counted",
        "action lost",
        "actor made up",
        "mode",
        "magnitude",
        "bound",
        "unit",
    ],
)
def test_one_wrong_slot_makes_a_record_wrong(changes: dict[str, Any]) -> None:
    assert not right_record(read(**changes), GOLD)


def test_an_optional_slot_may_be_empty() -> None:
    assert right_record(read(counted=None), GOLD | {"counted_optional": True})
