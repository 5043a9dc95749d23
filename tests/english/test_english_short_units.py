"""Short English units that are other words as well: inches, stones, thousands and millions of tonnes."""

from __future__ import annotations

import pytest

from quantity_notation import brief

UNITS = [
    ("The boxer weighed 10st 4lb.", ["10st 4lb = 144 [lb_av]"]),
    ("She lost 3st in a year.", ["3st = 3 [stone_av]"]),
    ("He weighs 12 stone 6lb.", ["12 stone 6lb = 174 [lb_av]"]),
    ("The suspect is 6ft 2in tall.", ["6ft 2in = 74 [in_i]"]),
    ("A 5ft10in man robbed a mill.", ["5ft10in = 70 [in_i]"]),
    ("Up to 12in of snow is expected.", ["Up to 12in = at_most 12 [in_i]"]),
    ("The field produced 45,000 boe/d.", ["45,000 boe/d = 45000 bbl/d"]),
    ("The mill exported 40,000 MT of sugar.", ["40,000 MT = 40000 t"]),
    ("Copper output reached 310 kt.", ["310 kt = 310000 t"]),
    ("The reef holds 1.2 Mt of copper.", ["1.2 Mt = 1200000 t"]),
    ("Cargoes totalled 4.2 Mtpa.", ["4.2 Mtpa = 4200000 t/a"]),
    ("The seam has 12 Moz of gold.", ["12 Moz = 12000000 [oz_tr]"]),
    ("Emissions came to 380 MtCO2e.", ["380 MtCO2e = 380000000 t"]),
    ("Traders bought 5,000 mmBtu.", ["5,000 mmBtu = 5000000000 [Btu]"]),
]
OTHER_WORDS = [
    ("They threw 12 stone blocks.", ["12 = 12 1"]),
    ("They found 40 in May.", ["40 = 40 1"]),
    ("She sold 40 3-in-1 kettles.", ["40 = 40 1"]),
    ("She was 1st, he was 11th and their aunt 21st.", []),
    ("India grew 112 MT of wheat.", []),  # millions of them, or not
    ("Winds of 45 kt were felt.", ["45 kt = 45 [kn_i]"]),
    ("Guides led 40 Mt Arden climbers.", ["40 = 40 1"]),
]


@pytest.mark.parametrize(("text", "wanted"), UNITS)
def test_a_short_unit(text: str, wanted: list[str]) -> None:
    assert brief(text) == wanted


@pytest.mark.parametrize(("text", "wanted"), OTHER_WORDS)
def test_another_word_that_is_no_unit(text: str, wanted: list[str]) -> None:
    assert brief(text) == wanted
