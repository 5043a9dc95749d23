"""RTF in pieces: groups that open and close, control words, bytes of text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from svodka.errors import SourceError

DEPTH = 1_000
"""How deep groups may lie in groups."""
BROKEN = "a broken RTF document"

_PIECE = re.compile(
    rb"\\([A-Za-z]{1,32})(-?\d{1,10})? ?|\\'([0-9A-Fa-f]{2})|\\([^A-Za-z])|([{}])|([^\\{}]+)", re.S
)
_NEXT_BRACE = re.compile(rb"\\bin(\d{1,10}) ?|\\.|([{}])", re.S)
_MORE = re.compile(rb"[^\s\0\x1a}]")
_LINE_ENDS = b"\r\n\0"
"""Bytes of a file that say nothing."""


Piece = tuple[str, int | None, bytes]
"""The name of a control word with its number, a sign with its backslash, a brace; or bytes of text."""


class Pieces:
    """The pieces of a file, one after the other; :meth:`leave` passes over the rest of a group.

    Raises :class:`SourceError` where groups are not closed, or lie too deep.
    """

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0
        self._depth = 0

    def __iter__(self) -> Iterator[Piece]:
        while found := _PIECE.match(self._data, self._at):
            self._at = found.end()
            word, number, byte, sign, brace, text = found.groups()
            if text is not None:
                yield "", None, text.translate(None, _LINE_ENDS)
            elif word == b"bin":
                self._at += max(int(number or 0), 0)
            elif word is not None:
                yield word.decode("ascii"), int(number) if number else None, b""
            elif byte is not None:
                yield "", None, bytes.fromhex(byte.decode("ascii"))
            elif sign is not None:
                yield "\\" + sign.decode("latin-1"), None, b""
            elif brace == b"{":
                self._depth += 1
                if self._depth > DEPTH:
                    raise SourceError(f"{BROKEN} (groups in groups without end); save it anew")
                yield "{", None, b""
            else:
                self._depth -= 1
                yield "}", None, b""
            if self._depth <= 0:
                break
        if self._depth > 0:
            raise SourceError(
                f"{BROKEN} (it breaks off, perhaps in the middle of a number); save it anew"
            )
        if _MORE.search(self._data, self._at):
            raise SourceError(f"{BROKEN} (it goes on behind its end); save it anew")

    def leave(self) -> None:
        """Go to the end of the group that is open: in such are pictures of megabytes."""
        inner, at = 1, self._at
        while found := _NEXT_BRACE.search(self._data, at):
            bulk, brace = found.groups()
            at = found.end() + int(bulk or 0)
            inner += {b"{": 1, b"}": -1}.get(brace, 0)
            if not inner:
                self._at = found.start()
                return
        self._at = len(self._data)
