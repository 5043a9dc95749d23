"""English deeds that are agreed, allowed, tried, paid for or forbidden, and so not done."""

from __future__ import annotations

import datetime as dt

import pytest

import svodka

CASES = """
negated | The city banned the demolition of 12 houses.
negated | The court forbade the city to demolish 12 houses.
negated | The construction of 12 schools was cancelled.
negated | The city called off the demolition of 12 houses.
negated | Protesters blocked the delivery of 40 tonnes of fuel.
planned | Smugglers tried to export 40 tonnes of grain.
planned | Police foiled an attempt to smuggle 40 tonnes of grain.
planned | The ministry signed a contract for the delivery of 40 aircraft.
planned | The ministry signed a contract to build 12 schools.
planned | The bank agreed to pay 40 million dollars.
planned | The city authorised the company to build 12 houses.
planned | The state allocated money for the construction of 12 schools.
planned | The opening of 12 schools is scheduled for September.
planned | The law forbids catching more than 5 kg of fish.
planned | On July 1 pensions rise by 12 percent.
planned | Tomorrow 12 schools open.
possible | The deaths of 40 people have not been confirmed.
asserted | The deaths of 40 people have been confirmed.
asserted | 40 men tried to flee.
asserted | Next year 12 banks expect a rise.
asserted | Economists at 12 banks expect a rise next year.
asserted | About 12 companies agreed to build roads.
asserted | Police prevented 12 attacks.
asserted | The firm cancelled 12 flights.
asserted | The court banned 12 groups.
asserted | 12 contracts for the delivery of coal were signed.
asserted | The law allowed the city to collect 40 million dollars last year.
""".strip().splitlines()


@pytest.mark.parametrize("case", CASES)
def test_what_is_not_done_yet(case: str) -> None:
    factuality, text = case.split(" | ")
    [claim] = svodka.read(text, language="en", published=dt.date(2025, 6, 11))
    assert claim.factuality == factuality
