"""From one quarter to another, what part of them plans something, and where a change in brackets began."""

from __future__ import annotations

import datetime as dt

import pytest

from svodka.reader import Reader

PUBLISHED = dt.date(2025, 11, 10)


@pytest.mark.parametrize(
    ("time", "begun", "ended"),
    [
        (
            "Со второго полугодия 2024 года по третий квартал 2025 года",
            "2024-07-01",
            "2025-09-30",
        ),
        ("С мая 2023 года по второй квартал 2024 года", "2023-05-01", "2024-06-30"),
        ("С третьего квартала 2022 года по май 2024 года", "2022-07-01", "2024-05-31"),
        ("С 2022 года по второй квартал 2024 года", "2022-01-01", "2024-06-30"),
        ("С третьего квартала по май 2024 года", "2023-07-01", "2024-05-31"),
        ("С первого по третий квартал 2024 года", "2024-01-01", "2024-09-30"),
        ("С 1 по 3 мая 2024 года", "2024-05-01", "2024-05-03"),
        ("С мая 2023 года по июнь 2024 года", "2023-05-01", "2024-06-30"),
    ],
)
def test_a_span_of_quarters_has_its_first_and_last_day(time: str, begun: str, ended: str) -> None:
    (claim,) = Reader("ru").read(f"{time} продано 40 домов.", PUBLISHED).claims
    assert claim.period is not None
    assert str(claim.period.from_date) == begun
    assert str(claim.period.to_date) == ended


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("72% фирм планируют нанять новых сотрудников.", "asserted"),
        ("78% предприятий хотят увеличить выпуск.", "asserted"),
        ("60% опрошенных не планируют менять работу.", "asserted"),
        ("12% жилья планируется снести.", "planned"),
        ("15% акций банк планирует продать.", "planned"),
        ("12 компаний планируют построить заводы.", "planned"),
        ("К 2030 году 40% школ должны перейти на цифру.", "planned"),
    ],
)
def test_a_part_that_plans_something_does_so(text: str, told: str) -> None:
    (claim,) = Reader("ru").read(text, PUBLISHED).claims
    assert claim.factuality == told


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("Рентабельность 12% (снижение с 15%).", "from"),
        ("Рентабельность 12%, снижение с 15%.", "from"),
        ("Ввод — 40 домов (рост с 12 домов).", "from"),
        ("Рентабельность 12% (в рознице 15%).", None),
    ],
)
def test_a_noun_of_change_tells_where_it_began(text: str, change: str | None) -> None:
    claim = Reader("ru").read(text, PUBLISHED).claims[-1]
    assert claim.quantity.change == change
