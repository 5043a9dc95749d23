"""Parts that are named one after another behind a colon, whatever each of them is."""

from __future__ import annotations

import pytest

from svodka import Document, Reader


def linked(reader: Reader, text: str) -> list[tuple[str, str]]:
    """The quantities of each part and its whole."""
    result = reader.read(Document(text, language="ru"))
    said = {c.quantity.start: c.quantity.text for c in result.claims}
    return [(said[part], said[whole]) for part, whole in result.parts]


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("Спасатели вывели 14 человек: лесника, 9 туристов и двоих детей.", [("9", "14"), ("двоих", "14")]),
        ("В аварии пострадали 8 человек: водитель, 5 пассажиров и пешеход.", [("5", "8")]),
        ("Изъято 90 единиц оружия: 12 автоматов, 40 гранат и 7 пистолетов.",
         [("12", "90"), ("40", "90"), ("7", "90")]),
        ("Приехали 240 гостей: 90 учёных, 60 студентов, остальные – туристы.",
         [("90", "240"), ("60", "240")]),
    ],
)  # fmt: skip
def test_those_who_are_named_behind_a_colon_are_some_of_the_whole(
    reader: Reader, text: str, links: list[tuple[str, str]]
) -> None:
    assert linked(reader, text) == links


@pytest.mark.parametrize(
    "text",
    [
        "После 12 туров: пять побед и три ничьи.",
        "В 14 городах нашли: 12 складов и семь цехов.",
        "Задержали 5 человек: изъято 12 автоматов и 40 гранат.",
        "Пришли 12 врачей: 40 больных и 30 детей их ждали.",
    ],
)
def test_what_is_more_or_told_or_something_else_is_no_part(reader: Reader, text: str) -> None:
    assert linked(reader, text) == []
