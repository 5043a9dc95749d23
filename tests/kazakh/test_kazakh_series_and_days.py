"""Numbers that count nothing: those of an idiom, of a series, of a day without its month."""

from __future__ import annotations

import pytest

from kazakh_reading import read


def test_an_idiom_in_digits_is_no_figure() -> None:
    assert read("Ауданда 4 түлік мал көбейді.") == []


@pytest.mark.parametrize(
    "text",
    [
        "COVID – он тоғыз бүкіл елге тарады.",
        "Boeing жеті жүз отыз жеті ұшағы қонды.",
        "Қалада ЖЭО екі тоқтады.",
    ],
)
def test_the_number_of_a_series_is_no_figure(text: str) -> None:
    assert read(text) == []


def test_how_many_a_series_has_is_a_figure() -> None:
    (claim,) = read("Компания Boeing ұшақтарының он жетісін сатты.")
    assert claim.quantity.low == 17


@pytest.mark.parametrize("text", ["25-і күні ауылда 3 үй жанды.", "Тоғызы күні ауылда 3 үй жанды."])
def test_a_day_of_no_month_is_no_figure(text: str) -> None:
    (claim,) = read(text)
    assert claim.quantity.low == 3


def test_what_came_by_day_is_a_figure() -> None:
    (claim,) = read("Оның 25-і күндіз келді.")
    assert claim.quantity.low == 25
