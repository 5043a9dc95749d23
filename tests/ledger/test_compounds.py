"""Deeds told as nouns in English and Kazakh: one line with the deed told as a verb."""

from __future__ import annotations

from typing import Any

import pytest

from misfits import YEAR
from svodka.ledger.meaning import facets
from svodka.ledger.meaning.catalogue import catalogue
from svodka.ledger.placing.placed import placed
from svodka.ledger.points import points
from told import figure, told

KEYS = ("action", "counted", "narrowing", "change")


def cells(line: str, language: str) -> dict[str, Any]:
    """The point of the figure of "text | figure | counted | action"."""
    text, said, counted, action = (*line.split(" | "), "")[:4]
    story = told(
        text, figure(said, YEAR, counted=counted or None, action=action or None), language=language
    )
    found = placed(story.claims, text, catalogue(), language)
    ((_, point),) = points(found, catalogue(), None, "", language)
    return point


WORDINGS = {
    "en": """
Oil output was 88 tonnes | 88 tonnes | Oil output
They produced 88 tonnes of oil | 88 tonnes | oil | produced
Production of gas was 88 tonnes | 88 tonnes | Production
They extracted 88 tonnes of gas | 88 tonnes | gas | extracted
Coal exports were 88 tonnes | 88 tonnes | Coal exports
They exported 88 tonnes of coal | 88 tonnes | coal | exported
Sales of cars totalled 900 | 900 | Sales | totalled
They sold 900 cars | 900 | cars | sold
The wheat harvest was 88 tonnes | 88 tonnes | wheat harvest
They harvested 88 tonnes of wheat | 88 tonnes | wheat | harvested
GDP growth was 5% | 5% | GDP growth
GDP grew 5% | 5% | GDP | grew
Economic growth was 5% | 5% | Economic growth
GDP expanded 5% | 5% | GDP | expanded
The rise in prices was 5% | 5% | rise
Prices rose 5% | 5% | Prices | rose
Housing construction was 88 hectares | 88 hectares | Housing construction
They built 88 hectares of housing | 88 hectares | housing | built
Births totalled 900 | 900 | Births | totalled
In all 900 babies were born | 900 | babies | born
Drownings numbered 900 | 900 | Drownings | numbered
In all 900 people drowned | 900 | people | drowned
They recorded 900 deaths from measles | 900 | deaths | recorded
There 900 people died of measles | 900 | people | died
GDP shrank 5% | 5% | GDP | shrank
GDP contracted 5% | 5% | GDP | contracted
""",
    "kk": """
Мұнай өндіру 88 тонна болды | 88 тонна | Мұнай өндіру
Елде 88 тонна мұнай өндірілді | 88 тонна | мұнай | өндірілді|өндірілу
Мұнай өндіру көлемі 88 тонна болды | 88 тонна | көлемі
Елде 88 тонна мұнай өндірілді | 88 тонна | мұнай | өндірілді|өндірілу
Көмір өндірісі 88 тонна болды | 88 тонна | өндірісі
Елде 88 тонна көмір өндірілді | 88 тонна | көмір | өндірілді|өндірілу
Мұнай экспорты 88 тонна болды | 88 тонна | Мұнай экспорты
Ел 88 тонна мұнай экспорттады | 88 тонна | мұнай | экспорттады|экспорттау
ЖІӨ өсімі 5% болды | 5% | ЖІӨ өсімі
ЖІӨ 5% өсті | 5% | ЖІӨ | өсті|өсу
Елде автокөлік сату 900 болды | 900 | сату
Елде 900 автокөлік сатылды | 900 | автокөлік | сатылды|сатылу
Елде жұмыссыздық деңгейі 5% болды | 5% | деңгейі
Жұмыссыздық 5% болды | 5% | Жұмыссыздық
Елде қызылшадан 900 адам өлді | 900 | адам | өлді|өлу
Қызылша 900 адам өлді | 900 | адам | өлді|өлу
""",
}


PAIRS = [
    (language, *pair)
    for language, text in WORDINGS.items()
    for lines in [text.strip().split("\n")]
    for pair in zip(lines[::2], lines[1::2], strict=True)
]


@pytest.mark.parametrize(("language", "noun", "verb"), PAIRS)
def test_two_wordings_are_one_line(language: str, noun: str, verb: str) -> None:
    one, other = cells(noun, language), cells(verb, language)
    assert [one[key] for key in KEYS] == [other[key] for key in KEYS]


@pytest.mark.parametrize(
    ("line", "action", "counted"),
    [
        ("Retail sales were 900 | 900 | Retail sales|sale", "amount", "retail-trade"),
        ("Oil output up 5% | 5% | Oil output", "", "oil"),
        (
            "Oil exports to Overford and production rose 5% | 5% | production | rose",
            "grow",
            "production",
        ),
        ("Flood damage was 900 | 900 | Flood damage", "amount", "damage-sum"),
    ],
)
def test_what_is_no_deed_of_a_known_thing_stays(line: str, action: str, counted: str) -> None:
    found = cells(line, "en")
    assert (found["action"], found["counted"]) == (action, counted)


@pytest.mark.parametrize("said", ["GDP growth reached 5%", "GDP growth was 5%"])
def test_growth_that_reached_so_much_is_growth_by_so_much(said: str) -> None:
    action = "reached" if "reached" in said else None
    found = cells(" | ".join(filter(None, (said, "5%", "GDP growth", action))), "en")
    assert (found["action"], found["change"]) == ("grow", "increase")


def test_a_central_bank_is_not_that_of_russia() -> None:
    found = [
        facets.speaker(name, catalogue(), "en")
        for name in ("the Central Bank", "Central Bank of Russia", "Bank of Russia")
    ]
    assert found == ["central-bank", "bank-of-russia", "bank-of-russia"]


def test_the_owner_of_a_kazakh_noun_does_not_narrow_it() -> None:
    text = "Қазақстанның ЖІӨ-сі 5% өсті"
    story = told(
        text,
        figure(
            "5%", YEAR, place="Қазақстанның", counted="Қазақстанның ЖІӨ-сі|ЖІӨ", action="өсті|өсу"
        ),
        language="kk",
    )
    ((_, point),) = points(
        placed(story.claims, text, catalogue(), "kk"), catalogue(), None, "", "kk"
    )
    assert (point["counted"], point["narrowing"]) == ("gdp", "")


def test_what_an_english_verb_measures_is_not_its_object() -> None:
    text = "The number of homes in Oslo came to 3,520"
    assert cells(f"{text} | 3,520 | homes | came", "en")["action"] != "return"
    back = cells("After the war 3,520 came home | 3,520 | home | came", "en")
    assert back["action"] == "return"
