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
