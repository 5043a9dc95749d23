"""What stands beside deeds of offices: whose money becomes, who is called up, whom it befell, who acts."""

from __future__ import annotations

import pytest

import svodka


def read(text: str, slot: str) -> list[str | None]:
    fillers = (getattr(claim, slot) for claim in svodka.read(text))
    return [filler and filler.text for filler in fillers]


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("В доход бюджета перечислено 16 млрд рублей.", None),
        ("В доход государства обращено 120 млн тенге.", None),
        ("Доходы бюджета составили 5 млн рублей.", "Доходы бюджета"),
        ("В доход бюджета взыскано штрафов на 3 млн рублей.", "штрафов"),
    ],
)
def test_whose_the_money_becomes_is_not_so_much(text: str, thing: str | None) -> None:
    assert read(text, "counted") == [thing]


def test_recruits_are_called_up() -> None:
    claims = svodka.read("На службу призвано 400 человек, из них 90 – с высшим образованием.")
    assert [claim.factuality for claim in claims] == ["asserted", "asserted"]
    (claim,) = svodka.read("Президент призвал выделить 12 млрд рублей.")
    assert claim.factuality == "planned"


@pytest.mark.parametrize(
    "text",
    ["Расчёты выезжали 3 раза (6 пострадавших).", "Поезд сошёл с рельсов утром (12 погибших)."],
)
def test_brackets_that_count_whom_it_befell_have_no_deed_outside(text: str) -> None:
    *_, claim = svodka.read(text)
    assert claim.action is None or claim.action.start > text.index("(")


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("38 человек спасены поисковыми отрядами.", "поисковыми отрядами"),
        ("Экстренными службами эвакуированы 12 человек.", "Экстренными службами"),
        ("Спасены 12 человек, больных внутренними органами.", None),
    ],
)
def test_units_act(text: str, who: str | None) -> None:
    assert read(text, "actor") == [who]
