"""English prepositions and verbs that say where, over what or towards whom, and bound no number."""

from __future__ import annotations

import pytest

from quantity_notation import brief

UNBOUND = [
    ("She presided over 12 trials.", ["12 = 12 1"]),
    ("Clerks pored over 40 maps.", ["40 = 40 1"]),
    ("She served under three mayors.", ["three = 3 1"]),
    ("The law puts 40 firms under two boards.", ["40 = 40 1", "two = 2 1"]),
    ("The farm lies near 3 villages.", ["3 = 3 1"]),
    ("The plant stands close to four homes.", ["four = 4 1"]),
    ("Guards approached 12 drivers.", ["12 = 12 1"]),
]
BOUND = [
    ("Under five people came.", ["Under five = less_than 5 1"]),
    ("Clerks found over 40 maps.", ["over 40 = more_than 40 1"]),
    ("Losses fell below two.", ["below two = less_than 2 1"]),
    ("Turnout is close to 4 percent.", ["close to 4 percent = approx 4 %"]),
    ("Some say close to four million people left.", ["close to four million = approx 4000000 1"]),
    ("Under two in five voters came.", ["Under two in five = less_than 40 %"]),
    ("Jails hold close to three times the number.", ["close to three times = approx 3 x"]),
    ("The toll approached 40 on Friday.", ["40 = approx 40 1"]),
    ("Losses approached 4,000 homes.", ["4,000 = approx 4000 1"]),
    ("Losses did not exceed 40 tonnes.", ["40 tonnes = at_most 40 t"]),
    ("Children under five stayed at home.", []),
]


@pytest.mark.parametrize(("text", "figures"), UNBOUND)
def test_what_looks_like_a_bound_and_is_none(text: str, figures: list[str]) -> None:
    assert brief(text) == figures


@pytest.mark.parametrize(("text", "figures"), BOUND)
def test_what_bounds_all_the_same(text: str, figures: list[str]) -> None:
    assert brief(text) == figures
