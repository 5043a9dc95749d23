"""Folders, patterns, packed files and tables: each form is read bit by bit, and bad parts are errors."""

from __future__ import annotations

import datetime as dt
import gzip
import io
import json
import sys
import tomllib
from importlib.resources import files
from pathlib import Path

import pytest

from svodka.errors import SourceError
from svodka.model import Document
from svodka.sources import Loaded, load, loaded
from svodka.sources.bounded import lines, whole
from svodka.sources.csv import documents as csv_documents
from svodka.sources.forms import form_of

pa = pytest.importorskip("pyarrow")


def texts(*sources: object, **asked: str) -> list[str]:
    """The texts of the sources; an error as its message."""
    found = load([str(source) for source in sources], **asked)
    return [item.text if isinstance(item, Document) else f"! {item}" for item in found]


# ---- folders and patterns


def folder(tmp_path: Path) -> Path:
    made = tmp_path / "news"
    (made / "2022").mkdir(parents=True)
    (made / ".git").mkdir()
    for name in (
        "b.txt",
        "a.txt",
        "2022/c.md",
        ".hidden.txt",
        "~$b.docx",
        ".git/d.txt",
        "notes.bin",
    ):
        (made / name).write_text(f"Изъято {name}", encoding="utf-8")
    return made


def test_a_folder_gives_the_files_below_it_in_order(tmp_path: Path) -> None:
    assert texts(folder(tmp_path)) == ["Изъято 2022/c.md", "Изъято a.txt", "Изъято b.txt"]


def test_a_pattern_gives_the_files_that_match(tmp_path: Path) -> None:
    made = folder(tmp_path)
    assert texts(made / "*.txt") == ["Изъято a.txt", "Изъято b.txt"]
    assert texts(made / "**" / "*.md") == ["Изъято 2022/c.md"]
    assert texts(tmp_path / "n?ws") == texts(made)


def test_a_pattern_that_matches_nothing_says_so(tmp_path: Path) -> None:
    (said,) = texts(tmp_path / "*.txt")
    assert said == f"! {tmp_path}/*.txt: nothing matches; check the pattern"


def test_a_pattern_that_matches_folders_without_texts_says_so(tmp_path: Path) -> None:
    (tmp_path / "news" / "2022").mkdir(parents=True)
    for pattern in (f"{tmp_path}/n*", f"{tmp_path}/news/**"):
        (said,) = texts(pattern)
        assert said.startswith(f"! {pattern}: no files that svodka reads in the folders that match")


@pytest.mark.parametrize(
    ("name", "held"),
    [
        ("news.jsonl", b""),
        ("news.jsonl", b"\n \r\n\n"),
        ("news.jsonl.gz", gzip.compress(b"", mtime=0)),
        ("news.csv", "Дата;Текст\n".encode("cp1251")),
        ("news.warc", b""),
    ],
)
def test_a_file_without_a_document_says_so(tmp_path: Path, name: str, held: bytes) -> None:
    """Nothing was read and nothing said: an export that had broken off looked like a day without news."""
    path = tmp_path / name
    path.write_bytes(held)
    assert texts(path) == [f"! {path}: no documents in it; check what wrote it"]


def test_a_feed_without_entries_is_a_day_without_news(tmp_path: Path) -> None:
    path = tmp_path / "news.rss"
    path.write_text("<rss><channel><title>Сводка</title></channel></rss>", encoding="utf-8")
    assert texts(path) == []


def test_a_file_whose_name_looks_like_a_pattern_is_a_file(tmp_path: Path) -> None:
    path = tmp_path / "news[1].txt"
    path.write_text("Изъято 5 тонн", encoding="utf-8")
    assert texts(path) == ["Изъято 5 тонн"]


def test_a_folder_that_leads_round_in_a_circle_ends(tmp_path: Path) -> None:
    made = folder(tmp_path)
    (made / "2022" / "back").symlink_to(made, target_is_directory=True)
    assert len(texts(made)) == 3


def test_one_bad_file_of_a_folder_is_one_error_with_its_name(tmp_path: Path) -> None:
    made = folder(tmp_path)
    (made / "a.txt").write_bytes(b"%PDF-1.7")
    found = list(loaded([str(made)]))
    (error,) = [item for item in found if isinstance(item, SourceError)]
    assert error.address == str(made / "a.txt")
    assert len(found) == 3


# ---- what a document is loaded with


