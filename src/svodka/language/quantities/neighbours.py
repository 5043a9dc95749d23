"""What stands before and behind a figure, by name: what the candidates of all languages share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from svodka.language.quantities.marks import Mark


@dataclass(slots=True)  # not frozen: made by the ten thousand, thrice as quick
class Neighbours:
    """A figure in its marks."""

    marks: Sequence[Mark]
    first: int
    """The first mark, with bound and sign of money."""
    last: int
    """The last mark, with unit and bound."""

    def mark(self, index: int) -> Mark | None:
        """The mark at a place, if there is one."""
        return self.marks[index] if 0 <= index < len(self.marks) else None

    def low(self, index: int) -> str:
        """The folded word at a place, empty outside."""
        return self.marks[index].low if 0 <= index < len(self.marks) else ""

    @property
    def before(self) -> str:
        """The word before the figure."""
        return self.low(self.first - 1)

    @property
    def after(self) -> str:
        """The word after the whole figure."""
        return self.low(self.last + 1)
