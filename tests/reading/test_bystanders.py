"""Words that do nothing say so of themselves, to every figure of the text."""

import pytest

import svodka
from svodka.language.russian import shipped
from svodka.reading.claims.candidates import Candidate
from svodka.reading.claims.settled.bystanders import is_bystander
from svodka.reading.syntax.tree import Tree


def tree(text: str) -> Tree:
    analyzer = shipped.analyzer()
    outline = analyzer.outline(text)
    analyzer.parse(outline.sentences)
    return Tree(outline.sentences[0])


@pytest.mark.parametrize(
    ("text", "word", "idle"),
    [
        ("ЛЕНТА - В посёлок привезли 40 ульев.", "ЛЕНТА", True),
        ("Лента - лучший подарок, её купили 40 человек.", "Лента", False),
        ("В Тульской области 40 пожаров, Орловской — 12.", "Орловской", True),
        ("Лесник посадил 40 дубов.", "Лесник", False),
    ],
)
def test_who_does_nothing(text: str, word: str, idle: bool) -> None:
    one = tree(text)
    (at,) = (token.index for token in one.tokens if token.text == word)
    option = Candidate(one, at, "own")
    assert is_bystander(option) is idle
    assert one.bystanders == {at: idle}
    assert is_bystander(option) is idle


def test_the_agency_of_a_report_did_nothing_of_what_it_tells() -> None:
    for claim in svodka.read("ЛЕНТА - В посёлок привезли 40 ульев и 12 бочек мёда."):
        assert claim.actor is None
