"""English slots that a rule beside the right one would fill: a clause, a day or a noun that is another's."""

from __future__ import annotations

import pytest

from svodka.reader import Reader


@pytest.mark.parametrize(
    ("text", "times"),
    [
        # of another clause: what it does today, what it had done before, when somebody was judged
        ("The mine employs 300 people and opened in 1974.", [None]),
        ("The mine employed 300 people and opened in 1974.", ["in 1974"]),
        ("The firm cut 300 jobs, having lost ground last year.", [None]),
        ("Having lost ground last year, the firm cut 300 jobs.", [None]),
        ("The court jailed a man on Monday for killing 12 people.", [None]),
        ("The court jailed a man for killing 12 people in 2014.", ["in 2014"]),
        # of the day before
        ("Twelve men were held on Monday, a day after 40 were freed.", ["on Monday", None]),
        ("Twelve men were held on Monday after 40 were freed.", ["on Monday", "on Monday"]),
        # of a report
        ("According to a report on Monday, 12 men were held.", [None]),
        ("According to police, on Monday 12 men were held.", ["on Monday"]),
        ("Figures released in May showed 40 deaths.", [None]),
        ("Data published last week show 40 deaths.", [None]),
        # behind a number that «more» follows
        ("Some 40 men were held on Monday and 12 more on Tuesday.", ["on Monday", "on Tuesday"]),
    ],
)
def test_whose_time_it_is(reader: Reader, text: str, times: list[str | None]) -> None:
    assert [c.period and c.period.text for c in reader.read(text).claims] == times


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Rangers found 12 dead grey seals on the beach.", "dead grey seals"),
        ("The hospital is down by 40 nurses from last year.", "nurses"),
        ("Visitors were up by 40 from last year.", "Visitors"),
        ("Waves 4 metres high hit the town.", "Waves"),
        ("The tower, 90 metres tall, was sold.", "tower"),
        ("A causeway of oak planks, 40 metres long, was found.", "causeway"),
        ("A profit of $4 million beat estimates.", "profit"),
        ("Twelve dead were counted.", "dead"),
        ("She sold the firm for $4 million.", "firm"),
    ],
)
def test_what_is_counted(reader: Reader, text: str, counted: str) -> None:
    (claim,) = reader.read(text).claims
    assert claim.counted is not None
    assert claim.counted.text == counted


@pytest.mark.parametrize(
    ("text", "action", "actor"),
    [
        ("Workers at the mine, which employs 300 people, left.", "employs", "mine"),
        ("Shares in the firm, which sold 40 boats, were up.", "sold", "firm"),
        ("40 children saved - minister", "saved", None),
        ("Police put out fires at 5 warehouses.", "put out", "Police"),
        ("A poll of 1,024 adults found growing fear.", None, None),
        ("The tower, 90 metres tall, was sold.", None, None),
        ("The flood hit a town of 7,000.", None, None),
        ("A tower 90 metres tall was sold.", "sold", None),
    ],
)
def test_who_does_what(reader: Reader, text: str, action: str | None, actor: str | None) -> None:
    (claim,) = reader.read(text).claims
    assert (claim.action and claim.action.text, claim.actor and claim.actor.text) == (action, actor)


def test_whom_somebody_sues_is_not_what_the_money_is(reader: Reader) -> None:
    (claim,) = reader.read("She sued the firm for $4 million.").claims
    assert claim.counted is None


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("Exports grew 8% and imports 9%.", "imports"),
        ("Sales rose 8% and profit 9%.", "profit"),
    ],
)
def test_what_moved_as_well_is_counted_and_does_nothing(
    reader: Reader, text: str, second: str
) -> None:
    claim = reader.read(text).claims[1]
    assert claim.counted is not None
    assert claim.action is not None
    assert (claim.counted.text, claim.action.text, claim.actor) == (second, text.split()[1], None)
