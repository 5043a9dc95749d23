"""The day of a month before a noun that it does not count: «By July 1 farmers had sown 40,000 hectares»."""

from __future__ import annotations

import datetime as dt

import pytest

import svodka

PUBLISHED = dt.date(2024, 11, 13)


@pytest.mark.parametrize(
    ("text", "value", "days", "actor"),
    [
        ("By July 1 farmers had sown 40,000 hectares.", 40_000, "2024-07-01", "farmers"),
        ("By May 1 companies had paid 3 million euros.", 3_000_000, "2024-05-01", None),
        ("Since January 1 customs officers have seized 40 kilograms of heroin.", 40, "2024-01-01",
         "customs officers"),
        ("Before March 12 inspectors checked 40 shops.", 40, None, "inspectors"),
        ("Until May 5 guards turned away 40 boats.", 40, None, "guards"),
    ],
)  # fmt: skip
def test_the_day_is_no_figure(text: str, value: int, days: str | None, actor: str | None) -> None:
    (claim,) = svodka.read(text, published=PUBLISHED, language="en")
    assert claim.quantity.low == value
    assert days is None or (claim.period and str(claim.period.from_date) == days)
    assert actor is None or (claim.actor and claim.actor.text == actor)


@pytest.mark.parametrize(
    "text", ["In March 12 people died in avalanches.", "In May 40 farmers left."]
)
def test_what_stands_behind_a_month_alone_is_a_figure(text: str) -> None:
    (claim,) = svodka.read(text, published=PUBLISHED, language="en")
    assert claim.quantity.low in (12, 40)
    assert str(claim.period and claim.period.from_date).endswith("-01")
