"""Who did what an English figure counts, where others stand beside the verb or another verb above it."""

from __future__ import annotations

import pytest

from svodka.reader import Reader

DOERS = [
    ("Some 40 men were hired by the mine.", "mine"),
    ("Some 40 men were buried by a landslide.", "landslide"),
    ("Some 40 men were hired by ship.", None),
    ("Some 40 men were freed by the decision of a court.", None),
    ("Some 40 men were handed over to police by the army.", "army"),
    ("Some 40 people were attacked with knives by gunmen.", "gunmen"),
    ("The arrest of 40 men by police shocked the town.", "police"),
    ("The sale of 40 boats by the firm was praised.", "firm"),
    ("The sale of 40 boats by Easter was planned.", None),
    ("The man accused of killing 40 people was held.", "man"),
    ("Police held a man suspected of killing 40 people.", "man"),
    ("The man was held after killing 40 people.", "man"),
    ("The bus was hit, killing 40 people.", None),
    ("The raid ended with 40 arrested.", None),
    ("The mayor came to Karsun. He bought 40 boats.", "mayor"),
    ("The wife came to Karsun. He bought 40 boats.", None),
]


@pytest.mark.parametrize(("text", "doer"), DOERS)
def test_who_did_it(reader: Reader, text: str, doer: str | None) -> None:
    (claim,) = [one for one in reader.read(text).claims if one.quantity.low == 40]
    found = claim.actor.text.split()[-1] if claim.actor else None
    assert found == doer
