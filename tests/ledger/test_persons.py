"""A person is known by the surname, wherever in the name it stands."""

from __future__ import annotations

from pathlib import Path

import pytest

from misfits import YEAR
from svodka.ledger.checks import run
from svodka.ledger.meaning.catalogue import catalogue
from svodka.ledger.meaning.facets import speaker
from svodka.web.namesakes import holder
from told import figure, kept, told


@pytest.mark.parametrize(
    ("name", "surname", "given"),
    [
        ("Берик Ахметов", "ахметов", "берик"),
        ("Берик Серикович Ахметов", "ахметов", "берик"),
        ("Б. Ахметов", "ахметов", "б"),
        ("Ахметов Б.", "ахметов", "б"),
        ("Ахметов Б.С.", "ахметов", "б"),
        ("Ахметов Берик", "ахметов", "берик"),
        ("Ахметов Берик Серикович", "ахметов", "берик"),
        ("Ахметов Берік Серікұлы", "ахметов", "берик"),
        ("Ахметова Гульнара", "ахметов", "гулнара"),
        ("Пушкин Борис", "пушкин", "борис"),
        ("Буш Дж.", "буш", "дж"),
        ("Akhmetov B.", "ахметов", "б"),
        ("J. K. Rowling", "ровлинг", "ж"),
        # the last word all the same
        ("Роман Аркадьевич Абрамович", "абрамович", "роман"),
        ("Роман Абрамович", "абрамович", "роман"),
        ("Лев Толстой", "толстои", "лев"),
        ("Мартин Шульц", "шулц", "мартин"),
        ("Константин Ким", "ким", "константин"),
        ("Святослав Сериков", "сериков", "святослав"),
        ("Ахметов", "ахметов", ""),
    ],
)
def test_the_surname_is_found_in_either_order(name: str, surname: str, given: str) -> None:
    language = "en" if name.isascii() else "ru"
    assert speaker(name, catalogue(), language) == surname
    assert holder(name, None, catalogue()).given == given


def test_an_initial_alone_is_nobody() -> None:
    assert speaker("Б.", catalogue(), "ru") == ""


def test_people_who_share_an_initial_contradict_nobody(tmp_path: Path) -> None:
    stories = [
        told(
            f"За год задержано {number} человека, сообщил {name}",
            figure(number, YEAR, speaker=name, action="задержано", counted="человека"),
            publisher=publisher,
            published=day,
        )
        for number, name, publisher, day in (
            ("124", "Ахметов Б.", "А", "2025-01-10"),
            ("522", "Омаров Б.", "Б", "2025-01-12"),
        )
    ]
    assert list(run(kept(tmp_path, *stories).connection)) == []
