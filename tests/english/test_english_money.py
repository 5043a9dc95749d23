"""English money: currencies of the world, the country of a shared word, multipliers that must not be lost."""

from __future__ import annotations

from decimal import Decimal

import pytest

from svodka.reading.quantities.figures import scan

KNOWN = [
    ("The loss was put at 60 billion dong.", "60 billion dong", 60_000_000_000, "VND"),
    ("A bride pays 1.5 million rupiah.", "1.5 million rupiah", 1_500_000, "IDR"),
    ("The ox sold for 9,000 birr.", "9,000 birr", 9000, "ETB"),
    ("Bread costs 8 somoni.", "8 somoni", 8, "TJS"),
    ("The van cost 98 million Norwegian kroner.", "98 million Norwegian kroner", 98_000_000, "NOK"),
    ("The dam cost 40 million Kenyan shillings.", "40 million Kenyan shillings", 40_000_000, "KES"),
    ("The fine was Kenyan shillings 40,000.", "Kenyan shillings 40,000", 40_000, "KES"),
    ("A $3 million grant was paid.", "$3 million", 3_000_000, "USD"),
    ("The grant was A$3 million.", "A$3 million", 3_000_000, "AUD"),
    ("It owes Hong Kong dollars 3 million.", "Hong Kong dollars 3 million", 3_000_000, "HKD"),
    ("It owes 3 billion Egyptian pounds.", "3 billion Egyptian pounds", 3_000_000_000, "EGP"),
    ("It owes 3 billion Hong Kong dollars.", "3 billion Hong Kong dollars", 3_000_000_000, "HKD"),
    ("The fine was Tk 5 lakh.", "Tk 5 lakh", 500_000, "BDT"),
    ("The fine was Rs 34 crore in Mumbai.", "Rs 34 crore", 340_000_000, "INR"),
    ("Pakistan lent Rs140 million.", "Rs140 million", 140_000_000, "PKR"),
    ("India set aside Rs. 1.5 lakh crore.", "Rs. 1.5 lakh crore", 1_500_000_000_000, "INR"),
    ("India set aside Rs 45,00,000.", "Rs 45,00,000", 4_500_000, "INR"),
    ("A Cape Town school raised R2.3m.", "R2.3m", 2_300_000, "ZAR"),
    ("Abuja spent N5 billion.", "N5 billion", 5_000_000_000, "NGN"),
    ("The bank spent 40 U.S. dollars.", "40 U.S. dollars", 40, "USD"),
    ("The bank spent $A40,500 there.", "$A40,500", 40_500, "AUD"),
    ("The bank spent $US40 million.", "$US40 million", 40_000_000, "USD"),
    ("The bank spent 40 mln dlrs on it.", "40 mln dlrs", 40_000_000, "USD"),
    ("The bank spent 40 mln Canadian dlrs.", "40 mln Canadian dlrs", 40_000_000, "CAD"),
    ("The bank spent 40 mln stg on it.", "40 mln stg", 40_000_000, "GBP"),
    ("The bank spent USD 5m.", "USD 5m", 5_000_000, "USD"),
    ("The bank spent 500m yuan.", "500m yuan", 500_000_000, "CNY"),
    ("A 50-euro fine.", "50-euro", 50, "EUR"),
    ("Petrol costs 75 US cents.", "75 US cents", Decimal("0.75"), "USD"),
    ("It paid 40 Hong Kong cents a share.", "40 Hong Kong cents", Decimal("0.4"), "HKD"),
    ("Milk costs 40 euro cents.", "40 euro cents", Decimal("0.4"), "EUR"),
    ("It paid 40 pesos a day in Chile.", "40 pesos", 40, "CLP"),
    ("He earned 40 pesos in a year.", "40 pesos", 40, "peso"),
    ("He earned 40 pounds in a year.", "40 pounds", 40, "GBP"),
    ("The rouble fund has 100 mln. roubles.", "100 mln. roubles", 100_000_000, "RUB"),
    ("It cost a million and a half euros.", "a million and a half euros", 1_500_000, "EUR"),
    ("It cost one-and-a-half million euros.", "one-and-a-half million euros", 1_500_000, "EUR"),
    ("It cost a quarter of a million euros.", "a quarter of a million euros", 250_000, "EUR"),
    ("It cost a half-million euros.", "a half-million euros", 500_000, "EUR"),
    ("It cost two thousand million euros.", "two thousand million euros", 2_000_000_000, "EUR"),
    ("It cost 3 billion 200 million tenge.", "3 billion 200 million tenge", 3_200_000_000, "KZT"),
    ("It cost 1,234.56 Swiss francs.", "1,234.56 Swiss francs", Decimal("1234.56"), "CHF"),
    ("It cost 2'000'000 Swiss francs.", "2'000'000 Swiss francs", 2_000_000, "CHF"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "value", "unit"), KNOWN, ids=lambda v: str(v)[:40])
