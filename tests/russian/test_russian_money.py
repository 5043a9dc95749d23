"""Russian money: currencies of the world, and the country of a word that several countries use."""

from __future__ import annotations

import pytest

from svodka.language.lexicon import load
from svodka.reading.quantities.figures import scan

BESIDE = [
    ("Мост обошёлся в 40 млн кенийских шиллингов.", "40 млн кенийских шиллингов", "KES"),
    ("Мост обошёлся в 40 млн чилийских песо.", "40 млн чилийских песо", "CLP"),
    ("Штраф составит 300 ланкийских рупий.", "300 ланкийских рупий", "LKR"),
    ("Приз в 90 тысяч чешских крон.", "90 тысяч чешских крон", "CZK"),
    ("Билет стоит 70 рэндов.", "70 рэндов", "ZAR"),
    ("Хлеб стоит 30 быров.", "30 быров", "ETB"),
    ("Он задолжал 40 фунтов стерлингов.", "40 фунтов стерлингов", "GBP"),
    ("Мост обошёлся в 2,4$ млрд.", "2,4$ млрд", "USD"),
]


@pytest.mark.parametrize(("text", "words", "unit"), BESIDE)
def test_the_country_beside_the_word(text: str, words: str, unit: str) -> None:
    (figure,) = scan(text).figures
    q = figure.quantity
    assert (q.text, q.kind, q.unit) == (words, "money", unit)


OF_THE_TEXT = [
    ("В Багдаде построили школу за 40 млн динаров.", "IQD"),
    ("В Осло построили школу за 40 млн крон.", "NOK"),
    ("Иранская пекарня продаёт лепёшку за 900 риалов.", "IRR"),
    ("В Лиме нашли клад.\nПеру потратит 40 млн солей.", "PEN"),
    ("ДАККА. Власти Бангладеш купили баржу за 90 млн така.", "BDT"),
    ("Каир закупит зерно. Египет отдаст за него 90 млн фунтов.", "EGP"),
    ("Лондон закупит зерно за 90 млн фунтов.", "GBP"),
    ("Мэрия закупит зерно за 90 млн фунтов.", "GBP"),
    ("Мэрия закупит зерно за 90 млн рупий.", "INR"),
    ("В Джакарте закупят зерно. Индонезия отдаст 90 млн рупий.", "IDR"),
    ("В Марокко пекарь платит 90 дирхамов.", "MAD"),
    ("Пекарь платит 90 дирхамов.", "AED"),
    ("В Бухаресте, столице Румынии, пекарь платит 90 леев.", "RON"),
    ("Пекарь платит 5 фунтов 20 пенсов.", "GBP"),
]


@pytest.mark.parametrize(("text", "unit"), OF_THE_TEXT)
def test_the_text_says_the_country(text: str, unit: str) -> None:
    (figure,) = scan(text).figures
    assert (figure.quantity.kind, figure.quantity.unit) == ("money", unit)


NO_MONEY = [
    ("Обрезали около 40 крон, сообщил лесник.", "около 40"),
    ("Он нашёл 20 динаров.", "20"),
    ("Смешали 5 солей.", "5"),
    ("Дания и Швеция дают по 20 крон.", "20"),
]


@pytest.mark.parametrize(("text", "words"), NO_MONEY)
def test_without_a_country_the_word_is_counted(text: str, words: str) -> None:
    (figure,) = scan(text).figures
    q = figure.quantity
    assert (q.text, q.kind, q.unit) == (words, "count", "1")
    assert not any(rule.startswith("unit.") for rule in q.why)


def test_pounds_with_ounces_are_a_weight() -> None:
    (figure,) = scan("Малыш весит 8 фунтов 6 унций.").figures
    assert figure.quantity.unit == "[lb_av]"


def test_every_word_of_a_country_is_shared() -> None:
    shared = {word for entry in load("russian/shared_currencies") for word in entry.lemmas}
    assert {w for entry in load("russian/countries") for w in entry.strings("word")} == shared


