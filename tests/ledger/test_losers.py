"""Those whom something is taken from are told apart from those who are taken."""

from __future__ import annotations

import datetime as dt

import pytest

from svodka.ledger.meaning.catalogue import catalogue
from svodka.ledger.meaning.subjects import subject
from svodka.ledger.meaning.words import Text
from svodka.model import Document
from svodka.reader import Reader

APART = [
    ("ru", "В мае у 30 жителей Риги украли телефоны.", "В мае в Риге похищены 30 жителей."),
    ("ru", "Мошенники украли у 30 жителей Риги деньги.", "Боевики похитили в Риге 30 жителей."),
    ("ru", "У 40 водителей в Риге изъяли права.", "В Риге изъяли 40 прав у водителей."),
    ("en", "Thieves stole phones from 30 residents.", "Gunmen kidnapped 30 residents."),
    ("kk", "Ригада 30 тұрғыннан телефон ұрланды.", "Ригада 30 тұрғын ұрланды."),
]


def narrowing(reader: Reader, text: str, language: str) -> str:
    day = dt.date(2026, 2, 2)
    claim = reader.read(Document(text, published=day, language=language)).claims[0]
    return subject(claim, Text(text, language), catalogue(None)).narrowing


@pytest.mark.parametrize(("language", "text", "other"), APART)
def test_from_whom_narrows(reader: Reader, language: str, text: str, other: str) -> None:
    assert "из" in narrowing(reader, text, language).split()
    assert "из" not in narrowing(reader, other, language).split()
