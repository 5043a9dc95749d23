"""Budgets, orders and hauls as offices write them: small codes, parts of a kilo, levels stepped up to."""

from __future__ import annotations

import pytest

from quantity_notation import brief, shown
from speaking import in_full
from svodka.reader import Reader

WRITTEN = [
    ("The yard won an order for 40 mln eur.", ["40 mln eur = 40000000 EUR"]),
    ("The mill was sold for 2.5 mln eur ($3.1 mln).",
     ["2.5 mln eur = 2500000 EUR", "$3.1 mln = 3100000 USD"]),
    ("The lender gave 900 mln rub to millers.", ["900 mln rub = 900000000 RUB"]),
    ("Some 5 million try again.", ["Some 5 million = approx 5000000 1"]),
    ("The depot has 7,000 sq. metres of floor.", ["7,000 sq. metres = 7000 m2"]),
    ("The farm lost 90 sq. miles of grass.", ["90 sq. miles = 90 [smi_us]"]),
    ("Guards found a ½ kilo of resin.", ["½ kilo = 0.5 kg"]),
    ("Guards found ¾ tonne of resin and 2½ kilos of tea.", ["¾ tonne = 0.75 t", "2½ kilos = 2.5 kg"]),
    ("The ½ finals begin.", []),
    # «so far» dates, «far more» bounds
    ("So far more than 70 wells have been dug.", ["more than 70 = more_than 70 1"]),
    ("Far more than 70 wells are dry.", ["Far more than 70 = more_than 70 1"]),
]  # fmt: skip
CHANGES = [
    # what is stepped up to a level has reached it
    ("The grant has been stepped up to $40 million.",
     ["$40 million | money exact 40000000 40000000 USD to"]),
    ("Output was ramped up to 80 tonnes.", ["80 tonnes | measure exact 80 80 t to"]),
    ("Output can be ramped up to 80 tonnes.", ["up to 80 tonnes | measure at_most None 80 t None"]),
    ("The credit line was enhanced from $30 million to $45 million.",
     ["$30 million | money exact 30000000 30000000 USD from",
      "$45 million | money exact 45000000 45000000 USD to"]),
    # a change that was told far before its ends
    ("We will raise the sum for the care of old people at home and away, from $19 million to $22 million.",
     ["$19 million | money exact 19000000 19000000 USD from",
      "$22 million | money exact 22000000 22000000 USD to"]),
    ("We will raise the sum for the care of the old by more than 75 per cent from $3 million to $7 million.",
     ["more than 75 per cent | percent more_than 75 None % increase",
      "$3 million | money exact 3000000 3000000 USD from",
      "$7 million | money exact 7000000 7000000 USD to"]),
    ("Fines for the drivers of such lorries, from $30 to $90, are paid at once.",
     ["from $30 to $90 | money range 30 90 USD None"]),
    # two bounds are no ends of a change
    ("Rewards, ranging from up to $5,000 to up to $9,000, are paid.",
     ["up to $5,000 | money at_most None 5000 USD None", "up to $9,000 | money at_most None 9000 USD None"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), WRITTEN, ids=lambda value: str(value)[:40])
def test_as_offices_write(text: str, wanted: list[str]) -> None:
    assert brief(text) == wanted


@pytest.mark.parametrize(("text", "wanted"), CHANGES, ids=lambda value: str(value)[:40])
def test_levels_and_ends(text: str, wanted: list[str]) -> None:
    assert shown(text) == wanted


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # a day before the verb says nothing, whoever stands between it and who does
        ("Harbour Minister Ana Holm, together with Port Commissioner Lars J. Bay, today announced that 25 "
         "pilots were hired.", "Ana Holm"),
        ("Prosecutor Ana Holm, together with Karsun City Police Commissioner Lars Bay, yesterday announced "
         "that 25 men were charged.", "Ana Holm"),
        ("The board today announced that 25 pilots were hired.", "The board"),
        # nor does what brackets give behind a name
        ("Halden Foods Oyj (HEL:HFO1V) said on Tuesday that it cut 120 jobs.", "Halden Foods Oyj"),
        ("Port builder Halden Oyj (HEL: HAL1V) said today it has won 12 orders.", "Halden Oyj"),
        ("Halden Foods (the mayor said) cut 120 jobs.", "the mayor"),
    ],
    ids=lambda value: str(value)[-40:],
)  # fmt: skip
def test_who_announces(reader: Reader, text: str, speaker: str) -> None:
    (claim,) = reader.read(text).claims
    assert speaker in (in_full(text, claim.speaker) or "")
