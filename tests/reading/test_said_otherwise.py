"""A figure is the same where its bound, its change or its unit is written otherwise: pairs of sentences."""

from __future__ import annotations

import pytest

from quantity_notation import brief, rejected, shown
from svodka.model import Document
from svodka.reader import Reader

# The sentence, how it is said otherwise: both give the same value, unit, relation and change.
PAIRS = [
    ("ru", "Завод потребил 700 кВт·ч энергии.", "Завод потребил 700 кВтч энергии."),
    ("ru", "Доля выросла на 5 процентных пунктов.", "Доля выросла на 5 пп."),
    ("ru", "Доля прибавила 5%.", "Доля прибавила 5 п. п."),
    ("ru", "Доля потеряла 5%.", "Доля потеряла 5 процентных пунктов."),
    ("ru", "За год доля: +5%.", "За год доля: +5 п. п."),
    ("ru", "Пострадали не менее 40 гостей.", "Пострадали никак не менее 40 гостей."),
    ("ru", "Ночью 25 градусов мороза.", "Ночью мороз 25 градусов."),
    ("ru", "Ночью до 25 градусов мороза.", "Ночью морозы до 25 градусов."),
    ("ru", "При 25 градусах мороза сады закроют.", "При морозе в 25 градусов сады закроют."),
    ("ru", "Похолодает до 25 градусов мороза.", "Мороз ночью в Зареченске усилится до 25 градусов."),
    ("ru", "Более 30 градусов мороза.", "Мороз превысил 30 градусов."),
    ("en", "They planted at least 700 hectares.", "They planted 700 or more hectares."),
    ("en", "They planted at least 700 hectares.", "They planted 700+ hectares."),
    ("en", "They paid about 700 pounds.", "They paid 700 or so pounds."),
    ("en", "They paid about 700 pounds.", "They paid the best part of 700 pounds."),
    ("en", "It is minus 25 degrees.", "It is 25 degrees below zero."),
    ("en", "It was below minus 40 degrees.", "It was more than 40 degrees below zero."),
    ("en", "Gusts of 90 mph came.", "Gusts of 90 m.p.h. came."),
    ("en", "The share rose 5 percentage points.", "The share saw a five-percentage-point rise."),
    ("en", "The share rose 5 percentage points.", "The share rose by 5 p.p. in May."),
    ("en", "Output fell by a third in May.", "Output fell a third in May."),
    ("en", "Sales are up by a fifth.", "Sales are up a fifth."),
    ("en", "Visitors numbered 3 million in May.", "Visitors numbered 3m in May."),
    ("en", "The number of guests in Ostrov was 3 million.", "The number of guests in Ostrov was 3m."),
    ("en", "Turnover was 185.13 million in May.", "Turnover was 185.13m in May."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "base", "otherwise"), PAIRS)
def test_the_same_figure(language: str, base: str, otherwise: str) -> None:
    figures = [line.split(" | ")[1] for text in (base, otherwise) for line in shown(text, language)]
    assert len(figures) == 2
    assert figures[0] == figures[1]


# What looks like one of these and says something else.
OTHERS = [
    ("ru", "Мороз ослабел на 5 градусов.", ["5 градусов = 5 Cel"]),
    ("ru", "В мороз вода нагрелась до 25 градусов.", ["25 градусов = 25 Cel"]),
    ("ru", "После морозов воздух прогрелся до 5 градусов.", ["5 градусов = 5 Cel"]),
    ("ru", "После морозов — до 10 градусов.", ["до 10 градусов = at_most 10 Cel"]),
    ("ru", "Конец морозам: до 10 градусов.", ["до 10 градусов = at_most 10 Cel"]),
    ("ru", "Построили 5 школ на 1000 детей.", ["5 = 5 1", "1000 = 1000 1"]),
    ("ru", "Открыли 2 стадиона на 10 тысяч человек.", ["2 = 2 1", "10 тысяч = 10000 1"]),
    ("ru", "Число выросло на 100 тысяч человек.", ["100 тысяч = 100000 1"]),
    ("ru", "Напали на одного жителя.", ["одного = 1 1"]),
    ("en", "The wall was 3m high.", ["3m = 3 m"]),
    ("en", "A number of waves reached 3m in height.", ["3m = 3 m"]),
    ("en", "Sales of 3m fences rose.", ["3m = 3 m"]),
    ("en", "Prices rose a third time.", []),
    ("en", "The crew finished a third in a row.", []),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "figures"), OTHERS)
def test_another_figure(language: str, text: str, figures: list[str]) -> None:
    assert brief(text, language) == figures


# Of how many people, or of how much, a rate is told: no figure of its own.
RATES = [
    ("ru", "В Зареченске 12 коек на 10 тысяч жителей.", "10 тысяч: exclusion.per-many"),
    ("ru", "В Зареченске 12 коек на каждые 10 тысяч жителей.", "10 тысяч: exclusion.per-many"),
    ("ru", "На 1000 жителей приходится 12 коек.", "1000: exclusion.per-many"),
    ("ru", "Это 12 коек в расчёте на 1000 человек.", "1000: exclusion.per-many"),
    ("ru", "Мяса произвели 80 кг на одного жителя.", "одного: exclusion.per-one"),
    ("ru", "Удобрений внесли 30 кг на 1 гектар.", "1: exclusion.per-one"),
    ("en", "It had 12 cases for each 100,000 residents.", "100,000: exclusion.denominator"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "number"), RATES)
def test_what_a_rate_is_of(language: str, text: str, number: str) -> None:
    assert rejected(text, language) == [number]


@pytest.mark.parametrize("many", ["12 тыс. чел.", "700 чел.", "около 700 чел."])
def test_people_written_short(reader: Reader, many: str) -> None:
    (claim,) = reader.read(Document(f"В Саратове работают {many}", language="ru")).claims
    assert claim.counted is not None
    assert claim.counted.normal == "человек"
