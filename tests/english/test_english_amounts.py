"""What English amounts measure, when and by whose word: «worth», «weighing», «year-on-year», «from July»."""

from __future__ import annotations

import datetime as dt

import pytest

from speaking import in_full
from svodka.model import Claim, Document
from svodka.reader import Reader

DAY = dt.date(2024, 9, 12)


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader()


def read(reader: Reader, text: str) -> tuple[Claim, ...]:
    return reader.read(Document(text, published=DAY, language="en")).claims


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Guards seized 30 kg of amber worth almost $7 million.", ["amber", "amber"]),
        ("More than $9 million worth of amber was seized.", ["amber"]),
        ("Exports reached $30 million in value.", ["Exports"]),
        ("The goods seized are worth over $8 million on local markets.", ["goods"]),
        ("Tea weighing 302 kg and worth $6 million was found.", ["Tea", "Tea"]),
        ("Police seized amber weighing 3 kg and worth 5 million euros.", ["amber", "amber"]),
        ("A bell weighing a mere 95 kilograms was found.", ["bell"]),
        ("Fines totalling 5 million euros were imposed.", ["Fines"]),
        ("The strikers, numbering about 150, went home.", ["strikers"]),
        ("Rangers have found 96 tonnes of illegally felled oak.", ["felled oak"]),
        ("Exports fell 11.7 percent year-on-year in August.", ["Exports"]),
        ("Analysts expected a rise of 3.1% in the lending rate.", ["lending rate"]),
        ("Shops sold 1.8 million kites, a decrease of 16 percent.", ["kites", "kites"]),
        ("Courts heard 1,043 pleas, a 6.5 percent increase on 2009.", ["pleas", "pleas"]),
        (
            "Some 16,900 nurses gave blood. This is an increase of 11 per cent.",
            ["nurses", "nurses"],
        ),
        ("Exports grew by 8 percent, imports — by 9 percent.", ["Exports", "imports"]),
        ("Requests rose to 300 a day from 200 a day.", ["Requests", "Requests"]),
        ("The port shipped 4,600 tonnes of zinc in May, 14% less than in April.", ["zinc", "zinc"]),
        ("More than half of the herds (52%) were tested.", ["herds", "herds"]),
        ("Zinc came to 516 tonnes (up 6%).", ["Zinc", "Zinc"]),
        ("Some 64% of pupils passed, against 61% in 2007.", ["pupils", "pupils"]),
        ("Visitors numbered 21,000 last year.", ["Visitors"]),
        ("Deaths totalled 3,144.", ["Deaths"]),
        ("The mayor said that three officials out of ten had left.", ["officials"]),
        (
            "Key figures:\n\n– length: 18 km;\n– stations: 11;\n– ferries lost in storms: 22.",
            ["length", "stations", "ferries"],
        ),
        ("The navy asked for 650 million dollars for new boats.", ["new boats"]),
        ("Profit after tax dropped 46 per cent.", ["Profit"]),
        ("The report estimates losses worth 33 million rupees.", ["losses"]),
        ("A guard was killed and three were wounded.", ["guard"]),
        ("Surgeons set 310 bones, an average of 85 a month.", ["bones", "bones"]),
        ("The average was 45 bones.", ["bones"]),
        ("Thefts and arsons fell by 5% and 7% respectively.", ["Thefts", "arsons"]),
        ("Thefts and arsons fell to 4,100 and 320, respectively.", ["Thefts", "arsons"]),
        (
            "Tirsk had 41 births and 52 deaths, up 2% and down 3% respectively.",
            ["births", "deaths", "births", "deaths"],
        ),
        ("Thefts and arsons fell by 5% and 7%.", ["Thefts", "Thefts"]),
        ("The priest and the mayor were fined 500 and 300 euros respectively.", [None, None]),
        ("Fiji has sent medics to the camp. Three of them have died there.", ["medics"]),
        ("Some 900 lifeguard and rescue workers came.", ["lifeguard and rescue workers"]),
        ("The firm did well, with freight at its docks rising 30%.", ["freight"]),
        ("Freight was 11 tonnes, a year-on-year increase of 8%.", ["Freight", "Freight"]),
        ("They found 31 stolen ferries.", ["stolen ferries"]),
        (
            "Some 12 lighthouse proposals worth 30 million dollars were read.",
            ["lighthouse proposals"] * 2,
        ),
        ("Divers brought up old coins. They sold 20 of them.", ["old coins"]),
    ],
)
def test_what_is_measured(text: str, counted: list[str], reader: Reader) -> None:
    assert [c.counted and c.counted.text for c in read(reader, text)] == counted


