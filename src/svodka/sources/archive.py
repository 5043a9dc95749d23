"""WARC records to documents: the pages among them, unpacked as a browser would have."""

from __future__ import annotations

import datetime as dt
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from email.message import Message
from typing import BinaryIO, Literal

from svodka.errors import SourceError
from svodka.sources import pages
from svodka.sources.bounded import LIMIT
from svodka.sources.loaded import Loaded, now
from svodka.sources.packing import Body, inflated
from svodka.sources.warc import Record, records

_BROKE_OFF = "its body breaks off in the archive, perhaps in the middle of a number"
_BLANK = re.compile(rb"\r?\n\r?\n")
_SIZE = re.compile(rb"0*[0-9A-Fa-f]{1,8}")
_LENGTH = re.compile(r"[0-9]{1,12}")
_STATUS = re.compile(rb"HTTP/[\d.]+ +(\d{3})")
_TEXTS: dict[str, Literal["html", "text"]] = {
    "text/html": "html",
    "application/xhtml+xml": "html",
    "text/plain": "text",
}


def documents(
    stream: BinaryIO, head: bytes, name: str, limit: int = LIMIT
) -> Iterator[Loaded | SourceError]:
    """The pages of the archive ``name``, which begins with ``head``.

    Records that are no page of text (images, redirects, requests, answers of an error) are passed over.
    """
    for record in records(stream, head, limit):
        try:
            if isinstance(record, SourceError):
                raise SourceError(f"{name}, {record}")
            for found in _loaded(record, limit):
                if isinstance(found, SourceError):
                    found.address = name
                    yield found
                else:
                    yield replace(found, address=name)
        except SourceError as error:
            error.address = name
            yield error


def _loaded(record: Record, limit: int) -> Iterator[Loaded | SourceError]:
    url = record.header.get("warc-target-uri", "").strip("<>")
    if not url.startswith(("http://", "https://")):
        return
    try:
        body = _body(record, limit)
    except SourceError as error:
        raise SourceError(f"{url}: {error}") from None
    if body is not None and (form := _TEXTS.get(body.media_type)):
        if "warc-truncated" in record.header:
            raise SourceError(f"{url}: {_BROKE_OFF}")
        fetched = _date(record.header.get("warc-date", ""))
        yield from pages.documents(
            body.data, url, form, charset=body.charset, url=url, fetched=fetched
        )


@dataclass(frozen=True, slots=True)
class _Body:
    data: bytes
    media_type: str
    charset: str | None


def _body(record: Record, limit: int) -> _Body | None:
    """What the record holds of a page; ``None`` for an answer that is not 200."""
    if not record.header.get("content-type", "").startswith("application/http"):
        header = _fields(record.header.get("content-type", ""))
        return _Body(record.block, header.get_content_type(), _charset(header))
    head, data = (*_BLANK.split(record.block, maxsplit=1), b"")[:2]
    status = _STATUS.match(head)
    if status is None or status[1] != b"200":
        return None
    pairs = [line.partition(":") for line in head.decode("latin-1").split("\n")[1:]]
    values = {key.strip().lower(): value.strip() for key, _, value in pairs}
    header = _fields(values.get("content-type", ""))
    if header.get_content_type() not in _TEXTS:
        return None
    packing, length = (values.get(f"content-{name}", "").lower() for name in ("encoding", "length"))
    if "chunked" in values.get("transfer-encoding", "").lower():
        data = _joined(data)
    elif not packing and _LENGTH.fullmatch(length) and len(data) < int(length):
        raise SourceError(_BROKE_OFF)
    data = _unpacked(data, packing, limit)
    return _Body(data, header.get_content_type(), _charset(header))


def _fields(content_type: str) -> Message:
    header = Message()
    header["Content-Type"] = content_type or "application/octet-stream"
    return header


def _charset(header: Message) -> str | None:
    found = header.get_content_charset()
    return found if isinstance(found, str) else None


def _joined(data: bytes) -> bytes:
    """The chunks of a body as one. Many crawlers join them and leave the header: then it is as it is."""
    out, at = bytearray(), 0
    while True:
        end = data.find(b"\r\n", at)
        size = data[at:end].partition(b";")[0].strip()
        if end < 0 or not _SIZE.fullmatch(size):
            if out:
                raise SourceError(_BROKE_OFF)
            return data
        length = int(size, 16)
        if not length:
            return bytes(out)
        if end + 2 + length > len(data):
            raise SourceError(_BROKE_OFF)
        out += data[end + 2 : end + 2 + length]
        at = end + 2 + length + 2


def _unpacked(data: bytes, packing: str, limit: int) -> bytes:
    if packing in ("gzip", "x-gzip", "deflate") and data[:1] in (b"\x1f", b"\x78"):
        packed = Body()
        try:
            data = packed.unpacked(data, limit + 1)
        except zlib.error:
            raise SourceError("its packed body is broken") from None
        if packed.broke_off and len(data) <= limit:
            raise SourceError(_BROKE_OFF)
    elif packing == "deflate":
        data = inflated(data, limit + 1) or data
    elif packing not in ("", "identity", "gzip", "x-gzip"):
        if not data[:64].lstrip().startswith(b"<"):  # crawlers unpack it and leave the header
            raise SourceError(f"packed as {packing}, which svodka does not unpack")
    if len(data) > limit:
        raise SourceError(f"longer than {limit / 2**20:g} MiB")
    return data


def _date(words: str) -> dt.datetime:
    try:
        found = dt.datetime.fromisoformat(words)
    except ValueError:
        return now()
    return found.replace(tzinfo=found.tzinfo or dt.UTC).astimezone(dt.UTC).replace(microsecond=0)
