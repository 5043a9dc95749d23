"""English quantities: one sentence, what must come out of it."""

from __future__ import annotations

import pytest

from svodka.reading.quantities.figures import scan

CASES = [
    ("Profit rose by 15% in May.", ["15% | percent exact 15 15 % increase"]),
    ("Losses fell to $3.5 million.", ["$3.5 million | money exact 3500000 3500000 USD to"]),
    ("The bank lent 2.1bn tenge.", ["2.1bn tenge | money exact 2100000000 2100000000 KZT None"]),
    ("More than 1,500 rifles were seized.", ["More than 1,500 | count more_than 1500 None 1 None"]),
    ("Nearly 700 rifles were seized.", ["Nearly 700 | count approx 700 700 1 None"]),
    ("No fewer than 12 miners were hurt.", ["No fewer than 12 | count at_least 12 None 1 None"]),
    ("Up to 30 homes were lost.", ["Up to 30 | count at_most None 30 1 None"]),
    ("Towns of 5,000 or more have a court.", ["5,000 or more | count at_least 5000 None 1 None"]),
    ("Losses exceeded 40 tonnes.", ["40 tonnes | measure more_than 40 None t None"]),
    ("Between 5 and 10 thousand came.", ["Between 5 and 10 thousand | count range 5000 10000 1 None"]),
    ("Forms of ten to 32 pages.", ["ten to 32 | count range 10 32 1 None"]),
    ("It held two hundred and five beds.", ["two hundred and five | count exact 205 205 1 None"]),
    ("It held twenty-five beds.", ["twenty-five | count exact 25 25 1 None"]),
    ("It held fifteen hundred beds.", ["fifteen hundred | count exact 1500 1500 1 None"]),
    ("Two and a half million beds.", ["Two and a half million | count exact 2500000 2500000 1 None"]),
    ("Half a million beds.", ["Half a million | count exact 500000 500000 1 None"]),
    ("A third of the pumps failed.", ["A third | percent exact 33.33 33.33 % None"]),
    ("Three-quarters of the pumps failed.", ["Three-quarters | percent exact 75 75 % None"]),
    ("Dozens of pumps failed.", ["Dozens | count vague 10 None 1 None"]),
    ("Tens of thousands fled.", ["Tens of thousands | count vague 10000 None 1 None"]),
    ("A 20-minute delay.", ["20-minute | duration exact 20 20 min None"]),
    ("A 131-page report.", ["131 | count exact 131 131 1 None"]),
    ("They waited for two hours.", ["two hours | duration exact 2 2 h None"]),
    ("Shares of 40, 50 and 60 percent.",
     ["40 | percent exact 40 40 % None", "50 | percent exact 50 50 % None",
      "60 percent | percent exact 60 60 % None"]),
    ("Pay was 5 percent higher.", ["5 percent | percent exact 5 5 % increase"]),
    ("Five times higher than before.", ["Five times | factor exact 5 5 x increase"]),
]  # fmt: skip

NO_FIGURE = [
    "The 29th round was played.",
    "It was built in the 1990s.",
    "The fire broke out on May 8, 2009.",
    "The fire broke out on 8 May.",
    "The train left at 9 pm.",
    "He was charged under article 105.",
    "A Boeing 737 landed.",
    "They tested for COVID-19.",
    "A 3–1 win for Astana.",
    "Anna Serik, 42, said so.",
    "One of the men left.",
    "The first half of the year was dry.",
    "The bus runs every two years.",
]


def _shown(text: str) -> list[str]:
    out = []
    for figure in scan(text, "en").figures:
        q = figure.quantity
        low, high = (None if v is None else f"{v.normalize():f}" for v in (q.low, q.high))
        out.append(f"{q.text} | {q.kind} {q.relation} {low} {high} {q.unit} {q.change}")
    return out


@pytest.mark.parametrize(("text", "wanted"), CASES, ids=lambda value: str(value)[:40])
def test_a_quantity(text: str, wanted: list[str]) -> None:
    assert _shown(text) == wanted


@pytest.mark.parametrize("text", NO_FIGURE)
def test_no_figure(text: str) -> None:
    assert _shown(text) == []


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("In two years it was dry.", "duration"),
        ("A 5-year-old boy.", "age"),
        ("Several pumps failed.", "several"),
        ("Both pumps failed.", "both"),
    ],
)
def test_what_is_not_sure(text: str, doubt: str) -> None:
    (figure,) = scan(text, "en").figures
    assert (figure.doubt, figure.likely) == (doubt, False)
