"""English figures that lean on each other: rows without a verb, parts, figures set against others, plans."""

from __future__ import annotations

import datetime as dt

import pytest

from svodka.reader import Reader

PUBLISHED = dt.date(2026, 11, 10)
"""A Tuesday."""


@pytest.mark.parametrize(
    ("text", "quantities"),
    [
        # names with numbers in a row that leaves out its verb
        (
            "The Liberals won 88 seats, the Greens 41 and the Farmers' League 21.",
            ["88", "41", "21"],
        ),
        ("Of the 310 men, Karsun freed 190, Darvel 85 and Ostrov 35.", ["310", "190", "85", "35"]),
        # no row, an article, a maker, a unit that is lost, a year
        ("Karsun sent 40 doctors and Area 25.", ["40"]),
        ("He owns three cars, a Volga 24, a Lada 21 and a Zim 12.", ["three"]),
        ("She took part in 12 flights, Soyuz 11 and Soyuz 12.", ["12"]),
        ("Vidal got 54 percent, Roe 31 and Feki 15.", ["54 percent"]),
        ("In 1969 he saw Venera 5, Venera 6 and Luna 15.", []),
        ("Results: Greens 12, Reds 9, Blues 4.", []),
    ],
)
def test_rows_of_names_and_numbers(reader: Reader, text: str, quantities: list[str]) -> None:
    assert [claim.quantity.text for claim in reader.read(text).claims] == quantities


SLOTS = [
    ("Karsun sent 40 doctors, Darvel 25 and Ostrov 12.", "25", "actor", "Darvel"),
    ("Karsun sent 40 doctors, Darvel 25 and Ostrov 12.", "12", "actor", "Ostrov"),
    ("Karsun sent 40 doctors, Darvel 25 and Ostrov 12.", "12", "counted", "doctors"),
    ("A poll gave the Liberals 34%, the Greens 22% and the Reds 19%.", "19%", "actor", "poll"),
    # what another number is compared with, added to, or is more than by
    ("Some 12,000 homes were without gas, down from 85,000 on Friday.", "85,000", "counted", "homes"),
    ("The firm hired 40 men, against a target of 60.", "60", "counted", "target"),
    ("The town will get 400 buses, on top of the 150 bought in May.", "150", "counted", "buses"),
    ("The town will get 400 buses, on top of the 150 bought in May.", "150", "action", "bought"),
    ("The town will get 400 buses, on top of the 150 bought in May.", "400", "period", None),
    ("Voters elected 62 women, nine more than four years ago.", "nine", "counted", "women"),
    # nobody but those who were hurt
    ("The bus overturned on the coast road, with 12 injured.", "12", "counted", None),
    ("The bus overturned on the coast road, with 12 nurses injured.", "12", "counted", "nurses"),
    # a part with a time of its own
    ("Since January, 73 men have been jailed, 20 of them in the past two weeks.",
     "20", "period", "in the past two weeks"),
    ("Since January, 73 men have been jailed, 20 of them farmers.", "20", "period", "Since January"),
    # a time of a clause beside that of the figure
    ("The bridge, opened in 1962, carried 30,000 cars a day.", "30,000", "period", None),
    ("The bridge, opened in 1962, carried 30,000 cars a day in May.", "30,000", "period", "in May"),
    ("The poll, carried out in May, questioned 900 farmers.", "900", "period", "in May"),
    ("The mill, which employs 800 people and was built in 1974, is to close.", "800", "period", None),
    # the place right before a figure that has its verb from the clause before
    ("In the east 14 villages were cut off; in the north, seven.", "seven", "place", "north"),
    ("In the east 14 villages were cut off; in the north, seven.", "14", "place", "east"),
    # whom the second of two figures names behind «by»
    ("The truce was broken six times by the army and eight by the rebels.", "six", "actor", "army"),
    ("The truce was broken six times by the army and eight by the rebels.", "eight", "actor", "rebels"),
    # nouns taken for verbs, numbers for nouns, an owner for what it has
    ("The strike will go on unless the firm raises pay by 6%.", "6%", "counted", "pay"),
    ("The strike will go on unless the firm raises pay by 6%.", "6%", "action", "raises"),
    ("The bank helped pay 40 million euros.", "40 million euros", "action", "pay"),
    ("Hospitals received 54 wounded on Saturday.", "54", "action", "received"),
    ("The blast left 54 wounded.", "54", "action", "wounded"),
    ("The Liberals won 40 seats, the Reds nine and others four.", "nine", "counted", "seats"),
    ("Some 3,000 of the region's 45,000 farms have gone bankrupt since 2020, the union says; they count "
     "1,900.", "Some 3,000", "counted", "farms"),
    # what money is for is no place
    ("Spending on roads rose by 12%.", "12%", "place", None),
    ("Twelve people died on the roads.", "Twelve", "place", "roads"),
    # two who disagree
    ("The board says that 40 men were held, while the ministry speaks of 9.", "9", "speaker", "the ministry"),
    ("The mayor told reporters the flood had cost 70 million euros, while her deputy, Omar Feki, put the "
     "figure at 110 million.", "70 million euros", "speaker", "The mayor"),
    ("The mayor told reporters the flood had cost 70 million euros, while her deputy, Omar Feki, put the "
     "figure at 110 million.", "110 million", "speaker", "Omar Feki"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "quantity", "slot", "wanted"), SLOTS)
