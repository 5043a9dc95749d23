"""A long file of XML piece by piece: each piece is a small tree, and forgotten when the next is asked for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO

from lxml import etree

from svodka.errors import SourceError
from svodka.sources.bounded import LIMIT
from svodka.sources.zipped import MARKS

_AHEAD = 1 << 16
"""Bytes that the parser reads at a time, and that may be of the next piece."""


class _Read:
    """A stream that is read no further than the limit from one piece to the next."""

    def __init__(self, stream: IO[bytes], limit: int) -> None:
        self._stream = stream
        self._most = limit
        self._limit = limit + _AHEAD
        self.begin()

    def begin(self) -> None:
        """A piece has come to its end."""
        self._left = self._limit
        self._marks = MARKS

    def read(self, size: int = _AHEAD) -> bytes:
        data = self._stream.read(min(size, _AHEAD))
        self._left -= len(data)
        self._marks -= data.count(b"<")
        if self._left < 0 or self._marks < 0:
            what = f"a row or text longer than {self._most / 2**20:g} MiB, or of too many tags"
            raise SourceError(f"{what}; save the table as CSV")
        return data


def pieces(stream: IO[bytes], *tags: str, limit: int = LIMIT) -> Iterator[etree._Element]:
    """The elements of these tags, in order, with what is in them; no entity is expanded.

    Raises :data:`svodka.sources.zipped.BROKEN` where the file is, and :class:`SourceError` where a piece is
    longer than ``limit``, or of too many tags.
    """
    read = _Read(stream, limit)
    for _, element in etree.iterparse(
        read,
        events=("end",),
        tag=tags,
        resolve_entities=False,
        no_network=True,
        remove_comments=True,
        remove_pis=True,
    ):
        yield element
        read.begin()
        element.clear()
        # Elements around it stay open until the file ends; what stands before it in them may go.
        for one in (element, *element.iterancestors()):
            while (before := one.getprevious()) is not None:
                one.getparent().remove(before)
