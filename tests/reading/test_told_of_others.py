"""Whose a time and a source are: of the whole and not its part, of who was cited and not who tells next."""

from __future__ import annotations

import pytest

from svodka.reader import Reader


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("Из 300 магазинов, открывшихся в прошлом году, закрылись 40.", None),
        ("Из 1200 рабочих, нанятых в 2019 году, уволились 800.", None),
        ("Из 140 лодок, которые выходили в море десять лет назад, осталось 55.", None),
        ("Из 90 пациентов, поступивших в мае, 12 умерли.", None),
        ("Из 300 квартир, проданных в прошлом году, 40 — в новостройках.", "в прошлом году"),
    ],
)
def test_when_the_whole_did_something_is_not_when_its_part_did(
    reader: Reader, text: str, time: str | None
) -> None:
    part = reader.read(text).claims[1]
    assert (part.period and part.period.text) == time


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            "По данным МЧС, сгорело 12 домов. Губернатор Пётр Лунин пообещал построить 9.",
            ["МЧС", None],
        ),
        (
            "По оценке фонда, в городе живут 40 тысяч волонтёров. Мэрия планирует набрать ещё 9 тысяч.",
            ["фонда", None],
        ),
        (
            "По словам министра, построено 12 школ. Правительство планирует построить ещё 9.",
            ["министра", "министра"],
        ),
        ("Сообщается, что в мае ожидается увеличение выпуска на 12%.", [None]),
        ("Согласно этому плану, в городе построят 12 школ.", [None]),
        ("ВОПРОС: Сколько больниц открыто?\nОТВЕТ: Открыто 6 больниц.", [None]),
    ],
)
def test_who_tells_it(reader: Reader, text: str, speakers: list[str | None]) -> None:
    claims = reader.read(text).claims
    assert [c.speaker.text if c.speaker else None for c in claims] == speakers
