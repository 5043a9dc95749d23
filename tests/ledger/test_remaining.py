"""What so many are left as narrows them."""

from __future__ import annotations

import datetime as dt

import pytest

from svodka.ledger.meaning.catalogue import catalogue
from svodka.ledger.meaning.subjects import subject
from svodka.ledger.meaning.words import Text
from svodka.model import Document
from svodka.reader import Reader


@pytest.mark.parametrize(
    ("text", "language", "action", "narrowing"),
    [
        ("Подтопленными остаются 40 домов.", "ru", "be-left", "подтопить"),
        ("Остаются закрытыми 12 школ.", "ru", "be-left", "закрыть"),
        ("За большими воротами остаются 12 школ.", "ru", "be-left", "ворота"),
        ("Остаются 12 школ.", "ru", "be-left", ""),
        ("Пропавшими без вести остаются 12 человек.", "ru", "disappear", ""),
        ("Some 40 homes remain flooded.", "en", "be-left", "подтопить"),
        ("Twelve schools remain closed.", "en", "be-left", "закрыть"),
        ("Twelve graves remain under water.", "en", "be-left", ""),
        ("Some 14 miners remained missing.", "en", "disappear", ""),
    ],
)
def test_what_is_left(text: str, language: str, action: str, narrowing: str) -> None:
    document = Document(text, published=dt.date(2026, 4, 9), language=language)
    (claim,) = Reader(language).read(document).claims
    about = subject(claim, Text(text, language), catalogue())
    assert about.action == action
    assert narrowing in about.narrowing.split() or narrowing == about.narrowing
