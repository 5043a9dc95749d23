"""By whose money or help, under which plan: what was done so is some of all that was."""

from __future__ import annotations

from pathlib import Path

import pytest

from misfits import YEAR
from svodka.ledger.checks import run
from svodka.ledger.meaning.catalogue import catalogue
from svodka.ledger.meaning.subjects import subject
from svodka.ledger.meaning.words import Text
from told import Told, figure, kept, told

TOLD = {
    "ru": [
        ("В Туле построено 12 школ", ""),
        ("В Туле на средства фонда построено 12 школ", "на средства фонд"),
        ("В Туле построено 12 школ на средства фонда", "на средства фонд"),
        ("В Туле на деньги инвесторов построено 12 школ", "на средства инвестор"),
        ("В Туле за счёт инвесторов построено 12 школ", "на средства инвестор"),
        ("В Туле за счёт средств областного бюджета построено 12 школ", "на средства бюджет областной"),
        ("Из областного бюджета в Туле построено 12 школ", "из бюджета областной"),
        ("В Туле при поддержке банка построено 12 школ", "при поддержке банк"),
        ("В Туле по программе построено 12 школ", "по программе"),
        ("В Туле по программе «Светлый путь» построено 12 школ", "по программе светлый путь"),
        ("В рамках государственной программы «Светлый путь» в Туле построено 12 школ",
         "по программе светлый путь"),
        ("В Туле по программе развития села построено 12 школ", "по программе развитие село"),
        ("В рамках проекта «Светлый путь», в Туле построено 12 школ", "по программе светлый путь"),
        ("В Туле по концессионному соглашению построено 12 школ", "по концессии"),
        ("По просьбам жителей в Туле построено 12 школ", "по просьбе житель"),
        ("В ходе операции «Мак» в Туле построено 12 школ", "в ходе операции мак"),
        # how, or who says it, and no part of all
        ("По заявлению мэра, в Туле построено 12 школ", ""),
        ("В ходе операции в Туле построено 12 школ", ""),
        ("За счёт новых мощностей в Туле построено 12 школ", ""),
        ("По итогам года в Туле построено 12 школ", ""),
        ("В рамках рабочей поездки сказали: в Туле построено 12 школ", ""),
    ],
    "en": [
        ("They built 12 schools with EU money", "на средства eu"),
        ("They built 12 schools with money from the EU", "на средства eu"),
        ("They built 12 schools, financed by the lottery", "на средства lottery"),
        ("They built 12 schools at the expense of investors", "на средства инвестор"),
        ("They built 12 schools at the expense of parks", ""),
        ("Under the Bright Roads programme, they built 12 schools", "по программе bright road"),
        ("They built 12 schools under a government scheme", "по программе"),
        ("In Operation Warm House they built 12 schools", "в ходе операции warm house"),
        ("They built 12 schools under the law", ""),
        ("They built 12 schools in a UN-brokered operation", ""),
        ("They built 12 schools, paid out by the fund", ""),
    ],
    "kk": [
        ("Былтыр жылы қор қаражатына 12 мектеп салынды", "на средства фонд"),
        ("Былтыр жылы инвесторлар есебінен 12 мектеп салынды", "на средства инвестор"),
        ("Былтыр жылы бюджет қаражаты есебінен 12 мектеп салынды", "на средства бюджет"),
        ("Былтыр жылы «Жайлы мектеп» жобасы аясында 12 мектеп салынды", "по программе жайл мектеп"),
        ("Былтыр жылы бағдарлама бойынша 12 мектеп салынды", "по программе"),
        ("Былтыр жылы 12 мектеп салынды", ""),
        ("Былтыр жылы бағдарламаның шарты бойынша 12 мектеп салынды", ""),
    ],
}  # fmt: skip
WORDS = {
    "ru": {"action": "построено", "counted": "школ"},
    "en": {"action": "built", "counted": "schools"},
    "kk": {"action": "салынды|салыну", "counted": "мектеп"},
}


@pytest.mark.parametrize(
    ("language", "text", "narrowing"),
    [(language, *one) for language, rows in TOLD.items() for one in rows],
)
def test_means_tell_a_figure_from_that_of_all(language: str, text: str, narrowing: str) -> None:
    place = {"place": "Туле"} if language == "ru" else {}
    (claim,) = told(text, figure("12", YEAR, **WORDS[language], **place), language=language).claims
    assert subject(claim, Text(text, language), catalogue()).narrowing == narrowing


def test_money_out_of_a_budget_is_all_that_was_given() -> None:
    text = "Из бюджета выделено 12 млн рублей"
    (claim,) = told(text, figure("12 млн рублей", YEAR, action="выделено")).claims
    assert subject(claim, Text(text, "ru"), catalogue()).narrowing == ""


def test_each_of_two_figures_has_the_means_before_it() -> None:
    text = "В Туле на средства фонда построено 12 школ, на средства бюджета — 28"
    found = told(
        text,
        figure("12", YEAR, **WORDS["ru"], place="Туле"),
        figure("28", YEAR, action="построено", counted="школ"),
    ).claims
    told_apart = [subject(one, Text(text, "ru"), catalogue()).narrowing for one in found]
    assert told_apart == ["на средства фонд", "на средства бюджет"]


@pytest.mark.parametrize(
    ("behind", "narrowing"),
    [("а всего — 40", ""), ("в том числе 9", "по программе"), ("из них 9", "по программе")],
)
def test_a_figure_of_all_is_under_no_programme(behind: str, narrowing: str) -> None:
    text = f"По программе построено 12 школ, {behind}"
    said = behind.rpartition(" ")[2]
    _, other = told(
        text,
        figure("12", YEAR, **WORDS["ru"]),
        figure(said, YEAR, action="построено", counted="школ"),
    ).claims
    assert subject(other, Text(text, "ru"), catalogue()).narrowing == narrowing


def school(text: str, publisher: str) -> Told:
    said = text.partition(" школ")[0].rpartition(" ")[2]
    return told(text, figure(said, YEAR, place="Туле", **WORDS["ru"]), publisher=publisher)


@pytest.mark.parametrize(
    ("one", "other", "checks"),
    [
        ("построено 40 школ", "на средства фонда построено 12 школ", []),
        ("по программе «Дом» построено 40 школ", "по программе «Путь» построено 12 школ", []),
        ("по программе «Дом» построено 40 школ", "в рамках программы «Дом» построено 12 школ",
         ["contradiction"]),
        ("построено 40 школ", "построено 12 школ", ["contradiction"]),
    ],
)  # fmt: skip
def test_a_part_by_its_means_contradicts_no_whole(
    tmp_path: Path, one: str, other: str, checks: list[str]
) -> None:
    ledger = kept(tmp_path, school(f"В Туле {one}.", "А"), school(f"В Туле {other}.", "Б"))
    assert [hit.check.name for hit in run(ledger.connection)] == checks
