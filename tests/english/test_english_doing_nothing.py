"""What does nothing beside an English figure: an index that trades, what a clause is said to be, a state."""

from __future__ import annotations

import pytest

from svodka.reader import Reader

ACTORS = [
    # of two subjects the one of the clause
    ("The main fear is that the flood killed 40 cows.", "40", "flood"),
    ("The problem is that the board closed 40 schools.", "40", "board"),
    ("One reason is that farmers sold 40 cows.", "40", "farmers"),
    ("The hope is that the plan will create 40 jobs.", "40", "plan"),
    ("The good news is that rescuers found 40 men.", "40", "rescuers"),
    # an index does nothing, whatever the tree makes of its percentage
    ("The P&Q 500 traded up 0.4% on Monday.", "0.4%", None),
    ("The port index traded down 2 percent.", "2 percent", None),
    ("The firm traded 40 ships for cows.", "40", "firm"),
    # an adjective alone is nobody
    ("The tank, which when full holds 40 litres, broke.", "40 litres", None),
    ("The firm sells a tent which - when open - holds 40 men.", "40", None),
    ("The young bought 40 boats.", "40", "young"),
]


@pytest.mark.parametrize(("text", "quantity", "who"), ACTORS)
def test_who_does_it(reader: Reader, text: str, quantity: str, who: str | None) -> None:
    claim = next(c for c in reader.read(text).claims if c.quantity.text == quantity)
    assert (claim.actor.text if claim.actor else None) == who
