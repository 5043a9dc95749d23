"""The same time said in other words gives the same claims."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from svodka.model import Document

if TYPE_CHECKING:
    from svodka.reader import Reader

DAY = dt.date(2026, 10, 8)
FRAMES = (
    "{} в Зареченском районе полиция изъяла 48 ружей.",
    "В Зареченском районе {} полиция изъяла 48 ружей.",
    "Полиция изъяла в Зареченском районе 48 ружей {}.",
)
SAME = [
    (
        "за девять месяцев 2026 года",
        ("за 9М 2026", "за 9 мес. 2026 г.", "за 9 мес. 2026", "в I–III кварталах 2026 года",
         "за те же девять месяцев 2026 года"),
    ),
    (
        "в первом полугодии 2026 года",
        ("за 1 пол. 2026", "за I пол. 2026 г.", "за 1-е полугодие текущего года", "за полгода 2026 года",
         "в первом и втором кварталах 2026 года"),
    ),
    ("в текущем году", ("в т. г.", "в с. г.")),
    ("с 2024 года", ("с 2024-го",)),
    ("на 5 октября", ("на 5-е октября",)),
    ("5 октября", ("5 числа", "5-го числа", "5 числа этого месяца")),
    ("за аналогичный период прошлого года", ("за аналогичный период прошлого, 2025 года",)),
    ("до конца года", ("до конца текущего года",)),
]  # fmt: skip
PAIRS = [(said, other) for said, others in SAME for other in others]


def told(reader: Reader, text: str) -> list[tuple[object, ...]]:
    """What the claims of a text say, without the words that say it."""
    return [
        (
            claim.quantity.low,
            claim.quantity.unit,
            *(m and m.normal for m in (claim.counted, claim.action, claim.actor, claim.place)),
            claim.period and (claim.period.from_date, claim.period.to_date),
        )
        for claim in reader.read(Document(text, published=DAY)).claims
    ]


@pytest.mark.parametrize(("said", "other"), PAIRS)
def test_a_time_said_otherwise(reader: Reader, said: str, other: str) -> None:
    for frame in FRAMES:
        base, again = (frame.format(time) for time in (said, other))
        base, again = (text[0].upper() + text[1:] for text in (base, again))
        assert told(reader, again) == told(reader, base)


@pytest.mark.parametrize(
    ("said", "other"),
    [
        (
            "За девять месяцев 2026 года экспорт вырос на 12% к январю–сентябрю 2025 года.",
            "За девять месяцев 2026 года экспорт вырос к январю–сентябрю 2025 года на 12%.",
        ),
        (
            "За девять месяцев 2026 года экспорт вырос на 12% к АППГ.",
            "За девять месяцев 2026 года экспорт вырос к АППГ на 12%.",
        ),
        (
            "В 2026 году собрали 290 тонн картофеля, годом ранее — 310 тонн.",
            "В 2026 году собрали 290 тонн картофеля, за год до этого — 310 тонн.",
        ),
        (
            "За девять месяцев 2026 года экспорт составил 3 тонны, на 12% больше.",
            "За девять месяцев 2026 года экспорт составил 3 тонны, на 12% больше год к году.",
        ),
    ],
)
def test_what_is_compared_with_said_otherwise(reader: Reader, said: str, other: str) -> None:
    assert told(reader, other) == told(reader, said)


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("В 2027 году продадут 140 лотов. Продано 23.", ["2027-01-01", None]),
        ("До конца года продадут 140 лотов. Продано 23.", ["2026-10-08", None]),
        ("В 2028 году отремонтируют 90 мостов, отремонтировано 34.", ["2028-01-01", None]),
        ("К 2030 году откроют 52 школы, из них 17 уже открыты.", ["2030-01-01", None]),
        ("В мае откроют 5 школ. Отремонтировано 3 школы.", ["2027-05-01", None]),
        ("В 2025 году построили 40 домов. Построят ещё 12.", ["2025-01-01", None]),
        ("В мае пройдёт форум. Приедут 300 человек.", ["2027-05-01"]),
        ("В 2027 году пройдёт аукцион. Будет продано 140 лотов.", ["2027-01-01"]),
        ("В этом году отремонтируют 90 мостов. Отремонтировано 34.", ["2026-01-01"] * 2),
    ],
)
def test_a_time_fits_the_tense_of_the_deed(
    reader: Reader, text: str, times: list[str | None]
) -> None:
    claims = reader.read(Document(text, published=DAY)).claims
    assert [c.period and str(c.period.from_date) for c in claims] == times


def test_three_numbers_guessed_are_no_day(reader: Reader) -> None:
    (claim,) = reader.read(Document("Житель Лужска угадал 4 числа.", published=DAY)).claims
    assert claim.quantity.low == 4


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("2 числа прошлого месяца открыли 3 школы.", "2026-09-02"),
        ("20 числа следующего месяца откроют 3 школы.", "2026-11-20"),
        ("Во II и III кварталах продали 40 домов.", "2026-04-01"),
    ],
)
def test_a_time_of_another_month_or_quarter(reader: Reader, text: str, first: str) -> None:
    (claim,) = reader.read(Document(text, published=DAY)).claims
    assert claim.period is not None
    assert str(claim.period.from_date) == first


def test_quarters_of_a_town_are_no_time(reader: Reader) -> None:
    claims = reader.read(
        Document("В 3-4 кварталах Лужска обесточены 40 домов.", published=DAY)
    ).claims
    assert [c.period for c in claims] == [None] * len(claims)
