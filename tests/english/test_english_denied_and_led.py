"""English numbers that are put right, that name a stage or a race, and troy ounces; dates with slashes."""

from __future__ import annotations

import pytest

from quantity_notation import brief, shown
from svodka.reader import Reader


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("The company got not $11 million but $13 million.", ["$11 million"]),
        ("The firm hired not 40 people but 60.", ["40"]),
        ("Police held not 12 but 14 men.", ["12"]),
        ("Police held 12 but not 14 men.", []),
        ("The bridge cost not $2 billion but $3 billion.", ["$2 billion"]),
    ],
)
def test_of_two_numbers_the_first_is_put_right(
    reader: Reader, text: str, denied: list[str]
) -> None:
    claims = reader.read(text).claims
    assert [c.quantity.text for c in claims if c.factuality == "negated"] == denied


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("On day two police arrested 14 people.", ["14 = 14 1"]),
        ("In week three doctors treated 40 patients.", ["40 = 40 1"]),
        ("On day 2 crews found 14 boats.", ["14 = 14 1"]),
        ("By day two men worked.", ["two = 2 1"]),
        ("About 400 ran the 10K race and nobody won the 5K.", ["About 400 = approx 400 1"]),
        ("The 10K jobs were cut.", ["10K = 10000 1"]),
        ("The mine sold 40,000 ounces of gold.", ["40,000 ounces = 40000 [oz_tr]"]),
        ("The miner sold 9,000 ounces as silver fell.", ["9,000 ounces = 9000 [oz_tr]"]),
        ("Police took 40 ounces of hash and a gold ring.", ["40 ounces = 40 [oz_av]"]),
    ],
)
def test_what_is_told_by_a_number(text: str, wanted: list[str]) -> None:
    assert brief(text, "en") == wanted


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("On 3/14/2024 the bank closed 40 branches.", ["2024-03-14"]),
        ("On 25/12/2021 the ministry listed 400 firms. On 3/12/2021 it struck off 12.",
         ["2021-12-25", "2021-12-03"]),
        ("On 12/25/2021 the ministry listed 400 firms. On 12/3/2021 it struck off 12.",
         ["2021-12-25", "2021-12-03"]),
        ("As of 1/12/2021 the ministry had listed 400 firms.", ["None"]),
        ("On 7/7/2010 the county had 12 fires.", ["2010-07-07"]),
        ("From 7/13/2010 through 7/15/2010 the county had 12 fires.", ["2010-07-13"]),
        ("From 7/3/2010 through 7/5/2010 the county had 12 fires.", ["None"]),
    ],
)  # fmt: skip
def test_a_date_that_may_be_two_has_no_days(reader: Reader, text: str, days: list[str]) -> None:
    claims = reader.read(text).claims
    assert [str(c.period and c.period.from_date) for c in claims] == days


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("Of the 140 boats that fished a decade ago, 55 are left.", None),
        ("Of the 1,200 workers who were hired in 2019, 800 remain.", None),
        ("Of the 90 patients who came in May, 12 died in June.", "in June"),
        ("Of the 300 homes sold last year, 40 were in Tirsk.", "last year"),
    ],
)
def test_when_the_whole_did_something_is_not_when_a_part_did(
    reader: Reader, text: str, time: str | None
) -> None:
    part = reader.read(text).claims[1]
    assert (part.period and part.period.text) == time


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The auditor has concerns over 17 per cent of the savings.", ["17 per cent = 17 %"]),
        ("There was uncertainty over 44% of it.", ["44% = 44 %"]),
        ("They control over 40% of it.", ["over 40% = more_than 40 %"]),
        ("It concerns over 40 homes.", ["over 40 = more_than 40 1"]),
        ("It is in the world top 100 universities.", ["100 = 100 1"]),
        ("Losses top 40 tonnes.", ["40 tonnes = more_than 40 t"]),
        ("Deaths could top 400.", ["400 = more_than 400 1"]),
    ],
)
def test_what_bounds_nothing(text: str, wanted: list[str]) -> None:
    assert brief(text, "en") == wanted


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Output rose to 140 tonnes, up 12 on May.", "12 | measure exact 12 12 t increase"),
        ("It is 14.6 weeks, down 0.6 from May.", "0.6 | duration exact 0.6 0.6 wk decrease"),
        ("It hit $40, up 3 on the week.", "3 | money exact 3 3 USD increase"),
        ("It has 400 staff, up 30 on last year.", "30 | count exact 30 30 1 increase"),
        ("Turnout was 54%, up 3 on 2020.", "54% | percent exact 54 54 % None"),
        ("It made $40 million, up 3 on 2020.",
         "$40 million | money exact 40000000 40000000 USD None"),
    ],
)  # fmt: skip
def test_how_much_it_moved_is_in_the_unit_of_what_moved(text: str, last: str) -> None:
    assert shown(text, "en")[-1] == last


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("The plan was to build 40 homes by 2020, but only 12 were built.", ["by 2020", None]),
        ("It needs $40 million, yet as of 31 July, 32% had come.", [None, "as of 31 July"]),
        ("In 2024 it sold 300 cars and in 2025, 340.", ["In 2024", "in 2025"]),
        ("Sales were 40 tonnes (2023) and 50 tonnes in 2024.", [None, "in 2024"]),
    ],
)
def test_a_time_of_another_figure(reader: Reader, text: str, times: list[str | None]) -> None:
    claims = reader.read(text).claims
    assert [c.period.text if c.period else None for c in claims] == times
