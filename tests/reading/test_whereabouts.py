"""What the choice of a place is told: how often and early it is named, and of which figures it was said."""

from __future__ import annotations

import pytest

from svodka.language.english import shipped
from svodka.model import Document
from svodka.reading.claims.advice.choice import groups_for
from svodka.reading.claims.advice.columns import COLUMNS as OF_RULES
from svodka.reading.claims.advice.whereabouts import COLUMNS
from svodka.reading.desks.opened import open_document
from svodka.reading.slots.chosen import drafted

TEXT = (
    "Floods in Kenya kill 12\n\n"
    "NAIROBI (Agency) – Floods killed 12 people in the town of Nakuru on Monday, police said.\n\n"
    "In Nakuru they damaged 400 houses near the river. Mr Otieno counted 30 bridges there."
)
Told = dict[str, dict[str, float]]


@pytest.fixture(scope="module")
def told() -> list[Told]:
    """Of each figure the columns of its candidates, by their words; those of "none" under ``""``."""
    grammar = shipped.slots()
    one = open_document(Document(TEXT), grammar.analyzer, "en")
    grammar.analyzer.parse(one.outline.sentences)
    made = drafted(one.outline, one.scan.figures, one.periods(), grammar).draft
    groups = groups_for("place", [(reading, made) for reading in made.readings])
    out = []
    for group in groups:
        words = [option.tree.tokens[option.token].text for option in group.options]
        first = group.numbers.shape[1] - len(OF_RULES) - len(COLUMNS)
        rows = group.numbers[:, first : first + len(COLUMNS)].tolist()
        out.append(
            {
                word: dict(zip(COLUMNS, row, strict=True))
                for word, row in zip([*words, ""], rows, strict=True)
            }
        )
    return out


def test_what_stands_in_earlier_sentences_is_a_candidate(told: list[Told]) -> None:
    assert {"Kenya", "NAIROBI", "Nakuru", "river"} <= told[2].keys()


@pytest.mark.parametrize(
    ("word", "locality"), [("Kenya", 3), ("town", 2), ("river", 1), ("Otieno", 0)]
)
def test_how_surely_a_word_names_a_place(told: list[Told], word: str, locality: int) -> None:
    assert told[-1][word]["locality"] == locality


def test_a_name_is_counted_wherever_it_stands(told: list[Told]) -> None:
    assert told[2]["Nakuru"]["names"] == 2
    assert told[2]["Kenya"]["names"] == 1


def test_only_names_before_the_dash_stand_in_the_dateline(told: list[Told]) -> None:
    assert {word for word, row in told[2].items() if row["dateline"]} == {"NAIROBI", "Agency"}


def test_how_many_figures_back_rules_found_the_place(told: list[Told]) -> None:
    assert told[0][""]["known"] == 0
    assert told[2][""]["known"] == 1
    assert told[2]["Nakuru"]["figures.back"] == 1


def test_whether_the_paragraph_is_the_figure_s(told: list[Told]) -> None:
    assert told[2]["river"]["paragraph"] == 1
    assert told[2]["Kenya"]["paragraph"] == 0
