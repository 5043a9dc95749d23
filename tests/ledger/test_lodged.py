"""Complaints that are lodged are received, where nobody is named who lodged them."""

from __future__ import annotations

import datetime as dt

import pytest

from svodka.ledger.meaning.catalogue import catalogue
from svodka.ledger.placing.placed import placed
from svodka.model import Document
from svodka.reader import Reader

DAY = dt.date(2024, 7, 15)
ONE = [
    ("ru", "complaint", "В Туле в мае подали 40 жалоб."),
    ("ru", "complaint", "В Туле в мае поступило 40 жалоб."),
    ("ru", "complaint", "Жалоб в Туле в мае было 40."),
    ("ru", "application", "Число заявок в Туле в мае составило 40."),
    ("ru", "application", "В Туле в мае подано 40 заявок."),
    ("en", "complaint", "Complaints in Leeds numbered 40 in May."),
    ("en", "complaint", "In May 40 complaints were filed in Leeds."),
    ("en", "application", "In May 40 applications were received in Leeds."),
    ("kk", "complaint", "Көлбай ауданында мамырда шағым саны 40 болды."),
    ("kk", "application", "Көлбай ауданында мамырда 40 өтінім берілді."),
]
OTHER = [
    ("ru", "Министерство подало в мае 40 жалоб."),
    ("ru", "В Туле в мае зарегистрировано 40 жалоб."),
    ("ru", "В Туле в мае одобрено 40 заявок."),
    ("ru", "В Туле в мае 40 жалоб были обоснованными."),
    ("en", "Lunn Steel filed 40 complaints in Leeds in May."),
    ("en", "The ministry sent 40 requests in May."),
]


def told(reader: Reader, text: str, language: str) -> str:
    claims = reader.read(Document(text, published=DAY, language=language)).claims
    (one,) = placed(claims, text, catalogue(None), language)
    return f"{one.subject.action} {one.subject.counted}"


@pytest.mark.parametrize(("language", "counted", "text"), ONE)
def test_what_is_lodged_is_received(reader: Reader, language: str, counted: str, text: str) -> None:
    assert told(reader, text, language) == f"receive {counted}"


@pytest.mark.parametrize(("language", "text"), OTHER)
def test_what_somebody_lodges_is_not(reader: Reader, language: str, text: str) -> None:
    assert not told(reader, text, language).startswith("receive ")
