"""Releases of courts and treasuries: what one is judged for, what came before it, what a sum is given in."""

from __future__ import annotations

import datetime as dt

import pytest

from svodka.model import Claim
from svodka.reader import Reader

PUBLISHED = dt.date(2025, 7, 24)


def last(reader: Reader, text: str) -> Claim:
    return reader.read(text, PUBLISHED).claims[-1]


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("A clerk was sentenced today for her role in a scheme that cheated 300 savers.", None),
        ("He pleaded guilty on Monday to running a ring that stole 40 lorries.", None),
        ("The mill was fined on Monday for a leak that killed 400 ducks.", None),
        ("A baker was arrested yesterday over a fire that destroyed 12 barns.", None),
        ("On Monday the watchdog fined the mill $4m for leaks in 2021.", "On Monday"),
        ("The mill was fined $4m in 2021 for leaks.", "in 2021"),
        # what is done to him, and what was no deed of his, has the day
        ("A clerk was sentenced today to 15 months.", "today"),
        ("Two bakers were arrested yesterday with 40 rifles.", "yesterday"),
        ("On Monday a fire destroyed 12 barns.", "On Monday"),
    ],
    ids=lambda value: str(value)[:40],
)
def test_when_it_was_done(reader: Reader, text: str, period: str | None) -> None:
    found = last(reader, text).period
    assert (found and found.text) == period


@pytest.mark.parametrize(
    ("text", "actor", "factuality"),
    [
        (
            "Holm was sentenced to 46 months for her role in laundering $36 million.",
            "Holm",
            "asserted",
        ),
        (
            "The clerk was ordered to pay $3 million for his part in stealing 400 ballots.",
            None,
            "asserted",
        ),
        ("The mayor praised the crew for its role in saving 40 men.", "crew", "asserted"),
        ("The mill paid for its role in a leak that killed 300 ducks.", "leak", "asserted"),
        ("The clerk was told to pay for saving 40 men.", None, "planned"),
        # what somebody has as his end is not done
        ("The council has a mission of creating 50 jobs.", None, "planned"),
        ("The yard won an order to build 12 ferries.", None, "planned"),
    ],
    ids=lambda value: str(value)[:40],
)
def test_who_took_part(reader: Reader, text: str, actor: str | None, factuality: str) -> None:
    claim = last(reader, text)
    assert claim.factuality == factuality
    if actor is not None:
        assert claim.actor is not None
        assert actor in claim.actor.text


@pytest.mark.parametrize(
    ("text", "action"),
    [
        # what came before a deed is not what it was done to
        ("Ministry Suspends Sale of Syrup Following 14 Deaths", None),
        ("The board shut the pool after two drownings.", None),
        ("Following 14 arrests, calm came back to Tirsk.", None),
        ("A guard was following 14 suspects.", "following"),
        ("The board shut two pools after a storm.", "shut"),
    ],
    ids=lambda value: str(value)[:40],
)
def test_before_the_deed(reader: Reader, text: str, action: str | None) -> None:
    claim = last(reader, text)
    assert (claim.action and claim.action.text) == action


@pytest.mark.parametrize(
    ("text", "counted", "place"),
    [
        ("Karsun Announces Up to $9 Million in Grants", "Grants", None),
        (
            "Board Announces Availability of $40 Million in Funding for Job Training",
            "Funding",
            None,
        ),
        ("The firm lost $4 million in Norland.", None, "Norland"),
        # nobody and no town costs anything
        ("The state built a rink in Tirsk that cost $40 million.", "rink", "Tirsk"),
        ("We will pay grants for farmers that will cost $40 million.", "grants", None),
        ("The state built a row of huts that cost $40 million.", "huts", None),
        ("The mill paid $4 million for its role in a leak.", None, None),
    ],
    ids=lambda value: str(value)[:40],
)
def test_what_a_sum_is(reader: Reader, text: str, counted: str | None, place: str | None) -> None:
    claim = last(reader, text)
    assert (claim.counted.text if claim.counted else None, claim.place and claim.place.text) == (
        counted,
        place,
    )


@pytest.mark.parametrize(
    ("text", "counted", "action"),
    [
        # a nominal change is of what was told before it
        (
            "Profit was $109 million, an increase of $16.8 million when compared to 2024.",
            "Profit",
            None,
        ),
        (
            "The mill posted profit of $42 million, registering an increase of 5.96%.",
            "profit",
            "increase",
        ),
        ("Sales rose, with profit margins widening to 12%.", "profit margins", "widening"),
        ("Farms contribute 8 percent of the state's GDP.", "state's GDP", "contribute"),
        ("The deficit fell to 4 percent of GDP.", "deficit", "fell"),
        # words that are a preposition, and where money is kept, say nothing of it
        ("The clerk took $4,000 in violation of the law.", None, "took"),
        ("The mill paid $4 million into an account.", None, "paid"),
        ("The mill made $450 million in free cash flow.", "free cash flow", "made"),
        # a period that ended is no deed
        (
            "Halden reported net profit of $4 million for the first quarter ended June 2025, up on 2024.",
            "net profit",
            None,
        ),
    ],
    ids=lambda value: str(value)[:40],
)
def test_results_and_sums(
    reader: Reader, text: str, counted: str | None, action: str | None
) -> None:
    claim = last(reader, text)
    found = (claim.counted.text if claim.counted else None, claim.action and claim.action.text)
    assert found == (counted, action)
