"""The confidence of a record: what it is told, and that it is as sure as records were right."""

from __future__ import annotations

import datetime as dt

import numpy as np
import pytest

from svodka.language.russian import shipped
from svodka.learning.gold import Article
from svodka.learning.held_out import calibration, held_out_claims
from svodka.model import Document
from svodka.reading.claims.choosing.drafts import Draft, Reading, draft
from svodka.reading.claims.confidence import TRAITS, confidence, traits
from svodka.reading.claims.reader import ClaimChooser
from svodka.reading.quantities.figures import scan

TEXT = "Полиция задержала 40 человек. Ещё пятеро скрылись, ущерб составил 3 млн рублей."


def chosen(text: str) -> Draft:
    """The figures of a text with all choices made."""
    analyzer = shipped.analyzer()
    outline = analyzer.outline(text)
    analyzer.parse(outline.sentences)
    made = draft(outline, scan(text).figures, (), ())
    ClaimChooser(shipped.weights("claims")).read(made)
    return made


@pytest.fixture(scope="module")
def readings() -> list[Reading]:
    return chosen(TEXT).readings


def told(reading: Reading) -> dict[str, float]:
    return dict(zip(TRAITS, traits(reading), strict=True))


def test_money_is_told(readings: list[Reading]) -> None:
    assert [told(r)["money"] for r in readings] == [0, 0, 1]


def test_how_many_figures_stand_in_a_sentence_is_told(readings: list[Reading]) -> None:
    assert [round(told(r)["figures"], 2) for r in readings] == [0, 0.69, 0.69]


def test_an_empty_slot_is_told(readings: list[Reading]) -> None:
    assert [told(r)["no actor"] for r in readings] == [0, 1, 1]


def test_equal_odds_are_a_half(readings: list[Reading]) -> None:
    assert {confidence(r, [0.0] * len(TRAITS)) for r in readings} == {0.5}


def test_the_product_of_chances_is_what_is_left_without_other_traits(
    readings: list[Reading],
) -> None:
    alone = [float(name == "odds") for name in TRAITS]
    for reading in readings:
        assert confidence(reading, alone) == pytest.approx(reading.chance, abs=0.001)


def test_a_calibration_is_as_sure_as_records_were_right() -> None:
    """Of ten articles alike three are annotated as they are read."""
    made = chosen("Задержаны 42 человека.")
    right = {
        "start": 10, "end": 12, "relation": "exact", "value": 42, "counted": ["человека"],
        "action": ["Задержаны"], "mode": "narrator",
    }  # fmt: skip
    document = Document("Задержаны 42 человека.", published=dt.date(2022, 7, 5))
    articles = [
        Article(document, (right if i < 3 else {**right, "action": ["уехали"]},), (), ())
        for i in range(10)
    ]
    weights = calibration(articles, [made] * 10)
    assert np.isfinite(weights).all()
    ((claim,), *_) = held_out_claims(articles, [made] * 10, weights)
    assert claim.confidence == pytest.approx(0.3, abs=0.01)
