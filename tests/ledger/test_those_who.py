"""People whom only a participle tells: of one series with what they did or what was done to them."""

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
    ("ru", "sign-up person", "курс", [
        "Число записавшихся на курсы в Туле в мае составило 900 человек.",
        "На курсы в Туле в мае записались 900 человек.",
    ]),
    ("ru", "admit person", "", [
        "Количество поступивших в вузы Тулы в мае составило 900 человек.",
        "Количество поступивших в вузы Тулы в мае составило 900.",
        "В вузы Тулы в мае поступили 900 человек.",
    ]),
    ("ru", "resettle person", "", [
        "Число переселённых в Туле в мае составило 900 человек.",
        "Число переселённых в Туле в мае составило 900.",
        "В Туле в мае переселили 900 человек.",
    ]),
    ("ru", "arrive person", "", [
        "Число прибывших в Тулу в мае составило 900 человек.", "В Тулу в мае прибыли 900 человек.",
    ]),
    ("ru", "without-power person", "", [
        "Число оставшихся без света в Туле в мае — 900 человек.",
        "В Туле в мае без света остались 900 человек.",
    ]),
    ("ru", "hire person", "", [
        "Число трудоустроенных в Туле в мае составило 900.", "В Туле в мае трудоустроили 900 человек.",
    ]),
    ("ru", "dismiss person", "", ["Число уволенных в Туле в мае составило 900."]),
    ("ru", "dismiss teacher", "", ["Число уволенных учителей в Туле в мае составило 900 человек."]),
    ("ru", "recover person", "", ["Число выздоровевших в Туле в мае составило 900."]),
    ("kk", "hire person", "", [
        "Көлбай ауданында жұмысқа орналасқандар саны 900 болды.",
        "Көлбай ауданында 900 адам жұмысқа орналасты.",
    ]),
    ("kk", "admit person", "", [
        "Көлбай ауданында оқуға түскендер саны 900 болды.", "Көлбай ауданында 900 адам оқуға түсті.",
    ]),
]  # fmt: skip
OTHER = [
    ("Число не явившихся на суд в Туле в мае составило 900 человек.", "appear", ""),
    ("Число желающих записаться на курсы в Туле в мае составило 900 человек.", "sign-up", ""),
    ("Число впервые записавшихся на курсы в Туле в мае составило 900 человек.", "sign-up", ""),
    ("Число зачисленных в школы детей в Туле в мае составило 900 человек.", "admit", ""),
    ("Число уволенных в мае учителей в Туле составило 900 человек.", "dismiss", ""),
    ("Число зарегистрированных безработных в Туле в мае составило 900 человек.", "register", ""),
]


def told(reader: Reader, text: str, language: str) -> Subject:
    claims = reader.read(Document(text, published=DAY, language=language)).claims
    (one,) = placed(claims, text, catalogue(None), language)
    return one.subject


@pytest.mark.parametrize(
    ("language", "series", "narrowing", "text"),
    [(*key, text) for *key, texts in ONE for text in texts],
)
def test_what_they_did_is_the_deed(
    reader: Reader, language: str, series: str, narrowing: str, text: str
) -> None:
    one = told(reader, text, language)
    assert (f"{one.action} {one.counted}", one.narrowing) == (series, narrowing)


@pytest.mark.parametrize(("text", "action", "narrowing"), OTHER)
def test_others_are_not_all_who_did_it(
    reader: Reader, text: str, action: str, narrowing: str
) -> None:
    one = told(reader, text, "ru")
    assert (one.action, one.counted, one.narrowing) != (action, "person", narrowing)
