"""A phrase that place and time stand in the middle of, or whose verb stands last, is the same deed."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from svodka.ledger import Ledger
from svodka.ledger.meaning.catalogue import catalogue
from svodka.ledger.placing.placed import placed
from svodka.ledger.points import points
from svodka.model import Document
from svodka.reader import Reader

DAY = dt.date(2024, 6, 3)
SAME = [
    # place and time between the words of a phrase
    (
        "Пожары унесли в Омской области в мае жизни 12 человек.",
        "В Омской области в мае при пожарах погибли 15 человек.",
    ),
    (
        "ДТП унесли в Томской области за 2023 год жизни 96 человек.",
        "В авариях на дорогах Томской области в 2023 году погибли 112 человек.",
    ),
    (
        "Угарный газ унёс в Перми на прошлой неделе жизни 13 человек.",
        "На прошлой неделе в Перми от угарного газа умерли 11 человек.",
    ),
    (
        "Участие в голосовании в Риге в мае приняли 219 800 избирателей.",
        "В мае в Риге проголосовали 214 300 избирателей.",
    ),
    # words before their verb
    (
        "На прошлой неделе в Перми без тепла остались 84 дома.",
        "Отопление на прошлой неделе отключилось в 92 жилых многоэтажках Перми.",
    ),
    (
        "В мае во въезде в Латвию отказали 87 гражданам других стран.",
        "В мае в Латвию не впустили 95 иностранцев.",
    ),
    # whoever is detained for something is suspected of it
    (
        "В Орле на прошлой неделе по подозрению в кражах задержаны 71 человек.",
        "На прошлой неделе полиция Орла задержала 64 подозреваемых в кражах.",
    ),
]
APART = [
    (
        "Пожары унесли в Омской области в мае жизни 12 человек.",
        "ДТП унесли в Омской области в мае жизни 15 человек.",
    ),
    (
        "Паводок унёс в Орске в мае 12 домов.",
        "Паводок унёс в Орске в мае жизни 15 человек.",
    ),
    (
        "Участие в голосовании в Риге в мае приняли 219 800 избирателей.",
        "Участие в опросе в Риге в мае приняли 900 избирателей.",
    ),
    (
        "На прошлой неделе в Перми без тепла остались 84 дома.",
        "На прошлой неделе в Перми без воды остались 92 дома.",
    ),
    (
        "В мае во въезде в Латвию отказали 87 иностранцам.",
        "В мае в визе отказали в Латвии 95 иностранцам.",
    ),
    (
        "В Орле в мае задержаны 71 человек.",
        "В мае полиция Орла задержала 64 подозреваемых в кражах.",
    ),
    (
        "На прошлой неделе в Орле за кражи задержали 71 человека.",
        "На прошлой неделе в Орле за грабежи задержали 64 человека.",
    ),
    (
        "На прошлой неделе в Орле за грабежи задержали 71 человека.",
        "На прошлой неделе в Орле за разбои задержали 64 человека.",
    ),
    (
        "Чистый процентный доход банка «Лада» в 2023 году составил 24 млрд рублей.",
        "Чистый доход банка «Лада» в 2023 году составил 27 млрд рублей.",
    ),
]


def found(tmp_path: Path, reader: Reader, *said: str) -> list[str]:
    """What is found between reports of publishers of their own."""
    with Ledger(tmp_path / "book.db") as ledger:
        for at, text in enumerate(said):
            document = Document(text, published=DAY, publisher=f"Газета {at}", language="ru")
            ledger.add([document], reader=reader)
        ledger.check()
        return [finding.check for finding in ledger.findings()]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_a_phrase_in_whatever_order_is_one_deed(
    tmp_path: Path, reader: Reader, one: str, other: str
) -> None:
    assert found(tmp_path, reader, one, other) == ["contradiction"]


@pytest.mark.parametrize(("one", "other"), APART)
def test_another_deed_is_apart(tmp_path: Path, reader: Reader, one: str, other: str) -> None:
    assert found(tmp_path, reader, one, other) == []


@pytest.mark.parametrize(
    ("text", "action", "counted"),
    [
        ("За рубеж в мае отправили 21 ребёнка.", "send", "child"),
        ("За рубеж в мае отправили 21 тонну мёда.", "export", "honey"),
        ("В мае в Орле собрали 385 грузовиков.", "produce", "truck"),
        ("Чистый доход банка в мае составил 24 млрд рублей.", "amount", "profit"),
        ("Студентами вузов Латвии в мае стали 900 абитуриентов.", "admit", "applicant"),
    ],
)
def test_what_was_done_to_what(reader: Reader, text: str, action: str, counted: str) -> None:
    known = catalogue(None)
    claims = reader.read(Document(text, published=DAY, language="ru")).claims
    told = placed(claims, text, known, "ru")
    columns = [one for _, one in points(told, known, DAY, "", "ru", "")]
    assert [(one["action"], one["counted"]) for one in columns] == [(action, counted)]
