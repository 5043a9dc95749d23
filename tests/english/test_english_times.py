"""When what an English figure counts happened: times that are its own, and times that are another's."""

from __future__ import annotations

import datetime as dt

import pytest

from svodka.reader import Reader

PUBLISHED = dt.date(2024, 6, 10)
CASES = [
    ("Saturday's blast hit a market where a bomb killed 28 men and hurt 72 last month.",
     ["last month", "last month"]),
    ("A third of the members are over 60 years old.", [None]),
    ("Falls reached 5,108 from January to May 19.", ["from January to May 19"]),
    ("Some 468 falls were counted from May 1 up to May 21, 2011.",
     ["from May 1 up to May 21, 2011"]),
    ("There were 108 falls during the same reporting period in 2015.",
     ["during the same reporting period in 2015"]),
    ("Exports totaled $186 million, down 2 percent from September.", [None, None]),
    ("Fees will rise 5 percent from July.", ["from July"]),
    ("More than 22,000 miners came since it opened on May 30.", ["since it opened on May 30"]),
    ("Some 957 boats came in 2018 through 27 June.", ["in 2018 through 27 June"]),
    ("The board held 40 men on the same date last year.", ["on the same date last year"]),
    ("Inflation reached 3.4%, which was its lowest rate since 1969.", [None]),
    ("The monthly rate was 6%.", [None]),
    ("Half the power came from wind: 49 percent (+11 percent in a year).",
     [None, None, "in a year"]),
    ("Thefts fell by 62 per cent over last year’s total.", [None]),
    ("There were 94 arrivals through the same period last year, and 230 in 2016.",
     ["the same period last year", "in 2016"]),
    ("The sale of 300 huts in May 2024 was confirmed by the mayor.", ["in May 2024"]),
    ("It was the worst flood since 1992, when 300 farms were lost.", [None]),
    ("That is a drop from 1999, when 1,740 farms were lost.", ["1999"]),
    ("It held 40 fairs, fewer than in March, when it held 52.", [None, "in March"]),
    ("Since 2003, when the war began, 40 bridges fell.", ["Since 2003"]),
    ("Forty men, two of them guards, were hurt when a wall fell in Karsun on Friday.",
     ["on Friday", "on Friday"]),
    ("Forty men, two of them guards, were hurt, the board that met on Friday said.", [None, None]),
    ("All of the 47 districts posted a drop in births in 2022, while the total fell by 8,000.",
     ["in 2022", "in 2022"]),
    ("Loans fell 195 million euros to 65 billion euros in the week ended May 8.",
     ["in the week ended May 8", "in the week ended May 8"]),
    ("They paid 4,000 euros for the holiday.", [None]),
    ("They were promised 4,000 euros for the new year.", ["for the new year"]),
    ("Thefts should grow 7% in the period from 2021 to 2025, and 4% in the period from 2026 to 2030.",
     ["in the period from 2021 to 2025", "in the period from 2026 to 2030"]),
    ("Cholera spread as it did in 2010, when 300 people died.", ["in 2010"]),
    ("Some 214 people were held between January 1 and yesterday.",
     ["between January 1 and yesterday"]),
    ("The town had 41 deaths since the siege began in early May 2021.",
     ["since the siege began in early May 2021"]),
    ("Washington, DC, Jan. 6, 2024 -- Farms sold 41 ponies in May.", ["in May"]),
    ("Some 41 farms closed since the end of the drought in 2019.",
     ["since the end of the drought in 2019"]),
    ("Some 41 farms closed since the levy came into force on 4 March.",
     ["since the levy came into force on 4 March"]),
    ("Some 41 farms closed since the dam was built nine years ago.",
     ["since the dam was built nine years ago"]),
    ("Since the vote, 41 farms closed in 2019.", ["in 2019"]),
    ("The town had 41 deaths in the week ending February 24.", ["in the week ending February 24"]),
    ("The agency said on Thursday dozens of miners were missing.", [None]),
    ("Sales grew by 6 percent (in May 2022, growth was 22 percent).", [None, "in May 2022"]),
    ("It was the highest total in the last 12 years: 40 men were hurt.", [None]),
    ("The crop reached 40 tonnes, the biggest since 2015.", [None]),
    ("The share in comparison with the same period of 2017 rose to 27 percent.", [None]),
    ("Exports amounted to 4 tonnes (a 7 percent decrease against January 2023).", [None, None]),
    ("Wages were 40 euros, compared with 38 euros in 2015.", [None, "in 2015"]),
    ("The number of men held rose from 112 in FY2022 to 300 in FY23.", ["in FY2022", "in FY23"]),
    ("Compared to January-June 2006, there was a 15 percent fall in thefts.", [None]),
    ("The daily output in Karsun grew by 14 tonnes.", [None]),
    ("Sales grew 20 times, reaching 5 euros (in 1997 it was 3 euros).", [None, None, "in 1997"]),
    ("Sales rose to 9 euros while it was 3 euros in 1997.", [None, "in 1997"]),
    ("The debt stood at 9 euros, compared to 5 euros as at 31 March 2015.",
     [None, "at 31 March 2015"]),
    ("The price was 90 euros per tonne in 2016 and 80 euros per tonne in 2015.",
     ["in 2016", "in 2015"]),
    ("In 2019, guards caught 128 men, and in 2020 – 89.", ["In 2019", "in 2020"]),
    ("The margin climbed to 7.7% from 5.9% in the year-earlier period.",
     [None, "in the year-earlier period"]),
    ("As of 2023, the mill has 55 boilers.", ["As of 2023"]),
    ("They held 14 men during a week-long fair.", [None]),
    ("Guards have held 15 men so far since May 5.", ["since May 5"]),
    ("Guards have held 15 men this year so far.", ["this year so far"]),
    ("Thefts were up 9 percent on last year.", [None]),
    ("Sales were up 9 percent, more than that of last month.", [None]),
    ("The board said (29-May-2017) that 40 men were held.", [None]),
    ("In Mar-2017 police held 12 men.", ["In Mar-2017"]),
    ("In the calendar year 2014 police held 23 men.", ["In the calendar year 2014"]),
    ("Over the first half-year of 2007, 23 men were held.", ["Over the first half-year of 2007"]),
    ("KARSUN (Interpress / Ostrov - 05th November, 2021) Guards have held 14 men.", [None]),
    ("Since the start of the special military operation 14 drones were lost.",
     ["Since the start of the special military operation"]),
    ("During the first three months this year 14 drones were lost.",
     ["During the first three months this year"]),
    ("For the first time in two years arrivals surpassed 900.", [None]),
    ("Thefts came to 9 instead of 7 in 2021, and arsons rose by 5.", [None, "in 2021", None]),
    ("Within 9 months of the current year 14 drones were lost.",
     ["Within 9 months of the current year"]),
    ("Thefts fell 3 percent as compared to the first six months of the previous year.", [None]),
    ("Ostrov, June 18 (IPA)-- Guards have held 14 men.", [None]),
    ("OSTROV, Oct 27: Guards have held 14 men.", [None]),
    ("In 2010 sales stood at 40 million dollars, in 2011 at 60 million.", ["In 2010", "in 2011"]),
    ("In 2010 sales came to 40 million dollars, in 2011 to 60 million.", ["In 2010", "in 2011"]),
    ("Trade data released Monday showed a surplus of 40 million yen.", [None]),
    ("Sales rose 16 percent in May from a year earlier while fees rose 17 percent.", ["in May", "in May"]),
    ("Thefts fell 8 per cent, compared with the year ending June 2020.", [None]),
    ("Sales rose 4 percent after an increase of 2 percent in May.", [None, "in May"]),
    ("Fees rose 4 percent following a 2 percent rise in May.", [None, "in May"]),
    ("Figures released today show that 40 men fled in May.", ["in May"]),
    ("In the 12 months to March this year 40 men fled.", ["In the 12 months to March this year"]),
    ("Some 648 guards came, 29 percent more than in 2023 (501).", [None, None, "in 2023"]),
    ("As of March, 62 wells had been closed.", ["As of March"]),
    ("Some 40 boats were sunk, as from October 2020.", ["as from October 2020"]),
    ("Asked of the fund, Lunn said that over the past two years, 40 boats have been sunk.",
     ["over the past two years"]),
    ("On Monday the board reported a rise of 5 percent in thefts in May.", ["in May"]),
    ("On Monday the mayor said that 40 boats had been sunk.", [None]),
    ("On Monday, Lunn told reporters 40 boats had been sunk in May.", ["in May"]),
    ("On Monday, police said, 40 boats were sunk.", ["On Monday"]),
    ("In May the mayor said that 40 boats had been sunk.", ["In May"]),
    ("The firm said in February it will build two plants.", [None]),
    ("The bank announced last month that it would shut 40 branches.", [None]),
    ("Brent crude for June rose 2 percent.", [None]),
    ("Wheat for July delivery fell 2 percent in May.", ["in May"]),
    ("Oil exports for June rose 2 percent.", ["for June"]),
    ("A man was jailed on Monday after he admitted stealing 40 boats.", [None]),
    ("The firm was fined in May after it dumped 40 tonnes of waste.", [None]),
    ("Two men died on Monday after 40 boats sank.", ["on Monday", "on Monday"]),
    ("The ministry on Friday reported 40 thefts in the past week.", ["in the past week"]),
    ("The ministry on Friday reported 40 thefts.", ["on Friday"]),
    ("Output of tea fell 5 percent in the latest quarter.", ["in the latest quarter"]),
    ("The club will get $5 million if it wins the cup in 2027.", [None]),
    ("The firm will pay a $3 million fee unless the deal closes by July 18.", [None]),
    ("The limit was raised from 51 tonnes in June to 54 tonnes.", ["in June", None]),
    ("Thefts are 5% lower than the 14,680 thefts in the year to March 2020.",
     [None, "in the year to March 2020"]),
    ("Some 40 wells were open as on 8 May 2024.", ["as on 8 May 2024"]),
    ("Some 40 wells will open by yearend.", ["by yearend"]),
    ("Some 203 men have recovered from COVID-19 and a cold since March 18.", ["since March 18"]),
    ("The index rose 1.4% in August, after a 1.7% increase in the previous month.",
     ["in August", "in the previous month"]),
    ("Prices rose 5 percent in the month through mid-May.", ["in the month through mid-May"]),
    ("Prices rose 5 percent, after an increase of 7 percent in the previous period.",
     [None, "in the previous period"]),
    ("Some 831 fires broke out this year till May 15.", ["this year till May 15"]),
    ("Up to May 15, 2023 a total of 226 cases were opened.", ["Up to May 15, 2023"]),
    ("Some 130 men have died in fires that occurred during the first three months of this year.",
     ["during the first three months of this year"]),
    ("Output was 30 million tonnes, based on other sources, according to its report yesterday.", [None]),
    ("Output dropped to 16 million tonnes in May from 17 million tonnes.", ["in May", None]),
    ("In January, there were 74 fires, and in May the sum of those was 63.", ["In January", "in May"]),
    ("Some 40 wells will open by the year-end.", ["by the year-end"]),
    ("Thefts fell by 3 percent in the week to Friday May 31.", ["in the week to Friday May 31"]),
    ("Thefts fell by 3 percent in the four weeks to Sunday.", ["in the four weeks to Sunday"]),
    ("Fees rose 3 percent in the 12 months through April.", ["in the 12 months through April"]),
    ("The pier drew 40 boats through April.", ["through April"]),
    ("Some 40 barns burned on New Year's Eve.", ["on New Year's Eve"]),
    ("On Christmas Day, 40 barns burned.", ["On Christmas Day"]),
    ("The shop sold 40 hats for Christmas Eve dances.", [None]),
    ("Boxing Day sales rose by 5 percent.", [None]),
    ("The toll for the Christmas-New Year holiday period stands at 41.",
     ["for the Christmas-New Year holiday period"]),
    ("Some 40 boats have sunk since the start of the sailing season on Oct. 1, 2023.",
     ["since the start of the sailing season on Oct. 1, 2023"]),
    ("The deadliest fire in Tirsk in 12 years killed 40 men.", [None]),
    ("Now that the pit is shut, 40 men have no work.", [None]),
    ("Cod fell $2 by 1115 GMT.", [None]),
    ("By 1430 local time 12 men had come.", [None]),
    ("The board on Friday reported 85 thefts in the past week.", ["in the past week"]),
    ("On Friday the board reported 85 thefts since May.", ["since May"]),
    ("The board on Friday reported 85 thefts.", ["on Friday"]),
    ("Cod fell 8.7%, its worst yearly showing since 2008.", [None]),
    ("Cod fell 8.7%, its worst day since late August.", [None]),
    ("The pier has sold 40 boats since late August.", ["since late August"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "times"), CASES)
def test_when_it_happened(reader: Reader, text: str, times: list[str | None]) -> None:
    claims = reader.read(text, published=PUBLISHED).claims
    assert [c.period and c.period.text for c in claims] == times


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Thefts fell by 3 percent in the week to 31 May.", (5, 25), (5, 31)),
        ("Thefts fell by 3 percent in the four weeks to Sunday.", (5, 13), (6, 9)),
        ("Some 40 barns burned on Christmas Eve.", (12, 24), (12, 24)),
        ("Some 40 barns burned during the night between Friday and Saturday.", (6, 7), (6, 8)),
        ("Between Friday evening and Sunday morning, 40 barns burned.", (6, 7), (6, 9)),
        ("So far, 40 barns have burned this year.", (1, 1), (6, 10)),
    ],
)
def test_which_days_it_was(
    reader: Reader, text: str, first: tuple[int, int], last: tuple[int, int]
) -> None:
    (claim,) = reader.read(text, published=PUBLISHED).claims
    assert claim.period is not None
    days = claim.period.from_date, claim.period.to_date
    assert [(day.month, day.day) for day in days if day is not None] == [first, last]


