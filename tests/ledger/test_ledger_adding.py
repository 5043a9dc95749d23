"""Adding to a ledger: what is new, known, a reprint or failed; what is kept of a document; retrying."""

from __future__ import annotations

import dataclasses
import datetime as dt
import hashlib
import json
import sys
import zlib
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

import by_hand
import fake_reader
from svodka.errors import SourceError
from svodka.ledger import Ledger
from svodka.ledger.intake import Told
from svodka.ledger.records import packed, unpacked
from svodka.model import Claim, Document, Quantity, text_id

TEXT = "Задержаны 42 человека, изъято 54 гранаты."


@pytest.fixture(autouse=True)
def _fake(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "svodka.reader", fake_reader.module())


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger(tmp_path / "svodka.db") as made:
        yield made


def rows(ledger: Ledger, query: str) -> list[tuple[Any, ...]]:
    return ledger.connection.execute(query).fetchall()


def everything(ledger: Ledger) -> list[str]:
    """The whole content of a ledger."""
    return list(ledger.connection.iterdump())


# ---- what becomes of an item


def test_a_document_is_new_once_and_known_ever_after(ledger: Ledger) -> None:
    document = Document(TEXT, source="a.txt", publisher="Вестник")
    first = ledger.add(document)
    assert (first.new, first.claims, first.known) == (1, 2, 0)
    before = everything(ledger)
    again = ledger.add(document)
    assert (again.new, again.known) == (0, 1)
    assert everything(ledger) == before


def test_the_same_text_elsewhere_is_a_reprint_of_one_document(ledger: Ledger) -> None:
    places = [Document(TEXT, source=f"https://{name}.example/1") for name in ("a", "b", "c")]
    summary = ledger.add(places)
    assert (summary.new, summary.reprints) == (1, 2)
    assert len(rows(ledger, "SELECT * FROM document")) == 1
    assert len(rows(ledger, "SELECT * FROM publication")) == 3
    assert len(list(ledger.claims())) == 2


def test_two_records_of_one_file_with_one_id_are_told_apart_by_their_texts(ledger: Ledger) -> None:
    summary = ledger.add([Document("Изъято 5 тонн.", id="1"), Document("Изъято 6 тонн.", id="1")])
    assert summary.new == 2
    assert len({claim.id for claim in ledger.claims()}) == 2