def test_a_document_comes_with_its_bytes_and_its_time(tmp_path: Path) -> None:
    path = tmp_path / "news.txt"
    path.write_bytes("Изъято 5 тонн".encode("cp1251"))
    before = dt.datetime.now(dt.UTC).replace(microsecond=0)
    (found,) = loaded([str(path)])
    assert isinstance(found, Loaded)
    assert (found.raw, found.media_type) == ("Изъято 5 тонн".encode("cp1251"), "text/plain")
    assert before <= found.fetched <= dt.datetime.now(dt.UTC)
    assert (found.address, found.url) == (str(path), None)


# ---- packed files

LINES = b"".join(b'{"text": "line %d", "url": 1}\n' % n for n in range(1000))


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("news.jsonl.gz", gzip.compress(LINES, mtime=0)),
        (
            "news.jsonl.gz",
            gzip.compress(LINES[: len(LINES) // 2], mtime=0)
            + gzip.compress(LINES[len(LINES) // 2 :], mtime=0),
        ),
        ("news.jsonl.zst", pa.compress(LINES, codec="zstd", asbytes=True)),
        ("news", gzip.compress(LINES, mtime=0)),
        ("news", pa.compress(LINES, codec="zstd", asbytes=True)),
    ],
)
def test_packed_json_lines_are_read(tmp_path: Path, name: str, data: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    assert texts(path) == [f"line {n}" for n in range(1000)]


@pytest.mark.parametrize("codec", ["gzip", "zstd"])
def test_a_packed_file_that_breaks_off_gives_what_it_has(tmp_path: Path, codec: str) -> None:
    noise = "".join(json.dumps({"text": str(n**9)}) + "\n" for n in range(20_000)).encode()
    data = pa.compress(noise, codec=codec, asbytes=True)
    path = tmp_path / "news.jsonl"
    path.write_bytes(data[: len(data) * 2 // 3])
    *got, last = texts(path)
    assert len(got) > 1000
    assert last.startswith("! ")
    assert "broken" in last or "cannot be read" in last


def test_a_packed_page_that_unpacks_without_end_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "page.html.gz"
    path.write_bytes(gzip.compress(b"a" * 50_000_000))
    (said,) = texts(path)
    assert "longer than 20 MiB" in said


def test_without_pyarrow_zstandard_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "news.jsonl.zst"
    path.write_bytes(pa.compress(LINES, codec="zstd", asbytes=True))
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    assert "pip install 'svodka[arrow]'" in texts(path)[0]


# ---- forms


@pytest.mark.parametrize(
    ("head", "form"),
    [
        (b"<!-- a -->\n<!-- b --> <html>", "html"),
        (b"<?xml version='1.0'?><!-- a --><rss>", "feed"),
        (b"<!DOCTYPE rss><rdf:RDF>", "feed"),
        (b"PAR1", "parquet"),
        (b"WARC/1.1", "warc"),
        (b'\xef\xbb\xbf {"text"', "jsonl"),
        (
            b"<!---->" * 500 + b"<x>",
            "text",
        ),  # hours, where the comments are cut in every possible way
    ],
)
def test_a_form_is_told_by_how_it_begins(head: bytes, form: str) -> None:
    assert form_of(head) == form


# ---- limits


class Endless(io.RawIOBase):
    """A gigabyte that stands nowhere: ``start`` again and again, counted as it is read."""

    def __init__(self, start: bytes, size: int) -> None:
        self.given, self._start, self._size = 0, start, size

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray) -> int:  # type: ignore[override]
        if self.given >= self._size:
            return 0
        piece = (self._start * (len(buffer) // len(self._start) + 1))[: len(buffer)]
        buffer[:] = piece
        self.given += len(piece)
        return len(piece)


def test_an_endless_body_is_given_up_at_the_limit() -> None:
    stream = Endless(b"a", 1 << 40)
    with pytest.raises(SourceError, match="longer than 1 MiB"):
        whole(io.BufferedReader(stream), limit=1 << 20)
    assert stream.given < 1 << 21


def test_a_line_beyond_the_limit_is_passed_over_and_the_next_is_read() -> None:
    stream = io.BytesIO(b"one\n" + b"a" * 5000 + b"\ntwo\n" + b"b" * 5000)
    assert list(lines(stream, limit=100)) == [b"one\n", None, b"two\n", None]


def test_a_short_packed_file_that_breaks_off_gives_its_lines(tmp_path: Path) -> None:
    """Its lines were unpacked already, and lost with the error behind them."""
    noise = "".join(json.dumps({"text": str(n**9)}) + "\n" for n in range(40)).encode()
    path = tmp_path / "news.jsonl.gz"
    path.write_bytes(gzip.compress(noise)[:-60])
    *whole, last = texts(path)
    assert whole[:20] == [str(n**9) for n in range(20)]
    assert last.startswith(f"! {path}: its packed data is broken")


@pytest.mark.parametrize("indent", [None, 1])
def test_a_list_of_json_is_refused_with_the_way_out(tmp_path: Path, indent: int | None) -> None:
    """It was read as prose: the names of the fields became what is counted."""
    path = tmp_path / "news.json"
    path.write_text(json.dumps([{"text": "Изъято 5 тонн"}] * 3, indent=indent), encoding="utf-8")
    (said,) = texts(path)
    assert "write each document on a line of its own" in said


def test_a_document_over_many_lines_of_json_is_one_error(tmp_path: Path) -> None:
    path = tmp_path / "news.json"
    path.write_text(json.dumps({"text": "Изъято 5 тонн"}, indent=2), encoding="utf-8")
    (said,) = texts(path)
    assert said.startswith(f"! {path}: JSON over many lines")


@pytest.mark.parametrize("indent", [1, None])
def test_a_json_feed_is_told_what_to_do(tmp_path: Path, indent: int | None) -> None:
    path = tmp_path / "feed.json"
    items = [{"id": "1", "content_text": "Изъято 5 тонн"}]
    version = "https://jsonfeed.org/version/1.1"
    path.write_text(json.dumps({"version": version, "items": items}, indent=indent))
    (said,) = texts(path)
    where = path if indent else f"{path}, line 1"
    assert said.startswith(f"! {where}: a JSON Feed, which svodka does not read; name")


def test_json_lines_in_utf_16_are_one_error(tmp_path: Path) -> None:
    """They were an error a line; PowerShell writes them where `>` does."""
    path = tmp_path / "news.jsonl"
    path.write_text('{"text": "Изъято 5 тонн"}\n' * 3, encoding="utf-16")
    assert texts(path) == [f"! {path}: JSON Lines in UTF-16; write them in UTF-8"]


def test_an_empty_name_is_no_source() -> None:
    (said,) = texts("")
    assert (
        said == "! an empty name is no source; check the variable or the quotes that it came from"
    )


def test_a_line_of_json_beyond_the_limit_is_one_error(tmp_path: Path) -> None:
    path = tmp_path / "news.jsonl"
    path.write_bytes(b'{"text": "a"}\n{"text": "' + b"b" * 21_000_000 + b'"}\n{"text": "c"}\n')
    first, second, third = texts(path)
    assert (first, third) == ("a", "c")
    assert "line 2: longer than 20 MiB" in second


# ---- CSV

HEADED = "id,published,title,text\n"


def table(tmp_path: Path, data: bytes | str, name: str = "news.csv") -> Path:
    path = tmp_path / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return path


def test_a_row_of_csv_is_a_document(tmp_path: Path) -> None:
    row = '7,05.07.2022,Итоги,"Изъято 5 тонн,\nзадержаны двое"\n'
    (found,) = load([str(table(tmp_path, HEADED + row))])
    assert isinstance(found, Document)
    assert found.text == "Изъято 5 тонн,\nзадержаны двое"
    assert (found.id, found.published, found.title) == ("7", dt.date(2022, 7, 5), "Итоги")


@pytest.mark.parametrize("told", ["sep=;", '"SEP=;"'])
def test_a_line_above_the_table_tells_the_delimiter(tmp_path: Path, told: str) -> None:
    """It was taken for the names of the columns; «Дата, время» has more commas than delimiters."""
    path = tmp_path / "news.csv"
    rows = "Дата;Текст;Темы, виды, роды\r\n05.07.2022;Изъято 5 тонн;\r\nвчера;Изъято 7 тонн;\r\n"
    path.write_bytes(f"{told}\r\n{rows}".encode("utf-8-sig"))
    first, second = texts(path)
    assert first == "Изъято 5 тонн"
    assert second.startswith(f'! {path}, line 4: "published" is вчера')


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1251", "utf-16"])
def test_the_delimiter_and_the_encoding_are_found_out(
    tmp_path: Path, delimiter: str, encoding: str
) -> None:
    rows = [["Дата", "Текст"], ["2022-07-05", "Изъято 5 тонн рыбы"], ["", "Задержаны двое"]]
    data = "".join(delimiter.join(row) + "\r\n" for row in rows).encode(encoding)
    assert texts(table(tmp_path, data)) == ["Изъято 5 тонн рыбы", "Задержаны двое"]


def test_a_broken_row_is_one_error_and_the_rest_goes_on(tmp_path: Path) -> None:
    rows = "1,вчера,,Изъято 5 тонн\n2,,,\n3,2022-07-05,,Задержаны двое\n4\n\n5,,,Трое\n"
    path = table(tmp_path, HEADED + rows)
    assert texts(path) == [
        f'! {path}, line 2: "published" is вчера, not a date; write it as YYYY-MM-DD',
        f"! {path}, line 3: its text is empty; fill it in, or leave the row out",
        "Задержаны двое",
        f"! {path}, line 5: its text is empty; fill it in, or leave the row out",
        "Трое",
    ]


def test_a_quote_that_is_never_closed_takes_no_more_than_the_limit() -> None:
    open_row = b'text\n"open\n' + (b"x" * 100_000 + b"\n") * 220
    stream = io.BufferedReader(io.BytesIO(open_row + b"Last row\n"))
    first, *_, last = csv_documents(stream, "news.csv")
    assert "a row longer than 20 MiB; look for a quote that is not closed" in str(first)
    assert isinstance(last, Loaded)
    assert last.document.text == "Last row"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_row_of_one_line_beyond_the_limit_is_one_error(encoding: str) -> None:
    told = "text\nИзъято 5 тонн\n" + "x " * 200_000 + "\nИзъято 6 тонн\n"
    stream = io.BufferedReader(io.BytesIO(told.encode(encoding)))
    first, long, last = csv_documents(stream, "news.csv", limit=100_000)
    assert str(long).startswith("news.csv, line 3: a row longer than")
    assert isinstance(first, Loaded)
    assert isinstance(last, Loaded)
    assert (first.document.text, last.document.text) == ("Изъято 5 тонн", "Изъято 6 тонн")


def test_a_quote_that_is_open_to_the_end_is_an_error_where_it_opens(tmp_path: Path) -> None:
    """All rows behind it were one text, and nobody was told."""
    path = table(tmp_path, 'text,published\nИзъято 5 тонн,\n"Изъято 6 тонн,\nДвое,2022-07-06\n')
    first, second = texts(path)
    assert first == "Изъято 5 тонн"
    assert second.startswith(f"! {path}, line 3: a quote that is not closed")
    assert texts(table(tmp_path, 'text\n"Изъято\n5 тонн"')) == ["Изъято\n5 тонн"]


def test_a_table_without_text_names_its_columns(tmp_path: Path) -> None:
    path = table(tmp_path, "номер,сообщение\n1,Изъято 5 тонн\n")
    said = "no column of text; name it with --text-column; its columns are: номер, сообщение"
    assert texts(path) == [f"! {path}: {said}"]
    assert texts(path, text_column="Сообщение") == ["Изъято 5 тонн"]
    assert texts(path, text_column="тело")[0].startswith(f"! {path}: no column 'тело'")


def test_a_column_name_means_one_thing() -> None:
    listed = tomllib.loads(files("svodka.sources").joinpath("columns.toml").read_text("utf-8"))
    names = [name for names in listed.values() for name in names]
    assert sorted(set(names)) == sorted(names)
    assert set(listed) == {"text", "id", "published", "title", "publisher", "language", "source"}


# ---- Parquet


def parquet(path: Path, rows: int = 10, **columns: list[object]) -> Path:
    from pyarrow import parquet as writer

    columns = columns or {
        "Title": [f"Итоги {n}" for n in range(rows)],
        "text": [f"Изъято {n} тонн" for n in range(rows)],
        "date": [dt.date(2022, 7, 5)] * rows,
        "url": [f"https://example.org/{n}" for n in range(rows)],
    }
    writer.write_table(pa.table(columns), path, row_group_size=4, compression="none")
    return path


def test_a_row_of_parquet_is_a_document(tmp_path: Path) -> None:
    found = list(loaded([str(parquet(tmp_path / "news.parquet"))]))
    assert [i.document.text for i in found if isinstance(i, Loaded)] == [
        f"Изъято {n} тонн" for n in range(10)
    ]
    last = found[-1]
    assert isinstance(last, Loaded)
    assert last.url == last.document.source == "https://example.org/9"
    assert (last.document.title, last.document.published) == ("Итоги 9", dt.date(2022, 7, 5))


def test_an_empty_text_in_parquet_is_one_error(tmp_path: Path) -> None:
    path = parquet(tmp_path / "news.parquet", text=["Изъято 5 тонн", None, "Трое"])
    assert texts(path) == ["Изъято 5 тонн", texts(path)[1], "Трое"]
    assert texts(path)[1] == f"! {path}, row 2: its text is empty; fill it in, or leave the row out"


def test_a_broken_row_group_is_one_error_and_the_rest_goes_on(tmp_path: Path) -> None:
    path = parquet(tmp_path / "news.parquet")
    data = bytearray(path.read_bytes())
    at = data.index("Изъято 4 тонн".encode())
    data[at - 60 : at + 40] = b"\xff" * 100
    path.write_bytes(data)
    found = texts(path)
    assert found[:4] == [f"Изъято {n} тонн" for n in range(4)]
    assert found[-2:] == ["Изъято 8 тонн", "Изъято 9 тонн"]
    (said,) = [text for text in found if text.startswith("!")]
    assert "rows 5 to 8 cannot be read" in said


def test_what_is_no_parquet_says_so(tmp_path: Path) -> None:
    path = table(tmp_path, b"PAR1 no", "news.parquet")
    assert texts(path)[0].startswith(f"! {path}: not a Parquet file")


def test_parquet_from_a_pipe_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = parquet(tmp_path / "news.parquet").read_bytes()

    class Pipe(io.BytesIO):
        def seekable(self) -> bool:
            return False

    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BufferedReader(Pipe(data))))
    assert len(texts("-")) == 10


UNNAMED = "Дата;Заголовок;Текст\n05.07.2022;Итоги;За полугодие изъято 54 гранаты.\n"
MEN = ["Police found 3 men.", "Police found 4 men."]


@pytest.mark.parametrize(
    ("data", "documents"),
    [
        (UNNAMED.encode(), ["За полугодие изъято 54 гранаты."]),
        (UNNAMED.encode("cp1251"), ["За полугодие изъято 54 гранаты."]),
        ("\n1,".join(["id,text", *MEN]).encode(), MEN),
        (b"Text, and more: police found 3 men.\n", ["Text, and more: police found 3 men.\n"]),
        (b"text\nPolice found 3 men.\n", ["text\nPolice found 3 men.\n"]),
        (b'id,"text\nPolice found 3 men.\n', ['id,"text\nPolice found 3 men.\n']),
    ],
)
def test_a_table_without_a_name_is_known_by_its_first_row(
    data: bytes, documents: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A table on standard input was read as one text, with its dates and numbers as figures."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BufferedReader(io.BytesIO(data))))
    assert texts("-") == documents


@pytest.mark.parametrize(
    ("data", "found"),
    [
        ("День;Сообщение\n05.07.2022;Изъято 54 гранаты.\n", "Изъято 54 гранаты."),
        ("сообщение\nИзъято 54 гранаты.\n", "Изъято 54 гранаты."),  # the only column
        (
            UNNAMED,
            "! standard input: no column 'Сообщение'; its columns are: Дата, Заголовок, Текст",
        ),
        (
            "Изъято 54 гранаты.\n",
            "! standard input: no column 'Сообщение'",
        ),  # no text was asked for
    ],
)
def test_a_column_that_is_named_makes_a_table_of_standard_input(
    data: str, found: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It was read as one text, with its days and numbers as figures, as nothing else said it is a table."""
    stdin = io.TextIOWrapper(io.BufferedReader(io.BytesIO(data.encode())))
    monkeypatch.setattr(sys, "stdin", stdin)
    (text,) = texts("-", text_column="Сообщение")
    assert text.startswith(found)


def test_binary_data_that_begins_like_a_row_is_told_by_its_name(tmp_path: Path) -> None:
    """A picture with a comma in its first line was told as «binary data», not said where."""
    path = tmp_path / "photo.jpg"
    path.write_bytes(b"\x93\x00,\x00;\n" + bytes(range(256)) * 4)
    (said,) = texts(path)
    assert said.startswith(f"! {path}: binary data")


def test_a_space_of_one_byte_in_a_table_of_utf8_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "news.csv"
    said = "Инспекторы области изъяли 12"
    path.write_bytes(f"дата;текст\n2022-07-05;{said}".encode() + b"\xa0000 \xff.\n")
    assert texts(path) == [f"{said}\u00a0000 \ufffd."]
