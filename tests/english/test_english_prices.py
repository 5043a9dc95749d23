"""English prices and rates: what moves by itself, of what an amount is, points that are percentage points."""

from __future__ import annotations

import pytest

from quantity_notation import brief, rejected
from svodka.reader import Reader

SLOTS = [
    # what stands somewhere, falls by so much, or is so deep, does nothing
    ("The shares closed at 40 euros.", "40 euros", "actor", None),
    ("The fund opened at 40 euros a share.", "40 euros", "actor", None),
    ("The index ended at 8,000 points.", "8,000", "actor", None),
    ("The mill closed 40 shops at noon.", "40", "actor", "mill"),
    ("Petrol fell 7p to 192p.", "192p", "actor", None),
    ("The price of oil fell 3 dollars to 60 dollars.", "60 dollars", "actor", None),
    ("The village cut the fee by 3 euros to 60 euros.", "60 euros", "actor", "village"),
    ("The lake has a depth of 40 metres.", "40 metres", "actor", None),
    ("The firm has a fleet of 40 lorries.", "40", "actor", "firm"),
    # what an amount is of
    ("The bank approved a $40m interest-free loan.", "$40m", "counted", "interest-free loan"),
    ("A litre of petrol will cost 68 euros.", "68 euros", "counted", "petrol"),
    ("Eight of the total were nurses.", "Eight", "counted", "nurses"),
    ("Eight of the victims were nurses.", "Eight", "counted", "victims"),
    ("The bank made a quarter-point cut in its key rate.",
     "a quarter-point", "counted", "its key rate"),
    # names that «&» or a number is part of, what a body with «of» in its name has, of whom so many are
    ("The S&P 500 fell 2%.", "2%", "counted", "S&P 500"),
    ("The University of Tirsk's Index of Business stood at 88.8.", "88.8", "counted",
     "University of Tirsk's Index"),
    ("The price of Tirsk's oil rose 2%.", "2%", "counted", "price"),
    ("A team of 12 – eight men and four women – was sent.", "12", "counted", "team"),
    ("A team of 12 – eight men and four women – was sent.", "eight", "counted", "men"),
    ("Some 80% of mills export, compared to around 20% of smaller firms.", "around 20%", "counted",
     "smaller firms"),
    # those who are in a state behind «with», beside what happened
    ("Two men died, with 40 still missing.", "40", "action", "missing"),
    ("Five were saved, with 12 unaccounted for.", "12", "action", "unaccounted"),
    ("The quake left 40 dead, with 12 missing.", "40", "action", "left"),
    ("The share against it goes up a lot (62 percent).", "62 percent", "counted", "share"),
    # firms whose analysts count something are no place
    ("Economists at Lunn Bank lifted their forecast by 2 percent.", "2 percent", "place", None),
    ("Analysts at Orin cut their growth estimate by 2 percent.", "2 percent", "action", "cut"),
    ("Analysts at Orin cut their growth estimate by 2 percent.", "2 percent", "counted",
     "their growth estimate"),
    # what paid services are called, which nobody has paid
    ("Food rose 9 percent, goods 10 percent, paid services 13 percent.",
     "13 percent", "counted", "paid services"),
    ("Food rose 9 percent, goods 10 percent, paid services 13 percent.", "13 percent", "action", "rose"),
    ("Food prices rose 9 percent and paid services 13 percent.", "13 percent", "actor", None),
    ("The firm paid 13 million dollars for services.", "13 million dollars", "action", "paid"),
    # a verb that a hyphen joins to what stands before
    ("The loan could kick-start 40 works.", "40", "action", "kick-start"),
    ("The firm sold 40 works.", "40", "action", "sold"),
    # where, and what that lies near
    ("Five men were killed in the town of Tirsk, near the Ostrov border.",
     "Five", "place", "town of Tirsk"),
    ("Five men were killed on Friday, near the Ostrov border.", "Five", "place", "Ostrov border"),
    ("Five men were killed in Darvel‘s old town of Tirsk.", "Five", "place", "Darvel‘s old town of Tirsk"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "quantity", "slot", "wanted"), SLOTS)
def test_a_slot_of_a_figure(
    reader: Reader, text: str, quantity: str, slot: str, wanted: str | None
) -> None:
    (claim,) = [one for one in reader.read(text).claims if one.quantity.text == quantity]
    found = getattr(claim, slot)
    assert (found.text if found is not None else None) == wanted


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("The bank cut its rate by a quarter point.", ["a quarter point = 0.25 %"]),
        ("The bank made the same half-point cut in its rate.", ["half-point = 0.5 %"]),
        ("The bank cut rates by a quarter of a point.", ["a quarter of a point = 0.25 %"]),
        ("She won by a half point.", []),
        ("The index rose a quarter of a point.", []),
        ("She sold a quarter of the shares.", ["a quarter = 25 %"]),
        ("The tower is 4x higher.", ["4x = 4 x"]),
        ("She won the 4x100-metre relay.", []),
    ],
)
def test_points_and_times(text: str, figures: list[str]) -> None:
    assert brief(text) == figures


def test_one_number_times_another_is_told() -> None:
    assert "4: exclusion.times-number" in rejected("She won the 4x100-metre relay.")
