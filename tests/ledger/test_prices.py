"""What a thing costs, and how much dearer or cheaper it became, is its price."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from svodka.ledger.meaning.catalogue import catalogue
from svodka.ledger.placing.placed import placed
from svodka.ledger.points import points
from svodka.model import Document
from svodka.reader import Reader

KEYS = ("action", "counted", "narrowing", "change")
ONE = [
    ("ru", "В мае огурцы в Риге подорожали на 14 %.", "Цены на огурцы в Риге в мае выросли на 14 %."),
    ("ru", "Бензин в Риге в мае подешевел на 3 %.", "Цена бензина в Риге в мае снизилась на 3 %."),
    ("ru", "За май молоко в Риге выросло в цене на 9 %.", "За май молоко в Риге подорожало на 9 %."),
    ("ru", "Подорожание соли в Риге составило 9 %.", "Цены на соль в Риге поднялись на 9 %."),
    ("ru", "Красная икра в Риге подорожала на 9 %.", "Цены на красную икру в Риге выросли на 9 %."),
    ("ru", "Аренда жилья подорожала на 8 %.", "Цены на аренду жилья выросли на 8 %."),
    ("ru", "Хлеб в Риге подорожал до 62 рублей.", "Цена хлеба в Риге выросла до 62 рублей."),
    ("ru", "Говядина в Риге в мае стоила 3900 тенге.", "Цена говядины в Риге в мае составила 3900 тенге."),
    ("en", "In May cucumbers in Riga became 14% dearer.", "Cucumber prices in Riga rose by 14% in May."),
    ("en", "Bread in Riga got more expensive by 9%.", "Bread prices in Riga rose by 9%."),
    ("en", "Petrol in Riga fell in price by 3%.", "Petrol prices in Riga fell by 3%."),
    ("kk", "Ригада мамырда қияр 14 %-ға қымбаттады.", "Ригада мамырда қияр бағасы 14 %-ға өсті."),
    ("kk", "Ригада мамырда нан 3 %-ға арзандады.", "Ригада мамырда нан бағасы 3 %-ға төмендеді."),
]  # fmt: skip
APART = [
    ("ru", "Бензин в Риге подорожал на 3 %.", "Потребление бензина в Риге выросло на 3 %."),
    ("ru", "Бензин в Риге подорожал на 3 %.", "Цены на дизель в Риге выросли на 3 %."),
    ("ru", "Бензин в Риге подорожал на 3 %.", "Бензин в Риге подешевел на 3 %."),
    ("ru", "Хлеб в Риге подорожал на 4 рубля.", "Хлеб в Риге подорожал до 4 рублей."),
    ("ru", "В Риге подорожали 30 продуктов.", "Цены на 30 продуктов выросли в Риге на 30 %."),
    ("en", "Petrol in Riga became 3% dearer.", "Petrol sales in Riga rose by 3%."),
    ("kk", "Ригада нан 9 %-ға қымбаттады.", "Ригада нан өндіру 9 %-ға өсті."),
]


def told(reader: Reader, text: str, language: str) -> dict[str, Any]:
    day = dt.date(2026, 2, 2)
    claims = reader.read(Document(text, published=day, language=language)).claims
    found = placed(claims, text, catalogue(None), language)
    ((_, cells),) = list(points(found, catalogue(None), day, "", language))[-1:]
    return {key: cells[key] for key in KEYS}


@pytest.mark.parametrize(("language", "text", "otherwise"), ONE)
def test_what_became_dearer_is_a_price_that_rose(
    reader: Reader, language: str, text: str, otherwise: str
) -> None:
    assert told(reader, text, language) == told(reader, otherwise, language)
    assert told(reader, text, language)["counted"] == "price"


@pytest.mark.parametrize(("language", "text", "other"), APART)
def test_what_did_not_is_another_figure(
    reader: Reader, language: str, text: str, other: str
) -> None:
    assert told(reader, text, language) != told(reader, other, language)


def test_a_dash_stands_for_the_verb_before(reader: Reader) -> None:
    text = "Килограмм сыра стоит 3900 тенге, литр молока — 620 тенге."
    assert told(reader, text, "ru")["narrowing"] == "молоко литр"
    text = "Перевозка тонны соли в Ригу в мае стоила 900 рублей."
    assert told(reader, text, "ru")["counted"] != "price"


def test_what_became_dearer_may_stay_unnamed(reader: Reader) -> None:
    assert told(reader, "В мае подорожал на 9 %.", "ru")["counted"] == ""


@pytest.mark.parametrize(
    ("text", "language", "goods"),
    [
        ("Цены на продовольственные товары выросли на 9 %.", "ru", "продовольственный"),
        ("Продукты питания подорожали на 9 %.", "ru", "продовольственный"),
        ("Азық-түлік тауарларының бағасы 9 %-ға өсті.", "kk", "продовольственный"),
        ("Food prices rose by 9%.", "en", "продовольственный"),
        ("Prices of food products rose by 9%.", "en", "продовольственный"),
        ("Непродовольственные товары подорожали на 9 %.", "ru", "непродовольственный"),
        ("Non-food prices rose by 9%.", "en", "непродовольственный"),
    ],
)
def test_food_is_called_one_thing_where_its_price_is_told(
    text: str, language: str, goods: str
) -> None:
    document = Document(text, published=dt.date(2026, 4, 9), language=language)
    claims = Reader(language).read(document).claims
    (about,) = (one.subject for one in placed(claims, text, catalogue(), language))
    assert (about.action, about.counted, about.narrowing) == ("grow", "price", goods)
