"""The words of a workbook, which its cells name by number: kept in a file where they are many."""

from __future__ import annotations

import tempfile
from array import array
from collections.abc import Iterable
from types import TracebackType
from typing import Self

from svodka.errors import SourceError
from svodka.sources.bounded import LIMIT

MOST = 1 << 31
"""Bytes that the words of one workbook may take."""


class Strings:
    """Words by number; a context, as they may lie in a file that goes with it."""

    def __init__(self) -> None:
        self._file = tempfile.SpooledTemporaryFile(LIMIT)  # noqa: SIM115  (closed by the context)
        self._ends = array("Q", [0])

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        where: TracebackType | None,
    ) -> None:
        self._file.close()

    def fill(self, words: Iterable[str]) -> None:
        """Keep words, numbered from 0 on; raises :class:`SourceError` where they are too many."""
        for one in words:
            self._file.write(one.encode("utf-8", "replace"))
            self._ends.append(self._file.tell())
            if self._ends[-1] > MOST:
                raise SourceError(f"more than {MOST >> 30} GiB of words; save it as CSV")

    def __getitem__(self, number: int) -> str:
        """Raises :class:`IndexError` for a number that none of them has."""
        if not 0 <= number < len(self._ends) - 1:
            raise IndexError(number)
        begin, end = self._ends[number : number + 2]
        self._file.seek(begin)
        return self._file.read(end - begin).decode("utf-8")
