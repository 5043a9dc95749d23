"""JSON of any length, value by value: a program goes into the objects and lists that it wants to go
through, and holds no more than one value of them, up to a limit."""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterator
from typing import Any

from svodka.errors import SourceError
from svodka.sources.bounded import LIMIT, Stream
from svodka.sources.encoding import SPACED

_CHUNK = 1 << 16
_SPACE = " \t\n\r"
_NEAR = 16
"""Characters before the end of what is known in which a value may look broken that only is not there yet."""


class Values:
    """A place in a stream of JSON, from its first value on. Every method raises :class:`SourceError`, without
    the name of the source, where the JSON is broken or breaks off; ``line`` is where that is."""

    def __init__(self, stream: Stream, limit: int = LIMIT) -> None:
        self._stream = stream
        self._limit = limit
        self._decoder = codecs.getincrementaldecoder("utf-8-sig")(SPACED)
        self._text = ""
        self._at = 0
        self._ended = False
        self._lines = 1

    @property
    def line(self) -> int:
        """The line that was come to, counted from 1."""
        return self._lines + self._text.count("\n", 0, self._at)

    def next(self) -> str:
        """The sign that comes next, which is not taken; empty at the end."""
        while True:
            while self._at < len(self._text):
                if self._text[self._at] not in _SPACE:
                    return self._text[self._at]
                self._at += 1
            if self._ended:
                return ""
            self._fill()

    def of_object(self) -> Iterator[str]:
        """The keys of the object that comes next; the value of each is to be taken before the next key."""
        for _ in self._parts("{", "}"):
            key, _ = self.value()
            if not isinstance(key, str):
                raise SourceError("broken JSON (a key that is no string)")
            self._take(":")
            yield key

    def of_list(self) -> Iterator[None]:
        """The items of the list that comes next; each is to be taken before the next one is asked for."""
        return self._parts("[", "]")

    def value(self) -> tuple[Any, str]:
        """The value that comes next, and how it stands there."""
        self.next()
        while True:
            try:
                found, end = json.JSONDecoder().raw_decode(self._text, self._at)
            except json.JSONDecodeError as error:
                cut = error.msg.startswith("Unterminated")
                if self._ended or not (cut or error.pos > len(self._text) - _NEAR):
                    what = "breaks off" if self._ended and cut else f"broken JSON ({error.msg})"
                    raise SourceError(what) from None
            except (ValueError, RecursionError):  # thousands of digits or of brackets
                raise SourceError("JSON that cannot be read") from None
            else:
                # Half of the number 12 is a number, too.
                known = end < len(self._text) or self._ended
                if known and end - self._at <= self._limit:
                    raw, self._at = self._text[self._at : end], end
                    return found, raw
            if len(self._text) - self._at > self._limit:
                raise SourceError(f"a value longer than {self._limit / 2**20:g} MiB")
            self._fill()

    def skip(self, deep: int = 4) -> None:
        """Pass over what comes next: lists and objects piece by piece, so ``deep`` within others."""
        sign = self.next() if deep else ""
        if sign == "{":
            for _ in self.of_object():
                self.skip(deep - 1)
        elif sign == "[":
            for _ in self.of_list():
                self.skip(deep - 1)
        else:
            self.value()

    def _parts(self, opened: str, closed: str) -> Iterator[None]:
        self._take(opened)
        if self.next() == closed:
            self._at += 1
            return
        while True:
            yield None
            if self.next() == closed:
                self._at += 1
                return
            self._take(",")

    def _take(self, sign: str) -> None:
        found = self.next()
        if found != sign:
            raise SourceError(f"broken JSON (no «{sign}»)" if found else "breaks off")
        self._at += 1

    def _fill(self) -> None:
        """Read on: as much again as is waiting, so that a long value is looked at few times."""
        waiting = self._text[self._at :]
        self._lines += self._text.count("\n", 0, self._at)
        data = self._stream.read(max(_CHUNK, len(waiting)))
        self._ended = not data
        self._text = waiting + self._decoder.decode(data, self._ended)
        self._at = 0
