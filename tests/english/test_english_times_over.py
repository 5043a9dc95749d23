"""Times of the past that say nothing of what has happened by now, or is still to come."""

from __future__ import annotations

import pytest

from svodka.reader import Reader


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("The bank opened in May. The company has hired 40 clerks.", None),
        ("The bank opened this month. The company has hired 40 clerks.", "this month"),
        ("In May the bank closed 2 shops. The port sold 40 trams.", "In May"),
        ("Trams have been full this year. The port has sold 40 trams.", "this year"),
        ("The plan approved in May will create 40 jobs.", None),
        ("The bridge planned for 2031 will need 40 men.", "for 2031"),
        ("The bridge to be built in 2031 will need 40 men.", "in 2031"),
        ("The bank will close 40 shops next year.", "next year"),
        ("Some 40 shops close this year.", "this year"),
        ("At the close of 2021 the bank had 40 shops.", "At the close of 2021"),
        ("The plan approved in May created 40 jobs.", "in May"),
    ],
)
def test_what_is_over(reader: Reader, text: str, when: str | None) -> None:
    (claim,) = [one for one in reader.read(text).claims if one.quantity.low == 40]
    assert (claim.period.text if claim.period else None) == when
