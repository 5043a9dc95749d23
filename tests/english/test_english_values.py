"""English numbers whose value, multiplier or unit is easily taken for another, and what looks like them."""

from __future__ import annotations

import pytest

from quantity_notation import brief, rejected

WRITTEN = [
    # thousands behind a comma, in words
    ("The grant of three million, six hundred thousand euros was spent.",
     ["three million, six hundred thousand euros = 3600000 EUR"]),
    ("They counted four thousand, six hundred and eleven geese.",
     ["four thousand, six hundred and eleven = 4611 1"]),
    ("He paid one million, two hundred and fifty thousand dollars for the farm.",
     ["one million, two hundred and fifty thousand dollars = 1250000 USD"]),
    ("Of one thousand, two hundred were women.", ["one thousand = 1000 1", "two hundred = 200 1"]),
    ("They won one million, five hundred thousand and one hundred thousand euros.",
     ["one million = 1000000 EUR", "five hundred thousand = 500000 EUR",
      "one hundred thousand euros = 100000 EUR"]),
    # a measure that tells what is counted
    ("The store bought two million, 50kg bags of rice.",
     ["two million = 2000000 1", "50kg = 50 kg"]),
    ("The mill sold three thousand, 25-litre drums.", ["three thousand = 3000 1", "25-litre = 25 L"]),
    ("The toll was 4, 23% lower than in May.", ["4 = 4 1", "23% = 23 %"]),
    ("In Karsun the fare is Rs. 9 – Rs. 13 a trip.", ["Rs. 9 – Rs. 13 = range 9..13 rupee"]),
    # millions of people, and metres
    ("Some 9m people have fled, with 2m at risk of famine.",
     ["Some 9m = approx 9000000 1", "2m = 2000000 1"]),
    ("About 12m voters were asked and 3.1m answered.",
     ["About 12m = approx 12000000 1", "3.1m = 3100000 1"]),
    ("People in need: 14m", ["14m = 14000000 1"]),
    ("Number of pupils out of school: 3.4m", ["3.4m = 3400000 1"]),
    ("About 3m people live by the river and 2m above it.",
     ["About 3m = approx 3000000 1", "2m = 2 m"]),
    ("Height of waves: 3.4m", ["3.4m = 3.4 m"]),
    ("Distance from homes: 40m", ["40m = 40 m"]),
    ("The fair drew 3 mil visitors.", ["3 mil = 3000000 1"]),
    # percent, inches, fractions
    ("The party took 41 p.c. of the vote.", ["41 p.c. = 41 %"]),
    ("Turnout was between 60 and 62 p.c. of voters.", ["between 60 and 62 p.c. = range 60..62 %"]),
    ("The storm left 3-5″ of snow.", ["3-5″ = range 3..5 [in_i]"]),
    ('The valley got 4" of rain.', ['4" = 4 [in_i]']),
    ('Hail of 1.5" in diameter fell.', ['1.5" = 1.5 [in_i]']),
    ('He said it sold "all 40" of them.', ["40 = 40 1"]),
    ("We got 1/4 to 1/2 inch of rain.", ["1/4 to 1/2 inch = range 0.25..0.5 [in_i]"]),
    ("About 3/4 to 1 mile of road was washed out.", ["About 3/4 to 1 mile = range 0.75..1 [mi_i]"]),
    ("The bag costs Ksh. 900.", ["Ksh. 900 = 900 KES"]),
    # what looks like a broken number, a place on the map, a citation
    ("They sold 3. 250 houses were built.", ["3 = 3 1", "250 = 250 1"]),
    ("It was 31 degrees in the north.", ["31 degrees = 31 Cel"]),
    ("The company bought a 12 block of flats.", ["12 = 12 1"]),
    ("Charged under 26 USC 7201, and 40 men left.", ["40 = 40 1"]),
    ("The unit seized 2024 rifles.", ["2024 = 2024 1"]),
    ("The firm lost 39 B-movies.", ["39 = 39 1"]),
    ("Thousands of homes (in Karsun) lost power.", ["Thousands = vague 1000 1"]),
    ("Views on the plan (412) came by post.", ["412 = 412 1"]),
    # the calibre of what is counted
    ("The army fired 30 155mm shells.", ["30 = 30 1", "155mm = 155 mm"]),
    ("Some 14 122-mm rockets were lost.", ["Some 14 = approx 14 1", "122-mm = 122 mm"]),
    ("The mast is 18 107 mm long.", ["18 107 mm = 18107 mm"]),
    # pounds of a crop
    ("The yield is 790 pounds per acre, down 12 pounds.",
     ["790 pounds = 790 [lb_av]", "12 pounds = 12 [lb_av]"]),
    ("They need 60 pounds of nitrogen per acre.", ["60 pounds = 60 [lb_av]"]),
    ("It sold 3.1 million 480-pound bales.", ["3.1 million = 3100000 1", "480-pound = 480 [lb_av]"]),
    ("The rent is 40 pounds per acre.", ["40 pounds = 40 GBP"]),
    # what an amount is compared with, and its bound
    ("It made 150 million euros in the first half, higher than 140 million euros a year ago.",
     ["150 million euros = 150000000 EUR", "140 million euros = 140000000 EUR"]),
    ("Camps of Mali (L3) ......... 14 The rain hurt 40 men in the town on Friday.", ["40 = 40 1"]),
    ("It made 150 million euros in May, higher than 140 million euros a year ago.",
     ["150 million euros = 150000000 EUR", "140 million euros = 140000000 EUR"]),
    ("The revenue was €40 million above €1.4 billion.",
     ["€40 million = 40000000 EUR", "€1.4 billion = 1400000000 EUR"]),
    ("The fee is above €40.", ["above €40 = more_than 40 EUR"]),
    ("It paid €40 million, more than €10 million of it for land.",
     ["€40 million = 40000000 EUR", "more than €10 million = more_than 10000000 EUR"]),
    ("Any sum higher than 40 euros is taxed.", ["higher than 40 euros = more_than 40 EUR"]),
    ("She won 50% + 1 of the votes.", ["50% = 50 %"]),
    ("The course is for the 50+ group.", ["50+ = at_least 50 1"]),
    ("Budget: $4.1M\nPeople to receive aid: 12.4M", ["$4.1M = 4100000 USD", "12.4M = 12400000 1"]),
    ("Passenger numbers rose 4 percent to 40.6m in May.",
     ["4 percent = 4 %", "40.6m = 40600000 1"]),
    ("Visitor numbers reached 3.1m.", ["3.1m = 3100000 1"]),
    ("The wall rose 4 percent to 3.1m.", ["4 percent = 4 %", "3.1m = 3.1 m"]),
    ("- Load factor: 83.4%, -0.3 ppt;", ["83.4% = 83.4 %", "-0.3 ppt = -0.3 %"]),
    ("Some 109 were waiting over 12 hours.", ["Some 109 = approx 109 1", "over 12 hours = more_than 12 h"]),
    ("The herd fell to approximately 5.4m head.", ["approximately 5.4m = approx 5400000 1"]),
    ("Two hours back it was 1,000, one hour back it was 1,300.",
     ["Two hours = 2 h", "1,000 = 1000 1", "one hour = 1 h", "1,300 = 1300 1"]),
    ("It lasts 2, three hours at most.", ["2 = 2 h", "three hours at most = at_most 3 h"]),
    ("Staff answered 998 calls.", ["998 = 998 1"]),
    ("It used official 2010 housing figures for 40 towns.", ["40 = 40 1"]),
    ("Sales were 18.188.113 euros.", ["18.188.113 euros = 18188113 EUR"]),
    ("Copper production in 2017 was 413 million pounds, at a cost of $1.77 per pound.",
     ["413 million pounds = 413000000 [lb_av]", "$1.77 = 1.77 USD"]),
    ("The cost of copper production was 413 million pounds.",
     ["413 million pounds = 413000000 GBP"]),
    ("The cost in constant 2013 US dollars was $42.", ["$42 = 42 USD"]),
    ("It will make 90,000 tonnes, up from 75,000 to 80,000 tonnes previously.",
     ["90,000 tonnes = 90000 t", "from 75,000 to 80,000 tonnes = range 75000..80000 t"]),
    ("Half of them left, and half of that half came back.",
     ["Half = 50 %", "half = 50 %"]),
]  # fmt: skip

