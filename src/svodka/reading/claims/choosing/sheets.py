"""Figures of one or several documents side by side, and the tables of candidates for their slots."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Any

from svodka.reading.choice.chooser import Group, groups_of
from svodka.reading.choice.table import Table
from svodka.reading.claims.choosing.board import Board
from svodka.reading.claims.choosing.drafts import Draft, Reading
from svodka.reading.claims.choosing.figure_choice import figure_table
from svodka.reading.claims.choosing.period_choice import period_table
from svodka.reading.claims.choosing.slots import SlotTables
from svodka.reading.claims.choosing.source_choice import source_table, sources
from svodka.reading.claims.placed_periods import periods_for

_FIGURES = 512
"""How many figures stand on a sheet at most: a text of nothing but figures must not fill the memory."""


class Sheet:
    """Some figures, each with the draft of its document."""

    def __init__(self, asked: Sequence[tuple[Reading, Draft]], whole: Sheet | None = None) -> None:
        self.asked = asked
        self.readings = [reading for reading, _ in asked]
        self._whole = whole

    def some(self, asked: Sequence[tuple[Reading, Draft]]) -> Sheet:
        """Some of the figures, of which one slot will be asked for; the words of all serve them."""
        return Sheet(asked, self)

    @cached_property
    def _slots(self) -> SlotTables:
        figures = [reading.shared for reading in self.readings]
        if self._whole is None:
            return SlotTables(Board(figures))
        return SlotTables(Board(figures, self._whole.board), self._whole._slots)

    @property
    def board(self) -> Board:
        """The figures with the words around them."""
        return self._slots.board

    def table(self, slot: str) -> tuple[Table, Sequence[Sequence[Any]]]:
        """The candidates of all figures for a slot, and what each figure may choose of ("none" left out)."""
        if slot == "figure":
            made = figure_table([(r.shared, r.figure) for r in self.readings])
            return made, [(r.figure,) for r in self.readings]
        actions = [reading.action for reading in self.readings]
        if slot == "period":
            periods = [periods_for(r.site, draft.periods) for r, draft in self.asked]
            said = [draft.statements for _, draft in self.asked]
            return period_table(self.board, periods, actions, said), periods
        if slot == "source":
            found = [sources(r.site, draft.statements) for r, draft in self.asked]
            return source_table(self.board, found), found
        if self._whole is not None:
            return self._slots.alone(slot, actions)
        return self._slots.table(slot, actions)

    def groups(self, slot: str) -> list[Group[Any]]:
        """The same as one group a figure, for learning."""
        return groups_of(*self.table(slot))


def sheets(asked: Sequence[tuple[Reading, Draft]]) -> Iterator[Sheet]:
    """The figures in their order, on as many sheets as they need."""
    for first in range(0, len(asked), _FIGURES):
        yield Sheet(asked[first : first + _FIGURES])
