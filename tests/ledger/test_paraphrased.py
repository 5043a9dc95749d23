"""One figure told in many ways, read and looked up, is of one series; what is told otherwise is not."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from svodka.ledger import Ledger
from svodka.ledger.meaning.catalogue import catalogue
from svodka.ledger.meaning.subjects import Subject
from svodka.ledger.placing.placed import placed
from svodka.model import Document
from svodka.reader import Reader

DAY = dt.date(2024, 7, 15)
SAME = [
    # those who come to a place to visit it
    ("ru", "visit tourist", [
        "Остров Лунный принял в мае 900 туристов.",
        "На острове Лунном в мае отдохнули 900 туристов.",
        "Число туристов на острове Лунном в мае составило 900.",
        "Турпоток на остров Лунный в мае составил 900 человек.",
        "Туристический поток на остров Лунный в мае достиг 900 человек.",
    ]),
    ("en", "visit tourist", [
        "Lunn Island welcomed 900 tourists in May.",
        "Lunn Island received 900 tourists in May.",
        "Some 900 tourists came to Lunn Island in May.",
        "Tourist arrivals to Lunn Island reached 900 in May.",
    ]),
    ("ru", "attend passenger", [
        "Аэропорт Карсуна принял в мае 900 пассажиров.",
        "Услугами аэропорта Карсуна в мае воспользовались 900 пассажиров.",
    ]),
    ("ru", "amount passenger", ["Пассажиропоток аэропорта Карсуна в мае составил 900 тысяч человек."]),
    ("ru", "graduate student", [
        "Колледжи Карсуна выпустили в мае 900 студентов.", "Колледж в Карсуне окончили 900 студентов.",
    ]),
    # a noun of a deed before what is counted, and behind a word that narrows nothing
    ("ru", "collect grain", [
        "Валовой сбор зерна в Карсунской области составил 900 тонн.",
        "Намолот зерна в Карсунской области достиг 900 тонн.",
        "В Карсунской области собрали 900 тонн зерна.",
    ]),
    ("ru", "produce electricity", [
        "Выработка электроэнергии в Карсуне составила 900 кВт·ч.",
        "Генерация электроэнергии в Карсуне составила 900 кВт·ч.",
    ]),
    ("ru", "amount budget-revenue", [
        "Доходы бюджета Таловской области составили 900 млн рублей.",
        "Доходная часть бюджета Таловской области составила 900 млн рублей.",
        "Доходы бюджета Таловской области сложились в сумме 900 млн рублей.",
    ]),
    # a participle before the noun whose number is told
    ("kk", "collect grain", [
        "Көлбай облысында жиналған астық көлемі 900 тоннаға жетті.",
        "Көлбай облысында 900 тонна астық жиналды.",
    ]),
    ("kk", "vaccinate child", [
        "Көлбай облысында екпе алған балалар саны 900-ге жетті.",
        "Көлбай облысында вакцина салынған балалар саны 900 болды.",
        "Дәрігерлер Көлбай облысында 900 баланы вакцинациялады.",
    ]),
    # cases of an illness, however their number is told
    ("en", "register measles", [
        "There were 900 cases of measles in Karsun in May.",
        "The number of measles cases in Karsun in May was 900.",
        "Measles cases in Karsun reached 900 in May.",
        "Karsun reported 900 measles cases in May.",
        "In May, 900 cases of measles were registered in Karsun.",
    ]),
    ("en", "register malaria", ["The number of malaria cases in Karsun in May was 900."]),
    ("ru", "register measles", [
        "Число случаев кори в Карсуне в мае составило 900.", "Случаев кори в Карсуне в мае было 900.",
        "В Карсуне в мае зарегистрировано 900 случаев кори.",
    ]),
    # a verb of a sum beside the deed
    ("en", "issue loan", [
        "Banks in Karsun issued loans worth $900 million.",
        "Banks in Karsun issued new loans totalling $900 million.",
        "Loans totalling $900 million were issued in Karsun.",
    ]),
    ("en", "train athlete", [
        "Some 900 athletes received training in Karsun.", "Some 900 athletes were trained in Karsun.",
    ]),
]  # fmt: skip
OTHER = [
    ("ru", "В школах Карсуна учатся 900 больных корью детей.", "register"),
    ("en", "Measles cost Karsun 900 jobs in May.", "register"),
    ("kk", "Көлбай облысында екпе алмаған балалар саны 900-ге жетті.", "vaccinate"),
    ("kk", "Былтыр ашылған зауыттағы жұмысшылар саны 900 болды.", "open"),
    ("ru", "Среди раненых было 9 туристов.", "visit"),
    ("ru", "Школы приняли 900 законов.", "visit"),
]


def told(reader: Reader, text: str, language: str) -> Subject:
    claims = reader.read(Document(text, published=DAY, language=language)).claims
    (one,) = placed(claims, text, catalogue(None), language)
    return one.subject


@pytest.mark.parametrize(
    ("language", "series", "text"),
    [(language, series, text) for language, series, texts in SAME for text in texts],
)
def test_a_paraphrase_is_of_the_series(
    reader: Reader, language: str, series: str, text: str
) -> None:
    one = told(reader, text, language)
    assert (f"{one.action} {one.counted}", one.narrowing, one.vague) == (series, "", False)


@pytest.mark.parametrize(("language", "text", "action"), OTHER)
def test_what_is_not_told_so_is_of_another(
    reader: Reader, language: str, text: str, action: str
) -> None:
    assert told(reader, text, language).action != action


@pytest.mark.parametrize(
    ("language", "text", "other"),
    [
        ("en", "Lunn County police seized 394 kg of cocaine in May 2024.",
         "In May 2024, 512 kg of cocaine was seized in Lunn County."),
        ("kk", "Көлбай облысының полициясы 2023 жылы 1370 ұрлықты тіркеді.",
         "2023 жылы Көлбай облысында 1850 ұрлық тіркелді."),
    ],
)  # fmt: skip
def test_the_police_of_an_area_act_there(
    tmp_path: Path, reader: Reader, language: str, text: str, other: str
) -> None:
    with Ledger(tmp_path / "told.db") as ledger:
        documents = [
            Document(one, published=DAY, language=language, publisher=name)
            for one, name in ((text, "A"), (other, "B"))
        ]
        ledger.add(documents, reader=reader)
        assert ledger.check() == 1
