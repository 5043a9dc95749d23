"""Packed files: gzip (of any number of members) and Zstandard, unpacked as they are read."""

from __future__ import annotations

import gzip
import io
import zlib
from typing import Any, BinaryIO, Literal, cast

from svodka.errors import SourceError

Packing = Literal["gzip", "zstd"]

SUFFIXES: dict[str, Packing] = {".gz": "gzip", ".zst": "zstd"}
BROKEN = (EOFError, zlib.error, gzip.BadGzipFile)
"""What a broken gzip stream raises in the middle of reading; Zstandard raises :class:`OSError`."""

_BUFFER = 1 << 17
_MEMBER = b"\x1f\x8b\x08"
_MAGIC: tuple[tuple[bytes, Packing], ...] = (
    (_MEMBER, "gzip"),
    (b"\x28\xb5\x2f\xfd", "zstd"),
)


def packing_of(head: bytes) -> Packing | None:
    """How a stream that begins with ``head`` is packed."""
    return next((packing for magic, packing in _MAGIC if head.startswith(magic)), None)


def unpacked(stream: BinaryIO, packing: Packing | None) -> io.BufferedReader:
    """The stream unpacked; raises :class:`SourceError` where pyarrow, which knows zstd, is missing."""
    if packing is None:
        return buffered(stream)
    if packing == "gzip":
        return io.BufferedReader(_Members(gzip.GzipFile(fileobj=stream)), _BUFFER)
    try:
        import pyarrow
    except ImportError:
        what = "packed with Zstandard, which svodka reads through pyarrow"
        raise SourceError(f"{what}; run: pip install 'svodka[arrow]'") from None
    inner = pyarrow.CompressedInputStream(pyarrow.PythonFile(stream, "r"), "zstd")
    return io.BufferedReader(inner, _BUFFER)


class _Members(io.RawIOBase):
    """A gzip stream that gives what it has: a break behind that is told at the next reading."""

    def __init__(self, packed: gzip.GzipFile) -> None:
        self._packed = packed

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        data = self._packed.read1(len(buffer))
        buffer[: len(data)] = data
        return len(data)


class Body:
    """The packed body of an answer, unpacked as it comes: zlib, or gzip of any number of members.

    ``broke_off``: the last member has not come to its end.
    """

    def __init__(self) -> None:
        self._member = _member()
        self._left = b""

    @property
    def broke_off(self) -> bool:
        return not self._member.eof

    def unpacked(self, chunk: bytes, most: int) -> bytes:
        """What a chunk holds, up to ``most`` bytes of it; raises :data:`zlib.error` for what is not packed.

        What follows the last member and is none is left out, as browsers do.
        """
        body = bytearray()
        chunk, self._left = self._left + chunk, b""
        while chunk and len(body) < most:
            if self._member.eof:
                if len(chunk) < len(_MEMBER):
                    self._left = chunk
                    break
                if not chunk.startswith(_MEMBER):
                    break
                self._member = _member()
            body += self._member.decompress(chunk, most - len(body))
            chunk = self._member.unused_data
        return bytes(body)


def _member() -> zlib._Decompress:
    return zlib.decompressobj(47)  # gzip or zlib, told apart by the header


def inflated(data: bytes, most: int) -> bytes | None:
    """What deflate without a header of zlib holds, up to ``most`` bytes; ``None`` for what is none.

    Some servers send that as ``deflate``. A text may begin like it by chance, but does not end so.
    """
    member = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        body = member.decompress(data, most)
    except zlib.error:
        return None
    whole = member.eof and not member.unused_data
    return body if len(body) >= len(data) and (whole or len(body) == most) else None


def buffered(stream: BinaryIO) -> io.BufferedReader:
    """The stream itself where one can look ahead in it, else with a buffer to look ahead in."""
    if isinstance(stream, io.BufferedReader):
        return stream
    return io.BufferedReader(cast(io.RawIOBase, stream), _BUFFER)


def beginning(head: bytes, packing: Packing | None) -> bytes:
    """How the unpacked stream begins, from the first bytes of the packed one (empty where unknown)."""
    if packing == "gzip":
        try:
            return _member().decompress(head, 4096)
        except zlib.error:
            return b""
    return b"" if packing else head
