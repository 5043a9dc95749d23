"""Wordings that change what an English number says: factors, particles, magnitudes, ages, «for a year»."""

from __future__ import annotations

import pytest

from quantity_notation import brief, shown
from svodka.reading.quantities.figures import scan

CASES = [
    ("The swarm had 30 billion five years ago.", ["30 billion = 30000000000 1"]),
    ("Some 2.7m of those were frauds, up from 2.3m the year before.",
     ["Some 2.7m = approx 2700000 1", "2.3m = 2300000 1"]),
    ("The firm sold 2.1m units, up from 1.9m.", ["2.1m = 2100000 1", "1.9m = 1900000 1"]),
    ("It rose from 1.2m passengers to 1.5m.", ["1.2m = 1200000 1", "1.5m = 1500000 1"]),
    ("The river rose to 2.7m from 2.3m.", ["2.7m = 2.7 m", "2.3m = 2.3 m"]),
    ("He paid 2,000,000 (two million) roubles.",
     ["2,000,000 (two million) roubles = 2000000 RUB"]),
    ("He paid 20 (two of them torn) notes.", ["20 = 20 1", "two = 2 1"]),
    ("The dam let out 1.2 lakh cusecs.", ["1.2 lakh cusecs = 120000 [cft_i]/s"]),
    ("The balance was -$1.96 billion.", ["-$1.96 billion = -1960000000 USD"]),
    ("The balance was USD -0.7 billion.", ["USD -0.7 billion = -700000000 USD"]),
    ("The balance was minus $4 million.", ["minus $4 million = -4000000 USD"]),
    ("The price is USD 5-7 million.", ["USD 5-7 million = range 5000000..7000000 USD"]),
    ("They seized 3 tons 96 kg 611 g of resin.", ["3 tons 96 kg 611 g = 3.096611 t"]),
    ("The yield was 14 centners per hectare.", ["14 centners per hectare = 14 dt/har"]),
    ("It made 78.9 mln kW/h.", ["78.9 mln kW/h = 78900000 kWh"]),
    ("The town recovered 87 million Br.", ["87 million Br = 87000000 ETB"]),
    ("Half of that total—6,791 men—left.", ["Half = 50 %", "6,791 = 6791 1"]),
    ("They will raise the share up to 46% by 2021.", ["46% = 46 %"]),
    ("It can raise output by up to 5%.", ["up to 5% = at_most 5 %"]),
    ("Wages rose by .5 percent.", [".5 percent = 0.5 %"]),
    ("The crossing takes 3 1/2 hours.", ["3 1/2 hours = 3.5 h"]),
    ("The bank cut its rate to 6-3/4 percent.", ["6-3/4 percent = 6.75 %"]),
    ("The dam cost $2 1/4 million.", ["$2 1/4 million = 2250000 USD"]),
    ("The plot has 4 2/3 acres.", ["4 2/3 acres = 4.67 [acr_us]"]),
    ("They lost on 3/4/2020.", []),
    ("It sold Canadian dollars 5 percent above the rate.", ["5 percent = 5 %"]),
    ("On May 2, 1/2 of the ice was gone.", []),
    ("They dug 20 plus miles of canal.", ["20 plus miles = at_least 20 [mi_i]"]),
    ("It lasted 20-plus years.", ["20-plus years = at_least 20 a"]),
    ("The mason asked for seven-hundred euros.", ["seven-hundred euros = 700 EUR"]),
    ("The farm lost three-hundred-fifty goats.", ["three-hundred-fifty = 350 1"]),
    ("The hall drew ca. 400 singers.", ["ca. 400 = approx 400 1"]),
    ("The pump costs more or less 900 euros.", ["more or less 900 euros = approx 900 EUR"]),
    ("The bank cut its rate by 0.25 of a per cent.", ["0.25 of a per cent = 0.25 %"]),
    ("The deer ate 0.25 of a hectare.", ["0.25 = 0.25 1"]),
    ("They rowed more than 300 gruelling kilometres.",
     ["more than 300 gruelling kilometres = more_than 300 km"]),
    ("They waited three long hours.", ["three long hours = 3 h"]),
    ("The shop sells 40 long coats.", ["40 = 40 1"]),
    ("The ward needs 15 or 20 nurses.", ["15 or 20 = range 15..20 1"]),
    ("The club has 12 or 20 boats.", ["12 = 12 1", "20 = 20 1"]),
    ("Between 2 million and more than 5 million eels died.",
     ["Between 2 million and more than 5 million = range 2000000..5000000 1"]),
    ("The hall has 900-plus seats.", ["900-plus = at_least 900 1"]),
    ("He was fined 400 euros plus costs.", ["400 euros = 400 EUR"]),
    ("He was fined £400 plus £85 costs.", ["£400 = 400 GBP", "£85 = 85 GBP"]),
    ("A shell weighing 150 gm was found.", ["150 gm = 150 g"]),
    ("The dam cost $.5 million.", ["$.5 million = 500000 USD"]),
    ("Manila fined the firm P9.5 million.", ["P9.5 million = 9500000 PHP"]),
    ("Papua New Guinea gave K9.5 million.", ["K9.5 million = 9500000 PGK"]),
    ("A town of 5 million two hundred thousand people.",
     ["5 million two hundred thousand = 5200000 1"]),
    ("The error is plus or minus 2%.", ["2% = 2 %"]),
    ("The well exceeded the limit by 1.4 times.", ["1.4 times = 1.4 x"]),
    ("Lead exceeds the limit 2.7 times.", ["2.7 times = 2.7 x"]),
    ("He swims 2.5 times a week.", ["2.5 = 2.5 1"]),
    ("It sold 900 tickets, nearly double the usual number.",
     ["900 = 900 1", "nearly double = approx 2 x"]),
    ("Rents are triple the national average.", ["triple = 3 x"]),
    ("They hope to double the number of nurses.", ["double = 2 x"]),
    ("Snow will nearly double the cost.", []),
    ("Police handed over 40 rifles.", ["40 = 40 1"]),
    ("The fare went up to 80 roubles.", ["80 roubles = 80 RUB"]),
    ("The fare will go up to 80 roubles from 65 roubles.",
     ["80 roubles = 80 RUB", "65 roubles = 65 RUB"]),
    ("The lift can go up to 300 metres.", ["up to 300 metres = at_most 300 m"]),
    ("Police think it was nearer 9,000.", ["nearer 9,000 = approx 9000 1"]),
    ("Villages of 20 houses or fewer have no bus.", ["20 = at_most 20 1"]),
    ("Police hurt two guards, one of whom died.", ["two = 2 1", "one = 1 1"]),
    ("The fee rises from January 1 to 90,000 tenge.", ["90,000 tenge = 90000 KZT"]),
    ("The fee rose in 2024 to 90,000 tenge.", ["90,000 tenge = 90000 KZT"]),
    ("They shot down 45 drones over six regions.", ["45 = 45 1", "six = 6 1"]),
    ("They built over six hospitals.", ["over six = more_than 6 1"]),
    ("There is one tap for 300 people.", ["one = 1 1", "300 = 300 1"]),
    ("Of the R48 million, half is gone in Durban.", ["R48 million = 48000000 ZAR", "half = 50 %"]),
    ("The term was stretched from 15 to 20 years.", ["15 = 15 a", "20 years = 20 a"]),
    ("The nurses will strike for a day.", ["a day = 1 d"]),
    ("The guard was jailed for two-to-six years.", ["two-to-six years = range 2..6 a"]),
    ("They got terms totalling over 35 years.", ["over 35 years = more_than 35 a"]),
    ("The herds have 14 million and 940 thousand sheep.",
     ["14 million and 940 thousand = 14940000 1"]),
    ("They have 14 million and 940 thousand and 31 sheep.",
     ["14 million and 940 thousand and 31 = 14940031 1"]),
    ("Over 10, 000 men were held.", ["Over 10, 000 = more_than 10000 1"]),
    ("It has 400, 000 litres.", ["400, 000 litres = 400000 L"]),
    ("Of 12, 300 and 40 sheep.", ["12 = 12 1", "300 = 300 1", "40 = 40 1"]),
    ("They have 5 thousand and 300 sheep.", ["5 thousand = 5000 1", "300 = 300 1"]),
    ("Between 1 million and 500 thousand sheep were lost.",
     ["1 million = 1000000 1", "500 thousand = 500000 1"]),
    ("Drivers lose their permit for a month.", ["a month = 1 mo"]),
    ("The match was put off by a week.", ["a week = 1 wk"]),
    ("The term was extended by 14 months.", ["14 months = 14 mo"]),
    ("The diver was found after 19 hours.", ["19 hours = 19 h"]),
    ("The clinic must answer within 20 days.", ["within 20 days = at_most 20 d"]),
    ("Three guards were hurt, one of them badly.", ["Three = 3 1", "one = 1 1"]),
    ("Three guards were hurt, one is missing.", ["Three = 3 1", "one = 1 1"]),
    ("Five divers were rescued by the coast guard, and one diver drowned.", ["Five = 5 1", "one = 1 1"]),
    ("Ports shipped 516 thsd tonnes.", ["516 thsd tonnes = 516000 t"]),
    ("A 12-mph (19-kilometre per hour) wind.", ["12-mph = 12 [mi_i]/h", "19-kilometre per hour = 19 km/h"]),
    ("Lead stood at 7 milligrams per kilogram.", ["7 milligrams per kilogram = 7 mg/kg"]),
    ("Norway will give 7 million crowns.", ["7 million crowns = 7000000 NOK"]),
    ("The bank raised its rate by 40 basis points.", ["40 basis points = 40 bp"]),
    ("Police seized two million pounds of narcotics.", ["two million pounds = 2000000 [lb_av]"]),
    ("It weighed about 15 kilograms, or about 33 pounds.",
     ["about 15 kilograms = approx 15 kg", "about 33 pounds = approx 33 [lb_av]"]),
    ("It lost 40 million pounds of public money.", ["40 million pounds = 40000000 GBP"]),
    ("The harbour moved 5.49m TEUs.", ["5.49m = 5490000 1"]),
    ("A Boeing plane 737 with 50 aboard landed.", ["50 = 50 1"]),
    ("Debts mounted up to 900 roubles.", ["900 roubles = 900 RUB"]),
    ("Support stood at 61%, seven points less than in March.",
     ["61% = 61 %", "seven points = 7 %"]),
    ("The index fell 1.2%, or 12 points.", ["1.2% = 1.2 %", "12 = 12 1"]),
    ("Some 61% voted. There are 12 points on the list.", ["Some 61% = approx 61 %", "12 = 12 1"]),
    ("They waited for a minute.", []),
    ("He asked for a day.", []),
    ("The raid took place yesterday (29).", []),
    ("It caught fire at 4:00 a.m. (2230 GMT).", []),
    ("Guards found three AK 47 rifles.", ["three = 3 1"]),
    ("The index rose 2.1 pc.", ["2.1 pc = 2.1 %"]),
    ("The firm has three vans and one boat.", ["three = 3 1", "one = 1 1"]),
    ("Two Danes and one Swedish driver were hurt.", ["Two = 2 1", "one = 1 1"]),
    ("A cinema ticket costs 70 afghanis.", ["70 afghanis = 70 AFN"]),
    ("The bank got 2 billion new lira.", ["2 billion new lira = 2000000000 TRY"]),
    ("A room in Tangier costs 90 dirhams.", ["90 dirhams = 90 MAD"]),
    ("A room in Sharjah costs 90 dirhams.", ["90 dirhams = 90 AED"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), CASES, ids=lambda value: str(value)[:40])
def test_a_wording(text: str, wanted: list[str]) -> None:
    assert brief(text) == wanted


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A quake of magnitude 6.1 hit Karsun.", "6.1"),
        ("The quake had a magnitude of 6.1.", "6.1"),
        ("A 6.1-magnitude quake hit Karsun.", "6.1"),
        ("6.1 magnitude quake hits Karsun", "6.1"),
        ("It measured 4.3 on the Richter scale.", "4.3"),
    ],
)
def test_a_magnitude_counts_nothing(text: str, words: str) -> None:
    (figure,) = scan(text, "en").figures
    assert (figure.quantity.text, figure.quantity.kind, figure.quantity.unit) == (
        words,
        "other",
        "1",
    )


def test_an_age_is_read_with_its_old() -> None:
    (figure,) = scan("A 30-year-old sailor was rescued.", "en").figures
    assert (figure.quantity.text, figure.doubt, figure.likely) == ("30-year-old", "age", False)


@pytest.mark.parametrize(
    "text",
    ["Wood makes up 40 percent.", "Rent takes up 40 percent.", "Mali will put up 40 percent."],
)
def test_a_particle_changes_nothing(text: str) -> None:
    assert shown(text) == ["40 percent | percent exact 40 40 % None"]