def test_names_of_places_are_not_counted(reader: Reader) -> None:
    text = "The town with most votes was Karsun with 5,000, followed by Ostrov (4,000)."
    assert not {"Karsun", "Ostrov"} & {c.counted.text for c in read(reader, text) if c.counted}


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("Sales grew only 3.8 percent.", ["increase"]),
        ("Prices dropped by just 2 percent.", ["decrease"]),
        (
            "Fees for water, gas and heat rose by 5.9%, 19.2% and 4.2%, respectively.",
            ["increase", "increase", "increase"],
        ),
        ("Fifteen fires were recorded, down from 25 in 2021.", ["to", "from"]),
        ("The fund has reached 280,000 people.", [None]),
        ("Trade rose by 11 percent up to $12 billion.", ["increase", "to"]),
        (
            "Trade rose from $8 billion in the first half of last year to $9 billion.",
            ["from", "to"],
        ),
        ("Trade rose by 37% in the first seven months to $2.5 billion.", ["increase", "to"]),
        ("The rate was 71.3%, a rise of 0.5%.", [None, "increase"]),
        ("Officials put half of the loss down to rain.", [None]),
        ("The firm raised $8 million and lost $5 million.", [None, None]),
    ],
)
def test_what_changed(text: str, changes: list[str | None], reader: Reader) -> None:
    assert [c.quantity.change for c in read(reader, text)] == changes


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "Guards seized 360 tonnes of coal in 2019, up 49 percent from 241 tonnes the year before.",
            ["in 2019", "in 2019", "the year before"],
        ),
        (
            "Some 64 percent of gifts were toys in 2006, compared with 30 percent in 1990.",
            ["in 2006", "in 1990"],
        ),
        ("Lending rose 3 percent from February.", [None]),
        ("For the year-to-date, freight rose 30%.", ["For the year-to-date"]),
        ("Overnight visitors numbered 900.", [None]),
        ("Overnight 900 visitors arrived.", ["Overnight"]),
        ("Fees will rise by 3 percent from July.", ["from July"]),
        (
            "In 2016, trade amounted to $169 million, in 2017 — to $259 million.",
            ["In 2016", "in 2017"],
        ),
        ("OSTROV, July 20 Up to 30,000 men left.", [None]),
        ("OSTROV. July 20. TAVRINFORM – In a fair 14 men were hurt.", [None]),
        ("Ostrov, July 20. In the south 14 men were hurt.", [None]),
        (
            "Some 40 people drowned before May 24, 2021, when the bridge opened.",
            ["before May 24, 2021"],
        ),
        ("Clerks opened 40 files between Saturday and Monday.", ["between Saturday and Monday"]),
        ("In July, sales rose 7% over a year earlier to $15 million.", ["In July", "In July"]),
        ("In 2003 sales rose 13% over the same period of 2002.", ["In 2003"]),
        ("In 2003 sales rose 13% over the previous year.", ["In 2003"]),
        ("Four months after the rains, 40 villages are empty.", [None]),
        ("The fair drew 40 firms. Two days later it drew 60.", [None, "Two days later"]),
        ("Deaths from Monday's fire have risen to 17.", ["Monday"]),
        ("Traffic is to rise to 9 million from a year earlier.", [None]),
        ("Before the war 40 families lived there.", ["Before the war"]),
        ("The 2009 census found 40 families.", ["The 2009 census"]),
        ("In the current solar year guards found 40 rifles.", ["In the current solar year"]),
    ],
)
def test_when(text: str, times: list[str | None], reader: Reader) -> None:
    assert [c.period and c.period.text for c in read(reader, text)] == times


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "A fire killed three people, Tavrinform reports citing the rescue service.",
            "rescue service",
        ),
        ("Twelve barns burned down, Tavrinform cites the regional police.", "regional police"),
        ("Two men drowned, Tavrinform Agency learned from the coast guard.", "coast guard"),
        (
            "Asked about the fair, the cabinet on Friday told parliament that 400 tents were sold.",
            "cabinet",
        ),
        ("Police Sunday said 12 men were held.", "Police"),
        (
            "President of the traders' union Juan Barros put losses at 30 cows.",
            "President of the traders' union Juan Barros",
        ),
        ("According to the head of the office Rosa Vidal, 40 men were held.", "Rosa Vidal"),
        ("The UN last month said the number of refugees had reached 1 million.", "The UN"),
    ],
)
def test_who_says_so(text: str, speaker: str, reader: Reader) -> None:
    said = [in_full(text, c.speaker) or "" for c in read(reader, text)]
    assert [words.removeprefix("the ") for words in said if words] == [speaker]


def test_a_kilometre_of_a_road_is_no_figure(reader: Reader) -> None:
    text = "The bus overturned on the 105km of the Ostrov highway, killing three men."
    assert [c.quantity.text for c in read(reader, text)] == ["three"]


def test_up_to_behind_a_share_is_no_bound(reader: Reader) -> None:
    claims = read(reader, "Trade rose by 11 percent up to $12 billion.")
    assert [c.quantity.relation for c in claims] == ["exact", "exact"]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            "In March guards held 40 men. They had held 30 in the previous month.",
            "2024-02-01..2024-02-29",
        ),
        ("On May 5 guards held 40 men. They had held 30 in the previous month.", "None..None"),
        ("Since October the guards have held 40 men.", "2023-10-01..2024-09-12"),
        ("In the same period last year guards held 40 men.", "None..None"),
        ("In September last year guards held 40 men.", "2023-09-01..2023-09-30"),
    ],
)
def test_the_days_of_a_time(text: str, days: str, reader: Reader) -> None:
    period = read(reader, text)[-1].period
    assert period is not None
    assert f"{period.from_date}..{period.to_date}" == days
