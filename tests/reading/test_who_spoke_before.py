"""Who is meant by «там же», «они», «чиновник», «ведомство»: who spoke before, by name."""

from __future__ import annotations

import pytest

import svodka


def _last(text: str) -> tuple[str, str | None] | None:
    """The words and the name of who tells the last figure."""
    speaker = svodka.read(text, language="ru")[-1].speaker
    return (speaker.text, speaker.name) if speaker is not None else None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Директор фонда Анна Лосева заявила, что построено 12 школ. В Росстате уточнили, что закрыто 9 "
            "школ. Там же отметили, что открыто 5 больниц.",
            "Росстат",
        ),
        (
            "В МЧС сообщили, что погибли 6 человек. Они добавили, что завод выпустил 26 автобусов.",
            "МЧС",
        ),
    ],
)
def test_those_who_told_it_where_others_did_before(text: str, name: str) -> None:
    told = _last(text)
    assert told is not None
    assert told[1] == name


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [
        ("В МЧС сообщили", "В ведомстве уточнили", ("ведомстве", "МЧС")),
        (
            "В министерстве труда сообщили",
            "В ведомстве уточнили",
            ("ведомстве", "министерство труда"),
        ),
        ("Министр труда Олег Карцев сообщил", "Чиновник уточнил", ("Чиновник", "Олег Карцев")),
        ("Экономист Павел Рудин сообщил", "Эксперт уточнил", ("Эксперт", "Павел Рудин")),
        ("Директор фонда Анна Лосева сообщила", "Глава фонда уточнила", ("Глава фонда", "Анна Лосева")),
        ("Губернатор Ирина Белова сообщила", "Она пояснила", ("Ирина Белова", "Ирина Белова")),
        # who is described so is another
        ("Экономист Павел Рудин сообщил", "Чиновник уточнил", ("Чиновник", "Чиновник")),
        ("Директор фонда Анна Лосева сообщила", "Глава завода уточнил", ("Глава завода", "Глава завода")),
        ("Министр труда Олег Карцев сообщил", "В ведомстве уточнили", ("ведомстве", "ведомство")),
        ("В агентстве «Прайм» сообщили", "В ведомстве уточнили", ("ведомстве", "ведомство")),
    ],
)  # fmt: skip
def test_descriptions_of_who_spoke_last(first: str, second: str, told: tuple[str, str]) -> None:
    assert _last(f"{first}, что построено 12 школ. {second}, что открыто 9 больниц.") == told
