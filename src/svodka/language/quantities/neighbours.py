"""What stands before and behind a figure, by name: what the candidates of all languages share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from svodka.language.quantities.marks import Mark


@dataclass(slots=True)  # not frozen: made by the ten thousand, thrice as quick
class Neighbours:
    """A figure in its marks."""

    marks: Sequence[Mark]
    first: int
    """The first mark, with bound and sign of money."""
    last: int
    """The last mark, with unit and bound."""
    before: str = field(init=False)
    """The word before the figure."""
    after: str = field(init=False)
    """The word after the whole figure."""

    def __post_init__(self) -> None:
        self.before, self.after = self.low(self.first - 1), self.low(self.last + 1)

    def mark(self, index: int) -> Mark | None:
        """The mark at a place, if there is one."""
        return self.marks[index] if 0 <= index < len(self.marks) else None

    def low(self, index: int) -> str:
        """The folded word at a place, empty outside."""
        return self.marks[index].low if 0 <= index < len(self.marks) else ""
