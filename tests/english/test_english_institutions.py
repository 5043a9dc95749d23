"""Bulletins of ports, treasuries and pollsters: sums in «m», points, plans, other years in brackets."""

from __future__ import annotations

import datetime as dt

import pytest

from quantity_notation import brief
from svodka.model import Claim
from svodka.reader import Reader

PUBLISHED = dt.date(2026, 11, 10)
QUANTITIES = [
    # a sum in «m» is no length
    ("Ostrail lost 83m euros, against a loss of 61m in 2025.",
     ["83m euros = 83000000 EUR", "61m = 61000000 EUR"]),
    ("A bridge cost 83m euros and has a span of 61m.", ["83m euros = 83000000 EUR", "61m = 61 m"]),
    ("The museum opens after a 36m-pound refit.", ["36m-pound = 36000000 GBP"]),
    ("It runs a 2m-tonne mill behind a 100m-long wall.", ["2m-tonne = 2000000 t", "100m = 100 m"]),
    # what is compared with it has the unit of the figure before
    ("Delays cost crews 11,600 hours, up from 9,200 in May.", ["11,600 hours = 11600 h", "9,200 = 9200 h"]),
    ("It cut its target to 370-385 tonnes (previously 400-420).",
     ["370-385 tonnes = range 370..385 t", "400-420 = range 400..420 t"]),
    # what is added bounds nothing, and a year is no amount of a rise
    ("He was fined 400 euros plus a fee.", ["400 euros = 400 EUR"]),
    ("They need 24 months plus.", ["24 months plus = at_least 24 mo"]),
    ("It will add 60 beds by 2028 and release up to 350 men.", ["60 = 60 1", "up to 350 = at_most 350 1"]),
    # points of a poll
    ("The survey has a margin of error of 2.8 points.", ["2.8 points = 2.8 %"]),
    ("Poll: Greens lead by four points", ["four points = 4 %"]),
    # what a stage or category is called counts nothing
    ("Crews took 43 minutes to reach category two calls.", ["43 minutes = 43 min"]),
    ("The grid ordered stage 2 cuts.", []),
    ("At this stage 2 men are held.", ["2 = 2 1"]),
]  # fmt: skip


def last(reader: Reader, text: str) -> Claim:
    return reader.read(text, PUBLISHED).claims[-1]


@pytest.mark.parametrize(("text", "wanted"), QUANTITIES, ids=lambda value: str(value)[:40])
def test_a_quantity(text: str, wanted: list[str]) -> None:
    assert brief(text) == wanted


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("The crop is tipped to reach 40 tonnes.", "planned"),
        ("The crop is set to reach 40 tonnes.", "planned"),
        ("The dam was set on a rock of 40 metres.", "asserted"),
        ("Growth is seen at 4% next year.", "planned"),
        ("A bear was seen at 4 farms.", "asserted"),
        ("The gang set fire to a barn, killing 40 cows.", "asserted"),
        ("The ferry is intended for 40 guests.", "asserted"),
        ("The bank expects growth of 4% next year.", "planned"),
        ("The bank recorded growth of 4%.", "asserted"),
        ("The ministry plans a second round for 40 children.", "planned"),
        ("The town built 12 of the planned 40 homes.", "planned"),
        ("Sales beat the 4% expected by analysts.", "planned"),
        ("The town will close two schools and build 40 homes.", "planned"),
        ("The town plans to close two schools and to build 40 homes.", "planned"),
        ("The town will close two schools and has built 40 homes.", "asserted"),
        ("The firm denied it would close 40 shops.", "negated"),
        ("Not a single case was reported, compared with 12 a year ago.", "asserted"),
        ("The museum expects 40 guests, against 27 last year.", "asserted"),
        ("The court will hear charges against 40 men.", "planned"),
    ],
)
def test_what_is_to_come(reader: Reader, text: str, factuality: str) -> None:
    assert last(reader, text).factuality == factuality


@pytest.mark.parametrize(
    ("text", "when"),
    [
        # what a share is reckoned from
        ("The list stood at 4,870, a drop of 31% on August 2025.", None),
        ("It had 28 guests in May, up 5% over May 2025, of which 19 were from Tirsk.", "in May"),
        # another year in brackets
        ("Profit fell to $23m (2025: $35m).", "2025"),
        ("Profit fell to $23m in the first quarter (2025: $35m).", None),
        ("It raised $46m in the second quarter, less than in the same quarter of 2025 ($94m).",
         "in the same quarter of 2025"),
        ("It moved 31 tons on May 4. It had moved 62 tons in the same week a year ago.",
         "in the same week a year ago"),
        # of something else in the sentence
        ("Nurses voted by 87% for a walkout starting on 3 December.", None),
        ("The firm hired 40 drivers starting on 3 November.", "starting on 3 November"),
        ("Nine cases have been found since May, against four in the season before.", None),
        ("Turnout was 58%, compared with 54% at the same time four years ago. Three stations opened late.",
         None),
        ("A court jailed him for 12 years for taking bribes in 2016.", None),
        ("A court jailed him for 12 years in 2016.", "in 2016"),
    ],
)  # fmt: skip
def test_when(reader: Reader, text: str, when: str | None) -> None:
    slot = last(reader, text).period
    assert (slot and slot.text) == when


def test_a_forecast_of_a_day_is_no_day_of_what_was_done(reader: Reader) -> None:
    text = "The town opened 90 camps and expects temperatures to drop to 33 degrees by Thursday."
    first, second = reader.read(text, PUBLISHED).claims
    assert first.period is None
    assert second.period is not None


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Punctuality was poor. It employs 400 men.", None),
        ("The outbreak was declared in May. It appealed for 15 million dollars.", None),
        ("The firm bought a mill. It employs 400 men.", "The firm"),
    ],
)
def test_only_a_body_employs(reader: Reader, text: str, actor: str | None) -> None:
    slot = last(reader, text).actor
    assert (slot and slot.text) == actor
