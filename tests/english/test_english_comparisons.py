"""Comparisons in English: what belongs to which figure, what signs and denials say."""

from __future__ import annotations

import pytest

from svodka.model import Claim, Document
from svodka.reader import Reader


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader()


def read(reader: Reader, text: str) -> tuple[Claim, ...]:
    return reader.read(Document(text, language="en")).claims


def test_each_figure_has_its_own_place(reader: Reader) -> None:
    claims = read(
        reader, "Police detained 42 people in Almaty, 15 in Astana and seven in Shymkent."
    )
    assert [c.place and c.place.text for c in claims] == ["Almaty", "Astana", "Shymkent"]
    assert {c.counted and c.counted.text for c in claims} == {"people"}


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("The highest number of thefts was in Karsun (40) and Tirsk (30).", ["Karsun", "Tirsk"]),
        ("Kenya now has 8,500 lakes and Uganda has 7,800.", ["Kenya", "Uganda"]),
        ("Fees rose 7 per cent in Karsun but fell 10 per cent in West Ostrov.",
         ["Karsun", "West Ostrov"]),
        ("Rains killed 249 men in Karsun, 41 in Azad Tirsk and 22 in Gilgit-Darvel.",
         ["Karsun", "Azad Tirsk", "Gilgit-Darvel"]),
        ("Police held 15 in Karsun Tuesday.", ["Karsun"]),
        ("Cases were found in 2 lands, namely Kenya (37 cases and 2 deaths) and Uganda (9 cases).",
         [None, "Kenya", "Kenya", "Uganda"]),
        ("Divers saved 91 men off the island of Karsun and 11 men off the island of Tirsk.",
         ["island of Karsun", "island of Tirsk"]),
    ],
)  # fmt: skip
def test_where_each_figure_is(reader: Reader, text: str, places: list[str]) -> None:
    assert [c.place and c.place.text for c in read(reader, text)] == places


def test_a_land_is_not_where_another_land_has_something(reader: Reader) -> None:
    text = "Kenya now has more than 8,500 lakes and Uganda more than 7,800."
    assert [c.place and c.place.text for c in read(reader, text)] == ["Kenya", None]


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "In the first quarter 120 people were detained, in the second 145.",
            ["In the first quarter", "in the second"],
        ),
        (
            "Unemployment fell to 4.9% in October from 5.1% in September.",
            ["in October", "in September"],
        ),
    ],
)
def test_each_figure_has_its_own_time(text: str, times: list[str], reader: Reader) -> None:
    assert [c.period and c.period.text for c in read(reader, text)] == times


def test_kilograms_are_part_of_tonnes(reader: Reader) -> None:
    text = "Police seized 2.3 tonnes of drugs, including 1.8 tonnes of marijuana and 420 kg of hashish."
    whole, *parts = read(reader, text)
    assert [part.part_of for part in parts] == [whole.id, whole.id]


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("Revenue was 5 billion rubles (+12%).", [None, "increase"]),
        (
            "Exports rose from $8 billion to $10 billion, or by 18 percent.",
            ["from", "to", "increase"],
        ),
        ("The bank raised its key rate by 50 basis points to 16.5%.", ["increase", "to"]),
        ("Oil fell below $60 a barrel.", [None]),
    ],
)
def test_what_changed(text: str, changes: list[str | None], reader: Reader) -> None:
    assert [c.quantity.change for c in read(reader, text)] == changes


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("Iran denied reports that 200 people had been infected.", "negated"),
        ("The crew failed to reach 40 villages.", "negated"),
        ("The crew was unable to reach 40 villages.", "negated"),
        ("The crew did not fail to reach 40 villages.", "asserted"),
        ("None of the 14 complaints was upheld.", "negated"),
        ("The deficit must not exceed 2.5% of GDP.", "planned"),
        ("An earlier version of this article said 55 men fought the fire.", "negated"),
        ("An earlier version of the law set a fine of $55.", "asserted"),
        ("The final version of the text sets the fine at $55.", "asserted"),
        ("An earlier version of this article was wrong: 55 men fought the fire.", "asserted"),
    ],
)
def test_what_is_denied(text: str, factuality: str, reader: Reader) -> None:
    (claim,) = read(reader, text)
    assert claim.factuality == factuality


def test_the_number_that_another_stands_for_is_denied(reader: Reader) -> None:
    first, second = read(reader, "Eighteen people died, not 48.")
    assert (first.factuality, second.factuality) == ("asserted", "negated")
    _, second = read(reader, "Eighteen people came, not 48 of whom had tickets.")
    assert second.factuality == "asserted"


