"""Bulletins of ports, treasuries and pollsters: sums in «m», points, plans, other years in brackets."""

from __future__ import annotations

import pytest

from quantity_notation import brief

QUANTITIES = [
    # a sum in «m» is no length
    ("Ostrail lost 83m euros, against a loss of 61m in 2025.",
     ["83m euros = 83000000 EUR", "61m = 61000000 EUR"]),
    ("A bridge cost 83m euros and has a span of 61m.", ["83m euros = 83000000 EUR", "61m = 61 m"]),
    ("The museum opens after a 36m-pound refit.", ["36m-pound = 36000000 GBP"]),
    ("It runs a 2m-tonne mill behind a 100m-long wall.", ["2m-tonne = 2000000 t", "100m = 100 m"]),
    # what is compared with it has the unit of the figure before
    ("Delays cost crews 11,600 hours, up from 9,200 in May.", ["11,600 hours = 11600 h", "9,200 = 9200 h"]),
    ("It cut its target to 370-385 tonnes (previously 400-420).",
     ["370-385 tonnes = range 370..385 t", "400-420 = range 400..420 t"]),
    # what is added bounds nothing, and a year is no amount of a rise
    ("He was fined 400 euros plus a fee.", ["400 euros = 400 EUR"]),
    ("They need 24 months plus.", ["24 months plus = at_least 24 mo"]),
    ("It will add 60 beds by 2028 and release up to 350 men.", ["60 = 60 1", "up to 350 = at_most 350 1"]),
    # points of a poll
    ("The survey has a margin of error of 2.8 points.", ["2.8 points = 2.8 %"]),
    ("Poll: Greens lead by four points", ["four points = 4 %"]),
    # what a stage or category is called counts nothing
    ("Crews took 43 minutes to reach category two calls.", ["43 minutes = 43 min"]),
    ("The grid ordered stage 2 cuts.", []),
    ("At this stage 2 men are held.", ["2 = 2 1"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), QUANTITIES, ids=lambda value: str(value)[:40])
def test_a_quantity(text: str, wanted: list[str]) -> None:
    assert brief(text) == wanted