def test_money(text: str, words: str, value: int | Decimal, unit: str) -> None:
    (figure,) = scan(text, "en").figures
    q = figure.quantity
    assert (q.text, q.kind, q.low, q.unit) == (words, "money", value, unit)


def _units(text: str) -> list[str]:
    return [figure.quantity.unit for figure in scan(text, "en").figures]


def test_the_text_says_the_country() -> None:
    text = "KAMPALA – Uganda built a road. Kampala had asked for it. Drivers pay 500 shillings."
    assert _units(text) == ["UGX"]


def test_the_sentence_says_the_country() -> None:
    text = (
        "Kenya and Uganda trade.\nIn Kenya a bag costs 50 shillings.\nUgandans pay 900 shillings."
    )
    assert _units(text) == ["KES", "UGX"]


def test_two_countries_leave_the_word() -> None:
    assert _units("Kenya and Uganda trade. A bag costs 50 shillings.") == ["shilling"]
    text = "Tanzania grew. Tanzania sold tea. Tanzania sold gold. Kenya lent Uganda 40 million shillings."
    assert _units(text) == ["shilling"]


def test_a_cent_is_of_the_money_beside_it() -> None:
    assert _units("Milk rose by 5 cents to 1.40 euros.") == ["EUR", "EUR"]


@pytest.mark.parametrize(
    "text",
    [
        "The R21 is closed.",
        "An R50 came out.",
        "The N95 mask.",
        "The H5N1 strain in Nigeria.",
        "At COP26 and COP 28.",
        "1.500 dong",
    ],
)
def test_no_money(text: str) -> None:
    assert _units(text) == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Output rose from 17 to 26 million euros.", [17_000_000, 26_000_000]),
        ("Output fell from $26 to $17 million.", [26_000_000, 17_000_000]),
        ("It lent 17 and 26 million euros.", [17_000_000, 26_000_000]),
        ("It lent 4, 5 and 6 million euros.", [4_000_000, 5_000_000, 6_000_000]),
        ("It paid 4 of the 10 million euros.", [4_000_000, 10_000_000]),
        ("It cost $9 million, including 3 million for land.", [9_000_000, 3_000_000]),
        ("The dam cost $9 million, the road 40 million.", [9_000_000, 40_000_000]),
        (
            "Toll fees brought $9 million, which is 2 million more than in May.",
            [9_000_000, 2_000_000],
        ),
        ("The heirs got $9 million.\n\nThey had asked for 20 million.", [9_000_000, 20_000_000]),
    ],
)
def test_neighbours_share(text: str, values: list[int]) -> None:
    figures = scan(text, "en").figures
    assert [f.quantity.low for f in figures] == values
    assert {f.quantity.kind for f in figures} == {"money"}


@pytest.mark.parametrize(
    "text",
    [
        "It rose from 20 to 3 thousand.",
        "It cost four, perhaps five million euros.",
        "They owe five, ten million pesos.",
        "They saved 4 of the 10 million birds.",
    ],
)
def test_what_may_share_a_multiplier_is_given_up(text: str) -> None:
    assert [r.rule for r in scan(text, "en").rejected] == ["exclusion.lost-multiplier"]


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("It gave $3 million to Niger, a country of 20 million.", ["USD", "1"]),
        ("It cost $3 million, and the number of users rose to 20 million.", ["USD", "1"]),
        ("It cost $3 million. Guests numbered 2 million.", ["USD", "1"]),
        ("Shoppers asked for 3 million.", ["1"]),
        (
            "In May 58 thousand farmers got loans, in June - 57 thousand and $3 million was repaid.",
            ["1", "1", "USD"],
        ),
        (
            "It cost 9 euros.\n\nA fee of 20 roubles.\n\nThe heirs asked for 3 million.",
            ["EUR", "RUB", "1"],
        ),
    ],
)
def test_people_are_no_money(text: str, units: list[str]) -> None:
    assert _units(text) == units


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("They carried 40 pounds of flour.", "[lb_av]"),
        ("The bell weighs ten pounds.", "[lb_av]"),
        ("A 40-pound dog.", "[lb_av]"),
    ],
)
def test_pounds_of_weight(text: str, unit: str) -> None:
    assert _units(text) == [unit]


