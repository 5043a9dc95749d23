"""Speakers with an initial that is written like a unit, and bodies in letters."""

from __future__ import annotations

import pytest

import svodka


def speaker_of(text: str) -> svodka.Speaker:
    [claim] = svodka.read(text, language="ru")
    assert claim.speaker is not None
    return claim.speaker


@pytest.mark.parametrize("initial", "АБВГДКЛМРТЦ")
def test_an_initial_is_no_unit(initial: str) -> None:
    assert (
        speaker_of(f"Потушено 303 пожара, сообщил {initial}. Иванов.").text == f"{initial}. Иванов"
    )
    assert (
        speaker_of(f"По словам {initial}.В. Иванова, потушено 303 пожара.").text[-6:] == "Иванова"
    )


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
