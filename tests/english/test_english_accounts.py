"""English accounts whose time is told once: where it goes on, and where it does not."""

from __future__ import annotations

import datetime as dt

import pytest

from svodka.reader import Reader


def _times(text: str) -> list[str | None]:
    """The times of the figures of a text of 28 November 2026."""
    claims = Reader("en").read(text, dt.date(2026, 11, 28)).claims
    return [claim.period.text if claim.period is not None else None for claim in claims]


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Last week rescuers saved 31 people. Divers found 14 boats.", ["Last week", "Last week"]),
        ("This year officers:\n- broke up 12 gangs;\n- held 45 men.", ["This year", "This year"]),
        ("In 2025 customs seized:\n- 45 rifles;\n- 300 grenades.", ["In 2025", "In 2025"]),
        (
            "In January 12 men were held. In February 9 men were held. Two men fled.",
            ["In January", "In February", "In February"],
        ),
        ("In 2024 output rose by 3%. Unemployment was 5.2%.", ["In 2024", "In 2024"]),
        (
            "Karsan Bank earned 40 million euros in May, up from 30 million a year before. Costs fell by 2%.",
            ["in May", "a year before", "in May"],
        ),
        (
            "Prices rose 4.8% in May from a year before. Core inflation was 3.9%.",
            ["in May", "in May"],
        ),
        ("Crime fell in Tarn last month. There were 410 thefts.", ["last month"]),
        (
            "Nearly 4 million people fled this year. September alone saw 1.1 million.",
            ["this year", "September"],
        ),
        (
            "The town lost 40 homes, said Ina Marrow, who came on Sunday. It also lost 12 boats.",
            [None, None],
        ),
        (
            "Hail fell on Sunday. The river stood at 6 metres. 80 streets were under water.",
            ["on Sunday", "on Sunday"],
        ),
        (
            "Last year the firemen answered 2,300 calls. Forty people died.",
            ["Last year", "Last year"],
        ),
        (
            "In the year to March the firm sold 400 boats. It opened nine shops.",
            ["In the year to March", "In the year to March"],
        ),
        (
            "Since May guards have checked 900 lorries. They found 12 rifles.",
            ["Since May", "Since May"],
        ),
        (
            "Guests spent 90 million euros this summer. Hotels were 81% full.",
            ["this summer", "this summer"],
        ),
    ],
)
def test_a_time_told_once_goes_on(text: str, times: list[str]) -> None:
    assert _times(text) == times


@pytest.mark.parametrize(
    "text",
    [
        "In 2025 the board received 1,400 letters. In 2024 it had received 1,250. The board closed 96 shops.",
        "The court heard 780 cases in 2025. In 2019 it had heard 300. Judges issued 45 rulings.",
        "This year five schools opened. Seven schools are being repaired.",
        "This year five schools opened. The mayor said 20 schools would be built.",
        "The firm was founded in 2023. Officers seized 58 phones.",
        "The yard will open in May. The cost was 40 million euros.",
        "It sold 90 boats in a deal dated May 20. The price was 40 million euros.",
        "It sold 90 boats last year. It has 400 workers. Deliveries were 12 a month.",
        "Lamps cost 40 euros three years ago. The average wage was 900 euros.",
        "Two men fell on Friday. It was the first such accident for six years.",
        "Police held 12 men on Friday. Losses have reached 40 million euros.",
        "The slope has moved by 40 metres since May. Nine men fled.",
        "The board has moved these men under a deal signed in May:\n- 45 sailors;\n- 30 guards.",
    ],
)
def test_no_time_that_may_be_of_something_else(text: str) -> None:
    assert _times(text)[-1] is None
