"""Tolls of one disaster that a source tells on several days, which their texts do not date."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from misfits import found, in_duckdb
from svodka.ledger.meaning.catalogue import catalogue
from svodka.ledger.placing.placed import Placed, placed
from svodka.model import Document
from svodka.reader import Reader
from told import Told, told

DAY = dt.date(2024, 6, 3)
READERS: dict[str, Reader] = {}


def report(text: str, day: int = 3, publisher: str = "Вестник", language: str = "ru") -> Told:
    """What a paper of a day of June wrote, as it is read."""
    empty = told(text, published=f"2024-06-{day:02}", publisher=publisher, language=language)
    reader = READERS.setdefault(language, Reader(language))
    return Told(empty.document, tuple(reader.read(empty.document).claims))


def figures(text: str, language: str = "ru") -> list[Placed]:
    """The claims of a text in order, placed."""
    document = Document(text, published=DAY, language=language)
    claims = READERS.setdefault(language, Reader(language)).read(document).claims
    return sorted(
        placed(claims, text, catalogue(), language), key=lambda one: one.claim.quantity.start
    )


FIRST = "При взрыве на складе в Миассе погибли пять человек."


@pytest.mark.parametrize(
    ("text", "day", "expected"),
    [
        ("Число погибших при взрыве в Миассе выросло до восьми.", 4, ["toll"]),
        ("При взрыве в Миассе погибли четверо, а не пятеро.", 4, ["toll"]),
        ("Число погибших при взрыве в Миассе выросло до восьми. Ранее сообщалось о пяти погибших.", 4,
         ["toll"]),
        ("При взрыве в Миассе погибли пять человек.", 4, []),
        ("При взрыве в Миассе погибли восемь человек.", 3, []),  # in an hour more
        ("При взрыве в Миассе погибли восемь человек.", 23, []),  # of another one
        ("При взрыве в Туле погибли восемь человек.", 4, []),
        ("При пожаре в Миассе погибли восемь человек.", 4, []),
        ("При взрыве в Миассе погибли ещё двое.", 4, []),
        ("При взрыве в Миассе в больнице умерли двое.", 4, []),
        ("При взрыве в Миассе пострадали восемь человек.", 4, []),
        ("При взрыве в Миассе могли погибнуть восемь человек.", 4, []),
    ],
)  # fmt: skip
def test_another_toll_of_one_explosion(
    tmp_path: Path, text: str, day: int, expected: list[str]
) -> None:
    assert [one.check for one in found(tmp_path, report(FIRST), report(text, day))] == expected


def test_two_papers_of_one_explosion_are_two_sources(tmp_path: Path) -> None:
    other = report("При взрыве в Миассе погибли восемь человек.", 4, "Заря")
    assert found(tmp_path, report(FIRST), other) == []


def test_of_tolls_that_follow_each_other_the_last_is_told(tmp_path: Path) -> None:
    later = [
        report(f"Число погибших при взрыве в Миассе выросло до {number}.", day)
        for day, number in ((4, "восьми"), (5, "11"))
    ]
    (one,) = found(tmp_path, report(FIRST), *later)
    assert [claim.words for claim in one.claims] == ["11", "восьми"]


def test_tolls_are_the_same_to_duckdb(tmp_path: Path) -> None:
    later = report("Число погибших при взрыве в Миассе выросло до восьми.", 4)
    assert in_duckdb(tmp_path, report(FIRST), later) == {"toll"}


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Погибли пять человек. Погибли ещё двое.", "ru", [False, True]),
        ("Погибли пять человек, ещё двое пострадали.", "ru", [False, False]),
        ("Another two people died in the blast.", "en", [True]),
        ("Two more people died in the blast.", "en", [True]),
        ("The blast killed three people and injured another seven.", "en", [False, False]),
        ("Жарылыстан тағы екі адам қаза тапты.", "kk", [True]),
        ("Жарылыстан үш адам қаза тауып, тағы жеті адам жараланды.", "kk", [False, False]),
    ],
)
def test_so_many_more_are_no_toll(text: str, language: str, expected: list[bool]) -> None:
    assert [one.subject.vague for one in figures(text, language)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("В Миассе произошёл взрыв. Число погибших достигло пяти.", "explosion"),
        ("В Миассе произошёл взрыв. Таким образом, общее число погибших выросло до пяти.", "explosion"),
        ("В Миассе произошёл взрыв. Ранее сообщалось о пяти погибших.", "explosion"),
        ("В Миассе произошли взрыв и обвал. Число погибших достигло пяти.", "explosion"),
        ("В Миассе произошли взрыв и пожар. Число погибших достигло пяти.", ""),
        ("В Миассе случился пожар. Число погибших достигло пяти.", ""),
        ("С начала паводка в Миассе погибли пять человек.", "flood"),
        ("С начала года в Миассе погибли пять человек.", ""),
        ("В Миассе произошёл взрыв. В Туле число погибших достигло пяти.", ""),
        ("В Миассе произошёл взрыв. За 2023 год число погибших достигло 900.", ""),
    ],
)  # fmt: skip
def test_of_what_a_toll_is(text: str, expected: str) -> None:
    assert [one.subject.cause for one in figures(text) if one.subject.action == "die"] == [expected]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("С начала паводков эвакуированы 96 человек.", "ru"),
        ("Some 96 people have been evacuated since the floods began.", "en"),
        ("Су тасқыны басталғалы 96 адам эвакуацияланды.", "kk"),
    ],
)
def test_what_began_is_why_people_left(text: str, language: str) -> None:
    (one,) = figures(text, language)
    assert (one.subject.action, one.subject.cause) == ("evacuate", "flood")


def test_a_number_of_victims_is_of_the_dead() -> None:
    (one,) = figures("В Миассе число жертв взрыва достигло девяти человек.")
    assert (one.subject.action, one.subject.counted, one.subject.cause) == (
        "die",
        "person",
        "explosion",
    )
