"""WARC archives: pages come out, damage costs one record, and nothing is read into memory whole."""

from __future__ import annotations

import datetime as dt
import gzip
import io
import random
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from svodka.errors import SourceError
from svodka.sources import Loaded, loaded
from svodka.sources.archive import _loaded, documents
from svodka.sources.warc import Record, records

PAGE = (
    '<html lang="ru"><head><title>Итоги {n}</title></head><body><article><h1>Итоги {n}</h1>'
    "<p>За месяц изъято {n} тонн рыбы, сообщили в областном управлении рыбного хозяйства.</p>"
    "<p>Годом раньше за тот же месяц инспекторы изъяли вдвое меньше.</p></article></body></html>"
)

DEFLATED = {"Content_Type": "text/html", "Content_Encoding": "deflate"}


class _Writer(WARCWriter):
    # warcio leaves one of its temporary files open, which is a warning, and so an error here.
    _create_temp_file = staticmethod(io.BytesIO)


class Archive:
    """An archive in the making, written by warcio."""

    def __init__(self, *, gzipped: bool = True) -> None:
        self.stream = io.BytesIO()
        self.starts: list[int] = []
        self._writer = _Writer(self.stream, gzip=gzipped)

    def add(
        self,
        body: bytes,
        url: str = "https://example.org/1",
        status: str = "200 OK",
        kind: str = "response",
        **header: str,
    ) -> Archive:
        fields = [("Content-Type", "text/html; charset=utf-8")]
        fields = [(k.replace("_", "-"), v) for k, v in header.items()] or fields
        http = StatusAndHeaders(status, fields, protocol="HTTP/1.1")
        record = (
            f"<urn:uuid:00000000-0000-0000-0000-{len(self.starts):012}>"  # the same in each run
        )
        dated = {"WARC-Date": "2022-07-05T10:00:00Z", "WARC-Record-ID": record}
        self.starts.append(self.stream.tell())
        self._writer.write_record(
            self._writer.create_warc_record(
                url,
                kind,
                payload=io.BytesIO(body),
                http_headers=None if kind in ("conversion", "warcinfo") else http,
                warc_headers_dict=dated,
                warc_content_type="text/plain" if kind == "conversion" else "",
            )
        )
        return self

    @property
    def data(self) -> bytes:
        return self.stream.getvalue()


def read(data: bytes) -> list[Loaded | SourceError]:
    return list(documents(io.BytesIO(data), data[:64], "news.warc.gz"))


def pages(numbers: range, *, gzipped: bool = True) -> Archive:
    made = Archive(gzipped=gzipped)
    for n in numbers:
        made.add(PAGE.format(n=n).encode(), f"https://example.org/{n}")
    return made


def urls(found: list[Loaded | SourceError]) -> list[str | None]:
    return [item.url if isinstance(item, Loaded) else None for item in found]


@pytest.mark.parametrize("gzipped", [True, False])
def test_the_pages_of_an_archive_are_documents(tmp_path: Path, gzipped: bool) -> None:
    path = tmp_path / ("news.warc.gz" if gzipped else "news.warc")
    path.write_bytes(pages(range(1, 4), gzipped=gzipped).data)
    found = list(loaded([str(path)]))
    assert urls(found) == [f"https://example.org/{n}" for n in (1, 2, 3)]
    first = found[0]
    assert isinstance(first, Loaded)
    assert "изъято 1 тонн рыбы" in first.document.text
    assert first.fetched == dt.datetime(2022, 7, 5, 10, tzinfo=dt.UTC)
    assert first.raw == PAGE.format(n=1).encode()
    assert (first.address, first.document.source) == (str(path), "https://example.org/1")


def test_an_archive_is_known_without_its_suffix(tmp_path: Path) -> None:
    path = tmp_path / "CC-NEWS"
    path.write_bytes(pages(range(1, 2)).data)
    assert urls(list(loaded([str(path)]))) == ["https://example.org/1"]


def test_an_archive_packed_as_one_member_is_read(tmp_path: Path) -> None:
    path = tmp_path / "news.warc.gz"
    path.write_bytes(gzip.compress(pages(range(1, 4), gzipped=False).data))
    assert len(list(loaded([str(path)]))) == 3


def test_text_that_was_extracted_before_is_read() -> None:
    data = Archive().add("Изъято 5 тонн рыбы.".encode(), kind="conversion").data
    (found,) = read(data)
    assert isinstance(found, Loaded)
    assert found.document.text == "Изъято 5 тонн рыбы."


def test_what_is_no_page_of_text_is_passed_over() -> None:
    made = (
        Archive().add(b"<html>", status="404 Not Found").add(b"\x89PNG", Content_Type="image/png")
    )
    made.add(b"", kind="warcinfo").add(PAGE.format(n=7).encode(), "dns:example.org")
    assert read(made.data) == []


