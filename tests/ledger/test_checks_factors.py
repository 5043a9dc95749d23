"""«Вдвое больше, чем годом ранее», held against the figures of both years."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from misfits import TWICE, names
from svodka.ledger import Ledger
from svodka.model import Document
from svodka.reader import Reader

BEFORE = {
    "ru": "В 2024 году в Рязани угнано {} велосипедов.",
    "en": "In 2024, {} bicycles were stolen in Leeds.",
    "kk": "2024 жылы Ақтөбеде {} велосипед ұрланды.",
}


def checks(folder: Path, reader: Reader, language: str, earlier: int, later: str) -> list[str]:
    texts = [BEFORE[language].format(earlier), later]
    documents = [
        Document(text, published=dt.date(2025 + at, 1, 20), publisher="A", language=language)
        for at, text in enumerate(texts)
    ]
    with Ledger(folder / "two.db") as ledger:
        ledger.add(documents, reader=reader)
        ledger.check()
        return [one.check for one in ledger.findings()]


@pytest.mark.parametrize(
    ("language", "earlier", "fits", "later"),
    [
        ("ru", 310, 210, "В 2025 году в Рязани угнано 420 велосипедов, что вдвое больше, чем годом ранее."),
        ("ru", 310, 230, "В 2025 году в Рязани угнано 420 велосипедов, почти вдвое больше, чем годом ранее."),
        ("ru", 310, 140, "В 2025 году в Рязани угнано 420 велосипедов, в 3 раза больше, чем в 2024 году."),
        ("ru", 520, 840, "В 2025 году в Рязани угнано 420 велосипедов, вдвое меньше, чем годом ранее."),
        ("en", 310, 210, "In 2025, 420 bicycles were stolen in Leeds, twice as many as a year earlier."),
        ("en", 310, 215, "In 2025, 420 bicycles were stolen in Leeds, nearly twice as many as in 2024."),
        ("en", 310, 150, "In 2025, 420 bicycles were stolen in Leeds, more than double the figure for 2024."),
        ("kk", 310, 205,
         "2025 жылы Ақтөбеде 420 велосипед ұрланды, бұл өткен жылмен салыстырғанда екі есе көп."),
    ],
)  # fmt: skip
def test_a_factor_that_two_years_do_not_make(
    tmp_path: Path, reader: Reader, language: str, earlier: int, fits: int, later: str
) -> None:
    assert checks(tmp_path, reader, language, earlier, later) == ["change_and_series"]
    (tmp_path / "fits").mkdir()
    assert checks(tmp_path / "fits", reader, language, fits, later) == []


@pytest.mark.parametrize(
    ("language", "later"),
    [
        ("ru", "В 2025 году в Рязани угнано 420 велосипедов, вдвое больше, чем в Калуге."),
        ("ru", "В 2025 году в Рязани угнано 420 велосипедов, вдвое больше, чем годом ранее в Калуге."),
        ("ru", "В 2025 году в Рязани угнано 420 велосипедов, это вдвое больше, чем пять лет назад."),
        ("ru", "В 2025 году в Рязани угнано 420 велосипедов, вдвое больше, чем мопедов."),
        ("ru", "В 2025 году в Рязани угнано 420 велосипедов, ущерб вдвое больше, чем годом ранее."),
        ("ru", "В 2025 году в Рязани угнано 420 велосипедов, раскрываемость вдвое выше, чем годом ранее."),
        ("ru", "В 2025 году в Рязани угнано 420 велосипедов, а найдено вдвое больше, чем годом ранее."),
        ("en", "In 2025, 420 bicycles were stolen in Leeds, with losses twice as high as a year ago."),
        ("en", "In 2025, 420 bicycles were stolen in Leeds, twice as many by gangs as a year earlier."),
        ("en", "In 2025, 420 bicycles were stolen in Leeds, twice as many as in York."),
        ("en", "In 2025, 420 bicycles were stolen in Leeds, twice as many as in York last year."),
        ("en", "In 2025, 420 bicycles were stolen in Leeds, twice as many as planned."),
        ("kk", "2025 жылы Ақтөбеде 420 велосипед ұрланды, бұл Алматыдан екі есе көп."),
    ],
)  # fmt: skip
def test_a_factor_of_something_else(
    tmp_path: Path, reader: Reader, language: str, later: str
) -> None:
    assert checks(tmp_path, reader, language, 310, later) == []


def test_three_times_more_may_be_four_times_as_many(tmp_path: Path, reader: Reader) -> None:
    later = "In 2025, 420 bicycles were stolen in Leeds, three times more than in 2024."
    assert checks(tmp_path, reader, "en", 105, later) == []


def test_a_factor_among_figures_made_by_hand(tmp_path: Path) -> None:
    assert names(tmp_path, *TWICE) == ["change_and_series"]
