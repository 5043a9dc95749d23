"""How much likelier than choosers say a slot is filled: odds of options against "none"."""

from __future__ import annotations

import datetime as dt

import pytest

import svodka
from svodka.model import Period
from svodka.reading.claims.leanings import DAY, LEANINGS, SPAN, leant
from svodka.reading.claims.placed_periods import PlacedPeriod
from svodka.reading.periods.candidates import PeriodCandidate


def placed(first: dt.date | None, last: dt.date | None) -> PlacedPeriod:
    return PlacedPeriod(PeriodCandidate(Period("", 0, 0, first, last), "day"), 0, 0, 0)


DAYS = [placed(dt.date(2019, 10, 3), dt.date(2019, 10, last)) for last in (3, 9)]
UNDATED = placed(None, None)


def test_a_day_counts_more_than_several_and_these_more_than_none_known() -> None:
    day, days, undated, none = leant("period", [*DAYS, UNDATED], [0.2, 0.2, 0.2, 0.4])
    assert [day / none, days / none, undated / none] == pytest.approx([DAY / 2, SPAN / 2, 0.5])
    assert day + days + undated + none == pytest.approx(1)


@pytest.mark.parametrize("slot", LEANINGS)
def test_options_of_a_slot_keep_their_order(slot: str) -> None:
    first, second, none = leant(slot, (), [0.3, 0.1, 0.6])
    assert first / second == pytest.approx(3)
    assert first / none == pytest.approx(LEANINGS[slot] / 2)


def test_other_slots_are_as_choosers_say() -> None:
    assert leant("counted", (), [0.3, 0.7]) == [0.3, 0.7]


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("3 октября служащий напал на коллег. Он убил трёх мужчин и одну женщину.", "3 октября"),
        (
            "Закон утвердили 17 мая 2018 года. За него проголосовали 54 сенатора.",
            "17 мая 2018 года",
        ),
        ("В мае 2025 года полиция раскрыла 800 краж. Изъято 15 стволов.", "В мае 2025 года"),
    ],
)
def test_a_time_told_once_governs_what_follows(text: str, period: str) -> None:
    claims = svodka.read(text, published=dt.date(2025, 10, 20))
    assert {claim.period and claim.period.text for claim in claims} == {period}
