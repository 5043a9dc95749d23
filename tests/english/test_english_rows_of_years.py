"""English rows whose figures are told by a time before each: «Fires: 2024 – 150, 2025 – 180»."""

from __future__ import annotations

import pytest

from quantity_notation import brief
from svodka.reader import Reader

ROWS = [
    ("Fires: 2024 – 150, 2025 – 180.", "Fires", [("150", "2024"), ("180", "2025")]),
    ("Births: 2024 — 3,400, 2025 — 3,150.", "Births", [("3,400", "2024"), ("3,150", "2025")]),
    ("Guests: 2023 – 1,200; 2024 – 1,450; 2025 – 1,900.", "Guests",
     [("1,200", "2023"), ("1,450", "2024"), ("1,900", "2025")]),
    ("Road deaths: 2024: 150; 2025: 180.", "Road deaths", [("150", "2024"), ("180", "2025")]),
    ("Exports: 2022 – $1.4bn, 2023 – $1.6bn.", "Exports", [("$1.4bn", "2022"), ("$1.6bn", "2023")]),
    ("Rain: 2022 – 340mm; 2023 – 410mm.", "Rain", [("340mm", "2022"), ("410mm", "2023")]),
    ("Fires in 2024: 150, in 2025: 180.", "Fires", [("150", "in 2024"), ("180", "in 2025")]),
    ("Thefts (2022 – 340, 2023 – 410) rose.", "Thefts", [("340", "2022"), ("410", "2023")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "counted", "wanted"), ROWS)
def test_each_figure_has_the_time_before_it(
    reader: Reader, text: str, counted: str, wanted: list[tuple[str, str]]
) -> None:
    claims = reader.read(text).claims
    found = [(c.quantity.text, c.period.text if c.period else "") for c in claims]
    assert found == wanted
    assert {c.counted.text for c in claims if c.counted} == {counted}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The years 2020 – 2024 were dry.", []),
        ("Huts cost 2000 – 3000 euros.", ["2000 – 3000 euros = range 2000..3000 EUR"]),
        ("Crews of 2,000 – 3,000 men came.", ["2,000 – 3,000 = range 2000..3000 1"]),
    ],
)
def test_a_range_that_is_none_of_them(text: str, wanted: list[str]) -> None:
    assert brief(text) == wanted
