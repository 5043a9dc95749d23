"""Norms beside what happened, heights in brackets behind a name, and by how many of what a thing was done."""

from __future__ import annotations

import pytest

import svodka


@pytest.mark.parametrize(
    "text",
    [
        "За сутки в Туле выпало 60 миллиметров дождя при месячной норме 52 миллиметра.",
        "В Самаре за ночь выпало 30 см снега при норме в 12 см.",
        "В апреле уровень пыли достигал 90 мкг при норме — 50 мкг.",
        "За май сбросили 40 тонн стоков при нормативе 9 тонн.",
        "В июле воздух нагрелся до 30 градусов при климатической норме 22 градуса.",
    ],
)
def test_nothing_was_done_to_a_norm_at_no_time(text: str) -> None:
    happened, norm = svodka.read(text)
    assert happened.action is not None
    assert happened.period is not None
    assert norm.action is None
    assert norm.period is None


@pytest.mark.parametrize(
    ("text", "things"),
    [
        (
            "Туристы шли от приюта «Снежный» (2600 метров) до вершины Белуха (4506 метров).",
            ["приюта «Снежный»", "вершины Белуха"],
        ),
        ("Тропа ведёт до перевала Дятлова (1096 м над уровнем моря).", ["перевала Дятлова"]),
        (
            "Группа ночевала у горы Лесная (3,2 км) и ушла на пик Мира (4376 метров).",
            ["горы Лесная", "пик Мира"],
        ),
    ],
)
def test_brackets_behind_a_name_say_how_high_it_is(text: str, things: list[str]) -> None:
    claims = svodka.read(text)
    assert [claim.counted and claim.counted.text for claim in claims] == things
    own = {word for thing in things for word in thing.split()}
    assert all(claim.place is None or claim.place.text not in own for claim in claims[-1:])


@pytest.mark.parametrize(
    "text",
    [
        "Лагерь у вершины Белой (2 км к северу) закрыт.",
        "Приют у перевала Лесного (900 метров от дороги) закрыт.",
    ],
)
def test_brackets_that_say_how_far_it_is_say_nothing_of_height(text: str) -> None:
    (claim,) = svodka.read(text)
    assert claim.counted is None or not claim.counted.text.startswith(("вершины", "перевала"))


def test_the_level_of_the_sea_is_not_so_high() -> None:
    for text in (
        "Посёлок лежит на высоте 3200 метров над уровнем моря.",
        "Станция (3200 метров над уровнем моря) открыта.",
    ):
        (claim,) = svodka.read(text)
        assert claim.counted is None or "уровн" not in claim.counted.text


@pytest.mark.parametrize(
    "text",
    [
        "Около 900 тонн доставят в Баку двумя составами.",
        "Отправят 40 тысяч рублей тремя платежами.",
        "Привезли 300 кг муки пятью мешками.",
    ],
)
def test_by_how_many_of_what_it_is_done_does_not_weigh_so_much(text: str) -> None:
    weighs, *_ = svodka.read(text)
    assert weighs.counted is None or weighs.counted.text not in (
        "составами",
        "платежами",
        "мешками",
    )
