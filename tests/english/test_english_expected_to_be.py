"""What is only expected, seen or allowed to be so much: budgets, outlooks and warrants."""

from __future__ import annotations

import pytest

from quantity_notation import brief
from svodka.reader import Reader


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("The deficit is expected to be 6% of output.", "planned"),
        ("The deficit is expected to be in the region of 6% of output.", "planned"),
        ("The budget is projected to be in surplus of $40 million.", "planned"),
        ("The tower is planned to be 40 metres tall.", "planned"),
        ("Rates need to be 3 percent.", "planned"),
        ("The turnout seems to be 40 percent.", "possible"),
        ("The deficit is not expected to be 6%.", "negated"),
        # what was found or came out is so, and there are as many as one is said to be of
        ("The wall was found to be 40 metres long.", "asserted"),
        ("The gap turned out to be 40 percent.", "asserted"),
        ("The yard is expected to be one of 40 bidders.", "asserted"),
        # an outlook is seen, what comes by is too
        ("The mill sees full-year revenue of between $4 million and $5 million.", "planned"),
        ("The bank sees inflation slowing to 4 percent.", "planned"),
        ("The bank saw inflation slowing to 4 percent.", "asserted"),
        ("The mill sees 40 percent of its sales abroad.", "asserted"),
        ("The clinic sees 400 patients a day.", "asserted"),
        ("The bank had forecast mill output rising 4%.", "planned"),
        ("The ministry projects inflation at 4% this year.", "planned"),
        ("Sales will be up 4% this year.", "planned"),
        ("Sales may be down 4% this year.", "possible"),
        ("The mill raised its target, forecasting sales of $4 million.", "planned"),
        ("The mill would cut its staff and pay a 4% levy.", "possible"),
        ("Profit beat the $4 million average estimate of nine analysts.", "planned"),
        ("Rye was last seen at $40 a tonne.", "asserted"),
        ("Buyers had seen prices rising 4%.", "asserted"),
        # what is alleged beside the deed
        ("During the probe, it is alleged, the clerk made 12 trips.", "possible"),
        ("The clerk made 12 trips, it was further alleged.", "possible"),
        ("The clerk, who had alleged nothing, made 12 trips.", "asserted"),
        # what a court lets them do is not done
        ("The office got warrants to seize 13 boats.", "planned"),
        ("The office seized 13 boats by warrant.", "asserted"),
    ],
    ids=lambda value: str(value)[:40],
)
def test_what_is_to_be(reader: Reader, text: str, factuality: str) -> None:
    assert reader.read(text).claims[0].factuality == factuality


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Growth is put at between -1% and +1%.", ["between -1% and +1% = range -1..1 %"]),
        ("We keep a forecast of -2% to +1%.", ["-2% to +1% = range -2..1 %"]),
        ("Growth rose from -1% to +1%.", ["-1% = -1 %", "1% = 1 %"]),
        ("Growth exceeded +3% in May.", ["3% = more_than 3 %"]),
        ("The margin is put at 62.5% +/- 1%.", ["62.5% = 62.5 %"]),
        ("The margin is put at 62.5% or more.", ["62.5% or more = at_least 62.5 %"]),
    ],
    ids=lambda value: str(value)[:40],
)
def test_with_signs(text: str, wanted: list[str]) -> None:
    assert brief(text) == wanted
