"""Packed files: gzip (of any number of members) and Zstandard, unpacked as they are read."""

from __future__ import annotations

import gzip
import io
import zlib
from typing import BinaryIO, Literal, cast

from svodka.errors import SourceError

Packing = Literal["gzip", "zstd"]

SUFFIXES: dict[str, Packing] = {".gz": "gzip", ".zst": "zstd"}
BROKEN = (EOFError, zlib.error, gzip.BadGzipFile)
"""What a broken gzip stream raises in the middle of reading; Zstandard raises :class:`OSError`."""

_BUFFER = 1 << 17
_MAGIC: tuple[tuple[bytes, Packing], ...] = (
    (b"\x1f\x8b\x08", "gzip"),
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
        return io.BufferedReader(cast(io.RawIOBase, gzip.GzipFile(fileobj=stream)), _BUFFER)
    try:
        import pyarrow
    except ImportError:
        what = "packed with Zstandard, which svodka reads through pyarrow"
        raise SourceError(f"{what}; run: pip install 'svodka[arrow]'") from None
    inner = pyarrow.CompressedInputStream(pyarrow.PythonFile(stream, "r"), "zstd")
    return io.BufferedReader(inner, _BUFFER)


def buffered(stream: BinaryIO) -> io.BufferedReader:
    """The stream itself where one can look ahead in it, else with a buffer to look ahead in."""
    if isinstance(stream, io.BufferedReader):
        return stream
    return io.BufferedReader(cast(io.RawIOBase, stream), _BUFFER)


def beginning(head: bytes, packing: Packing | None) -> bytes:
    """How the unpacked stream begins, from the first bytes of the packed one (empty where unknown)."""
    if packing == "gzip":
        try:
            return zlib.decompressobj(47).decompress(head, 4096)
        except zlib.error:
            return b""
    return b"" if packing else head