def test_a_slot_of_a_figure(
    reader: Reader, text: str, quantity: str, slot: str, wanted: str | None
) -> None:
    (claim,) = [one for one in reader.read(text, PUBLISHED).claims if one.quantity.text == quantity]
    words = getattr(claim, slot)
    assert (words.text if words else None) == wanted


THURSDAY, LAST = dt.date(2026, 11, 12), dt.date(2026, 11, 5)


def test_not_so_many_but_so_many(reader: Reader) -> None:
    claims = reader.read("Not 12 but 20 bridges were closed.").claims
    assert [claim.factuality for claim in claims] == ["negated", "asserted"]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        (
            "Last year it spent 1.2 million euros on salt; this year it has set aside 800,000.",
            "EUR",
        ),
        ("Last year it spent 1.2 million euros on salt; this year it has sold 800,000.", "1"),
        ("Last year it spent 1.2 million euros on salt; this year it has set aside 800.", "1"),
        ("Last year it spent 1.2 million euros on salt. Later it has set aside 800,000.", "1"),
    ],
)
def test_a_sum_behind_a_semicolon(reader: Reader, text: str, unit: str) -> None:
    assert reader.read(text).claims[-1].quantity.unit == unit


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("He has served four of his nine years in prison.", (4, "a")),
        ("Some 120 of the 400 hectares burned down.", (120, "har")),
        ("Some 12 of the 40 lorries burned down.", (12, "1")),
        ("Three of the 40-tonne lorries burned down.", (3, "1")),
        ("Two of the ten kilometre races were won by Feki.", (2, "1")),
    ],
)
def test_parts_of_amounts(reader: Reader, text: str, amount: tuple[int, str]) -> None:
    quantity = reader.read(text).claims[0].quantity
    assert (quantity.low, quantity.unit) == amount


@pytest.mark.parametrize(
    ("text", "factuality", "since"),
    [
        ("The airline said 190 flights would be cancelled on Thursday.", "planned", THURSDAY),
        ("The airline said 190 flights had been cancelled on Thursday.", "asserted", LAST),
        (
            "The river rose by a metre and is expected to reach 9 metres on Thursday.",
            "planned",
            THURSDAY,
        ),
        ("Forecasters expect 90 mm of rain on Thursday.", "planned", THURSDAY),
        ("About 40,000 fans are expected on Thursday.", "planned", THURSDAY),
        ("The firm hopes to hire 40 men on Thursday.", "planned", THURSDAY),
        ("The board said 40 men would die if the dam broke.", "possible", None),
        ("The board said 40 huts would have burned without the rain.", "possible", None),
        ("About 40 percent expect to pay more.", "asserted", None),
        ("Not one of the 40 buses has come.", "negated", None),
        ("One of the 40 buses has come.", "asserted", None),
        ("The firm denied a report that it would lay off 90 drivers.", "negated", None),
        ("Neither of the two dams was damaged.", "negated", None),
        ("Nine dams and not 12 were damaged, none of them badly.", "asserted", None),
    ],
)
def test_what_is_to_come(reader: Reader, text: str, factuality: str, since: dt.date | None) -> None:
    claim = reader.read(text, PUBLISHED).claims[-1]
    assert claim.factuality == factuality
    assert (claim.period.from_date if claim.period else None) == since