NONE = [
    ("Police found 2. 450 kg of flour.", "broken-point"),
    ("He cut 3 mil. of steel.", "lost-multiplier"),
    ("The wreck lies at 41 degrees 12 minutes 30 seconds north.", "coordinate"),
    ("It struck at 36.2 degrees north latitude and 28 degrees east longitude.", "coordinate"),
    ("She was charged under 18 U.S.C. 1343.", "cited"),
    ("He violated 21 U.S.C. § 841(a)(1).", "cited"),
    ("The claim rests on 42 USC Section 1983.", "cited"),
    ("The case is reported at [1999] 3 All ER 45.", "cited"),
    ("See (1984) 12 BCLR 40; 31 DLR 210.", "cited"),
    ("A man was robbed in 3400 block of Oak Lane.", "street"),
    ("Posted in News | Comments (12)", "counter"),
    ("“2) The tenant pays all costs.", "listing"),
    ("Patients with genotype 3 were treated.", "labelled"),
    ("They scored often in this half.", "ordered-part"),
    ("The GHO 2024 needs money.", "year"),
    ("Launch Complex 39-B is shut.", "named"),
    ("Runway 24-L was closed.", "named"),
    ("Goal 3 calls for work.", "labelled"),
    ("(Amounts in millions, except per share data)", "lost-multiplier"),
    ("Figures are in thousands.", "lost-multiplier"),
    ("Output was 0.4 million mb/d.", "lost-multiplier"),
    ("Net loss $ (4,120) $ (3,902)", "in-accounts"),
    ("The board announced a 1-for-15 reverse split.", "figured"),
    ("The table (millions of tons, start of year) lists ports.", "lost-multiplier"),
    ("It met on 11-Jul-2016.", "date"),
    ("Staff answered more quickly 999 calls.", "short-number"),
    ("Demand for NHS 111 services rose.", "short-number"),
    ("18.188.113.185 wrote again.", "code"),
    ("Thu, 21 Nov 2024 14:49:19 +0000", "clock"),
    ("Rates stay well above 2019 lows.", "year"),
    ("(Visited 41 times, 2 visits today)", "furniture"),
]


@pytest.mark.parametrize(("text", "wanted"), WRITTEN, ids=lambda value: str(value)[:40])
def test_a_value_as_it_is_written(text: str, wanted: list[str]) -> None:
    assert brief(text) == wanted


@pytest.mark.parametrize(("text", "rule"), NONE)
def test_what_only_looks_like_a_value(text: str, rule: str) -> None:
    assert brief(text) == []
    assert any(line.split(": ")[1].endswith(rule) for line in rejected(text))
