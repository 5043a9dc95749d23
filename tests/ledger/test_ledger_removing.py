"""`svodka remove`: documents that were added by mistake, taken out and put back."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import fake_reader
from hall import opened
from releases import RELEASE
from svodka.cli import main
from svodka.errors import LedgerError
from svodka.ledger import Ledger
from svodka.model import Document
from told import Teller, Told, add, figure, kept, told


def story(words: str, source: str) -> Told:
    text = f"В июне пограничники задержали {words} нарушителей границы."
    said = figure(words, ("2024-06-01", "2024-06-30"), action="задержали", counted="нарушителей",
                  actor="пограничники")  # fmt: skip
    return told(text, said, source=source, publisher=source)


DRAFT = story("712", "/статьи/моя статья.md")
REPORT = story("650", "/статьи/отчёт.docx")
BOTH = Teller([DRAFT, REPORT])


def words(ledger: Ledger) -> list[str]:
    """The figures of the series of detained violators."""
    return [point.words for point in ledger.series("задержать нарушителей").points()]


def id_of(story: Told) -> str:
    return str(story.document.id)


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    """A draft and a report that contradict each other, checked."""
    with kept(tmp_path, DRAFT, REPORT) as made:
        assert made.check() == 1
        yield made


def test_a_removed_document_counts_nowhere(ledger: Ledger) -> None:
    assert ledger.remove(id_of(DRAFT), "А. Н.") == [id_of(DRAFT)]
    assert words(ledger) == ["650"]
    assert [claim.quantity.text for claim in ledger.claims()] == ["650"]
    assert [one.quote for one in ledger.search("712")] == []
    assert list(ledger.findings()) == []


@pytest.mark.parametrize("name", [id_of(DRAFT), id_of(DRAFT)[:8], "/статьи/моя статья.md"])
def test_a_document_is_named_by_its_id_or_its_source(ledger: Ledger, name: str) -> None:
    assert ledger.remove(name, "А. Н.") == [id_of(DRAFT)]


def test_what_was_removed_is_listed_and_put_back(ledger: Ledger) -> None:
    ledger.remove(id_of(DRAFT), "А. Н.")
    assert [(one.document, one.who) for one in ledger.removals()] == [(id_of(DRAFT), "А. Н.")]
    assert ledger.put_back(id_of(DRAFT), reader=BOTH) == [id_of(DRAFT)]  # type: ignore[arg-type]
    assert sorted(words(ledger)) == ["650", "712"]
    assert ledger.removals() == []
    assert ledger.check() == 1


def test_what_was_said_of_a_claim_holds_when_its_document_is_back(ledger: Ledger) -> None:
    (claim,) = [claim.id for claim in ledger.claims() if claim.quantity.text == "712"]
    ledger.correct(claim, "А. Н.", low="721")
    ledger.remove(id_of(DRAFT), "А. Н.")
    ledger.put_back(id_of(DRAFT), reader=BOTH)  # type: ignore[arg-type]
    assert ledger.claim(claim).quantity.low == 721


def test_a_finding_tells_a_figure_as_it_was_corrected(ledger: Ledger) -> None:
    (claim,) = [claim.id for claim in ledger.claims() if claim.quantity.text == "712"]
    ledger.correct(claim, "А. Н.", low="721")
    assert ledger.check() == 1
    (finding,) = ledger.findings()
    assert "«712 → 721»" in finding.why
    assert sorted(one.words for one in finding.claims) == ["650", "712 → 721"]


@pytest.mark.parametrize(
    ("name", "message"), [("скрипки", "no document"), (id_of(DRAFT), "removed already")]
)
def test_what_cannot_be_removed_is_said(ledger: Ledger, name: str, message: str) -> None:
    ledger.remove(id_of(DRAFT), "А. Н.")
    with pytest.raises(LedgerError, match=message):
        ledger.remove(name, "А. Н.")


def test_a_removed_document_stays_out_when_its_source_is_added_again(ledger: Ledger) -> None:
    ledger.remove(id_of(DRAFT), "А. Н.")
    summary = ledger.add([DRAFT.document], reader=BOTH)  # type: ignore[arg-type]
    assert summary.known == 1
    assert words(ledger) == ["650"]


def test_a_removed_text_comes_back_with_another_source(ledger: Ledger) -> None:
    """A draft that was removed is published word for word."""
    ledger.remove(id_of(DRAFT), "А. Н.")
    add(ledger, [story("712", "https://example.org/712")])
    (point,) = [p for p in ledger.series("нарушители").points() if p.words == "712"]
    assert point.source == "https://example.org/712"
    assert point.publishers == ("https://example.org/712",)
    assert ledger.removals() == []


def test_a_removed_document_is_not_read_again(ledger: Ledger) -> None:
    ledger.remove(id_of(DRAFT), "А. Н.")
    outcomes = ledger.reread(reader=BOTH, every=True)  # type: ignore[arg-type]
    assert [one.document for one in outcomes] == [id_of(REPORT)]


def test_retellings_of_a_removed_document_are_one_source_still(tmp_path: Path) -> None:
    reader = fake_reader.module().Reader()
    days = [dt.date(2022, 7, day) for day in (5, 6, 7)]
    documents = [
        Document(f"{lead} {RELEASE}", published=day, source=f"{day}.txt")
        for lead, day in zip(("Пресс-релиз.", "Новость.", "Сообщение."), days, strict=True)
    ]
    with Ledger(tmp_path / "svodka.db") as ledger:
        ledger.add(documents, reader=reader)
        ledger.remove(str(documents[0].id), "А. Н.")
        roots = ledger.connection.execute(
            "SELECT origin FROM claim UNION SELECT origin FROM document WHERE number > 1"
        ).fetchall()
        assert roots == [(2,)]
        ledger.put_back(str(documents[0].id), reader=reader)
        roots = ledger.connection.execute("SELECT DISTINCT origin FROM document").fetchall()
        assert roots == [(1,)]


def test_pages_say_what_was_removed(ledger: Ledger) -> None:
    ledger.remove(id_of(DRAFT), "А. Н.")
    with opened(ledger.path) as pages:
        assert "Removed by А. Н." in pages.get(f"/documents/{id_of(DRAFT)}?lang=en").text
        assert [one["id"] for one in pages.json("/documents.json")["documents"]] == [id_of(REPORT)]
        assert pages.json("/index.json")["document_count"] == 1


def test_the_command_removes_lists_and_restores(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "svodka.reader", fake_reader.module())
    monkeypatch.chdir(tmp_path)
    Path("моя статья.txt").write_text("Задержаны 42 человека.", encoding="utf-8")
    main(["add", "моя статья.txt"])
    capsys.readouterr()
    assert main(["remove", "моя статья.txt", "--who", "А. Н."]) == 0
    out, err = capsys.readouterr()
    assert out.endswith("моя статья.txt  removed\n")
    assert "svodka remove --restore" in err
    main(["remove"])
    assert "моя статья.txt  removed by А. Н. on " in capsys.readouterr().out
    main(["add", "моя статья.txt"])
    assert "1 document removed before, left out again" in capsys.readouterr().err
    assert main(["remove", "--restore", "моя статья.txt"]) == 0
    assert capsys.readouterr().out.endswith("моя статья.txt  restored\n")
    main(["remove"])
    assert capsys.readouterr().err.startswith("svodka: nothing is removed; ")
    with Ledger("svodka.db", readonly=True) as ledger:
        assert [claim.quantity.text for claim in ledger.claims()] == ["42"]
