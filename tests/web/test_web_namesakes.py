"""Officials of one surname: who is another, who may be one, and a page for each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from hall import Site, opened
from svodka.ledger.meaning.catalogue import catalogue
from svodka.web.namesakes import holder, people, told_apart
from svodka.web.offices import is_office
from told import Told, figure, kept, told

MAY = ("2025-05-01", "2025-05-31")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Ахмет Сеитов", "министр"), ("Болат Сеитов", "министр")),
        (("Сеитов", "министр обороны"), ("Сеитов", "глава МВД")),
        (("Сеитов", "министр обороны"), ("Ахмет Сеитов", "глава МВД")),
        (("Сеитов", "президент"), ("Сеитов", "премьер-министр")),
        (("Сеитов", "аким Алматы"), ("Сеитов", "аким Шымкента")),
        (("А. Сеитов", "министр"), ("Болат Сеитов", "министр")),
        (("Seitov", "Defense Minister"), ("Сеитов", "глава МВД")),
    ],
)
def test_these_are_two(one: tuple[str, str], other: tuple[str, str]) -> None:
    words_of = catalogue()
    assert holder(*one, words_of).other_than(holder(*other, words_of))
    assert holder(*other, words_of).other_than(holder(*one, words_of))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Ахмет Сеитов", "министр обороны"), ("Ахмет Сеитов", "глава МВД")),  # it is he who moved
        (("А. Сеитов", "министр"), ("Ахмет Сеитов", "министр обороны")),
        (("Сеитов", "министр"), ("Ахмет Сеитов", "министр обороны")),
        (("Сеитов", "глава МВД"), ("Сеитов", "министр внутренних дел")),
        (("Сеитов", "президент"), ("Сеитов", "глава государства")),
        (("Сеитов", "депутат"), ("Сеитов", "генерал")),
        (("Ахмет Сеитов", "министр"), ("Akhmet Seitov", "minister")),
    ],
)
def test_these_may_be_one(one: tuple[str, str], other: tuple[str, str]) -> None:
    words_of = catalogue()
    assert not holder(*one, words_of).other_than(holder(*other, words_of))
    assert not holder(*other, words_of).other_than(holder(*one, words_of))


@pytest.mark.parametrize(
    "role",
    [
        "министр внутренних дел", "министра внутренних дел", "советник министра", "врио губернатора",
        "председатель комитета матерей", "head of the drivers' union", "advocates' union chairman",
        "адвокаттар алқасының төрағасы", "әкімнің орынбасары",
    ],
)  # fmt: skip
def test_an_office_has_a_page(role: str) -> None:
    assert is_office(role)


@pytest.mark.parametrize(
    "role",
    [
        "водитель", "жена мэра", "вдовы генерала", "водителя губернатора",
        "the mayor's wife", "widow of General Brown", "governor's driver", "әкімнің жүргізушісі",
    ],
)  # fmt: skip
def test_who_belongs_to_one_in_office_has_none(role: str) -> None:
    """«Жена мэра Анна Петрова» had a page among the public offices."""
    assert not is_office(role)


def sorted_out(*said: tuple[str, str]) -> list[set[tuple[str, str]]]:
    rows = [{"name": name, "role": role} for name, role in said]
    return [{(c["name"], c["role"]) for c in one.rows} for one in people(rows, catalogue())]


def test_what_fits_one_is_of_that_one() -> None:
    ahmet, bolat = ("Ахмет Сеитов", "министр обороны"), ("Болат Сеитов", "глава МВД")
    short = ("Сеитов", "министр обороны")
    assert sorted_out(short, bolat, ahmet) == [{ahmet, short}, {bolat}]


def test_what_fits_two_is_of_neither() -> None:
    ahmet, bolat = ("Ахмет Сеитов", "министр обороны"), ("Болат Сеитов", "глава МВД")
    short = ("Сеитов", "министр")
    assert sorted_out(short, bolat, ahmet) == [{ahmet}, {bolat}, {short}]


def test_one_who_moved_is_not_split_by_what_was_said_before_and_after() -> None:
    before, after = ("Ахмет Сеитов", "министр обороны"), ("Ахмет Сеитов", "глава МВД")
    short = ("Сеитов", "глава МВД")
    assert sorted_out(before, short, after) == [{before, after, short}]


def test_people_of_one_institution_have_keys_of_their_own() -> None:
    rows = [
        {"name": name, "role": role}
        for name, role in (
            ("Ахмет Сеитов", "глава МВД"), ("Болат Сеитов", "замглавы МВД"), ("Сеитов", "глава МВД"),
            ("Сеитов", "президент"),
        )
    ]  # fmt: skip
    found = people(rows, catalogue())
    marks = told_apart(found)
    assert len(found) == len(set(marks)) == 4
    assert {"ахмет", "болат", "president"} < set(marks)


def test_no_two_have_one_key() -> None:
    """Three stood under «interior-ministry», and only the first of them was found."""
    rows = [
        {"name": "Сеитов", "role": role}
        for role in (
            "начальник МВД Алматы", "начальник МВД Шымкента", "представитель МВД", "замглавы МВД",
        )
    ]  # fmt: skip
    found = people(rows, catalogue())
    assert told_apart(found) == ["almaty", "shymkent", "interior-ministry"]
    assert len(found[2].rows) == 2


def report(words: str, name: str, role: str, day: str) -> Told:
    text = f"В мае пограничники задержали {words} нарушителей, сообщил {role} {name}."
    slots = {
        "action": "задержали",
        "counted": "нарушителей",
        "actor": "пограничники",
        "speaker": name,
    }
    one = told(text, figure(words, MAY, **slots), published=day)
    (claim,) = one.claims
    assert claim.speaker is not None
    return Told(one.document, (replace(claim, speaker=replace(claim.speaker, role=role)),))


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    folder: Path = tmp_path_factory.mktemp("namesakes")
    stories = (
        report("501", "Ахмет Сеитов", "министр обороны", "2025-06-01"),
        report("502", "Болат Сеитов", "министр внутренних дел", "2025-06-02"),
        report("503", "Сеитов", "глава МВД", "2025-06-03"),
        report("504", "Сеитов", "министр", "2025-06-04"),
        report("505", "Сеитов", "водитель", "2025-06-05"),
    )
    with kept(folder, *stories) as ledger:
        path = ledger.path
    with opened(path) as made:
        yield made


def stated(page: Any) -> set[str]:
    return {one["words"] for one in page["claims"]}


def test_each_has_a_page_with_what_that_one_stated(pages: Site) -> None:
    speakers = {one["name"]: one["key"] for one in pages.json("/speakers.json")["speakers"]}
    assert speakers == {
        "Болат Сеитов": "сеитов~болат",
        "Ахмет Сеитов": "сеитов~ахмет",
        "Сеитов": "сеитов",
    }
    assert stated(pages.json("/speakers/сеитов~ахмет.json")) == {"501"}
    assert stated(pages.json("/speakers/сеитов~болат.json")) == {"502", "503"}
    assert stated(pages.json("/speakers/сеитов.json")) == {"504"}


def test_a_page_leads_to_the_others_of_the_surname(pages: Site) -> None:
    page = pages.json("/speakers/сеитов.json")
    assert {one["key"] for one in page["namesakes"]} == {"сеитов~ахмет", "сеитов~болат"}
    html = pages.get("/speakers/сеитов~ахмет").text
    assert "~%D0%B1%D0%BE%D0%BB%D0%B0%D1%82" in html
    assert "501" in html
    assert "502" not in html


def test_an_institution_is_an_address_too(pages: Site) -> None:
    mark = holder("", "глава МВД", catalogue()).institution
    assert mark
    page = pages.json(f"/speakers/сеитов~{mark}.json")
    assert page["speaker"]["key"] == "сеитов~болат"
    assert pages.get("/speakers/сеитов~никто").status_code == 404


def test_claims_lead_to_the_page_of_who_stated_them(pages: Site) -> None:
    keys = {
        w: pages.json(f"/claims/{pages.claim(w)}.json")["speaker_key"]
        for w in ("501", "503", "504", "505")
    }
    assert keys == {"501": "сеитов~ахмет", "503": "сеитов~болат", "504": "сеитов", "505": None}