@pytest.mark.parametrize(
    ("text", "quantity"),
    [
        ("Guards took 100 kgs of salt.", "100 kgs"),
        ("The fee is 500 KGS.", "500 KGS"),
    ],
)
def test_kilograms_and_soms(reader: Reader, text: str, quantity: str) -> None:
    (claim,) = reader.read(text).claims
    assert (claim.quantity.text, claim.quantity.unit) == (
        quantity,
        quantity[4:].replace("kgs", "kg"),
    )


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("In May 40 men died. That year 90 were hurt.", 2024),
        ("Deaths have fallen since 2003. That year 90 men died.", None),
    ],
)
def test_that_year_is_one_year(reader: Reader, text: str, year: int | None) -> None:
    period = reader.read(text, published=PUBLISHED).claims[-1].period
    assert period is not None
    expected = (dt.date(year, 1, 1), dt.date(year, 12, 31)) if year else (None, None)
    assert (period.from_date, period.to_date) == expected


LEANING = [
    ("In the 12 months to September 2023 thefts came to 57, in the previous 12 months to 49.",
     ("2021-10-01", "2022-09-30")),
    ("In November 57 men came, against 49 in the year-ago month.", ("2022-11-01", "2022-11-30")),
    ("In November 57 men came, against 49 in the year-ago quarter.", None),
    ("In November 57 men came, against 49 in November the previous year.", ("2022-11-01", "2022-11-30")),
    ("In the quarter ended March 31, 57 men came. On Friday the board said 9 left in the quarter.",
     ("2024-01-01", "2024-03-31")),
    ("In the nine-month period ended March 31, 57 men came.", ("2023-07-01", "2024-03-31")),
    ("In the week to May 19, 57 men came, 49 in the previous week and 38 in the week before that.",
     ("2024-04-29", "2024-05-05")),
    ("It sold 57 boats between March and May, up from 49 in the same three months of 2023.",
     ("2023-03-01", "2023-05-31")),
    ("So far 57 men came. This year 49 boats sank.", ("2024-01-01", "2024-12-31")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "days"), LEANING)
