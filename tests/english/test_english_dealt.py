"""Whose the figures are that «respectively» deals out, or that stand against those of a rival."""

from __future__ import annotations

import pytest

from svodka.reader import Reader

DOERS = [
    ("Tom Reed and Ana Roe won 40 and 30 votes respectively.", ["Tom Reed", "Ana Roe"]),
    ("Karland and Norland exported 40 and 30 tonnes of tea, respectively.", ["Karland", "Norland"]),
    ("Tirsk, Karsun and Darvel have 40, 30 and 20 mills, respectively.", ["Tirsk", "Karsun", "Darvel"]),
    ("Lunn won 40 and 30 votes in May and June respectively.", ["Lunn", "Lunn"]),
    ("Tom Reed and Ana Roe won 40 and 30 votes.", ["Tom Reed", "Tom Reed"]),
    ("The Greens won 51 percent, ahead of the Reds on 47.", ["Greens", "Reds"]),
    ("The Greens won 51 percent, while 47 boats sank.", ["Greens", None]),
    ("Reed's party won 40 seats and Vidal's 30.", ["Reed's party", "Vidal"]),
    ("Reed's party won 40 seats and Vidal's 30 seats.", ["Reed's party", "Vidal"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "doers"), DOERS)
def test_whose_figures_they_are(reader: Reader, text: str, doers: list[str | None]) -> None:
    claims = reader.read(text).claims
    assert [c.actor.text if c.actor else None for c in claims] == doers


def test_who_is_accused_is_no_part_of_the_deed(reader: Reader) -> None:
    [claim] = reader.read("The board accused the firm of selling 40 trams.").claims
    assert claim.actor is not None
    assert claim.actor.text == "firm"


def test_some_of_them_are_no_place(reader: Reader) -> None:
    claims = reader.read("Divers found 40 coins in nine jars. They sold 20 of them.").claims
    assert [c.counted.text if c.counted else None for c in claims] == ["coins", "jars", "coins"]


@pytest.mark.parametrize("verb", ["rose", "was"])
def test_what_is_another_land_s_is_no_export_of_the_first(reader: Reader, verb: str) -> None:
    claims = reader.read(f"Kenya's growth {verb} 4 percent and Uganda's 9 percent.").claims
    told = [(c.counted and c.counted.text, c.place and c.place.text) for c in claims]
    assert told == [("Kenya's growth", "Kenya"), ("Uganda", "Uganda")]


def test_what_grew_is_not_where_it_was_sold(reader: Reader) -> None:
    claims = reader.read("Lunn sold 40 cars in 12 towns, up 9 from May.").claims
    assert [c.counted and c.counted.text for c in claims] == ["cars", "towns", "cars"]


def test_elsewhere_is_not_where_others_are(reader: Reader) -> None:
    claims = reader.read("Some 40 barns burnt in Tirsk, 12 in Karsun and 9 elsewhere.").claims
    assert [c.place and c.place.text for c in claims] == ["Tirsk", "Karsun", "elsewhere"]


PLACES = [
    ("The firm opened 12 and nine shops in Tirsk and Karsun, respectively.", ["Tirsk", "Karsun"]),
    ("Police held 12 and 9 men in New Tirsk and Karsun respectively.", ["New Tirsk", "Karsun"]),
    ("In Tirsk and Karsun, 12 and 9 people died respectively.", ["Tirsk", "Karsun"]),
    ("Sales in Tirsk and Karsun rose 5% and 7% respectively.", ["Tirsk", "Karsun"]),
    ("Lunn and Roe scored 12 and nine points in Tirsk respectively.", ["Tirsk", "Tirsk"]),
    ("The firm sold 40 and 30 trams in Tirsk in 2019 and 2020, respectively.", ["Tirsk", "Tirsk"]),
]


@pytest.mark.parametrize(("text", "places"), PLACES)
def test_where_the_figures_are_that_are_dealt_out(
    reader: Reader, text: str, places: list[str | None]
) -> None:
    claims = reader.read(text).claims
    assert [c.place and c.place.text for c in claims] == places


def test_the_third_place_is_that_of_the_third_figure(reader: Reader) -> None:
    text = "The firm opened 12, nine and four shops in Leeds, York and Hull respectively."
    claims = reader.read(text).claims
    assert [c.place and c.place.text for c in claims[1:]] == ["York", "Hull"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "The fund paid $75 to the school, $50 to the library and $30 to the choir.",
            [None, None, None],
        ),
        ("Prizes ran $75 to the winner, $50 to the runner-up.", ["Prizes", "Prizes"]),
        ("It raised $5m for the hospital and $3m for the school.", ["hospital", "school"]),
    ],
)
def test_who_gets_one_of_some_sums_is_not_counted(
    reader: Reader, text: str, wanted: list[str | None]
) -> None:
    claims = reader.read(text).claims
    assert [c.counted and c.counted.text for c in claims] == wanted
