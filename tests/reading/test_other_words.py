"""Other words in the same frame: who acts, what is counted and where stay in their slots."""

from __future__ import annotations

import datetime as dt

import pytest

import svodka
from svodka.model import Claim

PUBLISHED = dt.date(2026, 3, 17)


def told(text: str) -> Claim:
    (claim,) = svodka.read(text, published=PUBLISHED)
    return claim


def slots(text: str) -> tuple[str | None, ...]:
    claim = told(text)
    mentions = (claim.action, claim.counted, claim.place)
    normals = [(m.normal or m.text) if m else None for m in mentions]
    return (*normals, claim.actor.text if claim.actor else None, claim.factuality)


# A base, the same with another word, and what the two say otherwise.
PAIRS = {
    "a thing that looks the same in the accusative": (
        "5 доз вакцины в первой половине марта получила клиника.",
        "5 доз вакцины в первой половине марта получил диспансер.", ("клиника", "диспансер"),
    ),
    "a name in quotation marks": (
        "Почти 1200 клиентов за год уволила фирма.", "Почти 1200 клиентов за год уволил «Нордис».",
        ("фирма", "Нордис"),
    ),
    "a name in Latin letters behind a place": (
        "В 2025 году в Лужском районе фирма продала 40 яхт.",
        "В 2025 году в Лужском районе Nordwind продал 40 яхт.", ("фирма", "Nordwind"),
    ),
    "an abbreviation behind a place": (
        "За прошедшую неделю на Сахалине академия обучила более 300 учителей.",
        "За прошедшую неделю на Сахалине ВШК обучила более 300 учителей.", ("академия", "ВШК"),
    ),
    "a name in quotation marks behind a place": (
        "За год в ХМАО фирма выпустила 40 лодок.", "За год в ХМАО «Нордис» выпустил 40 лодок.",
        ("фирма", "«Нордис»"),
    ),
    "an abbreviation behind a participle": (
        "1200 снарядов найдено полицией за год.", "1200 снарядов найдено ФСБ за год.",
        ("полицией", "ФСБ"),
    ),
    "a body that the models do not know": (
        "40 анализов закуплено больницей за год.", "40 анализов закуплено облздравом за год.",
        ("больницей", "облздравом"),
    ),
    "a body with one case only": (
        "17 цветков собраны полицией на этой неделе.", "17 цветков собраны Роскомнадзором на этой неделе.",
        ("полицией", "Роскомнадзором"),
    ),
    "a verb that the dictionary does not know": (
        "12 россиянок привились в городе осенью.", "12 россиянок вакцинировались в городе осенью.",
        ("привиться", "вакцинироваться"),
    ),
    "a verb of two aspects": (
        "Десять палаток в феврале убрала Авиалесоохрана.",
        "Десять палаток в феврале ликвидировала Авиалесоохрана.", ("убрать", "ликвидировать"),
    ),
    "a clock": (
        "Изъято 17 колец.", "Изъято 17 часов.", ("кольцо", "час"),
    ),
    "a mine": (
        "Дозор нашёл 17 ножей.", "Дозор нашёл 17 мин.", ("нож", "мина"),
    ),
    "a catfish": (
        "Рыбаки выловили 5 щук.", "Рыбаки выловили 5 сомов.", ("щука", "сом"),
    ),
    "a scan in two letters": (
        "Больница за месяц сделала 40 УЗИ.", "Больница за месяц сделала 40 КТ.", ("узи", "кт"),
    ),
}  # fmt: skip


@pytest.mark.parametrize(("base", "otherwise", "words"), PAIRS.values(), ids=PAIRS)
def test_the_same_in_other_words(base: str, otherwise: str, words: tuple[str, str]) -> None:
    one, other = words
    assert one in slots(base)
    assert tuple(other if slot == one else slot for slot in slots(base)) == slots(otherwise)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Груз нашли через 17 часов.", "h"),
        ("Найти 17 часов не могли.", "h"),
        ("У Карцева изъяли 17 часов записей.", "h"),
        ("У водителя изъяли 40 сомов.", "KGS"),
        ("Рыбаки поймали 5 тысяч сомов.", "KGS"),
        ("Мощность взрыва составила 40 КТ.", "kt_TNT"),
    ],
)
def test_a_unit_that_is_no_thing(text: str, unit: str) -> None:
    assert told(text).quantity.unit == unit


def test_hours_behind_a_finding_count_no_clocks() -> None:
    assert not svodka.read("Груз нашли 17 часов спустя.", published=PUBLISHED)


def test_points_of_a_law_are_no_percentage_points() -> None:
    (claim,) = svodka.read("Согласно п. 5 пп. 3 договора, построят 12 домов.", published=PUBLISHED)
    assert claim.quantity.low == 12


def test_many_whom_one_has_to_count_on_are_no_rate() -> None:
    assert told("Приходится рассчитывать на 1000 человек.").quantity.low == 1000


def test_what_gets_something_is_no_object() -> None:
    claim = told("За год 40 домов получило тепло.")
    assert claim.counted is not None
    assert claim.counted.normal == "дом"
    assert claim.actor is None or claim.actor.text != "тепло"
