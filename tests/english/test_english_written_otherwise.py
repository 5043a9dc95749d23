"""An English text says the same where it is written otherwise: short millions, thin spaces, dates."""

from __future__ import annotations

import datetime as dt

import pytest

from quantity_notation import brief
from svodka.language.english.analyzer import tokens
from svodka.reader import Reader
from svodka.reading.periods.mentions import periods

FIGURES = [
    ("The port had 4.6m arrivals.", ["4.6m = 4600000 1"]),
    ("Ostrov had 751m internet users.", ["751m = 751000000 1"]),
    ("Few fish in a nation of 3.7m.", ["3.7m = 3700000 1"]),
    ("The wall of 3.7m fell.", ["3.7m = 3.7 m"]),
    ("In the city it rose to 3m.", ["3m = 3 m"]),
    ("The number of waves that reached 3m fell.", ["3m = 3 m"]),
    ("Funding: 3m sea wall is delayed", ["3m = 3 m"]),
    ("Police pushing 40 protesters back used gas.", ["40 = 40 1"]),
    ("He climbed two peaks in May and climbed a third in June.", ["two = 2 1"]),
    ("In the 2nd half of 2023 guards held 40 men.", ["40 = 40 1"]),
    ("It hit 4.9m hectares, of which 1.1m were lost.",
     ["4.9m hectares = 4900000 har", "1.1m = 1100000 har"]),
    ("She won the 400m women's race.", ["400m = 400 m"]),
    ("A tsunami of 3m killed 12 men.", ["3m = 3 m", "12 = 12 1"]),
    ("Waves of up to 4m are expected.", ["up to 4m = at_most 4 m"]),
    ("Waves between 3m and 4m are expected.", ["between 3m and 4m = range 3..4 m"]),
    ("The floods go on; 2m are displaced.", ["2m = 2000000 1"]),
    ("Shops keep 2m between customers.", ["2m = 2 m"]),
    ("Guards stood 2m behind voters.", ["2m = 2 m"]),
    ("Locusts stripped close to 2 thirds of the island.", ["close to 2 thirds = approx 66.67 %"]),
    ("Some 3 quarters of the hay burned.", ["Some 3 quarters = approx 75 %"]),
    ("Growth lasted for 3 quarters of 2020.", ["3 = 3 1"]),
    ("On the night of March 17 armed men took 4 ships.", ["4 = 4 1"]),
    ("It was made between January 9th and 13.", []),
    ("OSTROV—Two comets were found.", ["Two = 2 1"]),
    ("The toll stands at 1\u2009817.", ["1\u2009817 = 1817 1"]),
    ("Canada will give 9 million dollars. Canada gave $4 million.",
     ["9 million dollars = 9000000 CAD", "$4 million = 4000000 CAD"]),
    ("Canada sells oil at 70 dollars a barrel. Canada saved 4 million dollars.",
     ["70 dollars = 70 USD", "4 million dollars = 4000000 CAD"]),
]  # fmt: skip

DAYS = [
    ("They took 9 guns on March 5 last year.", "2011-03-05"),
    ("They took 9 guns on 6 March last year.", "2011-03-06"),
    ("They took 9 guns on November 11th this year.", "2012-11-11"),
    ("The Republic will let citizens of 151 countries stay from August 1.", "2012-08-01"),
]

YEARS = [
    ("From 3 March to 5 May last year they took 9 guns.", ("2011-03-03", "2011-05-05")),
    ("From March 3 to May 5 last year they took 9 guns.", ("2011-03-03", "2011-05-05")),
    ("Between January and 2 June this year they took 9 guns.", ("2012-01-01", "2012-06-02")),
    ("On May 3 this year's budget lost 9 dollars.", ("2012-05-03", "2012-05-03")),
]

DATELINES = [
    "TIRSK, July 5—Astronomers found 14 stars.",
    "TIRSK. 3rd July. KARPRESS – Astronomers found 14 stars.",
    "Tirsk, Sept. 3. Astronomers found 14 stars.",
]

VOICES = [
    ("Twelve guards will be paid, a Lu’an court ruled on Friday.", "a Lu’an court"),
    ("Sales fell by 12 percent, the builders’ association said.", "the builders’ association"),
]


@pytest.mark.parametrize(("text", "figures"), FIGURES)
def test_a_figure_is_the_same(text: str, figures: list[str]) -> None:
    assert brief(text) == figures


@pytest.mark.parametrize(("text", "day"), DAYS)
def test_a_day_is_of_the_year_that_is_said(reader: Reader, text: str, day: str) -> None:
    (claim,) = reader.read(text, published=dt.date(2012, 6, 20)).claims
    assert claim.period is not None
    assert str(claim.period.from_date) == day


@pytest.mark.parametrize(("text", "days"), YEARS)
def test_a_stretch_of_days_is_of_the_year_that_is_said(text: str, days: tuple[str, str]) -> None:
    found = periods(text, dt.date(2012, 6, 20), "en")[0]
    assert (str(found.from_date), str(found.to_date)) == days


@pytest.mark.parametrize("text", DATELINES)
def test_a_dateline_is_no_time_of_the_deed(reader: Reader, text: str) -> None:
    (claim,) = reader.read(text, published=dt.date(2012, 9, 9)).claims
    assert claim.period is None
    assert claim.actor is not None
    assert claim.actor.text == "Astronomers"


@pytest.mark.parametrize(("text", "speaker"), VOICES)
def test_typeset_apostrophes_end_no_speaker(reader: Reader, text: str, speaker: str) -> None:
    (claim,) = reader.read(text).claims
    assert claim.speaker is not None
    assert claim.speaker.text == speaker


def test_a_thin_space_parts_no_word() -> None:
    assert [token.text for token in tokens("14\u202f500 shops", 0, 12)] == ["14\u202f500", "shops"]


DEEDS = "Morvane announced 300 job cuts, raised prices by 4% and bought 12 shops."


def test_what_was_announced_is_no_subject_of_the_next_deed(reader: Reader) -> None:
    told = [
        (c.counted and c.counted.text, c.action and c.action.text)
        for c in reader.read(DEEDS).claims
    ]
    assert told == [("job cuts", "announced"), ("prices", "raised"), ("shops", "bought")]


def test_nobody_tells_what_was_done_besides_the_announcing(reader: Reader) -> None:
    speakers = [claim.speaker and claim.speaker.text for claim in reader.read(DEEDS).claims]
    assert speakers == ["Morvane", None, None]
