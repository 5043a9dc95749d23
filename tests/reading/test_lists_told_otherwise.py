"""The same list written otherwise gives the same: bullets, numbers or neither, the total first or last."""

from __future__ import annotations

import datetime as dt

import pytest

import svodka
from svodka.model import Claim, Document
from svodka.reader import Reader

RU = "С 1 по 8 марта в Омской области зарегистрировано 67 пожаров"
EN = "In 2025, 45 schools were built in Kenya"
KK = "2025 жылы Жетісу облысында 45 мектеп салынды"
CITIES = ("Исилькуль", 40), ("Калачинск", 20), ("Называевск", 7)
TOWNS = ("Nairobi", 28), ("Mombasa", 17)
QALALAR = ("Талдықорған", 28), ("Текелі", 17)
ROWS = ("{}: {}", "{} – {}", "• {}: {}", "1) {} – {}", "2. {} – {}", "🔹 {} – {}")


def read(reader: Reader, text: str, language: str) -> list[Claim]:
    day = dt.date(2026, 3, 10)
    return list(reader.read(Document(text, published=day, language=language)).claims)


def below(line: str, row: str, items: tuple[tuple[str, int], ...]) -> str:
    return "\n".join((f"{line}:", *(row.format(*item) for item in items)))


def what(claim: Claim) -> tuple[str, str]:
    """What is counted and what was done, by their normal forms."""
    return tuple(m.normal if m is not None else "" for m in (claim.counted, claim.action))  # type: ignore[return-value]


@pytest.mark.parametrize("row", ROWS)
@pytest.mark.parametrize(
    ("line", "items", "language"), [(RU, CITIES, "ru"), (EN, TOWNS, "en"), (KK, QALALAR, "kk")]
)
def test_items_are_parts_of_the_line_above(
    reader: Reader, line: str, items: tuple[tuple[str, int], ...], language: str, row: str
) -> None:
    whole, *parts = read(reader, below(line, row, items), language)
    assert [part.part_of for part in parts] == [whole.id] * len(items)
    assert {what(part) for part in parts} == {what(whole)}


@pytest.mark.parametrize("row", ROWS[:4])
def test_a_row_has_its_own_place(reader: Reader, row: str) -> None:
    _, *parts = read(reader, below(RU, row, CITIES), "ru")
    assert [part.place.text for part in parts if part.place] == [name for name, _ in CITIES]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("За год построили школы:\nТула – 21\nКурск – 13\nЕлец – 8\nВсего – 42", "ru"),
        (
            "За год построили школы:\n– Тула – 21;\n– Курск – 13;\n– Елец – 8;\nИтого: 42 школы.",
            "ru",
        ),
        (
            "Schools built in Kenya in 2025:\nNairobi – 21\nMombasa – 13\nKisumu – 8\nTotal – 42",
            "en",
        ),
        ("2025 жылы салынған мектептер:\nОрал – 21\nСемей – 13\nТараз – 8\nБарлығы – 42", "kk"),
    ],
)
def test_a_line_adds_up_the_list(reader: Reader, text: str, language: str) -> None:
    *parts, whole = read(reader, text, language)
    assert [part.part_of for part in parts] == [whole.id] * 3


def test_the_first_line_adds_up_the_list(reader: Reader) -> None:
    text = "За год построили школы:\nВсего – 42\nТула – 21\nКурск – 13\nЕлец – 8"
    whole, *parts = read(reader, text, "ru")
    assert [part.part_of for part in parts] == [whole.id] * 3
    assert {what(one) for one in (whole, *parts)} == {("школа", "построить")}


def test_a_row_is_no_whole_of_the_others(reader: Reader) -> None:
    text = "За год построили 45 школ. В Туле – 21, в Орле – 13, в Ельце – 8, в Курске – 3."
    whole, *parts = read(reader, text, "ru")
    assert [part.part_of for part in parts] == [whole.id] * 4


def test_a_year_is_not_counted(reader: Reader) -> None:
    text = "Число лесных пожаров в районе:\n2023 год – 31\n2024 год – 28\n2025 год – 19"
    assert [what(one)[0] for one in read(reader, text, "ru")] == ["пожар"] * 3


def test_a_thing_in_the_plural_is_no_name(reader: Reader) -> None:
    text = "Полиция изъяла 90 единиц оружия:\nПистолеты – 41\nРужья – 27\nАвтоматы – 22"
    assert [what(one)[0] for one in read(reader, text, "ru")][1:] == [
        "пистолет",
        "ружье",
        "автомат",
    ]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("In 2025, 45 schools were built in Kenya: in Nairobi – 28, in Mombasa – 17.", "en"),
        ("In 2025, 45 schools were built in Kenya. In Nairobi – 28, in Mombasa – 17.", "en"),
        (f"{KK}: Талдықорғанда – 28, Текеліде – 17.", "kk"),
        (f"{KK}. Талдықорғанда – 28, Текеліде – 17.", "kk"),
    ],
)
def test_rows_of_a_sentence_are_parts(reader: Reader, text: str, language: str) -> None:
    whole, *parts = read(reader, text, language)
    assert [part.part_of for part in parts] == [whole.id] * 2
    assert {what(part)[0] for part in parts} == {what(whole)[0]}


@pytest.mark.parametrize(
    "text",
    [
        "– Entries received: 7,316 (last year: 6,904)",
        "Divers saved 171 people, far more than it may carry: the papers of the ship allow for 150.",
    ],
)
def test_no_parts_behind_a_colon(reader: Reader, text: str) -> None:
    assert all(one.part_of is None for one in read(reader, text, "en"))


def test_a_headline_with_a_verb_tells_no_deed_of_the_rows_below() -> None:
    claims = svodka.read("Матч в Лужске завершился победой хозяев\nУдары: 12\nУгловые: 5")
    assert [c.action for c in claims] == [None, None]


def test_lands_that_give_money_act() -> None:
    claims = svodka.read("Обещают помощь: США — 30 млн долларов, Польша — 10 млн долларов.")
    assert [c.actor and c.actor.text for c in claims] == ["США", "Польша"]


def test_what_is_no_person_is_no_part_of_those_among_whom_it_is() -> None:
    claims = svodka.read("Среди 60 стран — 7 побед у Тарии.")
    assert [c.part_of for c in claims] == [None, None]
