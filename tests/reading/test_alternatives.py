"""Sentences that go on with what else may be, after what may be or is planned."""

from __future__ import annotations

import pytest

import svodka


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Вору может грозить штраф до 80 тысяч рублей. Либо 400 часов работ.", "possible"),
        ("За кражу овец грозит до двух лет тюрьмы. Или штраф в 40 тысяч рублей.", "possible"),
        (
            "Лодочника могут оштрафовать на 40 тысяч рублей. Или лишить прав на два года.",
            "possible",
        ),
        ("Пекарня планирует нанять 40 рабочих. Или купить 12 печей.", "planned"),
        ("Суд назначил вору штраф 40 тысяч рублей. Либо 15 суток ареста.", "asserted"),
        ("Могли утонуть 40 коз. Или утонули все 50.", "asserted"),
        ("Вору может грозить штраф до 80 тысяч рублей. Он украл 12 овец.", "asserted"),
    ],
)
def test_another_thing_that_may_be_is_no_fact(text: str, wanted: str) -> None:
    assert svodka.read(text)[-1].factuality == wanted
