"""What a hectare gives: one series, whatever is gathered beside it and in whatever unit."""

from __future__ import annotations

import datetime as dt

import pytest

from svodka.language.quantities.dimensions import dimension
from svodka.ledger.meaning.catalogue import catalogue
from svodka.ledger.meaning.subjects import subject
from svodka.ledger.meaning.words import Text
from svodka.model import Document
from svodka.reader import Reader


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Средняя урожайность составила 16 ц/га.", "ru"),
        ("Намолотили 9 млн тонн зерна при средней урожайности 16 ц/га.", "ru"),
        ("При урожайности 16 центнеров с гектара собрано 9 млн тонн зерна.", "ru"),
        ("The average yield was 1.6 tonnes per hectare.", "en"),
        ("The yield averaged 1.6 tonnes per hectare.", "en"),
        ("Орташа өнімділік гектарына 16 центнерді құрады.", "kk"),
    ],
)
def test_a_yield_is_measured_and_not_gathered(text: str, language: str) -> None:
    document = Document(text, published=dt.date(2026, 9, 9), language=language)
    claim = next(
        one for one in Reader(language).read(document).claims if "har" in one.quantity.unit
    )
    about = subject(claim, Text(text, language), catalogue())
    assert (about.action, about.counted, about.narrowing) == ("amount", "yield", "")
    name, unit, factor = dimension(claim.quantity)
    assert (name, unit, claim.quantity.low * factor) == ("yield", "dt/har", 16)
