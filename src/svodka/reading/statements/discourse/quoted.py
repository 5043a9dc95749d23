"""The quotations of a text by where they stand: around a character, beside a sentence, in a block."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence

from svodka.reading.statements.discourse.quotations import Quotation


class Quoted:
    """The quotations of a document, to be asked without looking at all of them.

    Those in marks that stand in no other are ``inside``, their pieces among them.
    """

    __slots__ = ("_blocks", "_inside", "_longest", "_opened", "_pieces", "_starts", "_whole")

    def __init__(self, quotations: Sequence[Quotation]) -> None:
        self._inside = [q for q in quotations if q.form == "marks" and q.depth == 0]
        self._opened = [q.outer[0] for q in self._inside]
        self._longest = max((q.outer[1] - q.outer[0] for q in self._inside), default=0)
        self._whole = [q for q in self._inside if q.whole is None]
        self._starts = [q.outer[0] for q in self._whole]
        self._blocks = [(q.start, q.end) for q in quotations if q.form == "block" and not q.whole]
        self._pieces = Counter(q.whole for q in quotations)

    def at(self, offset: int) -> Quotation | None:
        """The outermost quotation in marks around a character."""
        place = bisect_right(self._starts, offset) - 1
        found = self._whole[place] if place >= 0 else None
        return found if found is not None and offset < found.outer[1] else None

    def touching(self, start: int, end: int) -> list[Quotation]:
        """Those inside that a part of the text touches, marks included."""
        first = bisect_left(self._opened, start - self._longest)
        near = self._inside[first : bisect_left(self._opened, end)]
        return [q for q in near if q.outer[1] > start]

    def pieces(self, quotation: Quotation) -> int:
        """How many pieces a quotation is cut into."""
        return self._pieces[quotation.start, quotation.end]

    def in_block(self, quotation: Quotation) -> bool:
        """Whether a quotation is a block, or stands in one."""
        place = bisect_right(self._blocks, (quotation.start, quotation.end)) - 1
        held = self._blocks[place : place + 2] if place >= 0 else self._blocks[:1]
        return any(start <= quotation.start and quotation.end <= end for start, end in held)
