"""Times and places of one sentence that later sentences do not share, and whom a pronoun cannot mean."""

from __future__ import annotations

import datetime as dt

import pytest

import svodka
from svodka.model import Document


def read(text: str) -> list[svodka.Claim]:
    return [*svodka.read(Document(text, language="ru", published=dt.date(2024, 9, 15)))]


def test_what_the_indicator_was_last_year() -> None:
    *_, last = read(
        "Урожайность достигла 31 центнера. В прошлом году показатель составлял 28 центнеров. "
        "Производство молока выросло на 4%."
    )
    assert last.period is None


@pytest.mark.parametrize(
    "text",
    [
        "Только в Якутии было потушено 11 пожаров. К тушению привлечены 2410 человек.",
        "Больше всего пожаров потушено в Якутии. К тушению привлечены 2410 человек.",
        "Например, в Туле построили 12 школ. Открыто 40 поликлиник.",
    ],
)
def test_where_some_are_told_of_alone(text: str) -> None:
    *_, last = read(text)
    assert last.place is None


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("С начала года построили 40 школ, а сейчас строятся 12.", ["С начала года", "сейчас"]),
        ("На сегодня с начала года построено 40 школ.", ["с начала года"]),
    ],
)
def test_what_is_so_now(text: str, times: list[str]) -> None:
    assert [claim.period and claim.period.text for claim in read(text)] == times


@pytest.mark.parametrize(
    "text",
    [
        "14 человек считаются пропавшими. Она сообщила, что ещё двое ранены.",
        "В больнице остаются 14 человек. Он добавил, что пятеро выписаны.",
    ],
)
def test_whom_a_pronoun_cannot_mean(text: str) -> None:
    *_, last = read(text)
    assert last.speaker is None


def test_who_is_meant() -> None:
    *_, last = read("Врач больницы Пётр Лосев рассказал о пожаре. Он добавил, что пятеро выписаны.")
    assert last.speaker is not None
    assert last.speaker.name == "Пётр Лосев"


def test_on_patrol_is_nowhere() -> None:
    assert [claim.place for claim in read("На мониторинге – 44 самолёта.")] == [None]
