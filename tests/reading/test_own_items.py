"""What the figure of an item counts where the item says so, and rates that leave out their second half."""

from __future__ import annotations

import pytest

import svodka
from svodka.model import Document


def read(text: str) -> list[svodka.Claim]:
    return [*svodka.read(Document(text, language="ru"))]


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("Экспорт составил 210 млн долларов, импорт 148 млн долларов.", ["Экспорт", "импорт"]),
        ("В 13 случаях из 14 жертвами стали пожилые люди.", ["случаях", "случаях"]),
        ("40 млн рублей выделено на школы, 30 млн направлено на сады.", ["школы", "сады"]),
        ("40 млн рублей переведено на счёт фонда.", [None]),
    ],
)
def test_what_an_item_counts(text: str, things: list[str | None]) -> None:
    assert [claim.counted and claim.counted.text for claim in read(text)] == things


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Собрано по 38 центнеров с гектара против 33 центнеров годом ранее.", ["dt/har"] * 2),
        ("Ветер 20 метров в секунду, порывами до 28 метров.", ["m/s", "m/s"]),
        ("Ветер 20 метров в секунду, волны до 2 метров.", ["m/s", "m"]),
    ],
)
def test_the_second_half_of_a_rate(text: str, units: list[str]) -> None:
    assert [claim.quantity.unit for claim in read(text)] == units
