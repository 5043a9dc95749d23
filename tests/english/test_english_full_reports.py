"""Figures of full reports: what was counted, done and when, where neighbours stand close."""

from __future__ import annotations

import datetime as dt

import pytest

from svodka.model import Claim
from svodka.reader import Reader

PUBLISHED = dt.date(2024, 10, 16)


def of(reader: Reader, text: str, quantity: str) -> Claim:
    claims = reader.read(text, published=PUBLISHED).claims
    return next(claim for claim in claims if claim.quantity.text == quantity)


@pytest.mark.parametrize(
    ("text", "quantity", "counted"),
    [
        ("Turnout was 64% in the regional election.", "64%", "Turnout"),
        ("Three clinics treated the injured, 11 of whom were children.", "11", "injured"),
        ("She blamed a shortage of staff: 310 of 2,900 nursing posts are free.", "310", "posts"),
        ("He likes to speak of pencils: 70,000 of them were ordered.", "70,000", "pencils"),
        ("Crews landed 3,200 tonnes of herring in July.", "3,200 tonnes", "herring"),
        ("The line runs 58 planes on 120 routes and has ordered 20 more.", "20", "planes"),
        ("Bad loans rose to 4.6% of the total.", "4.6%", "Bad loans"),
        ("They fear rising prices, health care (22%) and crime (14%).", "14%", "crime"),
        ("Only 37% of people in Moro agree. Half said prices were too high.", "Half", "people"),
        ("It will spend $25 million on roads, down from $40 million.", "$40 million", "roads"),
        ("In all 14,300 pupils missed 10% of classes, 2,100 fewer than in May.", "2,100", "pupils"),
        ("They steered 26 contracts to one man.", "one", "man"),
        ("Four climbers fell. Thirty rescuers came. The four set out in May.", "four", "climbers"),
    ],
)
def test_what_is_counted(reader: Reader, text: str, quantity: str, counted: str) -> None:
    claim = of(reader, text, quantity)
    assert claim.counted is not None
    assert claim.counted.text == counted


@pytest.mark.parametrize(
    ("text", "quantity", "action"),
    [
        ("A ferry carrying 212 guests sank off Tirsk, killing at least 31 people.", "at least 31", "killing"),
        ("The town spent 3 million euros on it, 400,000 euros more than planned.", "400,000 euros", "spent"),
        ("The mayor said 70 percent of oil imports passed through Tirsk.", "70 percent", "passed"),
        ("Of 14,700 complaints, 5,200 were about heating.", "5,200", None),
        ("Fifty percent of voters were against raising the fare.", "Fifty percent", None),
    ],
)  # fmt: skip
def test_what_was_done(reader: Reader, text: str, quantity: str, action: str | None) -> None:
    claim = of(reader, text, quantity)
    assert (claim.action and claim.action.text) == action


@pytest.mark.parametrize(
    ("text", "quantity", "period"),
    [
        ("The rate was 66.2%, unchanged from January.", "66.2%", None),
        (
            "For the full year it now expects revenue of $16 million.",
            "$16 million",
            "For the full year",
        ),
        ("Moro has 12,000 people, 9.3% more than at the last census in 2014.", "12,000", None),
        ("The bank cut 1,200 jobs after posting a loss of $34 million for May.", "1,200", None),
        (
            "It set aside $41 million, double the amount in the previous quarter.",
            "$41 million",
            None,
        ),
        ("In May it carried 900 men. Its planes were 84% full, against 81%.", "81%", None),
        (
            "In all 12,000 cases were seen, double the number for 2023 and the most since 1997.",
            "12,000",
            None,
        ),
        (
            "On Monday police told of 900 fires, down from 1,200, and four men hurt.",
            "four",
            "On Monday",
        ),
        ("June's growth was revised to 0.5%. Utilisation stood at 79%.", "79%", None),
    ],
)
def test_when(reader: Reader, text: str, quantity: str, period: str | None) -> None:
    claim = of(reader, text, quantity)
    assert (claim.period and claim.period.text) == period


@pytest.mark.parametrize(
    ("text", "quantity", "change"),
    [
        ("The budget raises property taxes 3.5 percent.", "3.5 percent", "increase"),
        ("The board cut its water fees 10 percent.", "10 percent", "decrease"),
        ("The growth rate 5 percent was high.", "5 percent", None),
        ("Output grew 0.8% month on month and 3.6% year on year.", "3.6%", "increase"),
        ("Prices rose 4% and 30% of people were unhappy.", "30%", None),
        ("They steered 26 contracts to 12 men.", "12", None),
        ("Power was cut to 35,000 homes.", "35,000", None),
        ("The Greens won 74 of 160 seats, up from 51 seats.", "74", "to"),
        ("The Greens won 74 of 160 seats, up from 51 seats.", "160", None),
    ],
)
def test_change(reader: Reader, text: str, quantity: str, change: str | None) -> None:
    assert of(reader, text, quantity).quantity.change == change


@pytest.mark.parametrize(
    ("text", "quantity", "factuality"),
    [
        ("Some 640,000 people came, out of a target of 1.1 million.", "1.1 million", "planned"),
        ("It was late, she said, adding that four ships would be built.", "four", "planned"),
        ("The mayor promised 400 more beds before Christmas.", "400", "planned"),
        ("Eight villages were told not to drink tap water.", "Eight", "asserted"),
    ],
)
def test_factuality(reader: Reader, text: str, quantity: str, factuality: str) -> None:
    assert of(reader, text, quantity).factuality == factuality


@pytest.mark.parametrize(
    ("text", "quantity", "speaker", "mode"),
    [
        ('Rain is due, Sven Aho said. "We need 40," he said.', "40", "Sven Aho", "direct"),
        ('"The line will hold for weeks," union leader Harold Dunn said. Dunn earns $728,000 a year.',
         "$728,000", None, "narrator"),
        ("Nine of 14 firms asked by the Moro Daily had forecast a rise; five expected none.",
         "five", None, "narrator"),
    ],
)  # fmt: skip
def test_who_says_it(
    reader: Reader, text: str, quantity: str, speaker: str | None, mode: str
) -> None:
    claim = of(reader, text, quantity)
    assert (claim.speaker and claim.speaker.name, claim.mode) == (speaker, mode)


@pytest.mark.parametrize(
    "text",
    [
        "The poll found that 71% of those over 60 thought it was worse.",
        "Some 71% of its audience is over 65.",
    ],
)
def test_an_age_is_no_figure(reader: Reader, text: str) -> None:
    assert ["71%" in claim.quantity.text for claim in reader.read(text).claims] == [True]


def test_who_is_fined_is_not_counted(reader: Reader) -> None:
    text = "Lunn Mills was fined 310 million euros, Moro Motors 230 million and Tirsk Diesel 100 million."
    assert [claim.counted for claim in reader.read(text).claims] == [None, None, None]
