"""The same said by the same speaker in another form: the claim keeps its slots and its speaker."""

from __future__ import annotations

import datetime as dt

import pytest

import svodka
from svodka.model import Claim

PUBLISHED = dt.date(2026, 3, 17)


def told(text: str) -> Claim:
    (claim,) = svodka.read(text, published=PUBLISHED)
    return claim


def slots(claim: Claim) -> tuple[object, ...]:
    mentions = (claim.counted, claim.action, claim.actor, claim.place)
    days = claim.period and (claim.period.from_date, claim.period.to_date)
    quantity = claim.quantity
    return (
        *(m and (m.normal or m.text) for m in mentions), days, quantity.relation, quantity.low, quantity.unit,
        claim.factuality,
    )  # fmt: skip


PAIRS = {
    "colon behind a noun": (
        "Как сообщили синоптики, за сутки в Лужске выпало 34 мм осадков.",
        "Синоптики: за сутки в Лужске выпало 34 мм осадков",
        "иноптики",
    ),
    "colon behind a title in quotation marks": (
        "Как сообщил тренер «Зари» Пётр Лямин, на матч пришли 12 400 болельщиков.",
        "Тренер «Зари» Пётр Лямин: на матч пришли 12 400 болельщиков",
        "Пётр Лямин",
    ),
    "colon before a verb of others": (
        "Как сообщил министр здравоохранения Олег Саватеев, в январе прооперировали 312 пациентов.",
        "Министр здравоохранения Олег Саватеев: в январе прооперировали 312 пациентов",
        "Олег Саватеев",
    ),
    "a line with a title and a name": (
        "«В Лужске эвакуировали 340 жителей», — сказал министр Олег Саватеев.",
        "Министр Олег Саватеев:\n\n— В Лужске эвакуировали 340 жителей.",
        "Олег Саватеев",
    ),
    "a body that a paper quotes": (
        "«В Лужске закрылись 600 кафе», — сообщила полиция.",
        "«В Лужске закрылись 600 кафе», — цитирует полицию агентство «Заря».",
        "полици",
    ),
    "a medium that is told, undeclined": (
        "За год утонули 73 рыбака, сообщил синоптик Иван Мохов.",
        "За год утонули 73 рыбака, рассказал «Волна 24» синоптик Иван Мохов.",
        "Иван Мохов",
    ),
    "a teller behind the verb": (
        "За сутки в Лужске выпало 34 мм осадков, сообщило ведомство.",
        "За сутки в Лужске выпало 34 мм осадков, написало ведомство в соцсетях.",
        "ведомство",
    ),
    "a body and whose it is": (
        "По словам Штаба Вятска, за год утонули 73 рыбака.",
        "Штаб Вятска сообщил, что за год утонули 73 рыбака.",
        "Штаб",
    ),
    "data that correspond": (
        "Цены в Лужске выросли на 5%. Такие данные опубликовал Росстат.",
        "Цены в Лужске выросли на 5%. Соответствующие данные опубликовал Росстат.",
        "Росстат",
    ),
    "a day of telling by the way": (
        "Выставку посетили 5300 человек, сообщил министр Иван Мохов.",
        "Выставку посетили 5300 человек, заявил в среду министр Иван Мохов.",
        "Иван Мохов",
    ),
}


@pytest.mark.parametrize(("base", "otherwise", "speaker"), PAIRS.values(), ids=PAIRS)
def test_the_same_told_otherwise(base: str, otherwise: str, speaker: str) -> None:
    one, other = told(base), told(otherwise)
    assert slots(one) == slots(other)
    assert [speaker in (c.speaker.text if c.speaker else "") for c in (one, other)] == [True, True]
    assert one.mode == other.mode


def test_a_teller_who_closes_a_sentence_tells_all_of_it() -> None:
    claims = svodka.read(
        "При пожаре в Лужске погибли трое, 35 человек ранены, сообщил мэр Иван Мохов."
    )
    assert [claim.speaker and claim.speaker.text for claim in claims] == ["Иван Мохов"] * 2


def test_a_line_that_names_somebody_elses_lawyer_tells_nothing() -> None:
    claim = told("Адвокат Ивана Лосева:\n\n— В Лужске эвакуировали 340 жителей.")
    assert claim.speaker is None or claim.speaker.text != "Ивана Лосева"


def test_a_title_of_a_film_before_a_colon_tells_nothing() -> None:
    assert told("«Ортранс»: за год поезда перевезли 600 пассажиров").speaker is None
