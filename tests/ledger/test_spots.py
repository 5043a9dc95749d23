"""Who and where, told in two ways: houses that act, trades, staffs, names of places."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from one_text import place_of
from svodka.ledger import Ledger
from svodka.ledger.meaning.catalogue import lint
from svodka.model import Document
from svodka.reader import Reader

DAY = dt.date(2026, 2, 2)
ONE = [
    # a house that acts is where it is done
    (
        "ru",
        "Аэропорт Карсуна отменил в мае 2025 года 90 рейсов.",
        "В аэропорту Карсуна в мае 2025 года отменили 120 рейсов.",
    ),
    (
        "ru",
        "В мае 2025 года музей Тулы купил 90 картин.",
        "В музее Тулы в мае 2025 года купили 120 картин.",
    ),
    (
        "ru",
        "В мае 2025 года больницы Омска закупили 90 аппаратов.",
        "В больницах Омска закупили в мае 2025 года 120 аппаратов.",
    ),
    (
        "ru",
        "В мае 2025 года Минский цирк продал 90 билетов.",
        "В Минском цирке в мае 2025 года продали 120 билетов.",
    ),
    (
        "en",
        "Hospitals in Leeds bought 90 beds in May 2025.",
        "At Leeds hospitals, 120 beds were bought in May 2025.",
    ),
    (
        "en",
        "Museums in Leeds bought 90 paintings in May 2025.",
        "Leeds museums bought 120 paintings in May 2025.",
    ),
    (
        "en",
        "Churches in Calabria lost 90 bells to thieves in May 2025.",
        "In May 2025, thieves stole 120 church bells in Calabria.",
    ),
    (
        "kk",
        "2025 жылы мамырда Алматы әуежайы 90 рейсті тоқтатты.",
        "2025 жылы мамырда Алматы әуежайында 120 рейс тоқтатылды.",
    ),
    # who works in it, and where a deed is always done
    (
        "ru",
        "В мае 2025 года имамы Актобе заключили 90 браков.",
        "В мечетях Актобе в мае 2025 года заключили 120 браков.",
    ),
    (
        "ru",
        "Порт Одессы разгрузил в мае 2025 года 90 судов.",
        "В Одессе в мае 2025 года разгрузили 120 судов.",
    ),
    (
        "ru",
        "В ЗАГСах Омска в мае 2025 года зарегистрировали 90 браков.",
        "В Омске в мае 2025 года зарегистрировали 120 браков.",
    ),
    # several deeds of one trade
    (
        "ru",
        "Суды Омска оправдали в мае 2025 года 90 человек.",
        "В Омске в мае 2025 года оправдали 120 человек.",
    ),
    (
        "ru",
        "Докеры Риги погрузили в мае 2025 года 90 судов.",
        "В Риге в мае 2025 года погрузили 120 судов.",
    ),
    (
        "ru",
        "Овощеводы Кубани посадили в мае 2025 года 90 тонн картофеля.",
        "На Кубани в мае 2025 года посадили 120 тонн картофеля.",
    ),
    # those of a place that no concept has
    (
        "ru",
        "Литейщики Карсуна отлили в мае 2025 года 90 колоколов.",
        "В мае 2025 года в Карсуне отлили 120 колоколов.",
    ),
    (
        "en",
        "Farmers in Lunnton harvested 90 tonnes of potatoes in May 2025.",
        "Lunnton's farmers harvested 120 tonnes of potatoes in May 2025.",
    ),
    (
        "kk",
        "2025 жылы Көлбай құрылысшылары 90 мектеп салды.",
        "2025 жылы Көлбайда 120 мектеп салынды.",
    ),
    # what the words for a deed tell
    (
        "ru",
        "В мае 2025 года Армения вывезла за рубеж 90 тонн слив.",
        "Экспорт слив из Армении в мае 2025 года составил 120 тонн.",
    ),
    (
        "en",
        "Ghana shipped 90 tonnes of cocoa abroad in May 2025.",
        "Ghana's cocoa exports stood at 120 tonnes in May 2025.",
    ),
    (
        "kk",
        "Өзбекстан 2025 жылы 90 тонна шие экспорттады.",
        "Өзбекстаннан 2025 жылы шетелге 120 тонна шие шығарылды.",
    ),
    (
        "ru",
        "В Душанбе снесли в мае 2025 года 90 незаконно построенных домов.",
        "В Душанбе в мае 2025 года снесли 120 незаконных домов.",
    ),
]
APART = [
    (
        "ru",
        "Аэропорт Самары отменил в мае 2025 года 90 рейсов.",
        "В Самаре в мае 2025 года отменили 120 рейсов.",
    ),
    (
        "ru",
        "Аэропорт Самары отменил в мае 2025 года 90 рейсов.",
        "Аэропорт Казани отменил в мае 2025 года 120 рейсов.",
    ),
    (
        "ru",
        "Музей Тулы купил в мае 2025 года 90 картин.",
        "Театр Тулы купил в мае 2025 года 120 картин.",
    ),
    (
        "ru",
        "Школа № 5 Тулы купила в мае 2025 года 90 парт.",
        "Школы Тулы купили в мае 2025 года 120 парт.",
    ),
    (
        "ru",
        "Областной музей купил в мае 2025 года 90 картин.",
        "Областной музей купил 120 картин в мае 2025 года.",
    ),
    (
        "ru",
        "В мае 2025 года Минский цирк продал 90 билетов.",
        "В мае 2025 года Пермский цирк продал 120 билетов.",
    ),
    (
        "ru",
        "Имамы Актобе заключили в мае 2025 года 90 браков.",
        "ЗАГСы Актобе заключили в мае 2025 года 120 браков.",
    ),
    (
        "ru",
        "Портовики Баку уволили в мае 2025 года 90 человек.",
        "В Баку в мае 2025 года уволили 120 человек.",
    ),
    ("ru", "В порту Баку нашли в мае 2025 года 90 мин.", "В Баку в мае 2025 года нашли 120 мин."),
    (
        "ru",
        "В мае 2025 года в Лундине отлили 90 колоколов.",
        "Литейщики Карсуна отлили в мае 2025 года 120 колоколов.",
    ),
    (
        "en",
        "Leeds hospitals bought 90 beds in May 2025.",
        "In May 2025, 120 beds were bought in Leeds.",
    ),
    (
        "en",
        "The port of Rotterdam laid off 90 dockers in May 2025.",
        "In May 2025, 120 dockers were laid off in Rotterdam.",
    ),
    (
        "en",
        "Korgan's builders built 90 homes in May 2025.",
        "In May 2025, 120 homes were built in Lunnton.",
    ),
    (
        "ru",
        "В мае 2025 года в Заречном районе Омска собрали 90 тонн картофеля.",
        "Овощеводы Омска собрали в мае 2025 года 120 тонн картофеля.",
    ),
    (
        "kk",
        "2025 жылы Атырау ауданында 90 мектеп салынды.",
        "2025 жылы Атырауда 120 мектеп салынды.",
    ),
    (
        "ru",
        "Казахстан добыл за рубежом в мае 2025 года 90 тонн нефти.",
        "Казахстан добыл в мае 2025 года 120 тонн нефти.",
    ),
    (
        "ru",
        "В Варшаве в мае 2025 года спешно эвакуировали 90 человек.",
        "В Варшаве в мае 2025 года эвакуировали 120 человек.",
    ),
    (
        "ru",
        "В Душанбе снесли в мае 2025 года 90 незаконно построенных домов.",
        "В Душанбе в мае 2025 года снесли 120 домов.",
    ),
]
PLACES = [
    ("ru", "В уральске построили 90 школ.", ""),
    ("ru", "В Уральске построили 90 школ.", "uralsk"),
    ("ru", "В УРАЛЬСКЕ ПОСТРОИЛИ 90 ШКОЛ", "uralsk"),
    ("ru", "В омской области построили 90 школ.", "omsk-region"),
    ("kk", "2025 жылы Түркістан өңірінде 90 мектеп салынды.", "turkistan-region"),
    ("kk", "2025 жылы Тараз қаласында 90 мектеп салынды.", "taraz"),
    ("ru", "В городе Омске построили 90 школ.", "omsk"),
    ("ru", "В районах Омской области построили 90 школ.", "omsk-region"),
    # an unknown name is one in all cases
    ("ru", "В Карсуне построили 90 школ.", "карсун"),
    ("ru", "Из Карсуна вывезли 90 тонн зерна.", "карсун"),
    ("ru", "В Болгаре построили 90 школ.", "болгар"),
    ("ru", "Строители Болгара сдали 90 школ.", "болгар"),
]


def found(folder: Path, reader: Reader, language: str, texts: tuple[str, str]) -> list[str]:
    """The names of the checks with a finding in a ledger of two reports of two publishers."""
    with Ledger(folder / "two.db") as ledger:
        for day, text in enumerate(texts, start=2):
            report = Document(
                text, published=dt.date(2026, 2, day), publisher=str(day), language=language
            )
            ledger.add([report], reader=reader)
        ledger.check()
        return [one.check for one in ledger.findings()]


@pytest.mark.parametrize(("language", "text", "other"), ONE)
def test_one_figure_in_other_words_contradicts(
    tmp_path: Path, reader: Reader, language: str, text: str, other: str
) -> None:
    assert found(tmp_path, reader, language, (text, other)) == ["contradiction"]


@pytest.mark.parametrize(("language", "text", "other"), APART)
def test_what_looks_like_it_and_is_another_figure_contradicts_nobody(
    tmp_path: Path, reader: Reader, language: str, text: str, other: str
) -> None:
    assert found(tmp_path, reader, language, (text, other)) == []


@pytest.mark.parametrize(("language", "text", "where"), PLACES)
def test_a_place_is_known_by_its_name_and_as_it_is_written(
    reader: Reader, language: str, text: str, where: str
) -> None:
    assert place_of(reader, language, text, DAY) == where


@pytest.mark.parametrize(
    ("act", "problem"),
    [
        ('["convict", "acquit"]', ""),
        ('"convict"', ""),
        ('["convict", "no-deed"]', "doer juror: act: no [[action]] is named 'no-deed'"),
        ("[]", "doer juror: act: [] is no list of texts"),
        ("[1]", "doer juror: act: [1] is no list of texts"),
    ],
)
def test_a_trade_has_one_deed_or_a_list(act: str, problem: str) -> None:
    entry = f'[[doer]]\nname = "juror"\nru = ["присяжный"]\nact = {act}\nexample = "Присяжные оправдали 4"\n'
    assert problem in lint(entry) if problem else lint(entry) == []
