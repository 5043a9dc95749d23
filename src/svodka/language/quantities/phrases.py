"""Phrases of a lexicon beside a place in a text: the longest one wins («no less than» before «less than»)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from svodka.language.lexicon import Entry, load
from svodka.language.quantities.marks import Mark, marks


@dataclass(slots=True)  # not frozen: made by the ten thousand, thrice as quick
class Phrase:
    """A phrase in the marks ``first`` to ``last``, and its entry."""

    first: int
    last: int
    entry: Entry
    form: str


class Phrases:
    """The entries of a lexicon that have a value for a key, by their words."""

    def __init__(self, name: str, key: str = "", value: str = "") -> None:
        self._table: dict[tuple[str, ...], Entry] = {}
        for entry in load(name):
            if not key or entry.text(key) == value:
                for form in entry.forms:
                    self._table[tuple(mark.low for mark in marks(form))] = entry
        self._longest = max(map(len, self._table), default=0)
        self.openings = frozenset(key[0] for key in self._table)
        """The words that they begin with."""
        self._last = frozenset(key[-1] for key in self._table)

    def before(self, sequence: Sequence[Mark], index: int) -> Phrase | None:
        """The phrase that ends right before a mark."""
        if not index or sequence[index - 1].low not in self._last:
            return None
        for length in range(min(self._longest, index), 0, -1):
            key = tuple(mark.low for mark in sequence[index - length : index])
            if key in self._table:
                return Phrase(index - length, index - 1, self._table[key], " ".join(key))
        return None

    def at(self, sequence: Sequence[Mark], index: int) -> Phrase | None:
        """The phrase that begins at a mark."""
        if index >= len(sequence) or sequence[index].low not in self.openings:
            return None
        for length in range(min(self._longest, len(sequence) - index), 0, -1):
            key = tuple(mark.low for mark in sequence[index : index + length])
            if key in self._table:
                return Phrase(index, index + length - 1, self._table[key], " ".join(key))
        return None
