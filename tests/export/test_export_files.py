"""Tables that other programs open: each is read back by a program that is not ours."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
import os
import sqlite3
import sys
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

from by_hand import CLAIMS, DOCUMENT, count
from spreadsheets import sheets
from svodka.errors import SvodkaError
from svodka.export import datapackage, parquet, sqlite, xlsx
from svodka.export.columns import COLUMNS, DOCUMENT_COLUMNS, FILE_COLUMNS
from svodka.model import Claim, Document, Mention, Quantity

HEADER = list(FILE_COLUMNS)
SECOND = replace(DOCUMENT, id="second", title="=1+1", source="https://example.org/2")
READINGS = [(DOCUMENT, CLAIMS), (SECOND, [replace(CLAIMS[0], id="x", document="second")])]
Writer = Callable[[Iterable[tuple[Document, Sequence[Claim]]], Path], None]
WRITERS: dict[str, Writer] = {
    "parquet": parquet.write,
    "xlsx": xlsx.write,
    "sqlite": sqlite.write,
    "zip": datapackage.write,
}


@pytest.fixture(params=WRITERS)
def form(request: pytest.FixtureRequest) -> str:
    return str(request.param)


# ---- what all of them do


def test_a_file_that_fails_leaves_the_old_one_as_it_was(tmp_path: Path, form: str) -> None:
    path = tmp_path / f"claims.{form}"
    path.write_text("old", encoding="utf-8")

    def broken() -> Iterator[tuple[Document, Sequence[Claim]]]:
        yield READINGS[0]
        raise SvodkaError("the ledger broke off")

    with pytest.raises(SvodkaError, match="broke off"):
        WRITERS[form](broken(), path)
    assert path.read_text(encoding="utf-8") == "old"
    assert [found.name for found in tmp_path.iterdir()] == [path.name]


def test_a_file_takes_the_place_of_an_old_one(tmp_path: Path, form: str) -> None:
    path = tmp_path / f"claims.{form}"
    path.write_text("old", encoding="utf-8")
    WRITERS[form](READINGS, path)
    assert path.stat().st_size > 1000
    assert len(list(tmp_path.iterdir())) == 1


def test_a_full_disk_is_told_of_a_spreadsheet(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    close = xlsxwriter.Workbook.close

    def full(self: xlsxwriter.Workbook) -> None:
        close(self)
        raise xlsxwriter.exceptions.FileCreateError(OSError(28, "No space left on device"))

    monkeypatch.setattr(xlsxwriter.Workbook, "close", full)
    with pytest.raises(SvodkaError, match="No space left on device"):
        xlsx.write(READINGS, tmp_path / "claims.xlsx")
    assert list(tmp_path.iterdir()) == []


def test_a_link_stays_a_link(tmp_path: Path, form: str) -> None:
    path, link = tmp_path / f"claims.{form}", tmp_path / f"latest.{form}"
    path.touch()
    link.symlink_to(path.name)
    WRITERS[form](READINGS, link)
    assert link.is_symlink()
    assert path.stat().st_size > 1000


def test_a_pipe_is_written_to_and_stays(tmp_path: Path, form: str) -> None:
    pipe = tmp_path / f"claims.{form}"
    os.mkfifo(pipe)
    held = os.open(pipe, os.O_RDWR | os.O_NONBLOCK)  # so that nobody waits for anybody
    try:
        WRITERS[form](READINGS, pipe)
        assert len(os.read(held, 1000)) > 500
    finally:
        os.close(held)
    assert pipe.is_fifo()


def test_a_folder_is_no_file(tmp_path: Path, form: str) -> None:
    with pytest.raises(SvodkaError, match="it is a folder"):
        WRITERS[form](READINGS, tmp_path)


def test_a_folder_that_is_not_there_says_so(tmp_path: Path, form: str) -> None:
    with pytest.raises(SvodkaError, match="cannot be written"):
        WRITERS[form](READINGS, tmp_path / "none" / f"claims.{form}")


def test_a_file_of_no_claims_is_a_file(tmp_path: Path, form: str) -> None:
    WRITERS[form]([], tmp_path / f"claims.{form}")
    assert (tmp_path / f"claims.{form}").stat().st_size


def test_half_a_surrogate_pair_does_not_stop_the_rest(tmp_path: Path, form: str) -> None:
    odd = replace(DOCUMENT, source="a\udcffb.txt")  # a file whose name is not UTF-8
    WRITERS[form]([(odd, CLAIMS)], tmp_path / f"claims.{form}")


# ---- Parquet


def test_parquet_is_typed_and_complete(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")
    from pyarrow import parquet as reader

    parquet.write(READINGS, tmp_path / "claims.parquet")
    table = reader.read_table(tmp_path / "claims.parquet")
    assert table.column_names == HEADER
    rows = table.to_pylist()
    assert len(rows) == len(CLAIMS) + 1
    assert rows[1]["low"] == Decimal(17000)
    assert rows[1]["published"] == dt.date(2022, 7, 5)
    assert rows[-1]["source"] == "https://example.org/2"


def test_parquet_is_written_in_groups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("pyarrow")
    from pyarrow import parquet as reader

    monkeypatch.setattr(parquet, "GROUP", 4)
    parquet.write(READINGS, tmp_path / "claims.parquet")
    assert reader.ParquetFile(tmp_path / "claims.parquet").num_row_groups == 2


# ---- spreadsheets


def test_a_spreadsheet_has_a_row_a_claim(tmp_path: Path) -> None:
    xlsx.write(READINGS, tmp_path / "claims.xlsx")
    header, *rows = sheets(tmp_path / "claims.xlsx")["claims"]
    assert header == HEADER
    assert len(rows) == len(CLAIMS) + 1
    second = dict(zip(header, rows[1], strict=True))
    assert (second["quantity"], second["low"], second["high"]) == ("свыше 17 тысяч", 17000, None)
    assert second["period_from"] == dt.datetime(2022, 1, 1)  # noqa: DTZ001  (openpyxl's own)
    assert dict(zip(header, rows[2], strict=True))["actor_inherited"] is True


def test_a_row_quotes_the_sentence_of_its_figure(tmp_path: Path) -> None:
    xlsx.write(READINGS, tmp_path / "claims.xlsx")
    header, *rows = sheets(tmp_path / "claims.xlsx")["claims"]
    for row in rows:
        cells = dict(zip(header, row, strict=True))
        assert cells["quantity"] in cells["quote"]


def test_no_cell_of_a_spreadsheet_is_a_formula_or_a_link(tmp_path: Path) -> None:
    xlsx.write(READINGS, tmp_path / "claims.xlsx")
    last = sheets(tmp_path / "claims.xlsx")["claims"][-1]
    assert last[HEADER.index("title")] == "=1+1"
    assert last[HEADER.index("source")] == "https://example.org/2"


def test_a_spreadsheet_keeps_digits_that_it_would_round(tmp_path: Path) -> None:
    long = Quantity("1", 0, 1, low=Decimal("12345678901234567"), high=Decimal("0.25"))
    xlsx.write([(DOCUMENT, [replace(CLAIMS[0], quantity=long)])], tmp_path / "claims.xlsx")
    row = sheets(tmp_path / "claims.xlsx")["claims"][1]
    assert (row[HEADER.index("low")], row[HEADER.index("high")]) == ("12345678901234567", 0.25)


def test_a_day_before_the_calendar_of_spreadsheets_is_text(tmp_path: Path) -> None:
    xlsx.write([(replace(DOCUMENT, published=dt.date(1812, 9, 7)), CLAIMS)], tmp_path / "a.xlsx")
    assert sheets(tmp_path / "a.xlsx")["claims"][1][HEADER.index("published")] == "1812-09-07"


def test_a_cell_that_is_too_long_is_cut(tmp_path: Path) -> None:
    xlsx.write([(replace(DOCUMENT, title="а" * 50_000), CLAIMS)], tmp_path / "claims.xlsx")
    title = sheets(tmp_path / "claims.xlsx")["claims"][1][HEADER.index("title")]
    assert title.endswith("а…")
    assert len(title) < 32_767


def test_a_full_sheet_goes_on_in_the_next(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx, "ROWS", 4)
    xlsx.write(READINGS, tmp_path / "claims.xlsx")
    found = sheets(tmp_path / "claims.xlsx")
    assert {name: len(rows) - 1 for name, rows in found.items()} == {"claims": 4, "claims 2": 3}


def test_without_xlsxwriter_the_error_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "xlsxwriter", None)
    with pytest.raises(SvodkaError, match=r"pip install 'svodka\[xlsx\]'"):
        xlsx.write(READINGS, tmp_path / "claims.xlsx")


# ---- SQLite


@pytest.fixture
def database(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    sqlite.write([*READINGS, READINGS[0]], tmp_path / "claims.sqlite")
    with closing(sqlite3.connect(tmp_path / "claims.sqlite")) as found:
        yield found


def test_the_database_is_sound_and_its_keys_hold(database: sqlite3.Connection) -> None:
    assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert database.execute("PRAGMA foreign_key_check").fetchall() == []


def test_the_columns_of_the_database_are_those_of_csv(database: sqlite3.Connection) -> None:
    names = [name for _, name, *_ in database.execute("PRAGMA table_info(claim)")]
    assert names == list(COLUMNS)


def test_what_was_read_twice_stands_there_once(database: sqlite3.Connection) -> None:
    assert database.execute("SELECT count(*) FROM document").fetchone() == (2,)
    assert database.execute("SELECT count(*) FROM claim").fetchone() == (len(CLAIMS) + 1,)


@pytest.mark.parametrize("module", [sqlite, datapackage])
def test_two_texts_of_one_id_are_not_taken_for_one(tmp_path: Path, module: Any) -> None:
    other = replace(DOCUMENT, text=DOCUMENT.text.replace("700", "900"))
    with pytest.raises(SvodkaError, match="two texts have the id"):
        module.write([(DOCUMENT, CLAIMS), (other, CLAIMS)], tmp_path / "claims")
    assert list(tmp_path.iterdir()) == []


def test_spans_hold_in_the_text_of_the_database(database: sqlite3.Connection) -> None:
    cut = (
        "SELECT substr(d.text, c.quantity_start + 1, c.quantity_end - c.quantity_start), c.quantity"
        " FROM claim AS c JOIN document AS d ON d.id = c.document"
    )
    found = database.execute(cut).fetchall()
    assert len(found) == len(CLAIMS) + 1
    assert all(inside == quantity for inside, quantity in found)


def test_numbers_of_the_database_keep_their_digits(tmp_path: Path) -> None:
    numbers = [Decimal(17000), Decimal("0.25"), Decimal("1e40"), Decimal("0.12345678901234567890")]
    claims = [
        replace(CLAIMS[0], id=str(n), quantity=replace(CLAIMS[0].quantity, low=number))
        for n, number in enumerate(numbers)
    ]
    sqlite.write([(DOCUMENT, claims)], tmp_path / "claims.sqlite")
    with closing(sqlite3.connect(tmp_path / "claims.sqlite")) as found:
        kept = [low for (low,) in found.execute("SELECT low FROM claim ORDER BY id")]
    assert kept == [17000, 0.25, 1e40, "0.12345678901234567890"]


def test_a_part_whose_whole_is_not_exported_stands_alone(tmp_path: Path) -> None:
    sqlite.write([(DOCUMENT, CLAIMS[3:4])], tmp_path / "claims.sqlite")
    with closing(sqlite3.connect(tmp_path / "claims.sqlite")) as found:
        assert found.execute("SELECT part_of FROM claim").fetchone() == (None,)


# ---- the data package


def package(tmp_path: Path, readings: Any = READINGS) -> Path:
    path = tmp_path / "claims.zip"
    datapackage.write(readings, path)
    return path


def report(path: Path) -> list[list[Any]]:
    """What frictionless finds wrong with a package."""
    frictionless = pytest.importorskip("frictionless")
    found = frictionless.validate(str(path), type="package")
    return [list(row) for row in found.flatten(["type", "message"])]


def test_the_package_is_valid(tmp_path: Path) -> None:
    assert report(package(tmp_path)) == []


def test_the_package_gives_the_claims_back(tmp_path: Path) -> None:
    frictionless = pytest.importorskip("frictionless")
    found = frictionless.Package(str(package(tmp_path)))
    rows = found.get_resource("claims").read_rows()
    documents = found.get_resource("documents").read_rows()
    assert [row["id"] for row in rows] == [*(claim.id for claim in CLAIMS), "x"]
    assert (rows[1]["low"], rows[1]["high"]) == (Decimal(17000), None)
    assert rows[0]["period_from"] == dt.date(2022, 1, 1)
    assert rows[2]["actor_inherited"] is True
    assert [row["title"] for row in documents] == [DOCUMENT.title, "'=1+1"]


def test_a_package_with_a_dangling_key_is_not_valid(tmp_path: Path) -> None:
    """The validator would notice: what it says of our packages is worth something."""
    path = package(tmp_path)
    broken = tmp_path / "broken.zip"
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(broken, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            new.writestr(name, data.replace(b"\r\nsecond,", b"\r\nthird,"))
    assert [kind for kind, _ in report(broken)] == ["foreign-key"]


def test_equal_claims_make_equal_packages(tmp_path: Path) -> None:
    first = package(tmp_path).read_bytes()
    assert package(tmp_path).read_bytes() == first


def test_a_hostile_document_does_not_break_the_package(tmp_path: Path) -> None:
    words = "=cmd|\"\r\n, ;\t'</script>"
    slot = Mention(words, 0, len(words), normal=words)
    claim = replace(CLAIMS[0], id=words, counted=slot, why=(words,), quantity=count("12", -5, -5))
    path = package(tmp_path, [(replace(DOCUMENT, id=words, title=words, source=words), [claim])])
    assert report(path) == []
    with zipfile.ZipFile(path) as found:
        rows = csv.DictReader(io.TextIOWrapper(found.open("claims.csv"), "utf-8", newline=""))
        row = next(rows)
    assert row["counted"] == f"'{words}"
    assert row["low"] == "-5"


def test_the_package_describes_every_column() -> None:
    resources = datapackage.descriptor()["resources"]
    fields = {r["name"]: [f["name"] for f in r["schema"]["fields"]] for r in resources}
    assert fields["claims"] == list(COLUMNS)
    assert fields["documents"] == ["id", *DOCUMENT_COLUMNS, "language"]
    json.dumps(resources)
