"""English verbs and prepositions of rise and fall beside figures that change nothing, and such that do."""

from __future__ import annotations

import pytest

from quantity_notation import compact
from svodka.reading.quantities.figures import scan

FIGURES = [
    # the beginning of a change behind its end told otherwise
    (
        "It cut its stake to 400 shares, or 6% of the total, from 900 shares.",
        [("400", "400 to"), ("6%", "6 %"), ("900", "900 from")],
    ),
    # a share that a bracket tells again
    (
        "The toll was a third (34%) lower.",
        [("a third", "33.33 % decrease"), ("34%", "34 % decrease")],
    ),
    ("Turnout was 12% (90 votes) higher.", [("12%", "12 % increase"), ("90", "90")]),
    # millions without a unit before a noun of money
    (
        "It made 7 million euros, against a 5 million loss in May.",
        [("7 million euros", "7000000 EUR"), ("5 million", "5000000 EUR")],
    ),
    (
        "Profit rose to 7 million euros from a 5 million loss.",
        [("7 million euros", "7000000 EUR to"), ("5 million", "5000000 EUR")],
    ),
    # a row that leaves its unit out
    (
        "It sold 40 tonnes to Norland in May, 30 in June and 12 in July.",
        [("40 tonnes", "40 t"), ("30", "30 t"), ("12", "12 t")],
    ),
    (
        "Norland, with 40 tonnes, and Tirsk, with 12, led.",
        [("40 tonnes", "40 t"), ("12", "12 t")],
    ),
    (
        "It was first with 40 tonnes and Tirsk with 12.",
        [("40 tonnes", "40 t"), ("12", "12 t")],
    ),
    ("It spent $40 million in May, 30 in June.", [("$40 million", "40000000 USD")]),
    # years that date
    ("In the past three financial years it built 12 huts.", [("12", "12")]),
    # what is grown, dropped or lifted
    ("The farm grew 400 tonnes of wheat.", [("400 tonnes", "400 t")]),
    ("Planes dropped 40 tonnes of bombs.", [("40 tonnes", "40 t")]),
    ("Output grew 400 tonnes.", [("400 tonnes", "400 t increase")]),
    ("She jumped 8.12 metres and won.", [("8.12 metres", "8.12 m")]),
    ("Troops advanced 3 km in a day.", [("3 km", "3 km")]),
    ("The lake fell 3 metres.", [("3 metres", "3 m decrease")]),
    ("The lake fell 3 metres from a year earlier.", [("3 metres", "3 m decrease")]),
    ("The lake fell 3 metres from a record high.", [("3 metres", "3 m decrease")]),
    ("The crane fell 3 metres from a bridge.", [("3 metres", "3 m")]),
    ("The climber fell 90 feet.", [("90 feet", "90 [ft_i]")]),
    ("Growth was revised up to 3.4%.", [("3.4%", "3.4 % to")]),
    ("The 50413 Karsun Night Express left.", []),
    ("The 50413 Karsun refugees left.", [("50413", "50413")]),
    ("Shares jumped 3 euros.", [("3 euros", "3 EUR increase")]),
    (
        "Farmers brought in 40 tonnes of rye from 82 percent of the land.",
        [("40 tonnes", "40 t"), ("82 percent", "82 %")],
    ),
    (
        "The rule brought fees down from 40 to 30 euros.",
        [("40", "40 EUR from"), ("30 euros", "30 EUR to")],
    ),
    (
        "The cup brought together 90 pupils from 12 countries.",
        [("90", "90"), ("12", "12")],
    ),
    (
        "Sales are at 40,000, up from a revised estimate of 35,000.",
        [("40,000", "40000"), ("35,000", "35000 from")],
    ),
    ("The forum brings together men from 12 countries.", [("12", "12")]),
    ("Exports rose to a 3-month high of $40.", [("$40", "40 USD to")]),
    ("Exports fell to an all-time low of 40 tonnes.", [("40 tonnes", "40 t to")]),
    ("The debt ballooned to $4 billion.", [("$4 billion", "4000000000 USD to")]),
    ("Sales rebounded 4%.", [("4%", "4 % increase")]),
    ("The balloon was 40 metres tall.", [("40 metres", "40 m")]),
    ("The seller made a cool $5 million.", [("$5 million", "5000000 USD")]),
    ("The river is a narrow 40 metres here.", [("40 metres", "40 m")]),
    ("Gone are the cool 17C nights.", [("17C", "17 Cel")]),
    ("House prices cool 2%.", [("2%", "2 % decrease")]),
    ("Orin shed 3 percent.", [("3 percent", "3 % decrease")]),
    ("The lorry shed 12 tonnes of sand.", [("12 tonnes", "12 t")]),
    ("The firm shed $40 million of assets.", [("$40 million", "40000000 USD")]),
    # how shares end their day, and how something ends up
    ("Lunn Gas ended down 1.5 percent.", [("1.5 percent", "1.5 % decrease")]),
    ("Orin Mills opened up 3 percent.", [("3 percent", "3 % increase")]),
    ("The party ended up with 3 percent.", [("3 percent", "3 %")]),
    ("The ports opened up 12 routes.", [("12", "12")]),
    # what a change began with, by what it is now
    (
        "The limit rises from the current $154,000 to $220,000.",
        [("$154,000", "154000 USD from"), ("$220,000", "220000 USD to")],
    ),
    ("The seats will fall from the present 120 to 80.", [("120", "120 from"), ("80", "80 to")]),
    ("The rate will rise from its current 4% to 6%.", [("4%", "4 % from"), ("6%", "6 % to")]),
    ("The fee ranges from the current 40 to 60 euros.", [("40 to 60 euros", "40..60 EUR")]),
    # ends of a change that are told of each share too
    (
        "Profit rose to $708 million, or $2.48 per share, from $706 million, or $2.43 per share.",
        [
            ("$708 million", "708000000 USD to"),
            ("$2.48", "2.48 USD to"),
            ("$706 million", "706000000 USD from"),
            ("$2.43", "2.43 USD from"),
        ],
    ),
    (
        "Profit rose to 40 euros, or 2 euros for each man.",
        [("40 euros", "40 EUR to"), ("2 euros", "2 EUR")],
    ),
    # those whom something reaches
    ("The bus line was extended to 12 villages.", [("12", "12")]),
    ("The road was extended to 120 km.", [("120 km", "120 km to")]),
    ("The list was extended to 12.", [("12", "12 to")]),
    # ranges behind a bound that say their unit twice, factors, and what is run up
    ("Farms lost at least 30%-35% of the crop.", [("at least 30%-35%", "30..35 % decrease")]),
    ("The index rallied 1.5%.", [("1.5%", "1.5 % increase")]),
    ("Goods pay the lower 5% rate.", [("5%", "5 %")]),
    ("The bank made a 25-basis-point cut.", [("25-basis-point", "25 bp decrease")]),
    ("Exports are up four times.", [("four times", "4 x increase")]),
    ("The line racked up $15m in debt.", [("$15m", "15000000 USD")]),
    (
        "Sales were $4.3bn, above an estimate of 4.1bn.",
        [("$4.3bn", "4300000000 USD"), ("4.1bn", "4100000000 USD")],
    ),
    # levels that look like hours
    ("The rate rose from 12.40 to 14.50.", [("12.40", "12.4 from"), ("14.50", "14.5 to")]),
    ("The library shut from 12.40 to 14.50.", []),
]


@pytest.mark.parametrize(("text", "figures"), FIGURES)
def test_the_change_of_each_figure(text: str, figures: list[tuple[str, str]]) -> None:
    assert compact(scan(text, "en")) == figures
