"""What English figures of change and of totals count: «exports saw a rise», «took the death toll to 40»."""

from __future__ import annotations

import pytest

from svodka.reader import Reader


def _last(reader: Reader, text: str) -> tuple[str | None, str | None, str | None]:
    claim = reader.read(text).claims[-1]
    slots = (claim.counted, claim.action, claim.actor)
    counted, action, actor = (slot.text if slot else None for slot in slots)
    return counted, action, actor


def test_a_change_behind_a_colon(reader: Reader) -> None:
    claims = reader.read("Output also fell: from 1.9 tonnes to 1.8 tonnes.").claims
    assert [claim.quantity.change for claim in claims] == ["from", "to"]


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Exports saw a rise of 12 percent in May.", "Exports"),
        ("The firm saw a 5% rise in sales.", "sales"),
        ("Prices recorded a 5% rise in the capital.", "Prices"),
        ("The miner posted a 5% rise in May.", "rise"),
        ("Thefts fell from 56 in May to 40 in June, marking a decrease of 28 percent.", "Thefts"),
        ("Revenues amounted to 5 billion tenge (a 4.1 percent increase).", "Revenues"),
        ("Debt was 500 euros, an increase of 20.", "Debt"),
        ("Jobs rose by 531 in May, and the rate edged down by 2 points to 4 percent.", "rate"),
        ("The number of tourist arrivals in the town increased 3 percent.", "tourist arrivals"),
        ("The bank raised its fees by 50 basis points in its fight with inflation.", "its fees"),
        ("Exports grew by 8 percent, totalling 208 boats.", "boats"),
        ("The town got a loan in the amount of 5 million euros.", "loan"),
        ("The city's death toll currently is 40.", "city's death toll"),
        ("The tourist arrivals in May have increased by 19.7 percent.", "tourist arrivals"),
        ("The mayor raised fees by about Rs 50 million to Rs 90 million.", "fees"),
        ("Road traffic fell to 435,600, but arrivals by sea fell 4 percent.", "arrivals"),
        ("Turnout was 55 percent, meaning that most stayed away.", "Turnout"),
        ("The party won 50 seats out of 75 available.", "seats"),
        ("Thefts were at a record low of 121.", "Thefts"),
        ("Nearly a third (31 per cent) of the total number of guards left.", "guards"),
        ("The mayor, with 58 percent of the vote, is the winner.", "vote"),
        ("Some 48 percent of the town's 9,000 registered voters stayed away.", "registered voters"),
        ("The blast brought the number of injured guards this year to 19.", "injured guards"),
    ],
)
def test_what_rises(reader: Reader, text: str, counted: str) -> None:
    assert _last(reader, text)[0] == counted


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("The town spent 5 million dinars, including 2 million on roads.", None),
        ("The town spent 5 million dinars on roads, including 2 million on lamps.", "roads"),
        ("The town spent 5 million dinars in 2020 on roads.", "roads"),
    ],
)
def test_what_a_part_is_spent_on_is_not_what_the_whole_is_for(
    reader: Reader, text: str, counted: str | None
) -> None:
    whole = reader.read(text).claims[0]
    assert (whole.counted and whole.counted.text) == counted


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("The blast raised the number of victims to 40.", ("victims", "raised", "blast")),
        ("Two more men died on Monday, taking the toll to 17.", ("toll", "taking", None)),
        ("The bus took the children to 40 villages.", ("villages", "took", "bus")),
    ],
)
def test_what_is_brought_to_a_total(
    reader: Reader, text: str, slots: tuple[str, str, str | None]
) -> None:
    assert _last(reader, text) == slots


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Some 5 million dinars were allotted for new pipes.", "new pipes"),
        ("A total of 5 million dinars will be spent on the repair of roads.", "repair"),
        ("Some 5 million dinars were spent on Friday.", None),
        ("Seizures numbered 490, a 13% drop from 567.", "Seizures"),
        ("The airline cancelled 60% of its flights, or about 300.", "its flights"),
        ("Karsun is second in line, with 26,995 or 13 per cent of the permits.", "permits"),
        ("The total stands at 300, or 12 percent of the total.", "total"),
        ("The farms are estimated to touch a new record of 111 million tonnes.", "farms"),
        ("The number of nurses was 11% higher in 2021 than in 2011.", "nurses"),
        (
            "Enrolment rose 2 percent, following a 3 percent increase between 2001 and 2014.",
            "Enrolment",
        ),
        ("Enrolments are to fall by 2.7 million—a decline of 5.5%.", "Enrolments"),
        ("The village sold corn (13 tonnes), rice (11 tonnes).", "rice"),
        ("There were 64 per cent fewer tests.", "tests"),
        ("With cargo up 10.9% and timber down 3%, the port is busy.", "timber"),
        ("The number of graduates rose, and is projected to increase 3 percent.", "graduates"),
        ("Net income was 5 million zlotys, a gain of 31.2% from May.", "Net income"),
        ("The birth rate was 16.6 per thousand.", "birth rate"),
        ("Revenue was 530bn tenge, 37% lower than in 2014.", "Revenue"),
    ],
)
def test_what_money_is_spent_on(reader: Reader, text: str, counted: str | None) -> None:
    assert _last(reader, text)[0] == counted


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        (
            "The ministry reported 17 deaths and 40 new cases.",
            ("new cases", "reported", "ministry"),
        ),
        ("The army reported 45 downed drones.", ("downed drones", "downed", None)),
        ("The army sold 45 damaged drones.", ("damaged drones", "sold", "army")),
    ],
)
def test_what_was_done(reader: Reader, text: str, slots: tuple[str, str, str | None]) -> None:
    assert _last(reader, text) == slots


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("Thefts showed drops of four, six and nine per cent respectively.", ["decrease"] * 3),
        ("It followed a 4.5% contraction in May.", ["decrease"]),
        ("It is down from 82 forms relating to 102 people.", ["from", None]),
        ("It cut output by 2 million barrels, equivalent to 2% of demand.", ["decrease", None]),
        ("The rate rose to 5 percent year on year (y-o-y) in May from 4 percent.", ["to", "from"]),
        ("Counts show a fall in overall traffic of 1.1%.", ["decrease"]),
        ("The three tariffs rose to 40, 50 and 60 euros respectively.", [None, "to", "to", "to"]),
    ],
)
def test_nouns_and_lists_of_change(reader: Reader, text: str, changes: list[str | None]) -> None:
    assert [claim.quantity.change for claim in reader.read(text).claims] == changes


def test_what_is_reported_done_is_what_was_done(reader: Reader) -> None:
    (claim,) = reader.read("That compares with 355 sailors reported killed in April.").claims
    assert claim.action is not None
    assert claim.action.text == "killed"


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("The firm cut the fee from 40 to 30 euros.", "fee"),
        ("The rule brought sales down from 40 to 30 tonnes.", "sales"),
        ("Sales made a jump from 40 to 50 tonnes.", "Sales"),
        ("The strike came at a cost to the firm of $4m.", "cost"),
        ("Some 40% of the £11 million grant was lost.", "grant"),
        ("A jury awarded $8m to Roe, $1m of it in damages.", None),
        ("A visit to a town of 40,000 people was cancelled.", "people"),
    ],
)
def test_what_is_cut_or_costs_is_counted(reader: Reader, text: str, counted: str | None) -> None:
    first = reader.read(text).claims[0]
    assert (first.counted.text if first.counted else None) == counted
