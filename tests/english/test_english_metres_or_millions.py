"""«m» behind digits: metres where nothing says millions, and neither where it may be either."""

from __future__ import annotations

import pytest

from quantity_notation import brief, rejected

DOUBTFUL = [
    "The town sold 40m bananas.",
    "The shop took 40m online orders.",
    "The star is 40m years old.",
    "A 3m strong crowd came.",
    "The port got a 40m grant.",
    "He paid a fine of 40m.",
    "The port owes 40m to the town.",
    "The port lost 40m last year.",
    "Another 40m was spent on the quay.",
]
READ = [
    ("The port put up 40m cranes.", ["40m = 40 m"]),
    ("The storm brought 4m waves.", ["4m = 4 m"]),
    ("They built 2m thick walls.", ["2m = 2 m"]),
    ("The coast lost 40m of sand.", ["40m = 40 m"]),
    ("The 400m starts at noon.", ["400m = 400 m"]),
    ("She won two 100m titles.", ["two = 2 1", "100m = 100 m"]),
    ("A 40m bridge was built.", ["40m = 40 m"]),
    ("The town has 40m users.", ["40m = 40000000 1"]),
    ("The port sold 3m tonnes.", ["3m tonnes = 3000000 t"]),
]


@pytest.mark.parametrize("text", DOUBTFUL)
def test_metres_or_millions_are_neither(text: str) -> None:
    assert brief(text) == []
    assert "exclusion.doubtful-metres" in rejected(text)[0]


@pytest.mark.parametrize(("text", "figures"), READ)
def test_what_is_sure(text: str, figures: list[str]) -> None:
    assert brief(text) == figures
