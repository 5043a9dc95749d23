"""Where a country or an area does something that is done at home, and where it is not said to be."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from one_text import place_of
from svodka.ledger import Ledger
from svodka.model import Document
from svodka.reader import Reader

DAY = dt.date(2024, 7, 15)
HOMES = [
    ("ru", "Казахстан добыл в 2023 году 900 тонн нефти.", "kazakhstan"),
    ("ru", "Экспорт товаров из Казахстана по итогам 2023 года составил $900 млн.", "kazakhstan"),
    ("ru", "Орская область экспортировала в 2023 году 900 тонн зерна.", "орский область"),
    ("ru", "Экспорт зерна из Орской области составил в 2023 году 900 тонн.", "орский область"),
    ("en", "In 2023, 900 tonnes of wheat were exported from Lunn County.", "lunn county"),
    ("kk", "Қазақстан 2023 жылы 900 тонна мұнай өндірді.", "kazakhstan"),
    ("kk", "2023 жылы Қазақстаннан 900 тонна мұнай экспортталды.", "kazakhstan"),
    # done anywhere, by others than areas, and to some other place
    ("ru", "Турция построила в 2023 году 900 школ.", ""),
    ("ru", "Фермеры экспортировали в 2023 году 900 тонн зерна.", ""),
    ("en", "Uzbekistan exported 900 tonnes of wheat to Karsun in 2023.", ""),
    ("en", "Wheat exports from Lunn County to Karsun were 900 tonnes in 2023.", ""),
]


@pytest.mark.parametrize(("language", "text", "where"), HOMES)
def test_an_area_does_at_home_what_is_done_there(
    reader: Reader, language: str, text: str, where: str
) -> None:
    assert place_of(reader, language, text, DAY) == where


def test_a_country_that_acts_is_held_against_what_is_done_there(
    tmp_path: Path, reader: Reader
) -> None:
    texts = {
        "A": "Казахстан добыл в 2023 году 700 тонн нефти.",
        "B": "В Казахстане в 2023 году добыто 900 тонн нефти.",
    }
    with Ledger(tmp_path / "told.db") as ledger:
        documents = [
            Document(text, published=DAY, language="ru", publisher=name)
            for name, text in texts.items()
        ]
        ledger.add(documents, reader=reader)
        assert ledger.check() == 1
