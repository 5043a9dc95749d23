"""Years, months and quarters that «соответственно», "respectively", «тиісінше» deal out to figures."""

from __future__ import annotations

import datetime as dt

import pytest

from svodka.model import Document
from svodka.reader import Reader

PUBLISHED = dt.date(2026, 11, 30)


def _dated(reader: Reader, language: str, text: str) -> list[tuple[str, str, str]]:
    """Each figure with the first and last day of its period."""
    claims = reader.read(Document(text, published=PUBLISHED, language=language)).claims
    return [
        (c.quantity.text, str(c.period and c.period.from_date), str(c.period and c.period.to_date))
        for c in claims
    ]


@pytest.mark.parametrize(
    ("language", "text", "months"),
    [
        ("ru", "В 2022 и 2021 годах было построено 14 и 12 школ соответственно.",
         ["2022-01 2022-12", "2021-01 2021-12"]),
        ("ru", "В 2023, 2024 и 2025 годах в городе родилось 1200, 1100 и 1000 детей соответственно.",
         ["2023-01 2023-12", "2024-01 2024-12", "2025-01 2025-12"]),
        ("ru", "Число пожаров в мае, июне и июле составило соответственно 12, 18 и 25.",
         ["2026-05 2026-05", "2026-06 2026-06", "2026-07 2026-07"]),
        ("ru", "В первом и втором полугодиях 2025 года изъято 40 и 55 кг гашиша соответственно.",
         ["2025-01 2025-06", "2025-07 2025-12"]),
        ("ru", "В I, II и III кварталах завод продал 300, 340 и 360 машин соответственно.",
         ["2026-01 2026-03", "2026-04 2026-06", "2026-07 2026-09"]),
        ("en", "In 2022 and 2021, the firm built 140 and 120 homes, respectively.",
         ["2022-01 2022-12", "2021-01 2021-12"]),
        ("en", "Profit was $4.2 million and $5.6 million in 2024 and 2025, respectively.",
         ["2024-01 2024-12", "2025-01 2025-12"]),
        ("en", "In May, June and July the city recorded 12, 18 and 25 fires, respectively.",
         ["2026-05 2026-05", "2026-06 2026-06", "2026-07 2026-07"]),
        ("en", "Revenue for the first and second quarters was $3 million and $4 million, respectively.",
         ["2026-01 2026-03", "2026-04 2026-06"]),
        ("kk", "2022 және 2021 жылдары тиісінше 140 және 120 мектеп салынды.",
         ["2022-01 2022-12", "2021-01 2021-12"]),
        ("kk", "Қаңтар мен ақпанда зауыт тиісінше 300 және 280 станок шығарды.",
         ["2026-01 2026-01", "2026-02 2026-02"]),
        ("kk", "Бірінші және екінші тоқсанда банк тиісінше 300 және 340 несие берді.",
         ["2026-01 2026-03", "2026-04 2026-06"]),
    ],
)  # fmt: skip
def test_each_figure_is_of_its_own_time(
    reader: Reader, language: str, text: str, months: list[str]
) -> None:
    found = [f"{first[:7]} {last[:7]}" for _, first, last in _dated(reader, language, text)]
    assert found == months


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "В 2024 и 2025 годах построено 140 и 120 школ."),
        ("ru", "Яблоки и груши в 2024 году подорожали на 4 и 5% соответственно."),
        ("ru", "В 2024 и 2025 годах построили 140 школ и 12 садов соответственно."),
        ("en", "Apples and pears rose 4% and 5% in 2024, respectively."),
        ("en", "In 2024 and 2025 the firm built 140, 120 and 90 homes, respectively."),
    ],
)
def test_what_is_not_dealt_out_keeps_one_time(reader: Reader, language: str, text: str) -> None:
    assert len({(first, last) for _, first, last in _dated(reader, language, text)}) == 1


def test_a_year_is_not_what_is_counted(reader: Reader) -> None:
    text = "2022 және 2021 жылдары тиісінше 140 және 120 мектеп салынды."
    claims = reader.read(Document(text, published=PUBLISHED, language="kk")).claims
    assert [c.counted and c.counted.text for c in claims] == ["мектеп", "мектеп"]
