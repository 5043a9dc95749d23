"""Years of long ago, ages told by «when», names with a number in them: no figures; and figures like them."""

from __future__ import annotations

import pytest

from quantity_notation import brief, rejected

REJECTED = [
    ("In 641 AD, the abbey burned.", "with-era"),
    ("The fort fell in AD 64.", "with-era"),
    ("The mound was used until about 900 BC.", "with-era"),
    ("Such pots were made in 8,000 B.C. by potters.", "with-era"),
    ("From 61 to 55 BC the tribe paid nothing.", "with-era"),
    ("The duke drowned in the river in 418.", "old-year"),
    ("The bridge was finished in 1104 and burned in 871.", "old-year"),
    ("The last abbot (ruled 702–719) lies there.", "old-year"),
    ("The abbot Osmer (d. 602) lies there.", "old-year"),
    ("The painter Osmer Lunn (1512–1571) lived here.", "life"),
    ("The songs of her youth (1892 – 94) are lost.", "short-end"),
    ("It was tested before [6, 19–21] in Karsun.", "listing"),
    ("It was tested before [27,28] in Karsun.", "listing"),
    ("By 1571, the harbour had silted up.", "opening-year"),
    ("The mill closed when Mira was 14.", "age"),
    ("When Pavel Lunn was nine, the family left.", "age"),
    ("The Forty Years' War ruined Karsun.", "in-name"),
    ("Rain filled the Nine Springs Dam.", "in-name"),
    ("They joined the Four-Day Ride in May.", "in-name"),
    ("She was praised for Nine Quiet Rivers in May.", "in-name"),
]

KEPT = [
    ("It cost 640 BC lakes their fish.", ["640 = 640 1"]),
    ("The clinic ordered 640 CE-marked masks.", ["640 = 640 1"]),
    ("The clinic has 640 AD patients.", ["640 = 640 1"]),
    ("Lead was found in 120.", ["120 = 120 1"]),
    ("Of 400 wells, the firm closed pumps in 120.", ["400 = 400 1", "120 = 120 1"]),
    ("The firm shut two mills. It stopped work in 120.", ["two = 2 1", "120 = 120 1"]),
    ("The bank has branches in 120 towns.", ["120 = 120 1"]),
    ("Runs batted in 120", ["120 = 120 1"]),
    ("In 2019, guards held 40 men, and in 2020 – 21.", ["40 = 40 1", "21 = 21 1"]),
    ("The judge gave him Two Years in jail.", ["Two Years = 2 a"]),
    ("By 1571 votes to 40, the plan fell.", ["1571 = 1571 1", "40 = 40 1"]),
    ("Oil was cheap when Brent was 60.", ["60 = 60 1"]),
    ("Police Find the Nine Springs Boys in Karsun", ["Nine = 9 1"]),
    ("Nine Springs boys were found.", ["Nine = 9 1"]),
    ("The wall stood for hundreds of years.", ["hundreds of years = vague 100 a"]),
    ("Hundreds of the years were dry.", ["Hundreds = vague 100 1"]),
    ("The two firms sold two million and six million tins.",
     ["two = 2 1", "two million = 2000000 1", "six million = 6000000 1"]),
    ("The herds were three hundred and four hundred strong.",
     ["three hundred = 300 1", "four hundred = 400 1"]),
    ("He paid two million and three hundred thousand euros.",
     ["two million and three hundred thousand euros = 2300000 EUR"]),
    ("It cost two thousand five hundred million euros.",
     ["two thousand five hundred million euros = 2500000000 EUR"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "rule"), REJECTED)
def test_no_figure_but_a_rejection(text: str, rule: str) -> None:
    assert brief(text) == []
    assert f"exclusion.{rule}" in {line.split(": ")[1] for line in rejected(text)}


@pytest.mark.parametrize(("text", "wanted"), KEPT, ids=lambda value: str(value)[:40])
def test_what_looks_alike_is_a_figure(text: str, wanted: list[str]) -> None:
    assert brief(text) == wanted
