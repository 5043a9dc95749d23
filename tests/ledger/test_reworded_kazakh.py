"""One thing that Kazakh tells in two ways, read and looked up; and things that only look alike."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from svodka.ledger.meaning.catalogue import catalogue
from svodka.ledger.meaning.words import look_up
from svodka.ledger.placing.placed import placed
from svodka.ledger.points import points
from svodka.model import Document
from svodka.reader import Reader

DAY = dt.date(2026, 2, 2)
TOLD = ("action", "counted", "narrowing", "cause", "unread")


def cells(reader: Reader, text: str) -> dict[str, Any]:
    """The point of the last figure of a text."""
    claims = reader.read(Document(text, published=DAY, language="kk")).claims
    found = list(points(placed(claims, text, catalogue(), "kk"), catalogue(), DAY, "", "kk"))
    return found[-1][1]


ONE = [
    # what stands before the number
    ("Оралда ескі 25 лифт ауыстырылды.", "Оралда 25 ескі лифт ауыстырылды."),
    ("Оралда заңсыз 34 құрылыс бұзылды.", "Оралда 34 заңсыз құрылыс бұзылды."),
    ("Оралда ауыр 40 қылмыс тіркелді.", "Оралда 40 ауыр қылмыс тіркелді."),
    ("Оралда ескі 40 бірлік техника сатылды.", "Оралда 40 ескі техника сатылды."),
    ("Оралда тозығы жеткен 88 автобус сатылды.", "Оралда 88 тозығы жеткен автобус сатылды."),
    ("Оралда мерзімі өткен 34 дәрі тәркіленді.", "Оралда 34 мерзімі өткен дәрі тәркіленді."),
    ("Паналаудан 23 бала қашып кетті.", "Паналаудан қашқан балалар саны 23-ке жетті."),
    # sheep and jackets that a number counts
    ("Қасқыр 83 қойды жарып кетті.", "Қасқырлар 83 қойды қырып кетті."),
    ("Ұрылар 40 қойды айдап кетті.", "Ұрылар 40 бас қойды айдап кетті."),
    ("Қор 5 200 жылы күртеше таратты.", "Қор 5 мың жылы күртеше таратты."),
    ("Қор 340 жылы көрпе таратты.", "Қор 1 340 жылы көрпе таратты."),
    # strays
    ("Оралда 870 қаңғыбас ит ауланды.", "Оралда 870 иесіз ит ұсталды."),
    # the case of what somebody has, and verbs of staying
    ("Орал ауруханаларында 312 науқас жатыр.", "Орал ауруханасында 312 науқас жатыр."),
    ("Балалар кезегінде 43 отбасы тұр.", "Балалар кезектерінде 43 отбасы тұр."),
    # words with a first part, and nouns that end like verbs
    ("Қызмет 23 кибершабуылды тойтарды.", "Қызмет 23 кибершабуылға тойтарыс берді."),
    ("Инспекция 17 ауды тәркіледі.", "Инспекция 17 балық ауын тәркіледі."),
    # deeds of two words, and those who are missing
    ("Оралда 90 балаға операция жасалды.", "Оралда 90 бала операциядан өтті."),
    ("Оралда 30 фирма банкрот болды.", "Оралда 30 фирма банкротқа ұшырады."),
    ("Оралда 70 мұғалім тапшылығы бар.", "Оралда 70 мұғалім жетіспейді."),
    # what was not done
    ("Оралда 257 өтініш қанағаттандырылмады.", "Оралда 257 өтініш қабылданбады."),
    # what an ending may not be
    ("Полиция 430 жалған марканы алып қойды.", "Полиция 430 жалған марканы тәркіледі."),
    ("Қар көшкіні 34 адамның өмірін жалмады.", "Қар көшкінінен 34 адам қаза тапты."),
    ("Сатудан 34 дәрі алып тасталды.", "Сатудан 34 дәрі алынып тасталды."),
    ("Өрт 34 қора-қопсыны жойды.", "Өрт 34 қосалқы құрылысты жойды."),
]  # fmt: skip
APART = [
    ("Оралда 70 мұғалім тапшылығы бар.", "Оралда 70 мұғалім бар."),
    ("Оралда 90 балаға операция жасалды.", "Оралда 90 балаға екпе салынды."),
    ("Оралда ескі 25 лифт ауыстырылды.", "Оралда 25 лифт ауыстырылды."),
    ("Жаңа қалада 25 лифт ауыстырылды.", "Ескі қалада 25 лифт ауыстырылды."),
    ("Оралда 88 тозығы жеткен автобус сатылды.", "Оралда 88 автобус сатылды."),
    ("Паналаудан 23 бала қашып кетті.", "Балалар үйінен қашқан балалар саны 23-ке жетті."),
    ("Оралда ұрланған 40 көлік табылды.", "Оралда 40 көлік табылды."),
    ("Ұрылар 40 қойды айдап кетті.", "Ұрылар 40 жылқыны айдап кетті."),
    ("Қор 5 200 жылы күртеше таратты.", "Қор 5 200 жылы көрпе таратты."),
    ("Қор 3 400 жылы көрпе таратты.", "Қор 3 400 көрпе таратты."),
    ("Оралда 870 қаңғыбас ит ауланды.", "Оралда 870 қаңғыбас мысық ауланды."),
    ("Оралда 12 аурухана салынып жатыр.", "Оралда ауруханада 12 адам жатыр."),
    ("Оралда 43 отбасы кезекте тұр.", "Оралда 43 отбасы тұрады."),
    ("Оралда 257 өтініш қанағаттандырылмады.", "Оралда 257 өтініш қанағаттандырылды."),
    ("Оралға 34 шетелдік кіргізілмеді.", "Оралға 34 шетелдік кіргізілді."),
    ("Полиция 40 адамды есепке алып қойды.", "Полиция 40 адамды алып қойды."),
    ("Полиция 40 жалған пәтер тапты.", "Полиция жалға 40 пәтер алды."),
    ("Әуежай ішкі рейстерде 54 мың жолаушыға қызмет көрсетті.",
     "Әуежай 86 мың жолаушыға қызмет көрсетті."),
    ("Әуежай ішкі рейстерде 54 мың жолаушыға қызмет көрсетті.",
     "Әуежай халықаралық рейстерде 86 мың жолаушыға қызмет көрсетті."),
]  # fmt: skip


def sayings(reader: Reader, *texts: str) -> list[tuple[Any, ...]]:
    return [tuple(cells(reader, text)[key] for key in TOLD) for text in texts]


@pytest.mark.parametrize(("text", "otherwise"), ONE)
def test_one_thing_told_otherwise_is_one(reader: Reader, text: str, otherwise: str) -> None:
    one, two = sayings(reader, text, otherwise)
    assert one == two
    assert all(one[:2])


@pytest.mark.parametrize(("text", "other"), APART)
def test_what_only_looks_alike_is_told_apart(reader: Reader, text: str, other: str) -> None:
    one, two = sayings(reader, text, other)
    assert one != two


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Қасқыр 83 қойды жарып кетті.", "sheep"),
        ("Өрт он екі қойды өртеп жіберді.", "sheep"),
        ("Қызмет 23 кибершабуылды тойтарды.", "cyber-attack"),
        ("Қор 5 200 жылы күртеше таратты.", "jacket"),
        ("Қор 3 мың жылы көрпе таратты.", "blanket"),
        ("Инспекция 17 ауды тәркіледі.", "fishing-net"),
        ("Оралда 870 қаңғыбас ит ауланды.", "dog"),
        ("Оралда 17 келі майшабақ сатылды.", "herring"),
    ],
)
def test_a_noun_is_found_in_its_form(reader: Reader, text: str, counted: str) -> None:
    assert cells(reader, text)["counted"] == counted


@pytest.mark.parametrize(
    "text", ["1941 жылы киім тігетін 12 цех ашылды.", "2025 жылы көрпе тігетін 12 цех ашылды."]
)
def test_a_year_is_no_warm_thing(reader: Reader, text: str) -> None:
    assert cells(reader, text)["grain"] == "year"


@pytest.mark.parametrize(
    ("form", "lemma", "found"),
    [
        ("ауруханаларында", "ауруханада", True),
        ("сотына", "сотқа", True),
        ("базаларынан", "базадан", True),
        ("ауруханалар", "ауруханада", False),
        ("жалған", "жалға", False),
        ("жалғаны", "жалған", True),
        ("қабылданбады", "қабылданбау", True),
        ("келмеген", "келмеу", True),
        ("қабылданды", "қабылданбау", False),
    ],
)
def test_what_a_form_is_looked_up_by(form: str, lemma: str, found: bool) -> None:
    assert (lemma in look_up(form, "kk")[0]) is found
