"""The same time said in two ways: the figure keeps its days, and all of its other slots."""

from __future__ import annotations

import datetime as dt

import pytest

from svodka.model import Claim, Document
from svodka.reader import Reader

PUBLISHED = dt.date(2026, 10, 20)
WHAT = "the port of Velmar loaded 41 ships"
PAIRS = [
    ("In the first nine months of 2026", "Over the first three quarters"),
    ("In the first nine months of 2026", "For the nine months of 2026"),
    ("In the first nine months of 2026", "In the nine months to end-September"),
    ("So far this year", "So far in 2026"),
    ("So far this year", "In 2026 so far"),
    ("So far this year", "Thus far this year"),
    ("So far this year", "This year to date"),
    ("So far this year", "Since the year began"),
    ("In the first half of 2026", "In 2026's first half"),
    ("In the first half of 2026", "In the half year to June"),
    ("In the first half of 2026", "In 1H 2026"),
    ("In the third quarter", "In the July-September quarter"),
    ("In the third quarter", "In the 3rd quarter"),
    ("In the third quarter", "In this year's third quarter"),
    ("In the third quarter", "In 2026 Q3"),
    ("In 2025", "Over the course of last year"),
    ("In 2025", "In full-year 2025"),
    ("In 2025", "In the 2025 calendar year"),
    ("In 2025", "For the year 2025"),
    ("On 18 October", "The day before yesterday"),
    ("At the weekend", "Over the past weekend"),
    ("At the end of September", "At end-September"),
    ("In September", "In the month ended September 30"),
    ("In September", "In the course of September"),
    ("In the week to October 11", "In the week of October 5"),
    ("In the week to October 11", "In the seven days to October 11"),
    ("Since 2015", "From 2015 onwards"),
    ("Since 2015", "From 2015 to date"),
    ("Since 2015", "Between 2015 and now"),
    ("Since 2015", "Since the year 2015"),
    ("From 2021 to 2025", "In the years 2021-2025"),
    ("From 2021 to 2025", "In the period 2021-2025"),
    ("From October 2025 to September 2026", "From October last year to September this year"),
]
"""Two ways to say when."""


def slots(claim: Claim) -> list[object]:
    """What a claim says but for the words of its time."""
    mentions = (claim.counted, claim.action, claim.actor, claim.place)
    days = claim.period and (claim.period.from_date, claim.period.to_date)
    return [claim.quantity.low, days, *(mention and mention.normal for mention in mentions)]


@pytest.mark.parametrize(("base", "otherwise"), PAIRS)
def test_a_time_said_otherwise(reader: Reader, base: str, otherwise: str) -> None:
    first, second = (
        [slots(claim) for claim in reader.read(f"{when}, {WHAT}.", published=PUBLISHED).claims]
        for when in (base, otherwise)
    )
    assert first == second
    assert first[0][1] is not None


COMPARED = [
    ("In September it sold 40 ships", "up from 30 in September 2025", "up from 30 a year ago"),
    ("In September it sold 40 ships", "and 30 in September 2025",
     "compared with 30 ships in the same month a year ago"),
    ("In the third quarter it sold 40 ships", "against 30 in the third quarter of 2025",
     "against 30 ships in the same quarter of the previous year"),
    ("In the third quarter it sold 40 ships", "against 30 in the third quarter of 2025",
     "compared with 30 ships in the year-earlier quarter"),
    ("In January-June it sold 40 ships", "against 30 in January-June 2025",
     "against 30 ships at the same time last year"),
    ("In 2025 it sold 40 ships", "against 30 in 2024", "against 30 ships the year before"),
    ("In 2025 it sold 40 ships", "against 30 in 2024", "against 30 in the year prior"),
]  # fmt: skip
"""A figure, and two ways to say what it is compared with."""


@pytest.mark.parametrize(("told", "base", "otherwise"), COMPARED)
def test_a_time_compared_with_said_otherwise(
    reader: Reader, told: str, base: str, otherwise: str
) -> None:
    days = []
    for compared in (base, otherwise):
        claims = reader.read(f"{told}, {compared}.", published=PUBLISHED).claims
        days.append(
            [claim.period and (claim.period.from_date, claim.period.to_date) for claim in claims]
        )
    assert days[0] == days[1]
    assert len(set(days[0])) == 2


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("On October 16 guards of Velmar held 40 men.", "guards"),
        ("As of October 1 guards of Velmar held 40 men.", "guards"),
        ("In the year to September storms broke 40 roofs.", "storms"),
        ("Last September's storms broke 40 roofs.", "Last September's storms"),
        ("In the evening rush hour crowds broke 40 doors.", "evening rush hour crowds"),
    ],
)
def test_no_part_of_a_time_is_somebody(reader: Reader, text: str, actor: str) -> None:
    (claim,) = reader.read(text, published=PUBLISHED).claims
    assert claim.actor is not None
    assert claim.actor.text == actor
    assert claim.quantity.text == "40"


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The port will build 40 ships between now and 2030.", (PUBLISHED, dt.date(2030, 12, 31))),
        ("Through 2030, the port will build 40 ships.", (None, dt.date(2030, 12, 31))),
        ("In the 24 hours to Sunday 40 ships were hit.", (None, None)),
        ("In the five years to 2025, 40 ships were hit.", (None, None)),
        ("In the year 2024-2025, 40 ships were hit.", (None, None)),
        ("In the three years to date, 40 ships were hit.", (None, None)),
        ("So far in 2025, 40 ships were hit.", (None, None)),
        (
            "In May the firm mended 40 ships, its third order since 2021.",
            (dt.date(2026, 5, 1), dt.date(2026, 5, 31)),
        ),
        ("Hits rose 3% from a year ago in May.", (dt.date(2026, 5, 1), dt.date(2026, 5, 31))),
        ("It issued 40 H1B visas in 2025.", (dt.date(2025, 1, 1), dt.date(2025, 12, 31))),
        ("A year ago 40 ships were hit.", (dt.date(2025, 1, 1), dt.date(2025, 12, 31))),
    ],
)
def test_days_that_the_words_tell(
    reader: Reader, text: str, days: tuple[dt.date | None, dt.date | None]
) -> None:
    period = reader.read(text, published=PUBLISHED).claims[-1].period
    assert period is not None
    assert (period.from_date, period.to_date) == days


@pytest.mark.parametrize(
    ("then", "first"),
    [
        ("and at the same time last year it loaded 30", dt.date(2025, 5, 1)),
        ("at the same time last year 30", dt.date(2025, 5, 1)),
        ("in the same period last year, 30", dt.date(2025, 5, 1)),
    ],
)
def test_a_time_counted_from_another_is_not_that_one(
    reader: Reader, then: str, first: dt.date
) -> None:
    text = f"In May {WHAT}, {then}."
    *_, claim = reader.read(Document(text, published=PUBLISHED, language="en")).claims
    assert claim.period is not None
    assert claim.period.from_date == first
