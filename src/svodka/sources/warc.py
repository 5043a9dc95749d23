"""WARC archives (ISO 28500), packed or not, record by record; a damaged record costs only itself.

Written here because archives are read that broke while they were made: after damage the reader looks
for the next gzip member and the next ``WARC/`` line, where the libraries for WARC give the archive up.
"""

from __future__ import annotations

import itertools
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from svodka.errors import SourceError
from svodka.sources.bounded import LIMIT

HEADER_LIMIT = 1 << 16
_CHUNK = 1 << 16
_MEMBER = b"\x1f\x8b\x08"
_PROBE = 512  # bytes of a member that are unpacked to see what it is
_FIRST = b"WARC/"
_NEXT = b"\r\n\r\nWARC/"
_KEPT = ("response", "resource", "conversion")


@dataclass(frozen=True, slots=True)
class Record:
    """A record that may hold a document: its number, its header (names in lower case), its block."""

    number: int
    header: dict[str, str]
    block: bytes


class _Damaged(Exception):
    """The archive cannot be read on from here; says why."""


class _Plain:
    """The bytes of an archive that is not packed."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    def read(self) -> bytes:
        return self._stream.read(_CHUNK)

    def resume(self) -> None:
        """Nothing to look for: the next record is found by its first line."""


class _Members:
    """The bytes of a gzip archive, unpacked; after damage, of the members that follow it."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._held = bytearray()  # from the beginning of the member, as far as that is kept
        self._at = 0  # in what is held
        self._offset = 0  # of what is held, in the archive
        self._searched = 0  # up to here in the archive, members were looked for once
        self._unpack = zlib.decompressobj(31)

    def read(self) -> bytes:
        while True:
            if self._at == len(self._held) and not self._more():
                if not self._at:
                    return b""
                raise _Damaged("the gzip data breaks off in it")
            given = bytes(self._held[self._at : self._at + _CHUNK])
            try:
                data = self._unpack.decompress(given, _CHUNK)
            except zlib.error:
                raise _Damaged("its gzip data is broken") from None
            if self._unpack.eof:
                self._begin(self._at + len(given) - len(self._unpack.unused_data))
            else:
                self._at += len(given) - len(self._unpack.unconsumed_tail)
                beyond = max(0, self._at - LIMIT)
                self._drop(beyond)
                self._at -= beyond
            if data:
                return data

    def resume(self) -> None:
        """Go on at a member that begins after the beginning of the one given up.

        A broken member may run on over those that follow it, until it cannot; so they are looked for
        from its beginning. But only once: an archive made to be slow must not be gone through for each
        of its bytes.
        """
        if self._offset < self._searched:
            self._begin(max(1, self._at))
        else:
            self._searched = self._offset + self._at
            self._begin(1)
        while True:
            at = self._held.find(_MEMBER)
            self._drop(at if at >= 0 else max(0, len(self._held) - len(_MEMBER) + 1))
            enough = at >= 0 and len(self._held) >= _PROBE
            if not enough and self._more():
                continue
            if at < 0:
                self._held.clear()
                return
            if _begins_record(bytes(self._held[:_PROBE])):
                return
            self._drop(1)

    def _more(self) -> bool:
        data = self._stream.read(_CHUNK)
        self._held += data
        return bool(data)

    def _drop(self, size: int) -> None:
        del self._held[:size]
        self._offset += size

    def _begin(self, at: int) -> None:
        self._drop(at)
        self._at = 0
        self._unpack = zlib.decompressobj(31)


def _begins_record(packed: bytes) -> bool:
    """Whether a gzip member begins as a record does, and is not chance."""
    try:
        begins = zlib.decompressobj(31).decompress(packed, len(_FIRST))
    except zlib.error:
        return False
    return begins == _FIRST


def records(stream: BinaryIO, head: bytes, limit: int = LIMIT) -> Iterator[Record | SourceError]:
    """The records of an archive that begins with ``head`` and may hold documents, in their order.

    Damage gives one :class:`SourceError` (with the number of the record, without the archive's name).
    """
    return _Reader(
        _Members(stream) if head.startswith(b"\x1f\x8b") else _Plain(stream), limit
    ).read()


class _Reader:
    def __init__(self, source: _Plain | _Members, limit: int) -> None:
        self._source = source
        self._limit = limit
        self._buffer = bytearray()

    def read(self) -> Iterator[Record | SourceError]:
        for number in itertools.count(1):
            try:
                found = self._record(number)
            except _Damaged as error:
                yield SourceError(f"record {number}: {error}; what follows it is read")
                if not self._recover():
                    return
            except SourceError as error:
                yield error
            else:
                if found is None:
                    return
                if found.header.get("warc-type") in _KEPT:
                    yield found

    def _record(self, number: int) -> Record | None:
        if not self._begins():
            return None
        header = self._header()
        try:
            length = int(header["content-length"])
        except (KeyError, ValueError):
            raise _Damaged("it has no Content-Length") from None
        if length < 0:
            raise _Damaged("its Content-Length is negative")
        kept = header.get("warc-type") in _KEPT
        if length > self._limit + HEADER_LIMIT:
            self._skip(length)
            if kept:
                what = f"longer than {self._limit / 2**20:g} MiB"
                raise SourceError(f"record {number}: {what}; read it from a file of its own")
            return Record(number, header, b"")
        while len(self._buffer) < length + 4 and self._fill():
            pass
        if len(self._buffer) < length:
            raise _Damaged("the archive breaks off in it")
        end = bytes(self._buffer[length : length + 4])
        if not _FIRST.startswith(end.lstrip(b"\r\n")):  # some writers end it with other lines
            raise _Damaged("it does not end where its Content-Length says")
        block = bytes(self._buffer[:length]) if kept else b""
        del self._buffer[:length]
        return Record(number, header, block)

    def _begins(self) -> bool:
        """Past the empty lines after a record; false at the end of the archive."""
        while True:
            while self._buffer[:1] == b"\r" or self._buffer[:1] == b"\n":
                del self._buffer[:1]
            if self._buffer:
                return True
            if not self._fill():
                return False

    def _header(self) -> dict[str, str]:
        while (end := self._buffer.find(b"\r\n\r\n")) < 0:
            if len(self._buffer) > HEADER_LIMIT:
                raise _Damaged("its header has no end")
            if not self._fill():
                raise _Damaged("the archive breaks off in its header")
        if not self._buffer.startswith(_FIRST):
            raise _Damaged("it does not begin with WARC/")
        lines = self._buffer[:end].decode("utf-8", "replace").split("\r\n")[1:]
        del self._buffer[: end + 4]
        pairs = (line.partition(":") for line in lines)
        return {name.strip().lower(): value.strip() for name, _, value in pairs}

    def _skip(self, size: int) -> None:
        while size > len(self._buffer):
            size -= len(self._buffer)
            self._buffer.clear()
            if not self._fill():
                raise _Damaged("the archive breaks off in it")
        del self._buffer[:size]

    def _fill(self) -> bool:
        data = self._source.read()
        self._buffer += data
        return bool(data)

    def _recover(self) -> bool:
        """Move to what looks like the next record; false where there is none."""
        while (at := self._buffer.find(_NEXT)) < 0:
            del self._buffer[: 1 - len(_NEXT)]
            try:
                if not self._fill():
                    return False
            except _Damaged:
                self._source.resume()
                # A member begins with a record: as if the lines that end one stood before it.
                self._buffer[:] = b"\r\n\r\n"
        del self._buffer[: at + 4]
        return True
