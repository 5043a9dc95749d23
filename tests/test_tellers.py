"""Who tells and where they stand: lines with a name, offices, letters that somebody else quotes."""

from __future__ import annotations

import pytest

import svodka


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "В регионе открыли школу, передаёт «Хабар 24».\nАйгуль Сапарова, директор школы:\n"
            "– У нас учатся 900 детей. Построено 12 кабинетов.",
            "Айгуль Сапарова",
        ),
        (
            "Как рассказали Tengrinews.kz в департаменте полиции Алматы, задержаны 40 водителей.",
            "департаменте полиции Алматы",
        ),
        (
            "МВД ужесточило правила.\nВ сообщении МВД, которое приводит «Интерфакс», также указано, "
            "что в первом полугодии 790 человек лишили гражданства.",
            "сообщении МВД",
        ),
    ],
    ids=["line", "office", "letter"],
)
def test_who_tells(text: str, speaker: str) -> None:
    claims = svodka.read(text)
    assert claims
    assert {c.speaker and c.speaker.text for c in claims} == {speaker}


def test_nothing_happens_in_the_office_that_tells_of_it() -> None:
    (claim,) = svodka.read("Как рассказали UzNews.uz в Сенате страны, погибли 20 граждан.")
    assert claim.place is None or claim.place.text != "Сенате страны"


@pytest.mark.parametrize(
    "text",
    [
        "Выявилась тревожная тенденция: без защитника рассматривается 70% всех дел.",
        "По материалам прокурорских проверок возбуждено 40 уголовных дел.",
    ],
)
def test_nobody_tells(text: str) -> None:
    assert [c.speaker for c in svodka.read(text)] == [None]


def test_a_paper_tells_by_its_materials() -> None:
    (claim,) = svodka.read("По материалам газеты «Труд», закрыто 40 школ.")
    assert claim.speaker is not None


def test_to_report_a_deed_is_no_deed() -> None:
    (claim,) = svodka.read("Прокурор доложил президенту о передаче в суд более 1800 дел.")
    assert claim.action is None or claim.action.text == "передаче"
