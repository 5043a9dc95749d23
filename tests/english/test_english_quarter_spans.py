"""English times from a part of one year to a part of another, and what a number behind a date counts."""

from __future__ import annotations

import pytest

from svodka.reader import Reader


@pytest.mark.parametrize(
    ("time", "begun", "ended"),
    [
        (
            "from the third quarter of 2023 to the second quarter of 2024",
            "2023-07-01",
            "2024-06-30",
        ),
        (
            "between the fourth quarter of 2022 and the first quarter of 2024",
            "2022-10-01",
            "2024-03-31",
        ),
        ("from May 2023 to the first quarter of 2024", "2023-05-01", "2024-03-31"),
        ("from Q3 2023 through Q2 2024", "2023-07-01", "2024-06-30"),
        ("from the second half of 2023 to May 2024", "2023-07-01", "2024-05-31"),
        ("from May 2023 to June 2024", "2023-05-01", "2024-06-30"),
    ],
)
def test_a_span_of_parts_of_years(reader: Reader, time: str, begun: str, ended: str) -> None:
    (claim,) = reader.read(f"It sold 40 boats {time}.").claims
    assert claim.period is not None
    assert (str(claim.period.from_date), str(claim.period.to_date)) == (begun, ended)


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("On 28 April 2010, 1 soldier was killed and 19 people were injured.", ["1", "19"]),
        ("On April 28, 2010, 1 bridge fell.", ["1"]),
        ("On May 8, 9 and 12 it sold 40 boats.", ["40"]),
    ],
)
def test_a_number_behind_a_date_may_count(reader: Reader, text: str, figures: list[str]) -> None:
    assert [claim.quantity.text for claim in reader.read(text).claims] == figures


def test_the_short_name_of_a_currency_is_no_place(reader: Reader) -> None:
    text = "Last year imported medicines stood at TRY 192 billion and 19 million boxes."
    assert [claim.place for claim in reader.read(text).claims] == [None, None]
