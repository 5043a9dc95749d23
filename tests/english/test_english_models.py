"""English names of models: their numbers are no figures, and what is counted is the noun behind them."""

from __future__ import annotations

import pytest

from quantity_notation import brief
from svodka.reader import Reader

THINGS = [
    ("The navy bought 16 MK 48 heavy torpedoes.", "16", "MK 48 heavy torpedoes"),
    ("The army needs six AIM-90L Sparrow Block II rockets.", "six", "AIM-90L Sparrow Block II rockets"),
    ("The yard sold 12 MK 46 All Up Round Training Torpedoes to Norland.", "12",
     "MK 46 All Up Round Training Torpedoes"),
    ("Norland wants 10 ASM-84L Condor Block II air-launched missiles.", "10",
     "ASM-84L Condor Block II air-launched missiles"),
    ("The airline sold 30 Boeing 737 MAX jets.", "30", "Boeing 737 MAX jets"),
    ("Forty Boeing 737 jets were sold.", "Forty", "Boeing 737 jets"),
    ("Norland will send a dozen Yak-130 light attack planes.", "a dozen", "Yak-130 light attack planes"),
    ("The clinic has 40 GE-9900 brand scanners.", "40", "GE-9900 brand scanners"),
    ("Norland lost four Mi-8 transport helicopters.", "four", "Mi-8 transport helicopters"),
    ("The yard built six Type 45 destroyers.", "six", "Type 45 destroyers"),
    ("The prize was shared by 40 G-20 officials.", "40", "G-20 officials"),
    ("Ostby has four F-16s.", "four", "F-16s"),
    ("The depot has 40 old buses.", "40", "old buses"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "quantity", "thing"), THINGS)
def test_the_noun_behind_a_model(reader: Reader, text: str, quantity: str, thing: str) -> None:
    (claim,) = reader.read(text).claims
    assert claim.counted is not None
    assert (claim.quantity.text, claim.quantity.unit, claim.counted.text) == (quantity, "1", thing)


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("The Type 45 destroyers sailed on Friday.", []),
        ("The MiG 29 fighters are old.", []),
        ("The airline leased two 787 Dreamliners.", ["two = 2 1"]),
        ("Two buses and 300 Syrians came.", ["Two = 2 1", "300 = 300 1"]),
        ("The shop lost 200 iPhone 15 phones.", ["200 = 200 1"]),
        ("He ran five Mi in the rain.", ["five Mi = 5 [mi_i]"]),
        ("Police in Ostby 40 times shut the road.", ["40 = 40 1"]),
        ("Boeing 40 Jobs Short In Two Plants", ["40 = 40 1", "Two = 2 1"]),
    ],
)
def test_figures_beside_models(text: str, figures: list[str]) -> None:
    assert brief(text) == figures
