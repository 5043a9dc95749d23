"""Groups that a sentence divides, and what befell others: parts, and what each part is."""

from __future__ import annotations

import datetime as dt

import pytest

import svodka


def parts(text: str) -> list[tuple[str, str | None]]:
    """Each figure with the figure that it is a part of."""
    claims = svodka.read(text)
    named = {claim.id: claim.quantity.text for claim in claims}
    return [
        (claim.quantity.text, named.get(claim.part_of) if claim.part_of else None)
        for claim in claims
    ]


def counted(text: str) -> list[str | None]:
    return [claim.counted and claim.counted.text for claim in svodka.read(text)]


def test_those_who_are_divided_are_the_whole_and_none_of_the_parts_is() -> None:
    text = "Погибли 208 человек. Из погибших 96 — пешеходы, 74 — пассажиры, 38 — водители."
    assert parts(text) == [("208", None), ("96", "208"), ("74", "208"), ("38", "208")]
    assert counted(text)[1:] == ["пешеходы", "пассажиры", "водители"]


def test_a_group_behind_which_a_colon_stands_is_no_figure() -> None:
    text = "Из погибших: 1 480 водителей, 900 пешеходов."
    assert parts(text) == [("1 480", None), ("900", None)]


def test_a_number_of_the_group_itself_is_the_whole() -> None:
    text = "Из 96 погибших 40 — пешеходы, 12 — водители."
    assert parts(text) == [("96", None), ("40", "96"), ("12", "96")]
    assert parts("Из прибывших 40 человек 12 — дети.") == [("40", None), ("12", "40")]


def test_shares_are_of_the_group_that_their_sentence_divides() -> None:
    text = "Среди осуждённых 14,8% — женщины, 3,1% — несовершеннолетние, 11% — иностранцы."
    assert counted(text) == ["осуждённых"] * 3


@pytest.mark.parametrize(
    ("text", "part"),
    [
        (
            "Произошло 300 пожаров, погибли 96 человек, в том числе 5 детей, травмированы 143.",
            "143",
        ),
        ("Ранены шестеро жителей, включая двух детей; один человек погиб.", "один"),
    ],
)
def test_what_befell_others_is_no_part(text: str, part: str) -> None:
    assert dict(parts(text))[part] is None


def test_a_share_in_brackets_ends_no_division() -> None:
    text = "На учёте 4 208 человек, из них 2 410 — женщины (57,3%), 1 106 — молодёжь."
    assert dict(parts(text))["1 106"] == "4 208"


def test_nobody_pays_off_debts_to_himself() -> None:
    claims = svodka.read("Долги погашены перед 3 400 работниками на 187 млн рублей.")
    assert [claim.actor for claim in claims] == [None, None]
    (claim,) = svodka.read("На посту пограничниками задержано 40 человек.")
    assert claim.actor is not None
    assert claim.actor.text == "пограничниками"


def test_the_day_of_a_message_is_no_day_of_what_it_tells() -> None:
    text = "В сообщении от 3 ноября указывалось, что пострадали 43 человека."
    (claim,) = svodka.read(text, published=dt.date(2026, 11, 10))
    assert claim.period is None


def test_the_end_of_a_change_has_not_the_time_that_it_is_compared_with() -> None:
    text = "Зерна на 20% больше, чем в 2023 году: с 30 до 41 тонны."
    times = [c.period and c.period.text for c in svodka.read(text, published=dt.date(2026, 11, 10))]
    assert times == [None, "в 2023 году", None]


def test_the_dead_are_part_of_people_and_of_no_accidents() -> None:
    text = (
        "Погибли 214 человек. На трассах случилось 206 аварий, погиб 41 человек. "
        "Из погибших 96 — пешеходы."
    )
    assert dict(parts(text))["96"] == "214"
