"""Figures as wire agencies tell them: sums that were paid, prices a dozen, ends of years, all but three."""

from __future__ import annotations

import datetime as dt

import pytest

from quantity_notation import brief
from svodka.model import Claim
from svodka.reader import Reader

PUBLISHED = dt.date(2026, 11, 10)
QUANTITIES = [
    ("Orlen spent 50m euros on steel; 20m were spent on glass.",
     ["50m euros = 50000000 EUR", "20m = 20000000 EUR"]),
    ("Orlen spent 50m euros on steel. Another 20m was paid to owners.",
     ["50m euros = 50000000 EUR", "20m = 20000000 EUR"]),
    ("The dam is 50m high and 20m were added.", ["50m = 50 m", "20m = 20 m"]),
    ("3m visited the fair, and 2m are expected.", ["3m = 3000000 1", "2m = 2000000 1"]),
    ("5m fled the war; a wall 5m high was built.", ["5m = 5000000 1", "5m = 5 m"]),
    ("The fire spread to 6,288 square km.", ["6,288 square km = 6288 km2"]),
    ("Eggs sell for $5.20 a dozen.", ["$5.20 = 5.2 USD"]),
    ("They bought a dozen eggs.", ["a dozen = 12 1"]),
    ("The union said one in ten farms could close.", ["one in ten = 10 %"]),
    ("The star is about 6 billion years old.", ["about 6 billion years = approx 6000000000 a"]),
    ("Her rating slipped two points to 39%.", ["two points = 2 %", "39% = 39 %"]),
    ("The index slipped two points to 39.", ["two = 2 1", "39 = 39 1"]),
    ("It took 2 hours 21 minutes 40 seconds.", ["2 hours 21 minutes 40 seconds = 8500 s"]),
    ("It took 2 hours 21 minutes.", ["2 hours 21 minutes = 141 min"]),
    ("The hole has a mass 4.6 million times that of the Sun.", ["4.6 million times = 4600000 x"]),
    ("It was seen 4 million times.", ["4 million = 4000000 1"]),
    ("She won gold over 10,000 metres.", ["10,000 metres = 10000 m"]),
    ("The kite rose over 400 metres.", ["over 400 metres = more_than 400 m"]),
]  # fmt: skip


def last(reader: Reader, text: str) -> Claim:
    return reader.read(text, PUBLISHED).claims[-1]


@pytest.mark.parametrize(("text", "wanted"), QUANTITIES, ids=lambda value: str(value)[:40])
def test_a_quantity(text: str, wanted: list[str]) -> None:
    assert brief(text) == wanted


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Some 9,000 head of cattle have drowned.", "cattle"),
        ("The talks drew 12 heads of state.", "heads"),
        ("Eighteen people died, bringing this year's toll to 164.", "toll"),
        ("Her rating slipped two points to 39%.", "Her rating"),
        ("Farmers lost a third of their crop and the price of maize has doubled.", "price"),
        ("The firm doubled its output.", "its output"),
        ("Charities say the true figure could be twice as high.", "true figure"),
        ("In a poll of 1,024 adults 58 per cent oppose the rise.", "adults"),
        ("The number of farms has halved since 2010.", "farms"),
        ("Rangers counted 1,864 tigers in 22 parks, 30% more than in May.", "tigers"),
        (
            "Her rating slipped to 39% in a poll of 1,024 adults. Some 57% said it was late.",
            "adults",
        ),
    ],
)
def test_what_is_counted(reader: Reader, text: str, counted: str | None) -> None:
    slot = last(reader, text).counted
    assert (slot and slot.text) == counted


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("Her rating slipped to 39%, according to a poll of 1,024 adults.", None),
        ("Farmers lost a third of their crop and the price of maize has doubled.", None),
    ],
)
def test_what_was_done(reader: Reader, text: str, action: str | None) -> None:
    slot = last(reader, text).action
    assert (slot and slot.text) == action


@pytest.mark.parametrize(
    ("text", "period", "days"),
    [
        ("It will shut 44 shops by the end of 2027.", "by the end of 2027", (None, dt.date(2027, 12, 31))),
        ("By the end of last year it had shut 44 shops.", "By the end of last year",
         (None, dt.date(2025, 12, 31))),
        ("At the end of 2025 it had 44 shops.", "At the end of 2025",
         (dt.date(2025, 9, 1), dt.date(2025, 12, 31))),
        ("The river rose 3 metres in two hours. The army deployed 2,000 men.", None, None),
        ("On Friday the river rose in two hours. The army deployed 2,000 men.", "On Friday",
         (dt.date(2026, 11, 6), dt.date(2026, 11, 6))),
        ("The mirror is cooled to minus 233C. Launched in 2021, it flew 40 times.", "in 2021",
         (dt.date(2021, 1, 1), dt.date(2021, 12, 31))),
        ("The chain closed 97 shops last year and expects to shut 60 more.", None, None),
        ("The chain opened two shops and shut 60 last year.", "last year",
         (dt.date(2025, 1, 1), dt.date(2025, 12, 31))),
        ("Turnout was lower than four years ago. Police seized 45 rifles.", None, None),
    ],
)  # fmt: skip
def test_when(
    reader: Reader, text: str, period: str | None, days: tuple[dt.date | None, dt.date] | None
) -> None:
    slot = last(reader, text).period
    assert (slot and slot.text) == period
    assert (slot and (slot.from_date, slot.to_date)) == days


def test_a_quarter_that_a_change_is_reckoned_from_is_no_place(reader: Reader) -> None:
    assert last(reader, "The rate was 74.9%, up 0.2 points on the quarter.").place is None


def test_all_but_so_many_did_not(reader: Reader) -> None:
    assert last(reader, "The firm sold all but three boats.").factuality == "negated"
    assert last(reader, "The firm sold all except three boats.").factuality == "negated"
    assert last(reader, "The firm sold three boats.").factuality == "asserted"


def test_a_sentence_ends_behind_a_unit_in_one_letter(reader: Reader) -> None:
    first, _ = reader.read(
        "The mirror is cooled to minus 233C. Launched in 2021, it flew 40 times.", PUBLISHED
    ).claims
    assert first.period is None


@pytest.mark.parametrize(
    ("text", "action", "actor"),
    [
        ("Crews dug out 12 boys and 19 dogs; 28 people are still missing.", "missing", None),
        ("Crews dug out 12 boys and 19 dogs.", "dug out", "Crews"),
        ("Opponents say it will cross 200 rivers.", "cross", None),
        ("Woolworks said it had sold 40 shops.", "sold", "Woolworks"),
    ],
)
def test_who_did_what(reader: Reader, text: str, action: str, actor: str | None) -> None:
    claim = last(reader, text)
    assert (claim.action and claim.action.text) == action
    assert (claim.actor and claim.actor.text) == actor
