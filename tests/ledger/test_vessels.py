"""What is counted by what holds it, by pairs, by heads or by its area, read and looked up."""

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

THREE = [
    (
        "vodka",
        "ящик",
        "В январе изъято 215 ящиков водки.",
        "Қаңтарда 215 жәшік арақ тәркіленді.",
        "In January 215 crates of vodka were seized.",
    ),
    (
        "vodka",
        "поддельный бутылка",
        "В январе изъято 215 бутылок поддельной водки.",
        "Қаңтарда 215 бөтелке жалған арақ тәркіленді.",
        "In January 215 bottles of counterfeit vodka were seized.",
    ),
    (
        "flour",
        "мешок",
        "Мельница продала 7 800 мешков муки.",
        "Зауыт 7 800 қап ұн сатты.",
        "The mill sold 7,800 sacks of flour.",
    ),
    (
        "felt-boot",
        "пара",
        "В январе собрано 830 пар валенок.",
        "Қаңтарда 830 жұп пима жиналды.",
        "In January 830 pairs of felt boots were collected.",
    ),
    (
        "sneaker-pair",
        "",
        "В январе изъято 830 пар кроссовок.",
        "Қаңтарда 830 жұп кроссовка тәркіленді.",
        "In January 830 pairs of trainers were seized.",
    ),
    (
        "sneaker-pair",
        "поддельный",
        "В январе изъято 830 пар поддельных кроссовок.",
        "Қаңтарда 830 жұп жалған кроссовка тәркіленді.",
        "In January 830 pairs of counterfeit trainers were seized.",
    ),
    (
        "mineral-water",
        "бутылка",
        "В январе раздали 830 бутылок минеральной воды.",
        "Қаңтарда 830 бөтелке минералды су таратылды.",
        "In January 830 bottles of mineral water were handed out.",
    ),
    (
        "bottled-water",
        "",
        "В январе раздали 830 бутылок воды.",
        "Қаңтарда 830 бөтелке су таратылды.",
        "In January 830 bottles of water were handed out.",
    ),
    (
        "coal",
        "вагон",
        "В январе отправили 340 вагонов угля.",
        "Қаңтарда 340 вагон көмір жөнелтілді.",
        "In January 340 wagons of coal were sent.",
    ),
    (
        "rose",
        "букет",
        "В январе продано 420 букетов роз.",
        "Қаңтарда 420 букет раушан сатылды.",
        "In January 420 bouquets of roses were sold.",
    ),
    (
        "cigarette-pack",
        "",
        "В январе изъято 500 пачек сигарет.",
        "Қаңтарда 500 пачка темекі тәркіленді.",
        "In January 500 packs of cigarettes were seized.",
    ),
    (
        "marriage",
        "",
        "В январе поженились 845 пар.",
        "Қаңтарда 845 жұп некелесті.",
        "In January 845 couples married.",
    ),
    (
        "marriage",
        "",
        "В январе развелись 312 пар.",
        "Қаңтарда 312 жұп ажырасты.",
        "In January 312 couples divorced.",
    ),
    (
        "vineyard",
        "",
        "В 2025 году посадили 340 гектаров винограда.",
        "2025 жылы 340 гектар жүзім отырғызылды.",
        "In 2025 farmers planted 340 hectares of vines.",
    ),
]  # fmt: skip
"""What is counted, what narrows it, and how each language tells so."""

ONE = [
    # crates, bottles and pairs are told as the measure of a deed that is a noun
    ("ru", "Продано 900 пар обуви.", "Продажи обуви в январе составили 940 пар."),
    ("ru", "Экспортировано 900 бутылок вина.", "Экспорт вина в январе составил 940 бутылок."),
    # so many head are so many animals, before the number and behind it
    ("ru", "В январе пало 900 лошадей.", "Падёж лошадей в январе составил 940 голов."),
    ("ru", "В январе пало 900 лошадей.", "В январе пало 940 голов лошадей."),
    ("ru", "В январе забито 900 коров.", "В январе забито 940 голов КРС."),
    ("kk", "Қаңтарда 900 жылқы қырылды.", "Қаңтарда 940 бас жылқы қырылды."),
    # what is sown on land
    ("kk", "Биыл 900 гектар бидай егілді.", "Биыл 940 гектар жерге бидай егілді."),
    ("kk", "Биыл 900 гектар бау отырғызылды.", "Биыл 940 гектар жерге жеміс бағы егілді."),
    ("ru", "Посажено 900 гектаров садов.", "Заложено 940 гектаров садов."),
    ("en", "Georgia planted 900 hectares of vines.", "Georgia planted 940 hectares of vineyards."),
]  # fmt: skip
"""A language and two ways to tell one thing."""

