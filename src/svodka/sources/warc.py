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
        self._packed = b""
        self._member = bytearray()
        self._unpack = zlib.decompressobj(31)

    def read(self) -> bytes:
        while True:
            if not self._packed:
                self._packed = self._stream.read(_CHUNK)
            if not self._packed:
                if not self._member:
                    return b""
                raise _Damaged("the gzip data breaks off in it")
            given = self._packed
            try:
                data = self._unpack.decompress(given, _CHUNK)
            except zlib.error:
                raise _Damaged("its gzip data is broken") from None
            if self._unpack.eof:
                self._packed = self._unpack.unused_data
                self._begin()
            else:
                self._packed = self._unpack.unconsumed_tail
                # A broken member may run on over those that follow it, until it cannot: they are
                # looked for from its beginning, as far as that is held.
                self._member += given[: len(given) - len(self._packed)]
                del self._member[: max(0, len(self._member) - LIMIT)]
            if data:
                return data

    def resume(self) -> None:
        """Go on at the next member that begins after the beginning of the one given up."""
        self._packed = bytes(self._member[1:]) + self._packed[0 if self._member else 1 :]
        self._begin()
        while (at := self._packed.find(_MEMBER)) < 0:
            more = self._stream.read(_CHUNK)
            if not more:
                self._packed = b""
                return
            self._packed = self._packed[-2:] + more
        self._packed = self._packed[at:]

    def _begin(self) -> None:
        self._unpack = zlib.decompressobj(31)
        self._member.clear()


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
        if not kept or length > self._limit + HEADER_LIMIT:
            self._skip(length)
            if kept:
                what = f"longer than {self._limit / 2**20:g} MiB"
                raise SourceError(f"record {number}: {what}; read it from a file of its own")
            return Record(number, header, b"")
        while len(self._buffer) < length + 4 and self._fill():
            pass
        if len(self._buffer) < length:
            raise _Damaged("the archive breaks off in it")
        if bytes(self._buffer[length : length + 4]) not in (b"\r\n\r\n", b""):
            raise _Damaged("it does not end where its Content-Length says")
        block = bytes(self._buffer[:length])
        del self._buffer[: length + 4]
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
        if not self._buffer.startswith(b"WARC/"):
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
