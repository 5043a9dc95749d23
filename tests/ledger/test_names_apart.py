"""Lemmas of no concept and the names of concepts are kept apart: "captured 40 towns" is not «поймать»."""

from __future__ import annotations

from pathlib import Path

import pytest

from svodka.ledger.meaning.concepts import Catalogue, Concept
from svodka.ledger.meaning.subjects import subject
from svodka.ledger.meaning.words import Text
from svodka.ledger.titles import title
from svodka.model import Claim
from told import figure, kept, told

OWN = Catalogue(
    [
        Concept("action", "seek", "объявить в розыск", ("объявить",), ("ru",), ""),
        Concept("counted", "well", "скважина", ("borehole",), ("en",), ""),
    ]
)


def claim(deed: str, noun: str) -> tuple[Claim, Text]:
    one = told(f"Norland {deed} 40 {noun}", figure("40", action=deed, counted=noun), language="en")
    return one.claims[0], Text(one.document.text, "en")


def test_a_lemma_that_names_a_concept_is_not_of_it() -> None:
    about = subject(*claim("seek", "well"), OWN)
    assert (about.action, about.counted) == ("~seek", "~well")
    assert OWN.named("action", about.action) is None
    assert OWN.named("counted", about.counted) is None


def test_other_lemmas_stay_as_they_are() -> None:
    about = subject(*claim("yodel", "yurts"), OWN)
    assert (about.action, about.counted) == ("yodel", "yurt")


def test_words_of_a_concept_are_of_it() -> None:
    assert subject(*claim("seek", "borehole"), OWN).counted == "well"


def test_people_are_shown_no_mark() -> None:
    cells = {"action": "~seek", "counted": "~well", "dimension": "count"}
    assert title(cells, OWN) == "seek: well"


CAPTURED = told(
    "The museum captured 40 lutes",
    figure("40", action="captured|capture", counted="lutes|lute"),
    language="en",
)


@pytest.mark.parametrize("query", ["captured lutes", "capture: lute", "capture"])
def test_a_marked_lemma_is_found_by_its_word(tmp_path: Path, query: str) -> None:
    with kept(tmp_path, CAPTURED) as ledger:
        assert [one.title for one in ledger.indicators(query)] == ["capture: lute"]
