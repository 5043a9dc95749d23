"""Kazakh claims end to end: what is counted, what was done, by whom, when, who says so."""

from __future__ import annotations

import datetime as dt

import pytest

from svodka.language.kazakh.morphology.tags import tag
from svodka.model import Claim, Document, check_span
from svodka.reader import Reader

PUBLISHED = dt.date(2022, 7, 5)


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader("kk")


def _one(reader: Reader, text: str) -> Claim:
    (claim,) = reader.read(text, PUBLISHED).claims
    return claim


def _slots(claim: Claim) -> dict[str, str | None]:
    return {
        name: getattr(claim, name).text if getattr(claim, name) else None
        for name in ("counted", "action", "actor", "place", "period", "speaker")
    }


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Жыл басынан бері 17 мыңнан астам оқ-дәрі тәркіленді.",
            {"counted": "оқ-дәрі", "action": "тәркіленді", "actor": None, "period": "Жыл басынан бері"},
        ),
        (
            "Шекарашылар қаңтарда 54 граната тапты.",
            {"counted": "граната", "action": "тапты", "actor": "Шекарашылар", "period": "қаңтарда"},
        ),
        (
            "Полиция тарапынан 36 мылтық алынды.",
            {"counted": "мылтық", "action": "алынды", "actor": "Полиция"},
        ),
        ("Тұрғындардың 85%-і ауылда тұрады.", {"counted": "Тұрғындардың", "action": "тұрады"}),
        (
            "Министрліктің мәліметінше, биыл 40 мектеп салынды.",
            {"counted": "мектеп", "action": "салынды", "speaker": "Министрліктің", "period": "биыл"},
        ),
        ("Алматы облысында 12 үй жанды.", {"counted": "үй", "action": "жанды", "place": "Алматы облысында"}),
        ("Су деңгейі 187 сантиметр.", {"counted": "Су деңгейі", "action": None}),
        ("Ауылда қырық адам қайтыс болды.", {"counted": "адам", "action": "қайтыс болды"}),
    ],
)  # fmt: skip
def test_the_slots_of_a_sentence(reader: Reader, text: str, wanted: dict[str, str | None]) -> None:
    found = _slots(_one(reader, text))
    assert {name: found[name] for name in wanted} == wanted


def test_a_quotation_is_direct(reader: Reader) -> None:
    claim = _one(reader, "«Биыл облыста 40 мектеп салынды», — деді әкім Серік Ахметов.")
    assert claim.mode == "direct"
    assert claim.speaker is not None
    assert (claim.speaker.role, claim.speaker.text) == ("әкім", "Серік Ахметов")


def test_what_is_told_is_indirect(reader: Reader) -> None:
    claim = _one(reader, "Министр биыл 40 мектеп салынды деп мәлімдеді.")
    assert (claim.mode, claim.speaker.text if claim.speaker else "") == ("indirect", "Министр")


def test_a_period_is_resolved(reader: Reader) -> None:
    claim = _one(reader, "Өткен жылы 40 мектеп салынды.")
    assert claim.period is not None
    assert (claim.period.from_date, claim.period.to_date) == (
        dt.date(2021, 1, 1),
        dt.date(2021, 12, 31),
    )


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("Биыл 40 мектеп салынды.", "asserted"),
        ("Биыл 40 мектеп салынбады.", "negated"),
        ("Биыл 40 мектеп салынбақ.", "planned"),
        ("Биыл түлек саны 2 есе көбейген.", "asserted"),
        ("Биыл 40 мектеп салынса.", "possible"),
    ],
)
def test_how_sure_a_claim_is(reader: Reader, text: str, factuality: str) -> None:
    assert _one(reader, text).factuality == factuality


@pytest.mark.parametrize(
    ("word", "following", "pos"),
    [
        ("салынды", ".", "VERB"),
        ("анықталып", ",", "VERB"),
        ("өндіреді", "", "VERB"),
        ("макаронды", "жіберді", "NOUN"),
        ("тұрғындардың", "", "NOUN"),
        ("теңге", "", "NOUN"),
        ("және", "", "CCONJ"),
    ],
)
def test_words_are_told_by_their_endings(word: str, following: str, pos: str) -> None:
    assert tag(word, following)[0] == pos


def test_case_and_voice() -> None:
    assert tag("тұрғындардың")[1]["Case"] == "Gen"
    assert tag("салынды", ".")[1]["Voice"] == "Pass"


def test_spans_hold_over_characters_that_reading_replaced(reader: Reader) -> None:
    text = "Шекара\u00adшылар 54 гра\u200bната тапты,\n\n\n министр\u00ad 12 мыл\u00adтық деді."
    for claim in reader.read(text).claims:
        for span in (claim.quantity, claim.counted, claim.action, claim.actor, claim.speaker):
            if span is not None:
                check_span(text, span)


@pytest.mark.parametrize(
    "text", ["", "\n", "5", "«" * 300, "деді " * 500, "5 және " * 400, "а. " * 800, "\x00 7 \ud800"]
)
def test_odd_texts_are_read(reader: Reader, text: str) -> None:
    reader.read(Document(text))
