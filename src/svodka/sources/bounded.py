"""Reading without holding more than a document: lines and whole bodies, each up to a limit."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from svodka.errors import SourceError

LIMIT = 20 * 1024 * 1024
"""Bytes of one document (a page, a file of text, a line, a record), packed and unpacked."""

_CHUNK = 1 << 16


class Stream(Protocol):
    """Bytes that come one after the other."""

    def read(self, size: int = -1, /) -> bytes: ...

    def readline(self, size: int = -1, /) -> bytes: ...


def whole(stream: Stream, limit: int = LIMIT) -> bytes:
    """All that is left of a stream; raises :class:`SourceError` where that is more than ``limit``."""
    body = bytearray()
    while chunk := stream.read(min(_CHUNK, limit + 1 - len(body))):
        body += chunk
        if len(body) > limit:
            what = f"longer than {limit / 2**20:g} MiB"
            raise SourceError(f"{what}; split it, or put its texts into JSON Lines")
    return bytes(body)


def lines(stream: Stream, limit: int = LIMIT) -> Iterator[bytes | None]:
    """The lines of a stream with their ends; ``None`` stands for a line longer than ``limit``."""
    while line := stream.readline(limit + 1):
        if len(line) > limit:
            while line and not line.endswith(b"\n"):
                line = stream.readline(_CHUNK)
            yield None
        else:
            yield line