def test_every_shared_word_is_a_unit() -> None:
    units = {entry.text("unit") for entry in load("russian/currencies")}
    assert {w for entry in load("russian/shared_currencies") for w in entry.lemmas} <= units


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Вернули 41 млрд тенге. Вкладчикам возмещено 3,4 млрд.", "KZT"),
        ("Мост строили на 80 млн тенге. Ремонт ипподрома обошёлся в 63 000 000.", "KZT"),
        ("Мост строили на 80 млн тенге, третий по цене — 45 000 000.", "KZT"),
        ("Вернули 80 млн тенге. Поток сократился на 12 450.", "1"),
        ("Потратили 80 млн тенге, поддержку получили 20 000.", "1"),
        ("Потратили 80 млн тенге. Голов скота потеряно 3 тысячи.", "1"),
        ("Вернули 41 млрд тенге и закрыли 1,9 тыс. сайтов. Вкладчикам возмещено 3,4 млрд.", "KZT"),
        (
            "Проект стоил 5 млрд тенге, вывезли 414 тыс. баррелей вместо обещанных двух миллионов.",
            "bbl",
        ),
    ],
)
def test_a_large_number_without_a_noun_is_money_like_the_last(text: str, unit: str) -> None:
    assert scan(text).figures[-1].quantity.unit == unit


ROUBLES = [
    ("Завод в Минске заплатил рабочим 800 рублей.", "BYN"),
    ("Сыр подорожал. Белорусы отдают за него 30 рублей.", "BYN"),
    ("Завод в Минске заплатил рабочим 800 рублей, станки купили россияне.", "RUB"),
    ("Завод в Минске заплатил рабочим 800 рублей (70 тысяч ₽).", "RUB"),
    ("Завод в Туле заплатил рабочим 800 рублей.", "RUB"),
    ("Завод в Минске заплатил рабочим 800 тенге.", "KZT"),
]


@pytest.mark.parametrize(("text", "unit"), ROUBLES)
def test_whose_roubles(text: str, unit: str) -> None:
    assert scan(text).figures[0].quantity.unit == unit


LEFT_OUT = [
    ("Мост стоил 40 млн тенге. Ограда обошлась в 3 млн.", "KZT"),
    ("Мост стоил 40 млн тенге.\nУщерб от паводка — 700 тысяч.", "KZT"),
    ("Мост стоил 40 млн тенге. На ограду потратили ещё 3 млн.", "KZT"),
    ("Более 3 млн вложили в ограду. Мост стоил 40 млн тенге.", "KZT"),
    ("Более 3 млн будут потрачены на ограду. Мост стоил 40 млн тенге.", "KZT"),
    ("Более 3 тысяч были уволены. Мост стоил 40 млн тенге.", "1"),
    ("Мост стоил 40 млн тенге.\nСмета выросла с 5 млн до 9 млн.", "KZT"),
    ("Мост стоил 40 млн тенге (90 тысяч долларов).\nОграда обошлась в 3 млн.", "KZT"),
    ("Мост стоил 40 млн тенге, порт — 3 млн долларов.\nОграда обошлась в 3 млн.", "1"),
    ("Ограда обошлась в 3 млн.", "1"),
    ("Мост стоил 40 млн тенге.\nУ кассы стоят 4 тысячи.", "1"),
    ("Мост стоил 40 млн тенге.\nПособия выплатили трём тысячам.", "1"),
    ("Мост стоил 40 млн тенге.\nПо данным о доходах, число жителей — 3 млн.", "1"),
    ("Мост стоил 40 млн тенге.\nНа форум прибыли 3 тысячи.", "1"),
    ("Мост стоил 40 млн тенге.\nНалог заплатили 3 млн жителей.", "1"),
    ("Мост стоил 40 млн тенге.\nДефицит бюджета составил 3 млн.", "KZT"),
    ("Мост стоил 40 млн тенге.\nДефицит бюджетных средств — 3 млн.", "KZT"),
    ("Мост стоил 40 млн тенге.\nДефицит ученических мест составляет 3 тыс.", "1"),
    ("Мост стоил 40 млн тенге.\nДефицит врачей — 3 тыс.", "1"),
    ("Мост стоил 40 млн тенге.\nНа площади собрались 3 тысячи.", "1"),
]


@pytest.mark.parametrize(("text", "unit"), LEFT_OUT)
def test_a_currency_that_is_left_out(text: str, unit: str) -> None:
    last = scan(text).figures[0 if text.startswith("Более") else -1].quantity
    assert last.unit == unit
    assert last.kind == ("count" if unit == "1" else "money")
