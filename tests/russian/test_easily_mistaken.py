"""Figures that are easily read as another number, unit, bound, time or speaker, and what reads alike."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from svodka.model import Document

if TYPE_CHECKING:
    from svodka.reader import Reader

DAY = dt.date(2024, 5, 20)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Площадь склада выросла до 70 кв.\n\nметров.", (70, "m2")),
        ("Собрали 340 тыс.\n\nтонн свёклы.", (340_000, "t")),
        ("На дворы дали 103 млн.\nрублей.", (103_000_000, "RUB")),
        ("Штраф составил 200 ООО руб.", (200_000, "RUB")),
        ("Взяли кредит в 1 200 ООО рублей.", (1_200_000, "RUB")),
        ("Зарегистрировали 300 ООО.", (300, "1")),
    ],
)
def test_a_torn_number_is_one(reader: Reader, text: str, told: tuple[int, str]) -> None:
    (claim,) = reader.read(Document(text, published=DAY)).claims
    assert (claim.quantity.low, claim.quantity.unit) == told


def test_rows_of_a_list_stay_apart(reader: Reader) -> None:
    text = "Продали:\nмука — 40 тыс.\nсахар — 30 тыс."
    claims = reader.read(Document(text, published=DAY)).claims
    assert [claim.quantity.text for claim in claims] == ["40 тыс", "30 тыс"]
