"""A figure of one time is no part of that of another time, where the same was done."""

from __future__ import annotations

import datetime as dt

import pytest

from svodka.model import Document
from svodka.reader import Reader

TODAY = dt.date(2026, 6, 20)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("На прошлой неделе задержали 40 человек, неделей ранее – 30.", 0),
        ("В декабре открыли 40 школ, в январе – 30.", 0),
        ("Собрали 12 тысяч тонн зерна, годом ранее — 5.", 0),
        ("Потратили 40 млн рублей, год назад — 30.", 0),
        ("5 мая ранены 40 человек, 6 мая 12 выписали.", 1),
        ("В мае задержали 40 человек, из них 12 в первую неделю мая.", 1),
    ],
)
def test_parts(reader: Reader, text: str, parts: int) -> None:
    result = reader.read(Document(text, published=TODAY))
    assert len(result.claims) == 2
    assert len(result.parts) == sum(c.part_of is not None for c in result.claims) == parts


def test_ten_years_on_are_not_counted_from_now_where_so_many_were(reader: Reader) -> None:
    text = "В 1990 году здесь жили 40 семей. Через десять лет было 30 семей."
    _, after = reader.read(Document(text, published=TODAY)).claims
    assert after.period is not None
    assert (after.period.text, after.period.from_date) == ("Через десять лет", None)
