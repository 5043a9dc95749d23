"""Events that are held are of one series, however their number is told; what they are like is of another."""

from __future__ import annotations

import datetime as dt

import pytest

from svodka.ledger.meaning.catalogue import catalogue
from svodka.ledger.meaning.subjects import Subject
from svodka.ledger.placing.placed import placed
from svodka.model import Document
from svodka.reader import Reader

DAY = dt.date(2024, 7, 15)
ONE = [
    ("ru", "hold inspection", [
        "В Туле в мае провели 40 проверок.", "Число проверок в Туле в мае составило 40.",
        "В Туле в мае прошло 40 проверок.", "В Туле в мае было 40 проверок.",
        "Число проверок в Туле в мае выросло до 40.",
    ]),
    ("ru", "hold concert", ["В Туле в мае прошло 40 концертов.", "Концертов в Туле в мае было 40."]),
    ("en", "hold raid-check", [
        "In May 40 raids took place in Leeds.", "Raids in Leeds in May numbered 40.",
        "There were 40 raids in Leeds in May.", "The number of raids in Leeds in May was 40.",
    ]),
    ("en", "hold transplant", ["Transplants in Leeds came to 40 in May."]),
    ("kk", "hold inspection", [
        "Көлбай ауданында мамырда 40 тексеру жүргізілді.", "Көлбай ауданында мамырда 40 тексеру өтті.",
        "Көлбай ауданында мамырда 40 тексеру болды.", "Көлбай ауданында мамырда тексеру саны 40 болды.",
    ]),
    ("kk", "hold transplant", ["Көлбай ауданында мамырда 40 трансплантация жасалды."]),
    ("en", "execute-person person", [
        "In May 16 executions were carried out in Iran.", "In May 16 executions took place in Iran.",
        "Executions in Iran numbered 16 in May.", "In May Iran executed 16 people.",
    ]),
    ("ru", "execute-person person", [
        "Число казней в Иране в мае составило 16.", "В Иране в мае состоялось 16 казней.",
    ]),
]  # fmt: skip
OTHER = [
    ("ru", "В Туле в мае отменили 40 проверок.", "hold"),
    ("ru", "В Туле в мае начались 40 проверок.", "hold"),
    ("ru", "В Туле 40 проверок были внеплановыми.", "hold"),
    ("ru", "В Туле в мае не было 40 рейдов.", "hold"),
    ("ru", "Проверки в Туле выросли на 40.", "hold"),
    ("ru", "Число отменённых проверок в Туле в мае составило 40.", "hold"),
    ("ru", "К смертной казни приговорили 40 человек.", "execute-person"),
    ("en", "In Leeds 40 raids were fake in May.", "hold"),
    ("en", "Among them were 40 raids.", "hold"),
    ("en", "In May 16 stays of execution were granted.", "execute-person"),
    ("kk", "Көлбай ауданында 40 тексеру жоспардан тыс болды.", "hold"),
]


def told(reader: Reader, text: str, language: str) -> Subject:
    claims = reader.read(Document(text, published=DAY, language=language)).claims
    (one,) = placed(claims, text, catalogue(None), language)
    return one.subject


@pytest.mark.parametrize(
    ("language", "series", "text"),
    [(language, series, text) for language, series, texts in ONE for text in texts],
)
def test_a_number_of_events_was_held(reader: Reader, language: str, series: str, text: str) -> None:
    one = told(reader, text, language)
    assert f"{one.action} {one.counted}" == series


@pytest.mark.parametrize(("language", "text", "action"), OTHER)
def test_what_else_is_told_of_events_is_not(
    reader: Reader, language: str, text: str, action: str
) -> None:
    assert told(reader, text, language).action != action