def test_a_file_is_the_same_source_from_any_folder(
    ledger: Ledger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert ledger.add("a.txt").new == 1
    assert ledger.add("./a.txt").known == 1
    assert ledger.add(str(tmp_path)).known == 1


def test_who_read_a_text_anew_for_its_day_is_its_reader(ledger: Ledger) -> None:
    ledger.add(Document(TEXT, source="a"))
    ledger.connection.execute("UPDATE document SET reader = 'older'")
    ledger.add(Document(TEXT, source="b", published=dt.date(2022, 7, 1)))
    assert ledger.older() == 0


def test_a_day_that_becomes_known_is_kept_and_no_other_replaces_it(ledger: Ledger) -> None:
    ledger.add(Document(TEXT, source="a"))
    for day in (1, 2):
        ledger.add(Document(TEXT, source=f"b{day}", published=dt.date(2022, 7, day)))
    assert rows(ledger, "SELECT published FROM document") == [("2022-07-01",)]
    assert rows(ledger, "SELECT published FROM publication ORDER BY number") == [
        (None,),
        ("2022-07-01",),
        ("2022-07-02",),
    ]


def test_outcomes_come_in_the_order_of_the_items(ledger: Ledger) -> None:
    texts = [f"Изъято {n} тонн." for n in range(40)]
    found = [outcome.document for outcome in ledger.adding(map(Document, texts))]
    assert found == [text_id(text) for text in texts]


def test_large_documents_are_not_gathered(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("svodka.ledger.adding.HELD", 1000)
    taken = 0

    def documents() -> Iterator[Document]:
        nonlocal taken
        for n in range(9):
            taken += 1
            yield Document(f"Изъято {n} тонн." + " " * 600)

    adding = ledger.adding(documents())
    next(adding)
    assert taken == 2
    assert len(list(adding)) == 8


def test_a_text_with_half_a_character_is_kept(ledger: Ledger) -> None:
    ledger.add(Document("Изъято 5\ud800 тонн.", source="a\udcff", title="\udfff"))
    assert rows(ledger, "SELECT text, title FROM document") == [("Изъято 5\ufffd тонн.", "\ufffd")]


def test_a_path_is_a_source(ledger: Ledger, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Изъято 5 тонн.", encoding="utf-8")
    assert (ledger.add(path).new, ledger.add([path, str(path)]).known) == (1, 2)


def test_what_is_no_source_is_a_type_error(ledger: Ledger) -> None:
    with pytest.raises(TypeError, match="int is no source"):
        ledger.add([5])  # type: ignore[list-item]


def test_an_empty_name_is_not_the_folder_at_hand(
    ledger: Ledger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.txt").write_text("Изъято 5 тонн.", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SourceError, match="an empty name is no source"):
        ledger.add([""])
    assert not list(ledger.claims())


# ---- what is kept


def test_a_document_is_kept_with_its_bytes_and_what_its_source_says(
    ledger: Ledger, tmp_path: Path
) -> None:
    path = tmp_path / "a.md"
    data = f"---\nid: seed\ntitle: Итоги\npublisher: Вестник\npublished: 2022-07-05\n---\n{TEXT}".encode()
    path.write_bytes(data)
    ledger.add(str(path))
    kept = rows(
        ledger,
        "SELECT id, name, title, publisher, source, published, text, length(reader) > 0,"
        " added > '2020' FROM document",
    )
    assert kept == [
        (text_id(TEXT), "seed", "Итоги", "Вестник", str(path), "2022-07-05", TEXT, 1, 1)
    ]
    ((stored, length, digest),) = rows(ledger, "SELECT packed, length, id FROM original")
    assert zlib.decompress(stored) == data
    assert (length, digest) == (len(data), hashlib.sha256(data).hexdigest())
    assert rows(ledger, "SELECT address, original, fetched > '2020' FROM publication") == [
        (str(path), 1, 1)
    ]
    assert ledger.document(text_id(TEXT)).title == "Итоги"


def test_claims_come_back_as_they_were_read(ledger: Ledger) -> None:
    ledger.add(by_hand.DOCUMENT)
    name = text_id(by_hand.TEXT)
    expected = [claim.to_dict() | {"document": name} for claim in by_hand.CLAIMS]
    found = [claim.to_dict() for claim in ledger.claims()]
    assert [f | {"document": name} for f in found] == expected


def test_a_claim_knows_its_statement_and_its_whole(ledger: Ledger) -> None:
    ledger.add(by_hand.DOCUMENT)
    assert rows(
        ledger,
        "SELECT claim.quantity, statement.mode, whole.quantity FROM claim"
        " LEFT JOIN statement ON statement.number = claim.statement"
        " LEFT JOIN claim AS whole ON whole.number = claim.part_of ORDER BY claim.quantity_start",
    )[2:4] == [("42", "direct", None), ("12", "direct", "42")]


@pytest.mark.parametrize(
    "number", ["0.1", "1234567890123456.789", "17000", "1E+30", "3.000000000000000000001"]
)
def test_the_digits_of_a_number_are_exact(number: str) -> None:
    value = Decimal(number)
    quantity = Quantity("x", 0, 1, low=value, high=value)
    record = packed(Claim("c", "d", (0, 1), quantity))
    assert unpacked(record).quantity.low == value
    assert json.loads(record)["quantity"]["high"] == pytest.approx(float(value))


# ---- what fails


def test_failures_are_kept_counted_and_retried(ledger: Ledger, tmp_path: Path) -> None:
    (tmp_path / "news.jsonl").write_text(
        '{"text": "7"}\n{broken\n{"text": "8", "language": "xx"}\n'
    )
    missing = tmp_path / "later.txt"
    summary = ledger.add([str(tmp_path / "news.jsonl"), str(missing)])
    assert (summary.new, summary.failed) == (1, 3)
    ledger.retry()
    found = [(f.address, f.item, f.attempts) for f in ledger.failures()]
    assert found == [
        (str(missing), "", 2),
        (str(tmp_path / "news.jsonl"), text_id("8")[:12], 2),
        (str(tmp_path / "news.jsonl"), "line 2", 2),
    ]
    missing.write_text(TEXT, encoding="utf-8")
    (tmp_path / "news.jsonl").write_text('{"text": "7"}\n{"text": "9"}\n')
    assert (ledger.retry().new, ledger.failures()) == (2, [])


def test_a_source_is_tried_again_with_what_was_told_of_it(ledger: Ledger, tmp_path: Path) -> None:
    paths = [tmp_path / name for name in ("a.txt", "b.txt", "c.csv")]
    days = (dt.date(2026, 5, 4), None)
    ledger.add([str(paths[0])], published=days[0], language="ru")
    ledger.add([str(paths[1])])
    ledger.add([str(paths[2])], text_column="body")
    assert [failure.told for failure in ledger.failures()] == [
        Told(published=days[0], language="ru"),
        Told(),
        Told(text_column="body"),
    ]
    for path, text in zip(
        paths, ("1 адам", "2 тонны", "body,other\n3 тонны,4 тонны\n"), strict=True
    ):
        path.write_text(text, encoding="utf-8")
    assert ledger.retry(language=None).new == 3
    found = rows(ledger, "SELECT text, published FROM document ORDER BY text")
    assert found == [("1 адам", "2026-05-04"), ("2 тонны", None), ("3 тонны", None)]


def test_what_is_told_when_a_source_is_tried_again_replaces_what_was(
    ledger: Ledger, tmp_path: Path
) -> None:
    path = tmp_path / "a.txt"
    ledger.add(str(path), published=dt.date(2026, 5, 4), language="ru")
    ledger.retry(published=dt.date(2026, 5, 5))
    assert ledger.failures()[0].told == Told(published=dt.date(2026, 5, 5), language="ru")


def test_a_failure_is_forgotten_when_its_folder_is_added_again(
    ledger: Ledger, tmp_path: Path
) -> None:
    path = tmp_path / "news"
    path.mkdir()
    (path / "a.txt").write_bytes(b"\0\1\2\3" * 50)
    assert ledger.add(str(path)).failed == 1
    (path / "a.txt").write_text(TEXT, encoding="utf-8")
    assert ledger.add(str(path)).new == 1
    assert ledger.failures() == []


class Brittle(fake_reader.Reader):
    """A reader with a fault: it breaks off at a word."""

    def read_many(self, documents: Any) -> Iterator[fake_reader.Result]:
        for result in super().read_many(documents):
            if "беда" in result.document.text:
                raise ZeroDivisionError("division by zero")
            yield result


def test_a_document_that_breaks_the_reader_fails_alone(ledger: Ledger) -> None:
    texts = ["Изъято 5 тонн.", "Изъято 6 тонн, беда.", "Изъято 7 тонн."]
    documents = [Document(text, source=f"{n}.txt") for n, text in enumerate(texts)]
    summary = ledger.add(documents, reader=Brittle())
    assert (summary.new, summary.failed) == (2, 1)
    (failure,) = ledger.failures()
    assert failure.address == "1.txt"
    assert "reading broke off (ZeroDivisionError: division by zero)" in failure.reason


class Shouting(fake_reader.Reader):
    """A reader whose claims cannot be stored where a text shouts."""

    def read_many(self, documents: Any) -> Iterator[fake_reader.Result]:
        for result in super().read_many(documents):
            if "беда" in result.document.text:
                twisted = tuple(dataclasses.replace(c, sentence=(0, None)) for c in result.claims)
                yield dataclasses.replace(result, claims=twisted)
            else:
                yield result


def test_a_document_that_cannot_be_stored_fails_alone(ledger: Ledger) -> None:
    texts = ["Изъято 5 тонн.", "Изъято 6 тонн, беда.", "Изъято 7 тонн."]
    documents = [Document(text, source=f"{n}.txt") for n, text in enumerate(texts)]
    summary = ledger.add(documents, reader=Shouting())
    assert (summary.new, summary.failed) == (2, 1)
    assert [document for (document,) in rows(ledger, "SELECT source FROM document")] == [
        "0.txt",
        "2.txt",
    ]
    assert "storing broke off (IntegrityError" in ledger.failures()[0].reason
