"""How far a population or a herd moved is none of the numbers that there are of it."""

from __future__ import annotations

import datetime as dt

import pytest

from svodka import Document, Reader
from svodka.ledger.meaning.catalogue import catalogue
from svodka.ledger.placing.placed import placed

POPULATION = "amount population"


def subject_of(text: str, language: str, reader: Reader) -> str:
    """The deed and what is counted of the last figure of a text."""
    one = Document(text, published=dt.date(2026, 2, 3), language=language)
    *_, point = placed(reader.read(one).claims, text, catalogue(), language)
    return f"{point.subject.action} {point.subject.counted}"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Прирост населения Омска составил 9 376 человек.", "ru"),
        ("Общий прирост населения Омска за девять месяцев – 9 376 человек.", "ru"),
        ("Снижение численности населения Омска составило 9 376 человек.", "ru"),
        ("Population growth in Kerala was 9,376 people.", "en"),
        ("The growth of the population of Kerala was 9,376 people.", "en"),
    ],
)
def test_a_growth_is_no_population(text: str, language: str, reader: Reader) -> None:
    assert subject_of(text, language, reader) != POPULATION


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Население Омска составило 90 376 человек.", "ru"),
        ("Численность населения Омска выросла до 90 376 человек.", "ru"),
        ("The population of Kerala rose to 90,376 people.", "en"),
    ],
)
def test_what_it_came_to_is(text: str, language: str, reader: Reader) -> None:
    assert subject_of(text, language, reader) == POPULATION
