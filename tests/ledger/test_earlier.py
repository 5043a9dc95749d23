"""A percentage that stands beside both of its amounts, and those that are of something else."""

from __future__ import annotations

from pathlib import Path

import pytest

from one_text import checks_that_find
from svodka.reader import Reader

APART = [
    (
        "ru",
        "В 2025 году в Казани родилось 14 400 детей против 16 000 в 2024 году, снижение на 25 %.",
    ),
    ("ru", "В 2025 году в Астане построено 1 320 домов, а в 2024 году — 1 100, рост на 40 %."),
    ("en", "Hospitals in Astana treated 9,600 patients in 2025, up 50% from 8,000 a year earlier."),
    ("en", "In 2025 Almaty sold 4,500 buses, down 40% from 5,000 in 2024."),
    (
        "kk",
        "2025 жылы Астанада 1 320 үй салынды, ал 2024 жылы 1 100 үй салынған, яғни 40 пайызға өсті.",
    ),
]
FITTING = [
    (
        "ru",
        "В 2025 году в Казани родилось 14 400 детей против 16 000 в 2024 году, снижение на 10 %.",
    ),
    ("en", "Hospitals in Astana treated 9,600 patients in 2025, up 20% from 8,000 a year earlier."),
    # of something else, and measured from something else
    (
        "ru",
        "В 2025 году в Перми было 1 020 краж против 1 200 в 2024 году, снижение раскрываемости на 30 %.",
    ),
    (
        "ru",
        "В 2025 году в Перми зарегистрировано 1 020 краж против 1 200 в 2024 году, ущерб снизился на 40 %.",
    ),
    ("ru", "В 2025 году в Казани сдано 320 домов против 300 в 2024 году, рост к плану на 25 %."),
    (
        "en",
        "Hospitals in Astana treated 9,600 patients in 2025, up from 8,000 a year earlier; costs rose 50%.",
    ),
    ("en", "In 2025 Almaty sold 4,500 buses, down 10% from the peak of 7,500 in 2019."),
    (
        "kk",
        "2025 жылы Астанада 1 320 үй салынды, ал 2024 жылы 1 100 үй салынған, бағасы 40 пайызға өсті.",
    ),
]


@pytest.mark.parametrize(("language", "text"), APART)
def test_a_percentage_that_the_amounts_beside_it_do_not_make(
    tmp_path: Path, reader: Reader, language: str, text: str
) -> None:
    assert checks_that_find(tmp_path, reader, language, text) == ["change_and_series"]


@pytest.mark.parametrize(("language", "text"), FITTING)
def test_a_percentage_that_they_make_or_that_is_of_something_else(
    tmp_path: Path, reader: Reader, language: str, text: str
) -> None:
    assert checks_that_find(tmp_path, reader, language, text) == []