def test_what_leans_on_the_time_before(
    reader: Reader, text: str, days: tuple[str, str] | None
) -> None:
    period = reader.read(text, published=PUBLISHED).claims[-1].period
    assert period is not None
    known = period.from_date is not None and period.to_date is not None
    assert known == (days is not None)
    assert days is None or (str(period.from_date), str(period.to_date)) == days


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Some 40 halls are expected to open by March.", 2025),
        ("Some 40 halls were expected to open by March.", 2024),
    ],
)
def test_what_is_expected_now_is_to_come(reader: Reader, text: str, year: int) -> None:
    (claim,) = reader.read(text, published=PUBLISHED).claims
    assert claim.period is not None
    assert claim.period.from_date == dt.date(year, 3, 1)


@pytest.mark.parametrize(
    ("text", "when"),
    [
        # no day of the past is that of what has happened by now
        ("The ministry has sent 40 tents to Tirsk after a flood hit the town on Monday.", None),
        ("Nine men have died after a ferry sank on Monday.", "on Monday"),
        ("The ministry sent 40 tents after a flood hit the town on Monday.", "on Monday"),
        ("A bridge fell on Sunday. Nine men have been treated for burns.", None),
        ("A bridge fell on Sunday. Nine men were treated for burns.", "on Sunday"),
        ("Petrol has been dear this year. Nine shops have been closed.", "this year"),
        # what stood between commas had its own time
        ("The price, $12 in May, fell to $9.", None),
        ("The price, $12 in 2019, rose to $14 in 2021.", "in 2021"),
        ("The price fell in May, by 12%, to $9.", "in May"),
        # when the like was last is nobody's time, but its place is
        ("It was the worst fire in Tirsk in ten years, killing 24 men.", None),
        ("It was the worst fire in Tirsk in May, killing 24 men.", "in May"),
        (
            "Since the start of the season on 1 May, 2023, we have seen 40 wrecks.",
            "Since the start of the season on 1 May, 2023",
        ),
    ],
)
def test_whose_time_it_is(reader: Reader, text: str, when: str | None) -> None:
    period = reader.read(text, published=PUBLISHED).claims[-1].period
    assert (period.text if period else None) == when


