"""English quantities: one sentence, what must come out of it."""

from __future__ import annotations

import pytest

from quantity_notation import shown
from svodka.reading.quantities.figures import scan

CASES = [
    ("Profit rose by 15% in May.", ["15% | percent exact 15 15 % increase"]),
    ("Losses fell to $3.5 million.", ["$3.5 million | money exact 3500000 3500000 USD to"]),
    ("The bank lent 2.1bn tenge.", ["2.1bn tenge | money exact 2100000000 2100000000 KZT None"]),
    ("More than 1,500 rifles were seized.", ["More than 1,500 | count more_than 1500 None 1 None"]),
    ("Nearly 700 rifles were seized.", ["Nearly 700 | count approx 700 700 1 None"]),
    ("No fewer than 12 miners were hurt.", ["No fewer than 12 | count at_least 12 None 1 None"]),
    ("Up to 30 homes were lost.", ["Up to 30 | count at_most None 30 1 None"]),
    ("Up to around 30 homes were lost.", ["Up to around 30 | count at_most None 30 1 None"]),
    ("It brings the budget for 2008 to $1.5 billion.",
     ["$1.5 billion | money exact 1500000000 1500000000 USD to"]),
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
    ("Prices are twice as high.", ["twice | factor exact 2 2 x None"]),
    ("Sales were twice last year's figure.", ["twice | factor exact 2 2 x None"]),
    ("Output increased 2.5 times.", ["2.5 times | factor exact 2.5 2.5 x increase"]),
    ("Output rose sevenfold to 2,900 tonnes.",
     ["sevenfold | factor exact 7 7 x increase", "2,900 tonnes | measure exact 2900 2900 t to"]),
    ("A tenfold rise in cases.", ["A tenfold | factor exact 10 10 x None"]),
    ("He sang three times this week.", ["three | count exact 3 3 1 None"]),
    ("The trip takes an hour and a half.", ["an hour and a half | duration exact 1.5 1.5 h None"]),
    ("Snow of a metre and a half.", ["a metre and a half | measure exact 1.5 1.5 m None"]),
    ("He got eight years and six months.",
     ["eight years and six months | duration exact 102 102 mo None"]),
    ("It is more than a metre deep.", ["more than a metre | measure more_than 1 None m None"]),
    ("The course lasts a year.", ["a year | duration exact 1 1 a None"]),
    ("A star 214 light years away.", ["214 light years | measure exact 214 214 [ly] None"]),
    ("Dust of 40 micrograms per cubic metre.",
     ["40 micrograms per cubic metre | measure exact 40 40 ug/m3 None"]),
    ("A dose of 11 millisieverts at most.",
     ["11 millisieverts at most | measure at_most None 11 mSv None"]),
    ("Exports of 1.2m tonnes.", ["1.2m tonnes | measure exact 1200000 1200000 t None"]),
    ("Two-thirds of the pumps failed.", ["Two-thirds | percent exact 66.67 66.67 % None"]),
    ("Only a quarter had been paid.", ["a quarter | percent exact 25 25 % None"]),
    ("One in six voters stayed away.", ["One in six | percent exact 16.67 16.67 % None"]),
    ("Fewer than two in five voters came.", ["Fewer than two in five | percent less_than None 40 % None"]),
    ("35 out of 90 men came.", ["35 | count exact 35 35 1 None", "90 | count exact 90 90 1 None"]),
    ("He expects three or four names.", ["three or four | count range 3 4 1 None"]),
    ("The bank lends over five years.", ["five years | duration exact 5 5 a None"]),
    ("He was held for over five years.", ["over five years | duration more_than 5 None a None"]),
    ("Pines were planted over 40 hectares.", ["40 hectares | measure exact 40 40 har None"]),
    ("The road is under 40 cm of mud.", ["40 cm | measure exact 40 40 cm None"]),
    ("Snow lies above 1,000 metres.", ["1,000 metres | measure exact 1000 1000 m None"]),
    ("It yields barely 90 tonnes.", ["barely 90 tonnes | measure approx 90 90 t None"]),
    ("It costs as little as 8 euros.", ["as little as 8 euros | money at_least 8 None EUR None"]),
    ("The heat passed 40 degrees.", ["40 degrees | measure more_than 40 None Cel None"]),
    ("Parliament passed 12 laws.", ["12 | count exact 12 12 1 None"]),
    ("It is among the top 10 firms.", ["10 | count exact 10 10 1 None"]),
    ("An increase of 4 percent.", ["4 percent | percent exact 4 4 % increase"]),
    ("It won by 81 to 19 per cent.",
     ["81 | percent exact 81 81 % None", "19 per cent | percent exact 19 19 % None"]),
    ("It rose to 411,000, or 2.3 percent.",
     ["411,000 | count exact 411000 411000 1 to", "2.3 percent | percent exact 2.3 2.3 % None"]),
    ("That year 11 pupils fell ill.", ["11 | count exact 11 11 1 None"]),
    ("A blast killed one, injured five.", ["one | count exact 1 1 1 None", "five | count exact 5 5 1 None"]),
    ("A few thousand beds.", ["A few thousand | count vague 2000 None 1 None"]),
    ("It fell to minus 40 degrees.", ["minus 40 degrees | measure exact -40 -40 Cel to"]),
    ("Frost of -40 °C.", ["-40 °C | measure exact -40 -40 Cel None"]),
    ("The retirement age is 60.", ["60 | duration exact 60 60 a None"]),
    ("It closed at 7,123.45 points.", ["7,123.45 | count exact 7123.45 7123.45 1 None"]),
    ("Half-dozen beds.", ["Half-dozen | count exact 6 6 1 None"]),
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
    "Two years ago it was dry.",
    "Over the past three years it was dry.",
    "In the 24 hours to Friday it was dry.",
    "In the thirteen years since then it was dry.",
    "The polls open at six in the morning.",
    "The road is closed from 22.00 to 05.00.",
    "The men work from seven until noon.",
    "Residents may call 112 or dial 999.",
    "Tel. 030 555 0122",
    "The pupils of year 11 and of years one to eight.",
    "In the same period of 1398 it was dry.",
    "The bride, 31, wore white.",
    "He was 26 and leaves a widow.",
    "Children under five were ill.",
    "A man of 27 died.",
    "They were aged between 27 and 35.",
    "A fifth, rented from abroad, turned back.",
    "It rose for a third month.",
    "It has few other tools.",
    "The couple left.",
    "They arrive by the million.",
    "The news agency 24.kz was closed.",
    "Complaints are taken at counter 4.",
    "They opened one hall at a time.",
]


@pytest.mark.parametrize(("text", "wanted"), CASES, ids=lambda value: str(value)[:40])
def test_a_quantity(text: str, wanted: list[str]) -> None:
    assert shown(text) == wanted


@pytest.mark.parametrize("text", NO_FIGURE)
def test_no_figure(text: str) -> None:
    assert shown(text) == []


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("In two years it was dry.", "duration"),
        ("A 5-year-old boy.", "age"),
        ("Several pumps failed.", "several"),
        ("Both pumps failed.", "both"),
        ("He sang twice.", "times"),
    ],
)
def test_what_is_not_sure(text: str, doubt: str) -> None:
    (figure,) = scan(text, "en").figures
    assert (figure.doubt, figure.likely) == (doubt, False)