def test_pounds_behind_kilograms_weigh() -> None:
    assert _units("They found 60 kilograms (132 pounds) of resin.") == ["kg", "[lb_av]"]


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Manila fined the firm P9.5 million.", ["PHP"]),
        ("Botswana fined the firm P9.5 million.", ["BWP"]),
    ],
)
def test_whose_money_a_letter_is(text: str, units: list[str]) -> None:
    assert _units(text) == units


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Queensland will spend $40 million on roads around Brisbane.", ["AUD"]),
        ("Ontario lent more than $4 million to a hospital in Toronto.", ["CAD"]),
        ("Australia spent A$40 million ($30 million) in Sydney.", ["AUD", "USD"]),
        ("Australia and the United States spent $40 million in Sydney.", ["USD"]),
        ("Australia sold coal at $70 a tonne in Sydney.", ["USD"]),
        ("Canada and Australia spent $40 million in Sydney.", ["USD"]),
        ("Police in Australia took $40 million.", ["USD"]),
        (
            "Ontario police and Toronto guards took $4 at the U.S. border in Ontario, Canada.",
            ["CAD"],
        ),
    ],
)
def test_whose_dollar_a_bare_sign_is(text: str, units: list[str]) -> None:
    assert _units(text) == units


def test_a_sign_that_a_town_of_its_country_settles() -> None:
    assert _units("Kano paid N64 million in salaries.") == ["NGN"]


@pytest.mark.parametrize(
    ("text", "symbols"),
    [
        ("Arrears stood at 780m euros, of which 300m is owed by the port.", ["EUR", "EUR"]),
        ("The mill made €40m in spring, against 35m a year ago.", ["EUR", "EUR"]),
        ("Takings rose to $35m, up from 28m a year ago.", ["USD", "USD"]),
        ("The €40m bridge, including 300m of steel, is open.", ["EUR", "m"]),
        ("The €40m tower can be seen from 300m.", ["EUR", "m"]),
        ("She won €2m. The lake, of which 300m is frozen, is shut.", ["EUR", "m"]),
        ("The trust has 2 billion euros. Of that, 600 million will go on roads.", ["EUR", "EUR"]),
        ("The trust has 2 billion euros. It is old. Of that, 600 million saw it.", ["EUR", "1"]),
    ],
)
def test_of_a_sum_in_millions_another_is_of_the_same_money(text: str, symbols: list[str]) -> None:
    assert [figure.quantity.unit for figure in scan(text, "en").figures] == symbols


@pytest.mark.parametrize(
    ("text", "words", "value", "unit"),
    [
        ("The bakers want dollars 28bn from the mills.", "dollars 28bn", 28_000_000_000, "USD"),
        ("A loan (pounds 96m) was repaid.", "pounds 96m", 96_000_000, "GBP"),
        ("A loan of euros 1.5 million was repaid.", "euros 1.5 million", 1_500_000, "EUR"),
        ("A fine of Dollars 45,000 was paid.", "Dollars 45,000", 45_000, "USD"),
        ("The seat (pounds 17) was taken.", "pounds 17", 17, "GBP"),
    ],
)
def test_a_word_in_the_stead_of_a_sign(text: str, words: str, value: int, unit: str) -> None:
    (figure,) = scan(text, "en").figures
    q = figure.quantity
    assert (q.text, q.kind, q.low, q.unit) == (words, "money", value, unit)


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("They lent 40 million dollars 5 million people needed.", ["USD", "1"]),
        ("They paid in dollars 5 million euros.", ["EUR"]),
        ("The calf weighs 8 pounds 10 ounces.", ["[lb_av]", "[oz_av]"]),
    ],
)
def test_a_word_for_money_that_stands_for_no_sign(text: str, units: list[str]) -> None:
    assert _units(text) == units


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Fares rose, and Rs 90 crore was lent to depots.", ["INR"]),
        ("Mill Q2 profit doubles to Rs 4 Cr", ["INR"]),
        ("The depot lost Rs 3 lakh. A ticket is Rs 40.", ["INR", "INR"]),
        ("Pakistan lent Rs 90 crore to depots.", ["PKR"]),
        ("India and Nepal trade.\nThe depot lost Rs 3 lakh.", ["rupee"]),
        ("A ticket is Rs 40.", ["rupee"]),
        # a change between the word for money and its amount
        ("Mill profit falls 8% to 4 Cr, sales at Rs 9 Cr", ["%", "INR", "INR"]),
        ("Profit rose 3-fold to 4 million, on sales of 9 million euros.", ["x", "EUR", "EUR"]),
        ("The fund paid 8% to 3 million farmers and $4 million to mills.", ["%", "1", "USD"]),
    ],
)
def test_sums_in_crores(text: str, units: list[str]) -> None:
    assert _units(text) == units