def test_the_place_of_the_worst_of_its_kind_is_a_place(reader: Reader) -> None:
    claim = reader.read("It was the worst fire in Tirsk in ten years, killing 24 men.").claims[-1]
    assert claim.place is not None
    assert claim.place.text == "Tirsk"


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("Over the past week 40 men came.", True),
        ("Over the past weeks 40 men came.", False),
        ("In the last months 40 men came.", False),
        ("Over the past several decades 40 men came.", False),
    ],
)
def test_how_many_weeks_no_plural_tells(reader: Reader, text: str, known: bool) -> None:
    period = reader.read(text, published=PUBLISHED).claims[-1].period
    assert period is not None
    assert (period.from_date is not None) == known


@pytest.mark.parametrize(
    ("text", "since"),
    [
        ("Sales were $3 million in the first quarter, against $2 million in the same quarter a year earlier.",
         [dt.date(2024, 1, 1), dt.date(2023, 1, 1)]),
        ("Sales were $3 million in May, against $2 million in the same month a year earlier.",
         [dt.date(2024, 5, 1), dt.date(2023, 5, 1)]),
        ("Sales were $3 million in the first quarter, against $2 million in the same quarter of 2021.",
         [dt.date(2024, 1, 1), dt.date(2021, 1, 1)]),
    ],
)  # fmt: skip
def test_the_same_stretch_of_another_year(text: str, since: list[dt.date], reader: Reader) -> None:
    claims = reader.read(text, published=PUBLISHED).claims
    assert [claim.period and claim.period.from_date for claim in claims] == since


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Of the 140 boats registered in 2010, 55 are left.", None),
        ("Of the 140 boats registered in 2010, 55 have sunk.", None),
        ("Of the 140 boats registered in 2010, 55 still sail.", None),
        ("Of 140 men jailed in 2010, 55 remain in prison.", None),
        ("Of the 140 boats sold since 2010, 55 have sunk.", "since 2010"),
        ("Of the 140 boats built in 2010, only 55 were sold.", "in 2010"),
        ("Of the 140 boats checked in 2010, 55 failed the test.", "in 2010"),
    ],
)
def test_what_came_of_a_whole_since_is_of_no_earlier_year(
    reader: Reader, text: str, when: str | None
) -> None:
    *_, part = reader.read(text).claims
    assert (part.period.text if part.period else None) == when


def test_what_came_of_some_of_a_whole_is_of_no_earlier_year(reader: Reader) -> None:
    text = "Only three of the 20 mills ordered in 2022 have been delivered."
    assert reader.read(text).claims[0].period is None


@pytest.mark.parametrize(
    ("text", "quantity"),
    [
        ("Two of the injured are in care, and a third is expected to be freed today.", "Two"),
        ("The line will cut the trip by 40 minutes to just over two hours.", "40 minutes"),
    ],
)
def test_what_is_of_no_other_time(reader: Reader, text: str, quantity: str) -> None:
    (claim,) = [one for one in reader.read(text).claims if one.quantity.text == quantity]
    assert claim.period is None


def test_no_day_does_anything(reader: Reader) -> None:
    (claim,) = reader.read("Some 900 soldiers will be withdrawn by Easter.").claims
    assert claim.actor is None