def test_a_rate_is_no_time(reader: Reader) -> None:
    text = "Output fell to 1.01 million barrels per day, from 1.06 million in January."
    first, second = read(reader, text)
    assert first.period is None
    assert second.period is not None
    assert second.period.text == "in January"


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        (
            "Clinics treated 900 children in May, compared with 640 in April.",
            [("children", "treated"), ("children", "treated")],
        ),
        ("Police put the crowd at 5,000.", [("crowd", "put")]),
        ("The ministry estimates the number of herds at 1,200.", [("herds", "estimates")]),
        (
            "The blast left at least 21 dead and more than 60 injured.",
            [("dead", "left"), ("injured", "left")],
        ),
        (
            "Penalties reached $480,000 in May, up 12 percent from April.",
            [("Penalties", "reached"), ("Penalties", "reached")],
        ),
        (
            "It sent 400 tents and three times as many blankets.",
            [("tents", "sent"), ("blankets", "sent")],
        ),
        (
            "The ministry recorded 126 fires in May, twice as many as in April.",
            [("fires", "recorded"), ("fires", "recorded")],
        ),
        ("The deficit will widen to 4.1 percent of GDP.", [("deficit", "widen")]),
        (
            "The drought hit 1.3 million people, of whom 420,000 need urgent aid.",
            [("people", "hit"), ("people", "need")],
        ),
        ("Rain stopped production for six days.", [("production", "stopped")]),
        ("The cable car was shut for three days.", [("cable car", "shut")]),
        ("The strike lasted 40 days.", [("strike", "lasted")]),
        (
            "Farmers drilled some 2,600 wells, two thirds of them without a licence.",
            [("wells", "drilled"), ("wells", "drilled")],
        ),
        ("Three dead, 20 hurt as train derails.", [("dead", None), ("hurt", "hurt")]),
        ("Of the farmers 62 percent support the reform.", [("farmers", "support")]),
    ],
)
def test_what_a_comparison_or_an_estimate_counts(
    text: str, slots: list[tuple[str, str | None]], reader: Reader
) -> None:
    found = [
        (c.counted.text if c.counted else None, c.action.text if c.action else None)
        for c in read(reader, text)
    ]
    assert found == slots


def test_nobody_is_behind_a_passive_of_saying(reader: Reader) -> None:
    (claim,) = read(reader, "It is noted that 1,200 tonnes of seed were delivered to farms.")
    assert (claim.mode, claim.speaker) == ("narrator", None)


def test_who_puts_a_figure_is_no_actor(reader: Reader) -> None:
    (claim,) = read(reader, "Police put the crowd at 5,000.")
    assert claim.actor is None
    assert claim.speaker is not None


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Police held 62 men in May, against 109 in April.", ["in May", "in April"]),
        ("The port lost 30 ships this year, compared with 19 in 2015.", ["this year", "in 2015"]),
        ("The debt stood at $3.2 billion as of October 1.", ["as of October 1"]),
        ("Turnout was 48 percent, compared with 51 percent in 2015.", [None, "in 2015"]),
        (
            "Mortality fell to 4 percent, from 6 in 2015. In total, 900 people were screened.",
            [None, "in 2015", None],
        ),
        ("Exports grew by 12 percent from a year earlier.", [None]),
        ("Sales rose 9 percent on the same period of last year.", [None]),
        ("Compared with last year the herd grew by 8 percent.", [None]),
    ],
)
def test_what_a_comparison_is_with_is_no_time(
    text: str, times: list[str | None], reader: Reader
) -> None:
    assert [c.period.text if c.period else None for c in read(reader, text)] == times


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Petra Lunn told investors that the firm would spend $400 million.", "firm"),
        ("The head of the port, Petra Lunn, said the port had sent 40 ships.", "port"),
        ("A total of 48 deputies supported the motion.", "deputies"),
        ("Women made up 40 percent of the staff.", None),
        ("The ox fetched 9,000 birr.", None),
        ("Two hikers were evacuated by helicopter.", None),
        ("Two hikers were evacuated by the coast guard.", "coast guard"),
        ("The law was adopted by 17 votes.", None),
        ("The index fell 312 points.", None),
        ("The average wage made 400 euros.", None),
        ("OSTROV. INTERPRESS Police seized 40 rifles.", "Police"),
        ("KARSUN: Police seized 40 rifles.", "Police"),
        ("Karsun, Jan 28 (IPA) Police seized 40 rifles.", "Police"),
        ("Port Karsun, Belmora – Police seized 40 rifles.", "Police"),
        ("Karsun: The police seized 40 rifles.", "police"),
        ('"We have planted 40 trees," said the farmer Petra Lunn.', None),
        ('"We have planted 40 trees," the ministry said.', "ministry"),
    ],
)
def test_who_acts(text: str, actor: str | None, reader: Reader) -> None:
    (claim,) = read(reader, text)
    found = claim.actor.text.removeprefix("the ") if claim.actor else None
    assert found == actor


@pytest.mark.parametrize(
    ("text", "base"),
    [
        ("Receipts were put at Rs 90 billion, Rs 5 billion less than Rs 95 billion in May.",
         ("exact", 95_000_000_000)),
        ("Receipts were up 5 million euros over 90 million euros in May.", ("exact", 90_000_000)),
        ("Profit rose 5 percent, more than 4 percent of it in May.", ("more_than", 4)),
    ],
)  # fmt: skip
def test_what_a_change_is_reckoned_from_has_no_bound(
    reader: Reader, text: str, base: tuple[str, int]
) -> None:
    quantity = read(reader, text)[-1].quantity
    assert (quantity.relation, quantity.low) == base