def test_bodies_are_unpacked_and_their_chunks_joined() -> None:
    body = gzip.compress(PAGE.format(n=5).encode())
    half = len(body) // 2
    chunks = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in (body[:half], body[half:]))
    made = Archive().add(
        chunks + b"0\r\n\r\n",
        Content_Type="text/html",
        Content_Encoding="gzip",
        Transfer_Encoding="chunked",
    )
    (found,) = read(made.data)
    assert isinstance(found, Loaded)
    assert "изъято 5 тонн" in found.document.text


def raw_deflate(body: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(body) + packer.flush()


@pytest.mark.parametrize("pack", [zlib.compress, raw_deflate])
def test_a_deflated_body_is_read_with_its_header_and_without(
    pack: Callable[[bytes], bytes],
) -> None:
    made = Archive().add(pack(PAGE.format(n=5).encode()), **DEFLATED)
    (found,) = read(made.data)
    assert isinstance(found, Loaded)
    assert found.raw == PAGE.format(n=5).encode()


def test_a_deflated_body_that_breaks_off_or_has_no_end_is_an_error() -> None:
    cut = raw_deflate(PAGE.format(n=5).encode())[:-20]
    made = Archive().add(cut, **DEFLATED).add(raw_deflate(b"a" * 30_000_000), **DEFLATED)
    first, second = read(made.data)
    assert isinstance(first, SourceError)
    assert str(second) == "https://example.org/1: longer than 20 MiB"


@pytest.mark.parametrize("begins", ["", "\n", "3 июля. ", "Kazan. ", "[1] ", "\ufeff"])
def test_a_text_that_was_deflated_once_is_read(begins: str) -> None:
    text = f"{begins}Изъято 5 тонн рыбы."
    made = Archive().add(text.encode(), Content_Type="text/plain", Content_Encoding="deflate")
    (found,) = read(made.data)
    assert isinstance(found, Loaded)
    assert "Изъято 5 тонн рыбы." in found.document.text


def test_a_header_that_speaks_of_packing_long_undone_is_not_believed() -> None:
    header = {"Content_Encoding": "gzip", "Transfer_Encoding": "chunked"}
    made = Archive().add(PAGE.format(n=5).encode(), Content_Type="text/html", **header)
    assert urls(read(made.data)) == ["https://example.org/1"]


def test_a_body_of_several_packed_members_is_whole() -> None:
    page = PAGE.format(n=5).encode()
    body = gzip.compress(page[:200]) + gzip.compress(page[200:])
    made = Archive().add(body, Content_Type="text/html", Content_Encoding="gzip")
    (found,) = read(made.data)
    assert isinstance(found, Loaded)
    assert found.raw == page


def test_a_body_that_breaks_off_is_an_error() -> None:
    """Half of «12 000» is «12»."""
    page = PAGE.format(n=5).encode()
    header = {"Content_Type": "text/html"}
    made = Archive().add(gzip.compress(page)[:-20], **header, Content_Encoding="gzip")
    made.add(b"%x\r\n%s" % (len(page), page[:-9]), **header, Transfer_Encoding="chunked")
    made.add(b"%x\r\n%s\r\n" % (len(page), page), **header, Transfer_Encoding="chunked")
    made.add(page[:-9], **header, Content_Length=str(len(page)))
    assert ["its body breaks off" in str(found) for found in read(made.data)] == [True] * 4


@pytest.mark.parametrize("length", ["9" * 5_000, "-1", "many", ""], ids=len)
def test_a_length_that_is_none_is_not_believed(length: str) -> None:
    made = Archive().add(PAGE.format(n=5).encode(), Content_Type="text/html", Content_Length=length)
    assert urls(read(made.data)) == ["https://example.org/1"]


def test_a_page_that_its_crawler_cut_is_an_error() -> None:
    data = pages(range(1, 3), gzipped=False).data
    cut = data.replace(b"WARC-Date:", b"WARC-Truncated: length\r\nWARC-Date:", 1)
    assert urls(read(cut)) == [None, "https://example.org/2"]


def test_an_answer_with_other_ends_of_lines_and_sizes_of_chunks_is_read() -> None:
    page = PAGE.format(n=5).encode()
    chunks = b"%010x\r\n%s\r\n0\r\n\r\n" % (len(page), page)
    for end in (b"\r\n", b"\n"):
        head = end.join(
            (b"HTTP/1.1 200 OK", b"Content-Type: text/html", b"Transfer-Encoding: chunked")
        )
        record = Record(1, {"warc-target-uri": "https://example.org/1"}, head + end * 2 + chunks)
        record.header["content-type"] = "application/http"
        (found,) = _loaded(record, 1 << 20)
        assert isinstance(found, Loaded)
        assert found.raw == page


def test_a_page_that_unpacks_without_end_is_an_error() -> None:
    bomb = gzip.compress(b"a" * 30_000_000)
    made = Archive().add(bomb, Content_Type="text/html", Content_Encoding="gzip")
    (found,) = read(made.data)
    assert str(found) == "https://example.org/1: longer than 20 MiB"


@pytest.mark.parametrize("gzipped", [True, False])
def test_one_broken_record_is_one_error_and_the_rest_goes_on(gzipped: bool) -> None:
    made = pages(range(1, 6), gzipped=gzipped)
    data = bytearray(made.data)
    if gzipped:
        data[made.starts[2] + 40 : made.starts[2] + 60] = b"\0" * 20
    else:
        at = data.index(b"Content-Length: ", made.starts[2])
        data[at : at + 16] = b"Content-Langth: "
    found = read(bytes(data))
    assert urls(found) == [f"https://example.org/{n}" if n != 3 else None for n in range(1, 6)]
    assert str(found[2]).startswith("news.warc.gz, record 3: it")
    assert isinstance(found[2], SourceError)
    assert found[2].address == "news.warc.gz"


@pytest.mark.parametrize("lie", [b"10", b"1000", b"90000"])
def test_a_length_that_lies_costs_one_record(lie: bytes) -> None:
    made = pages(range(1, 6), gzipped=False)
    data = made.data
    at = data.index(b"Content-Length: ", made.starts[2]) + len(b"Content-Length: ")
    data = data[:at] + lie + data[data.index(b"\r\n", at) :]
    found = read(data)
    assert urls(found) == [f"https://example.org/{n}" if n != 3 else None for n in range(1, 6)]


@pytest.mark.parametrize("lie", [b"1000", b"90000"])
def test_so_does_that_of_a_record_that_is_passed_over(lie: bytes) -> None:
    made = pages(range(1, 3), gzipped=False).add(b"asked", kind="request")
    for n in range(3, 6):
        made.add(PAGE.format(n=n).encode(), f"https://example.org/{n}")
    data = made.data
    at = data.index(b"Content-Length: ", made.starts[2]) + len(b"Content-Length: ")
    data = data[:at] + lie + data[data.index(b"\r\n", at) :]
    found = read(data)
    assert urls(found) == [f"https://example.org/{n}" if n else None for n in (1, 2, 0, 3, 4, 5)]


@pytest.mark.parametrize("end", [b"", b"\r\n", b"\n\n"])
def test_a_record_that_ends_with_other_lines_is_whole(end: bytes) -> None:
    data = pages(range(1, 4), gzipped=False).add(b"asked", kind="request").data
    found = read(data.replace(b"\r\n\r\nWARC/", end + b"WARC/"))
    assert urls(found) == [f"https://example.org/{n}" for n in (1, 2, 3)]


def test_an_archive_that_breaks_off_gives_what_it_has() -> None:
    made = pages(range(1, 4))
    found = read(made.data[: made.starts[2] + 100])
    assert urls(found) == ["https://example.org/1", "https://example.org/2", None]
    assert "breaks off" in str(found[2])


def test_a_record_beyond_the_limit_is_passed_over_without_being_held() -> None:
    class Endless(io.RawIOBase):
        """A record of ten gigabytes that stands nowhere."""

        given = 0

        def read(self, size: int = -1) -> bytes:
            start = b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 10000000000\r\n\r\n"
            data = start if not self.given else b"a" * size if self.given < 50_000_000 else b""
            self.given += len(data)
            return data

    stream = Endless()
    (found,) = records(stream, b"WARC/", limit=1 << 20)  # type: ignore[arg-type]
    assert str(found) == "record 1: the archive breaks off in it; what follows it is read"
    assert stream.given > 50_000_000


def test_a_broken_member_that_runs_on_over_the_next_ones_does_not_take_them_along() -> None:
    made = pages(range(1, 6))
    data = bytearray(made.data)
    data[made.starts[2] + 3] = (
        4  # says that an extra field follows, of some tens of thousands of bytes
    )
    found = read(bytes(data))
    assert urls(found) == [f"https://example.org/{n}" if n != 3 else None for n in range(1, 6)]


def test_an_archive_made_to_be_slow_is_gone_through_once() -> None:
    """Quadratic work would keep this test for hours."""
    stored = b"\0\xff\xff\0\0" + b"\x1f\x8b\x08" * 21845
    data = b"\x1f\x8b\x08\0\0\0\0\0\0\xff" + stored * 8 + b"\xff" * 8
    (error,) = read(data)
    assert isinstance(error, SourceError)


@given(st.integers(0, 2**32), st.booleans())
def test_damage_anywhere_never_raises_and_never_loses_the_pages_far_from_it(
    seed: int, gzipped: bool
) -> None:
    draw = random.Random(seed)
    made = ARCHIVES[gzipped]
    data = bytearray(made.data)
    at = draw.randrange(len(data))
    data[at : at + 8] = draw.randbytes(8)
    found = {r.header.get("warc-target-uri") for r in records_of(bytes(data)) if r}
    spared = [n for n, start in enumerate(made.starts) if not -20 <= at - start < 1500]
    # The record that holds the damage may take the one after it along, where it hides its first line.
    hit = max((n for n, start in enumerate(made.starts) if start <= at + 8), default=0)
    lost = [
        n for n in spared if f"https://example.org/{n}" not in found and n not in (hit, hit + 1)
    ]
    assert lost == []


def records_of(data: bytes) -> list[object]:
    return [r if not isinstance(r, SourceError) else None for r in records(io.BytesIO(data), data)]


ARCHIVES = {gzipped: pages(range(8), gzipped=gzipped) for gzipped in (True, False)}
