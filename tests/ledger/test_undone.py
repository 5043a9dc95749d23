"""Figures of those who did not, beside figures of those who did: two indicators, and no contradiction."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from misfits import YEAR
from svodka.ledger.corrected_deeds import denied_deed
from svodka.ledger.meaning.catalogue import catalogue
from svodka.ledger.meaning.subjects import subject
from svodka.ledger.meaning.words import Text
from svodka.ledger.placing.placed import placed
from svodka.ledger.points import points
from svodka.ledger.titles import meant, title
from svodka.reader import Reader
from svodka.web.titles import indicator
from told import Told, figure, kept, told


def story(text: str, said: str, action: str) -> Told:
    return told(text, figure(said, YEAR, action=action, counted="workers"), language="en")


@pytest.mark.parametrize(
    ("text", "said", "action", "expected"),
    [
        ("Last year 60 workers were not paid.", "60", "were not paid|not pay", "not pay"),
        ("Last year 60 workers haven't been paid.", "60", "haven't been paid|not pay", "not pay"),
        ("Last year 60 workers were paid.", "60", "paid|pay", "pay"),
    ],
)
def test_what_was_not_done(text: str, said: str, action: str, expected: str) -> None:
    (claim,) = story(text, said, action).claims
    assert subject(claim, Text(text, "en"), catalogue()).action == expected


def test_what_is_a_concept_with_its_not_was_not_left_undone() -> None:
    lack = figure("60", YEAR, action="не хватает|не хватать", counted="рабочих")
    (claim,) = told("В порту не хватает 60 рабочих", lack).claims
    assert subject(claim, Text("В порту не хватает 60 рабочих", "ru"), catalogue()).action == "lack"


def test_those_who_were_and_those_who_were_not_are_two_indicators(tmp_path: Path) -> None:
    paid = story("Last year 40 workers were paid.", "40", "paid|pay")
    unpaid = story("Last year 60 workers were not paid.", "60", "were not paid|not pay")
    with kept(tmp_path, paid, unpaid) as ledger:
        rows = ledger.connection.execute("SELECT DISTINCT line FROM point").fetchall()
        assert len(rows) == len((paid, unpaid))
        assert not list(ledger.findings())


@pytest.mark.parametrize(
    ("text", "language", "action", "expected"),
    [
        ("40 firms decided not to expand.", "en", "decided|decide", "decide not expand"),
        ("40 firms decided to expand.", "en", "decided|decide", "decide"),
        ("40 фирм решили не расширяться.", "ru", "решили", "решить не расширяться"),
        ("40 фирм решили расширяться.", "ru", "решили", "решить"),
        ("40 фирм купили зерно, не часть его.", "ru", "купили", "buy"),
        ("40 firms stopped paying taxes.", "en", "stopped|stop", "stop"),
        ("40 firms were stopped.", "en", "stopped|stop", "prevent"),
    ],
)
def test_what_somebody_decided_not_to_do_is_told_apart(
    text: str, language: str, action: str, expected: str
) -> None:
    noun = "фирм" if language == "ru" else "firms"
    (claim,) = told(text, figure("40", action=action, counted=noun), language=language).claims
    assert subject(claim, Text(text, language), catalogue()).action == expected


@pytest.mark.parametrize("verb", ["начали", "перестали", "прекратили"])
def test_who_begins_or_stops_stands_in_no_line_of_those_who_do(verb: str) -> None:
    text = f"40 школ {verb} строить."
    (claim,) = told(text, figure("40", action="строить", counted="школ"), language="ru").claims
    assert subject(claim, Text(text, "ru"), catalogue()).narrowing


@pytest.mark.parametrize(
    ("words", "language", "normal"),
    [
        ("weren't paid", "en", "not pay"),
        ("have never arrived", "en", "not arrive"),
        ("failed to arrive", "en", "not arrive"),
        ("have yet to return", "en", "not return"),
        ("failed", "en", None),
        ("were paid", "en", None),
        ("не были построены", "ru", "не построить"),
        ("не успели получить", "ru", "не получить"),
        ("построены", "ru", None),
        ("алған жоқ", "kk", "алу емес"),
        ("келе алмады", "kk", "келу емес"),
        ("тапсырып үлгермеді", "kk", "тапсыру емес"),
        ("салынбай қалды", "kk", "салыну емес"),
        ("дайын емес", "kk", "дайын емес"),
        ("салынды", "kk", None),
    ],
)
def test_a_corrected_deed_has_the_not_that_its_words_have(
    words: str, language: str, normal: str | None
) -> None:
    assert denied_deed(words, language) == normal


def test_it_has_a_title_in_each_language_and_is_found_by_each() -> None:
    cells = {"action": "not build", "counted": "school", "dimension": "count"}
    russian = title(cells, catalogue())
    titles = [russian, *(indicator(russian, language) for language in ("en", "kk"))]
    assert titles == ["не построить: школа", "not build: school", "салыну емес: мектеп"]
    for one in titles:
        assert ("not build", "school") in {
            (name.action, name.counted) for name in meant(one, catalogue())
        }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2025 жылы Оралда 257 өтініш қанағаттандырылмады.", ("reject", True)),
        ("2025 жылы Оралда 257 өтініш қабылданбады, деп хабарланды.", ("reject", True)),
        ("2025 жылы Оралда 257 өтініш қанағаттандырылды.", ("satisfy", True)),
        ("2025 жылы Оралда 257 өтініш қабылданбаған жоқ.", ("reject", False)),
        ("2025 жылы Оралда 257 өтініш қабылданбады деген рас емес.", ("reject", False)),
        ("2025 жылы Оралда 640 оқушы сабаққа келмеді.", ("miss-class", True)),
        ("2025 жылы Оралда 12 дүкен ашылмады.", ("open", False)),
        ("2025 жылы Атырауға 341 шетелдік кіргізілмеді.", ("bar", True)),
    ],
)
def test_a_kazakh_verb_with_its_not_may_be_a_concept(text: str, expected: tuple[str, bool]) -> None:
    claims = Reader("kk").read(text, dt.date(2026, 2, 2)).claims
    found = placed(claims, text, catalogue(), "kk")
    ((_, cells),) = points(found, catalogue(), dt.date(2026, 2, 2), "", "kk")
    assert (cells["action"], cells["asserted"]) == expected


def test_who_was_let_in_was_not_barred() -> None:
    text = "2025 жылы Атырауға 341 шетелдік кіргізілді."
    (claim,) = Reader("kk").read(text, dt.date(2026, 2, 2)).claims
    assert subject(claim, Text(text, "kk"), catalogue()).action != "bar"