APART = [
    ("ru", "Изъято 215 ящиков водки.", "Изъято 215 ящиков вина."),
    ("ru", "Изъято 215 ящиков водки.", "Изъято 215 бутылок водки."),
    ("ru", "Изъято 215 ящиков водки.", "Изъято 215 ящиков."),
    ("ru", "Продано 700 мешков муки.", "Продано 700 мешков риса."),
    ("ru", "Изъято 900 пар обуви.", "Изъято 900 пар перчаток."),
    ("ru", "Изъято 900 пар кроссовок.", "Изъято 900 кроссовок."),
    ("ru", "Изъято 900 пачек сигарет.", "Изъято 900 сигарет."),
    ("ru", "Поженились 900 пар.", "Продано 900 пар."),
    ("ru", "В январе пало 900 голов лошадей.", "В январе пало 900 голов овец."),
    ("ru", "Продажи вина составили 900 бутылок.", "Продажи вина составили 900 ящиков."),
    ("ru", "Заложено 9 гектаров садов.", "В порту заложено 9 судов."),
    ("kk", "Қаңтарда 215 жәшік арақ тәркіленді.", "Қаңтарда 215 бөтелке арақ тәркіленді."),
    ("kk", "Қаңтарда 700 қап ұн сатылды.", "Қаңтарда 700 қап күріш сатылды."),
    ("kk", "Қаңтарда 40 жәшік қоймаға жеткізілді.", "Қаңтарда 40 қойма жеткізілді."),
    ("kk", "Биыл 900 гектар жерге бидай егілді.", "Биыл 900 гектар жерге арпа егілді."),
    ("en", "Police seized 215 crates of vodka.", "Police seized 215 bottles of vodka."),
    ("en", "Police seized 215 crates of vodka.", "Police seized 215 crates of beer."),
    ("en", "Police seized 900 pairs of shoes.", "Police seized 900 shoes."),
]  # fmt: skip
"""A language and two figures of two things."""


def told(reader: Reader, text: str, language: str) -> Subject:
    document = Document(text, published=dt.date(2026, 2, 2), language=language)
    (one,) = placed(reader.read(document).claims, text, catalogue(None), language)
    return one.subject


@pytest.mark.parametrize(
    ("counted", "narrowing", "language", "text"),
    [
        (counted, narrowing, language, text)
        for counted, narrowing, *texts in THREE
        for language, text in zip(("ru", "kk", "en"), texts, strict=True)
    ],
)
def test_what_a_vessel_holds_is_counted(
    reader: Reader, counted: str, narrowing: str, language: str, text: str
) -> None:
    about = told(reader, text, language)
    assert (about.counted, about.narrowing) == (counted, narrowing)


@pytest.mark.parametrize(("language", "text", "otherwise"), ONE)
def test_one_thing_measured_otherwise_is_of_one_series(
    reader: Reader, language: str, text: str, otherwise: str
) -> None:
    one, two = told(reader, text, language), told(reader, otherwise, language)
    assert (one.action, one.counted, one.narrowing) == (two.action, two.counted, two.narrowing)


@pytest.mark.parametrize(("language", "text", "other"), APART)
def test_other_vessels_and_what_is_in_them_are_other_series(
    reader: Reader, language: str, text: str, other: str
) -> None:
    one, two = told(reader, text, language), told(reader, other, language)
    assert (one.counted, one.narrowing) != (two.counted, two.narrowing)


@pytest.mark.parametrize(
    ("language", "text", "counted"),
    [
        ("ru", "В январе изъято 215 ящиков.", "crate"),
        ("en", "In January 300 crates a day were sold.", "crate"),
        ("en", "In January 300 sacks of wheat flour were sold.", "flour"),
        ("en", "In January 120 couples adopted children.", "pair"),
        ("ru", "В январе детей усыновили 120 пар.", "pair"),
        ("kk", "Қаңтарда 40 жәшік қоймаға жеткізілді.", "crate"),
        ("kk", "Қаңтарда 830 пара пима жиналды.", "felt-boot"),
        ("kk", "Қаңтарда шенеунікке 5 млн теңге пара берілді.", "bribe"),
        ("kk", "Қаңтарда пара сомасы 5 млн теңге болды.", "bribe"),
    ],
)
def test_a_vessel_alone_is_counted_itself(
    reader: Reader, language: str, text: str, counted: str
) -> None:
    assert told(reader, text, language).counted == counted


def test_herds_die_at_no_one_spot(reader: Reader, tmp_path: Path) -> None:
    texts = [
        "В январе в Монголии пало 12 600 лошадей.",
        "Падёж лошадей в Монголии достиг в январе 14 900 голов.",
        "В январе в Монголии при пожаре погибли 37 лошадей.",
    ]
    with Ledger(tmp_path / "one.db") as ledger:
        for day, text in enumerate(texts, start=2):
            on = dt.date(2026, 2, day)
            ledger.add(
                [Document(text, published=on, publisher=f"Лист {day}", language="ru")],
                reader=reader,
            )
        ledger.check()
        found = list(ledger.findings())
    assert [one.check for one in found] == ["contradiction"]
