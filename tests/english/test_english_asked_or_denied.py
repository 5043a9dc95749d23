"""English figures that are asked about, told by a false rumour, or in whose place others came."""

from __future__ import annotations

import pytest

from svodka.reader import Reader

ASKED = [
    ("Were 40 trams sold last year?", "possible"),
    ("Have 40 trams been sold?", "possible"),
    ("Did the depot really sell 40 trams?", "possible"),
    ("Are there 40 trams in the depot?", "possible"),
    ("Is the rate 40 percent?", "possible"),
    ("Is it true that 40 trams burned?", "possible"),
    ("Do you think 40 trams burned?", "possible"),
    ('"Did 40 trams burn?" the deputy asked.', "possible"),
    ("Will 40 shops close?", "planned"),
    ("Why did 40 trams burn?", "asserted"),
    ("Who sold the 40 trams?", "asserted"),
    ("Did he resign after 40 trams burned?", "asserted"),
    ("Does he know that 40 trams burned?", "asserted"),
    ("Was the fire that burned 40 trams seen?", "asserted"),
    ("Are 40 trams not enough?", "asserted"),
    ("Not only did 40 trams burn, but the depot fell.", "asserted"),
]
DENIED = [
    ("The claim that 40 trams burned is false.", "negated"),
    ("Rumours that 40 trams had burned turned out to be false.", "negated"),
    ("Rumours that 40 trams had burned proved unfounded.", "negated"),
    ("Reports that 40 trams were sold were denied by the depot.", "negated"),
    ("Claims that the depot sold 40 trams were quickly rejected.", "negated"),
    ("The report that 40 trams burned was not denied by the depot.", "asserted"),
    ("The claim that 40 trams burned is true.", "asserted"),
    ("Reports that 40 trams were sold were confirmed by the depot.", "asserted"),
    ("Reports that 40 drivers were denied pay were confirmed.", "asserted"),
    ("The report said that 40 claims were rejected.", "asserted"),
]
REPLACED = [
    ("The depot hired 60 men instead of 40 women.", "negated"),
    ("The depot hired 60 men rather than 40.", "negated"),
    ("Instead of 40 women, the depot hired 60 men.", "negated"),
    ("The depot opened 3 lines instead of closing 40.", "negated"),
    ("The depot bought 40 trams instead of buses.", "asserted"),
    ("The ticket cost $30 instead of the usual $40.", "asserted"),
    ("The depot built 30 trams instead of the planned 40.", "planned"),
    ("The depot would run 30 trams instead of 40.", "possible"),
]


@pytest.mark.parametrize(("text", "factuality"), [*ASKED, *DENIED, *REPLACED])
def test_what_nobody_says_is_not_asserted(reader: Reader, text: str, factuality: str) -> None:
    (claim,) = [one for one in reader.read(text).claims if one.quantity.low == 40]
    assert claim.factuality == factuality
