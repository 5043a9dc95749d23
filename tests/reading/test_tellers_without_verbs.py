"""Who tells in a clause that leaves out its verb of saying, and who told thus what stands in marks before."""

from __future__ import annotations

import pytest

from svodka.reader import Reader


@pytest.fixture(scope="module")
def russian() -> Reader:
    return Reader("ru")


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            "Аким сообщил, что построено 12 школ; министр — что отремонтировано 40 больниц.",
            ["Аким", "министр"],
        ),
        (
            "Полиция заявила, что задержаны 30 человек, а правозащитники — что 90.",
            ["Полиция", "правозащитники"],
        ),
        (
            "Мэр утверждает, что работают 40 автобусов, перевозчик — что 25.",
            ["Мэр", "перевозчик"],
        ),
        (
            "Эксперты считают, что цены вырастут на 5%, их коллеги — что на 10%.",
            ["Эксперты", "коллеги"],
        ),
        ("Мэр сообщил, что главная проблема — что не хватает 40 врачей.", ["Мэр"]),
        ("Аким сообщил, что школа — что большой дом на 12 семей.", ["Аким"]),
    ],
)
def test_who_tells_behind_a_dash(russian: Reader, text: str, speakers: list[str]) -> None:
    claims = russian.read(text).claims
    assert [claim.speaker and claim.speaker.text for claim in claims] == speakers


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("«Потери составили 3 млн рублей». Так оценил ущерб министр Олег Лунин.", "Олег Лунин"),
        (
            "«Погибли 12 человек, ранены 40». Так прокомментировал аварию мэр Иван Ким.",
            "Иван Ким",
        ),
        ("«Мы открыли 15 клиник». Так итоги прокомментировала врач Анна Ким.", "Анна Ким"),
        ("«Мы открыли 15 клиник». Так прошёл год.", None),
    ],
)
def test_who_told_thus_what_stands_in_marks(
    russian: Reader, text: str, speaker: str | None
) -> None:
    claim = russian.read(text).claims[0]
    assert (claim.speaker and claim.speaker.text) == speaker
    assert claim.mode == ("direct" if speaker else "narrator")
