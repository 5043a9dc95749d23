"""The records: frozen, checked, and their public form."""

from __future__ import annotations

import dataclasses
import datetime as dt
import hashlib
import json
from decimal import Decimal
from importlib import resources
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

import svodka
from svodka.model import (
    Change,
    Claim,
    Document,
    Kind,
    Mention,
    Period,
    Quantity,
    Relation,
    Span,
    Speaker,
    Statement,
    check_span,
    claim_id,
    text_id,
)
from svodka.reader import Reader

TEXT = "С начала года изъято свыше 17 тысяч боеприпасов, сообщил Иван Петров."


def span_of(words: str) -> tuple[str, int, int]:
    start = TEXT.index(words)
    return words, start, start + len(words)


QUANTITY = Quantity(
    *span_of("свыше 17 тысяч"), relation="more_than", low=Decimal(17000), why=("bound.more-than",)
)
CLAIM = Claim(
    id=claim_id("doc", QUANTITY),
    document="doc",
    sentence=(0, len(TEXT)),
    quantity=QUANTITY,
    counted=Mention(*span_of("боеприпасов"), normal="боеприпас"),
    action=Mention(*span_of("изъято"), normal="изъять"),
    period=Period(*span_of("С начала года"), dt.date(2022, 1, 1), dt.date(2022, 7, 5)),
    speaker=Speaker(*span_of("Иван Петров"), name="Иван Петров"),
    mode="indirect",
    cue=Span(*span_of("сообщил")),
    confidence=0.93126,
    why=("bound.more-than",),
)


def test_a_document_is_known_by_the_hash_of_its_text() -> None:
    assert Document("текст").id == hashlib.sha256("текст".encode()).hexdigest()


def test_an_id_that_the_source_gives_is_kept() -> None:
    assert Document("текст", id="seed").id == "seed"


def test_a_lone_surrogate_has_an_id_as_well() -> None:
    assert text_id("\ud800") != text_id("")


@pytest.mark.parametrize("record", [Document("x"), QUANTITY, CLAIM, Span("x", 0, 1)])
def test_records_are_frozen(record: Document | Span | Claim) -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        setattr(record, dataclasses.fields(record)[0].name, "other")


def test_a_claim_in_its_public_form() -> None:
    record = CLAIM.to_dict()
    assert list(record) == [
        "id", "document", "sentence", "quantity", "counted", "action", "actor", "place", "period",
        "speaker", "mode", "cue", "factuality", "part_of", "confidence", "why",
    ]  # fmt: skip
    assert record["sentence"] == {"start": 0, "end": len(TEXT)}
    assert record["quantity"]["low"] == 17000
    assert record["quantity"]["high"] is None
    assert record["counted"] == {
        "text": "боеприпасов",
        "start": 36,
        "end": 47,
        "normal": "боеприпас",
    }
    assert record["actor"] is None
    assert (record["period"]["from"], record["period"]["to"]) == ("2022-01-01", "2022-07-05")
    assert record["confidence"] == 0.9313


def test_the_public_form_is_json() -> None:
    record = CLAIM.to_dict()
    assert json.loads(json.dumps(record, ensure_ascii=False)) == record


def test_a_claim_comes_back_from_its_public_form() -> None:
    quantity = dataclasses.replace(QUANTITY, low=Decimal("17.1"))
    record = json.loads(json.dumps(dataclasses.replace(CLAIM, quantity=quantity).to_dict()))
    back = svodka.claim_of(record)
    assert back.quantity.low == Decimal("17.1")
    assert back.to_dict() == record


SCHEMA = json.loads((resources.files("svodka.export") / "claim.schema.json").read_text("utf-8"))


def test_the_schema_has_the_public_form(reader: Reader) -> None:
    """Every field is in it, with what it may hold."""
    jsonschema = pytest.importorskip("jsonschema")
    closed = '"unevaluatedProperties": false, "properties"'
    strict = json.loads(json.dumps(SCHEMA).replace('"properties"', closed))
    del strict["$defs"]["span"]["unevaluatedProperties"]  # others have more
    bulletins = sorted((Path(__file__).parents[2] / "examples").rglob("20*.md"))
    claims = [claim for path in bulletins for claim in reader.read(path.read_text("utf-8")).claims]
    for claim in [CLAIM, *claims]:
        jsonschema.validate(claim.to_dict(), strict)
    assert list(SCHEMA["properties"]) == SCHEMA["required"] == list(CLAIM.to_dict())


@pytest.mark.parametrize(
    ("field", "kind"),
    [("kind", Kind), ("relation", Relation), ("change", Change)],
)
def test_the_schema_names_what_a_quantity_may_be(field: str, kind: object) -> None:
    named = SCHEMA["properties"]["quantity"]["properties"][field]["enum"]
    assert [one for one in named if one] == list(get_args(kind))


def test_a_whole_number_is_an_integer_in_json_and_a_fraction_is_not() -> None:
    assert repr(Quantity("2", 0, 1, low=Decimal("2.0")).to_dict()["low"]) == "2"
    assert repr(Quantity("2,5", 0, 3, low=Decimal("2.5")).to_dict()["low"]) == "2.5"


def test_a_slot_says_that_it_was_inherited_only_where_it_was() -> None:
    assert "inherited" not in Mention("a", 0, 1).to_dict()
    assert Mention("a", 0, 1, inherited=True).to_dict()["inherited"] is True
    assert Period("a", 0, 1, inherited=True).to_dict()["inherited"] is True


def test_a_statement_without_a_named_source() -> None:
    record = Statement("слова", 0, 5).to_dict()
    assert record["speaker"] is None
    assert record["cue"] is None
    assert record["mode"] == "indirect"


def test_a_claim_is_known_by_its_document_and_span() -> None:
    here = Span("54", 3, 5)
    assert claim_id("a", here) == claim_id("a", here)
    assert claim_id("a", here) != claim_id("b", here)
    assert claim_id("a", here) != claim_id("a", Span("54", 4, 6))


@given(st.text(), st.integers(0, 20), st.integers(0, 20))
def test_a_span_holds_where_the_text_is_the_same(text: str, start: int, length: int) -> None:
    words = text[start : start + length]
    if start + length <= len(text):
        check_span(text, Span(words, start, start + length))


@pytest.mark.parametrize(
    "span",
    [Span("б", 0, 1), Span("а", -1, 0), Span("аб", 0, 3), Span("", 2, 1), Span("б", 1, 1)],
    ids=["other words", "before the text", "past the end", "backwards", "empty, but with words"],
)
def test_a_span_that_does_not_hold_is_refused(span: Span) -> None:
    with pytest.raises(ValueError, match="is not"):
        check_span("аб", span)
