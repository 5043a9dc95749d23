"""Speakers with an initial that is written like a unit, bodies in letters, titles before a colon."""

from __future__ import annotations

import pytest

import svodka


def speaker_of(text: str) -> svodka.Speaker:
    [claim] = svodka.read(text, language="ru")
    assert claim.speaker is not None
    return claim.speaker


@pytest.mark.parametrize("initial", "АБВГДКЛМРТЦ")
def test_an_initial_is_no_unit(initial: str) -> None:
    told = f"Потушено 303 пожара, сообщил {initial}. Иванов."
    assert speaker_of(told).text == f"{initial}. Иванов"
    told = f"По словам {initial}.В. Иванова, потушено 303 пожара."
    assert speaker_of(told).text == f"{initial}.В. Иванова"


def test_a_unit_names_nobody() -> None:
    [claim] = svodka.read(
        "По данным на утро, выпущено 40 Л. Кроме того, открыт мост.", language="ru"
    )
    assert claim.speaker is None


@pytest.mark.parametrize("body", ["ГУ МЧС", "СУ СК РФ", "ГУ МВД"])
def test_a_body_in_letters_is_whole(body: str) -> None:
    assert speaker_of(f"В апреле спасено 40 человек, сообщили в {body}.").text == body


def test_the_whole_name_is_fuller_than_its_initial() -> None:
    told = "Мэр Марина Орлова открыла мост. М. Орлова сообщила, что построено 40 школ."
    assert speaker_of(told).name == "Марина Орлова"


@pytest.mark.parametrize(
    "named",
    [
        "Генерал-майор полиции Лев Карцев",
        "Экс-министр Лев Карцев",
        "Патриарх Кирилл",
        "Ковалёв-Орлов",
    ],
)
def test_who_bears_a_title_before_a_colon_speaks(named: str) -> None:
    assert speaker_of(f"{named}: за год построено 40 школ.").text[-6:] in named
