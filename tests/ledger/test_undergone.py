"""Deeds that somebody underwent, told by a noun: of one series with the deed told by a verb."""

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
    ("ru", "arrest person", "Аресту в Туле в мае подверглись 40 человек."),
    ("ru", "execute-person person", "Казни в Иране в мае подверглись 30 человек."),
    ("ru", "reconstruct bridge", "Реконструкции в Туле подверглись 12 мостов."),
    ("ru", "evacuate person", "Эвакуации в Перми подверглись 250 жителей."),
    ("ru", "cancel flight", "Отмене в Казани подверглись 34 рейса."),
    ("ru", "detain person", "В Туле 250 человек подверглись в мае задержанию."),
    ("ru", "vaccinate cow", "Вакцинации в Туле подверглись 900 коров."),
    ("en", "demolish house", "In May 18 houses underwent demolition in Leeds."),
    ("en", "evacuate person", "Some 250 residents had undergone an evacuation in Leeds."),
    ("en", "arrest person", "In May 40 people in Leeds were subjected to arrest."),
    ("kk", "evacuate person", "Көлбай ауданында 250 тұрғын эвакуацияға ұшырады."),
]
OTHER = [
    ("ru", "В Туле нападению собак подверглись 40 человек.", "attack"),
    ("ru", "В Туле сокращению подверглись 40 служащих.", "fall"),
    ("ru", "В Туле аресту не подверглись 40 человек.", "arrest"),
    ("ru", "Сносу в Туле подлежат 18 домов.", "demolish"),
    ("ru", "Сайты в Туле подверглись 48 атакам.", "attack"),
    ("en", "In Leeds 40 houses underwent demolition checks.", "demolish"),
    ("en", "In Leeds 40 houses are to undergo demolition.", "demolish"),
    ("en", "In May 40 migrants in Leeds were subject to deportation.", "deport"),
    ("en", "In May 40 migrants in Leeds faced deportation.", "deport"),
    ("kk", "Көлбай ауданында 40 адам ит шабуылына ұшырады.", "attack"),
]


def told(reader: Reader, text: str, language: str) -> Subject:
    claims = reader.read(Document(text, published=DAY, language=language)).claims
    (one,) = placed(claims, text, catalogue(None), language)
    return one.subject


@pytest.mark.parametrize(("language", "series", "text"), ONE)
def test_what_was_undergone_is_the_deed(
    reader: Reader, language: str, series: str, text: str
) -> None:
    one = told(reader, text, language)
    assert f"{one.action} {one.counted}" == series


@pytest.mark.parametrize(("language", "text", "action"), OTHER)
def test_what_is_only_due_or_of_somebody_is_not(
    reader: Reader, language: str, text: str, action: str
) -> None:
    assert told(reader, text, language).action != action
