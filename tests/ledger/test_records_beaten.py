"""Figures that are told as a record, as the highest since a year or as passed at last, and were not."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from svodka.ledger import Ledger
from svodka.model import Document
from svodka.reader import Reader

FIRES = "В 2019 году в Омске зарегистрировано 812 пожаров."
NOW = "В 2024 году в Омске зарегистрировано 640 пожаров"
THEFTS = "In 2019, 2,345 thefts were recorded in Leeds."
SINCE = "In 2024, 2,143 thefts were recorded in Leeds"
WHEAT = "2019 жылы Қазақстанда 27 млн тонна астық жиналды."
DOLLAR = "5 мая 2023 года курс доллара в Казахстане составил 543 тенге."


def checks(path: Path, reader: Reader, *texts: str, publisher: str = "Бюро") -> list[str]:
    """The checks that find something in reports that come out one after another."""
    with Ledger(path / "records.db") as ledger:
        for year, text in enumerate(texts, start=2026 - len(texts)):
            language = "en" if text.isascii() else "kk" if "жылы" in text else "ru"
            day = dt.date(year, 6, 20)
            who = publisher if year == 2025 else "Бюро"
            one = Document(text, published=day, publisher=who, language=language)
            ledger.add([one], reader=reader)
        ledger.check()
        return [one.check for one in ledger.findings()]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (FIRES, "В 2024 году в Омске зарегистрировано рекордные 640 пожаров."),
        (FIRES, "В 2024 году в Омске зарегистрировано рекордное число пожаров – 640."),
        (FIRES, f"{NOW}, это рекорд за всю историю наблюдений."),
        (FIRES, f"{NOW} – это самый высокий показатель с 2011 года."),
        (FIRES, f"{NOW} – максимум за 10 лет."),
        (FIRES, f"{NOW}. Это рекордный показатель."),
        ("В 2019 году число туристов в Казахстане составило 16,2 млн.",
         "В 2024 году число туристов в Казахстане впервые превысило 15 млн."),
        ("В 2019 году в Казахстане родилось 340 тысяч детей.",
         "В 2024 году в Казахстане родилось 365 тысяч детей – это минимум с 2015 года."),
        (DOLLAR, "5 мая 2024 года курс доллара в Казахстане достиг рекордных 521 тенге."),
        (THEFTS, "In 2024, a record 2,143 thefts were recorded in Leeds."),
        (THEFTS, f"{SINCE}, the highest since 2011."),
        (THEFTS, f"{SINCE}. This is the highest figure on record."),
        ("Unemployment in Britain fell to 3.2% in 2019.",
         "Unemployment in Britain fell to a record low of 3.5% in 2024."),
        ("The number of tourists in Kazakhstan was 16.3 million in 2019.",
         "The number of tourists in Kazakhstan exceeded 15 million for the first time in 2024."),
        (WHEAT, "2024 жылы Қазақстанда рекордтық 25 млн тонна астық жиналды."),
        (WHEAT, "2024 жылы Қазақстанда 25 млн тонна астық жиналды, бұл – тарихтағы ең жоғары көрсеткіш."),
        ("2019 жылы Таразда халық саны 412 мың адам болды.",
         "2024 жылы Таразда халық саны алғаш рет 400 мыңнан асты."),
    ],
)  # fmt: skip
def test_a_record_that_was_beaten_before(
    tmp_path: Path, reader: Reader, before: str, after: str
) -> None:
    assert checks(tmp_path, reader, before, after) == ["record_beaten"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (FIRES, f"{NOW}."),
        (FIRES, f"{NOW} – почти рекордный показатель."),
        (FIRES, f"{NOW}, это не рекорд."),
        (FIRES, f"{NOW} – второй по величине показатель за всю историю."),
        (FIRES, f"{NOW} – это самый высокий показатель в Сибири."),
        (FIRES, f"{NOW} – самый высокий показатель с 2019 года."),
        (FIRES, f"{NOW} – максимум за 5 лет."),
        (FIRES, "На фоне рекордной жары в 2024 году в Омске зарегистрировано 640 пожаров."),
        (FIRES, "В 2024 году число пожаров в Омске рекордно выросло – на 12%, до 640."),
        (FIRES, "В 2024 году в Омске зарегистрировано максимум 640 пожаров с 2015 года."),
        (FIRES, "В апреле 2024 года в Омске зарегистрировано рекордные 64 пожара."),
        (FIRES, f"{NOW}. Это рекордный показатель для частных домов."),
        (FIRES, f"{NOW}. В 2019 году был рекорд – 812 пожаров."),
        ("В 2019 году в Омске построена 31 школа.",
         "В 2024 году в Омске в рекордные сроки построено 24 школы."),
        ("В 2019 году в Омске высажено 900 деревьев.",
         "В 2024 году в Омске впервые высажено более 500 деревьев."),
        ("В январе 2023 года в Омске зарегистрировано 90 пожаров.",
         "В Омске зарегистрировано 64 пожара – рекорд для апреля 2024 года."),
        (DOLLAR, "5 мая 2024 года курс доллара в Казахстане впервые за год превысил 520 тенге."),
        (DOLLAR, "5 мая 2024 года курс доллара в Казахстане впервые с июня превысил 520 тенге."),
        (THEFTS, f"{SINCE}."),
        (THEFTS, f"{SINCE}, the highest since 2019."),
        (THEFTS, f"{SINCE}, the second highest on record."),
        (THEFTS, f"{SINCE}, the most of any city."),
        ("In 2019, 2,345 patients were treated in Leeds.",
         "In 2024, 2,143 patients were treated in Leeds in record time."),
        ("In 2019, 2,345 voters were registered in Leeds.",
         "The number of voters in Leeds who voted for the first time exceeded 2,000 in 2024."),
        ("2019 жылы Таразда 2317 өрт тіркелді.", "2024 жылы Таразда 2143 өрт тіркелді, бұл рекорд емес."),
        ("2019 жылы Таразда 2317 өрт тіркелді.",
         "2024 жылы Таразда 2143 өрт тіркелді, бұл облыстағы ең жоғары көрсеткіш."),
    ],
)  # fmt: skip
def test_no_record_or_one_of_another_thing(
    tmp_path: Path, reader: Reader, before: str, after: str
) -> None:
    assert checks(tmp_path, reader, before, after) == []


def test_a_record_is_held_against_what_the_same_teller_told_before(
    tmp_path: Path, reader: Reader
) -> None:
    record = f"{NOW} – рекорд за всю историю."
    for folder, texts, publisher in (
        ("another", (FIRES, record), "Вести"),
        ("later", (record, "В 2025 году в Омске зарегистрировано 812 пожаров."), "Бюро"),
    ):
        (tmp_path / folder).mkdir()
        assert checks(tmp_path / folder, reader, *texts, publisher=publisher) == []


def test_a_record_over_what_was_corrected_since(tmp_path: Path, reader: Reader) -> None:
    corrected = "По уточнённым данным, в 2019 году в Омске зарегистрировано 612 пожаров."
    found = checks(tmp_path, reader, FIRES, corrected, f"{NOW} – рекорд за всю историю.")
    assert found == ["revision"]
