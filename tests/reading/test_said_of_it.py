"""What «это» is more or less than another is the figure of the sentence before."""

from __future__ import annotations

import svodka
from svodka.model import Claim


def slots(claim: Claim) -> tuple[str | None, ...]:
    found = (claim.counted, claim.action, claim.place, claim.period)
    return tuple(slot.text if slot else None for slot in found)


def test_it_has_the_thing_deed_place_and_time_of_the_figure_before() -> None:
    first, second = svodka.read(
        "За год в Туле собрали 90 тонн яблок. Это почти на 4% больше, чем годом ранее."
    )
    assert slots(first) == slots(second) == ("яблок", "собрали", "Туле", "За год")


def test_a_verb_that_says_how_much_is_no_deed_of_what_it_is_more() -> None:
    _, second = svodka.read(
        "Выручка завода за год составила 90 млн рублей. Это на 4% больше, чем годом ранее."
    )
    assert slots(second) == ("Выручка завода", None, None, "за год")


def test_what_it_brought_about_is_of_another_thing_and_time() -> None:
    _, second = svodka.read("В мае в Туле построили 9 домов. Это привело к росту цен на 5%.")
    assert slots(second) == ("цен", "росту", None, None)


def test_it_is_not_one_of_two_figures() -> None:
    text = "За год болели 90 жителей, в том числе 40 детей. Это на 4% больше, чем годом ранее."
    assert slots(svodka.read(text)[-1])[0] != "детей"
