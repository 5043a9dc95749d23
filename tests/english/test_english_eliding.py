"""English numbers that take the unit of the figure before: where that is certain, and where it is not."""

from __future__ import annotations

import pytest

from quantity_notation import brief, rejected

TAKEN = [
    ("The fare rose from 50 roubles to 80.", ["50 roubles = 50 RUB", "80 = 80 RUB"]),
    ("The grant in Durban was cut to R90,000 from 120,000.",
     ["R90,000 = 90000 ZAR", "120,000 = 120000 ZAR"]),
    ("Duties rise to 9 percent of the price from 7.", ["9 percent = 9 %", "7 = 7 %"]),
    ("The lake shrank from 900 square kilometres to 640.",
     ["900 square kilometres = 900 km2", "640 = 640 km2"]),
    ("It earned 30 million yen, against 1.2 billion a year ago.",
     ["30 million yen = 30000000 JPY", "1.2 billion = 1200000000 JPY"]),
    ("The fund holds 40 billion yen, as against 30 billion two years before.",
     ["40 billion yen = 40000000000 JPY", "30 billion = 30000000000 JPY"]),
    ("The debt was 60 euros, a decrease of 20.", ["60 euros = 60 EUR", "20 = 20 EUR"]),
    ("A stall costs 60 euros instead of 20.", ["60 euros = 60 EUR", "20 = 20 EUR"]),
    ("A permit takes 70 days, compared with 30 in 2015.", ["70 days = 70 d", "30 = 30 d"]),
    ("Smoke held 60 micrograms per cubic metre. At the port the figure was 48, down from 70 a year earlier.",
     ["60 micrograms per cubic metre = 60 ug/m3", "48 = 48 ug/m3", "70 = 70 ug/m3"]),
    ("Dust stood at 60 micrograms per cubic metre at a norm of 15.",
     ["60 micrograms per cubic metre = 60 ug/m3", "15 = 15 ug/m3"]),
    ("In Karsun 23 percent passed. The national average was 31.", ["23 percent = 23 %", "31 = 31 %"]),
    ("They pay 900 tenge for a sheep and 600 for a goat.", ["900 tenge = 900 KZT", "600 = 600 KZT"]),
    ("Most are in trade (27 percent), farming (16) and mining (9).",
     ["27 percent = 27 %", "16 = 16 %", "9 = 9 %"]),
    ("Fire hit 3 million hectares, of which 1.1 million were lost.",
     ["3 million hectares = 3000000 har", "1.1 million = 1100000 har"]),
    ("Output fell to 900 barrels per day in May, from 1,200 in April.",
     ["900 barrels = 900 bbl", "1,200 = 1200 bbl"]),
    ("Sales rose to 4 million euros, beating forecasts of 3.2 million.",
     ["4 million euros = 4000000 EUR", "3.2 million = 3200000 EUR"]),
    ("The Greens won 34 percent and the Reds won 29.", ["34 percent = 34 %", "29 = 29 %"]),
    ("The cellar measures 14 metres by 5.", ["14 metres = 14 m", "5 = 5 m"]),
    ("The fare fell 20 roubles to 58.", ["20 roubles = 20 RUB", "58 = 58 RUB"]),
    ("The heat dropped 5 degrees to minus 3.", ["5 degrees = 5 Cel", "minus 3 = -3 Cel"]),
    ("The Greens won by 51 percent to 47.", ["51 percent = 51 %", "47 = 47 %"]),
]  # fmt: skip

LEFT = [
    ("The Greens had 34 percent and the Reds had 12 seats.", ["34 percent = 34 %", "12 = 12 1"]),
    ("He paid 5 euros and played against 11 men.", ["5 euros = 5 EUR", "11 = 11 1"]),
    ("Pay rose by 3 percent. In May the figure was 45.", ["3 percent = 3 %", "45 = 45 1"]),
    ("The heat reached 40 degrees. The average score was 31.", ["40 degrees = 40 Cel", "31 = 31 1"]),
    ("It counted 14 strikes of 5 days, down from 20.", ["14 = 14 1", "5 days = 5 d", "20 = 20 1"]),
    ("The Greens won by 51 percent to 12.", ["51 percent = 51 %", "12 = 12 1"]),
    ("Shares fell 5 percent, or 12 points.", ["5 percent = 5 %", "12 = 12 1"]),
    ("It sold 40,000 cars, up from 35.", ["40,000 = 40000 1", "35 = 35 1"]),
    ("It sold 40 million cars, up from 35,000.", ["40 million = 40000000 1", "35,000 = 35000 1"]),
    ("They walked from 5 kilometres to 12 villages.", ["5 kilometres = 5 km", "12 = 12 1"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), [*TAKEN, *LEFT], ids=lambda value: str(value)[:40])
def test_a_unit_is_taken_or_left(text: str, wanted: list[str]) -> None:
    assert brief(text) == wanted


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("It cost $5 million, against 3 a year ago.", ["$5 million = 5000000 USD"]),
        ("It sold 5 million cars, up from 3.", ["5 million = 5000000 1"]),
        ("It had 5 thousand members, compared with 3 in May.", ["5 thousand = 5000 1"]),
    ],
)
def test_a_number_that_may_lack_its_multiplier_is_given_up(text: str, figures: list[str]) -> None:
    assert brief(text) == figures
    assert rejected(text) == ["3: exclusion.lost-multiplier"]
