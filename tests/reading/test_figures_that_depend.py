"""Figures that depend on each other: each has its own thing, deed, doer and time, and none of another's."""

from __future__ import annotations

import datetime as dt

import pytest

import svodka


def told(text: str, slot: str, published: dt.date | None = None) -> list[str | None]:
    claims = svodka.read(text, published=published)
    found = (getattr(claim, slot) for claim in claims)
    return [value and value.text for value in found]


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("В порту работали шесть кранов, сейчас — два.", [None, "сейчас"]),
        (
            "За сутки спасли 40 жителей, а всего с начала паводка — 210 человек.",
            ["За сутки", "с начала паводка"],
        ),
        (
            "Инфляция в мае составила 3%, а в июне, по предварительной оценке, 2%.",
            ["в мае", "в июне"],
        ),
        ("В мае сгорели 12 домов, а в июне, судя по сводке, — 9.", ["В мае", "в июне"]),
        ("Ставку снизили до 17%, следующее заседание — 12 декабря.", [None]),
        ("Сдали 40 домов, в том числе в мае — 12.", [None, "в мае"]),
        ("В мае в городе, по оценке мэрии, 12 домов сгорели.", ["В мае"]),
    ],
)
def test_the_time_of_the_next_figure_is_its_own(text: str, times: list[str | None]) -> None:
    assert told(text, "period", dt.date(2026, 11, 10)) == times


@pytest.mark.parametrize(
    ("text", "things"),
    [
        (
            "Выручка выросла до 12 млрд рублей, EBITDA — до 4 млрд рублей.",
            ["Выручка", "EBITDA"],
        ),
        ("Нефть поднялась до 71 доллара, WTI подорожала на 2%.", ["Нефть", "WTI"]),
        (
            "Осенью мэрия сдаст 8 школ на 600 мест, пока готовы только две.",
            ["школ", "мест", "школ"],
        ),
    ],
)
def test_what_each_is_of(text: str, things: list[str]) -> None:
    assert told(text, "counted") == things


def test_one_thing_that_many_have_is_not_counted() -> None:
    assert "диагноз" not in told("Осмотрели 40 человек, диагноз установлен у 26.", "counted")


def test_a_verb_behind_a_comma_is_not_counted() -> None:
    text = "Число погибших возросло до 11, двоих разыскивают."
    assert "разыскивают" not in told(text, "counted")


def test_what_items_count_is_no_deed() -> None:
    assert told("Итоги месяца: убийств — 14, разбоев — 23.", "action") == [None, None]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Директор шахты опроверг гибель 12 горняков.", None),
        ("Районный суд Тулы начал слушания по делу о хищении 133 млн рублей.", None),
        ("Следователи подозревают бухгалтера в хищении 40 млн рублей.", "бухгалтера"),
        ("Директор обвиняется в хищении 40 млн рублей.", "Директор"),
        ("Суд установил, что они продали 40 домов.", None),
        ("Рабочие рассказали, что они собрали 40 машин.", "Рабочие"),
        ("Суд запретил компании вырубать 40 деревьев.", "компании"),
    ],
)
def test_who_deals_with_a_deed_did_not_do_it(text: str, actor: str | None) -> None:
    assert told(text, "actor") == [actor]


def test_one_more_group_has_its_verb() -> None:
    assert told("Из 40 жалоб 12 отклонены, ещё 9 переданы в суд.", "action")[2] == "переданы"
