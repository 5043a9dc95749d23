"""Units of a language: money, measures, percent and durations beside a number, from its lexicons."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import cast

from svodka.language.lexicon import load
from svodka.language.quantities.marks import Mark, marks
from svodka.model import Kind

ONE = Decimal(1)
_SEEN = 20_000
"""Of how many words it is remembered which units they may begin."""


JOINED: dict[tuple[str, str], tuple[str, Decimal, Decimal]] = {
    # major and minor unit: the unit of the sum, and what each is worth in it
    ("m", "cm"): ("m", ONE, Decimal("0.01")),
    ("km", "m"): ("km", ONE, Decimal("0.001")),
    ("kg", "g"): ("kg", ONE, Decimal("0.001")),
    ("t", "kg"): ("t", ONE, Decimal("0.001")),
    ("t", "g"): ("t", ONE, Decimal("0.000001")),  # «3 т 96 кг 616 г»
    ("[ft_i]", "[in_i]"): ("[in_i]", Decimal(12), ONE),
    ("[stone_av]", "[lb_av]"): ("[lb_av]", Decimal(14), ONE),
    ("a", "mo"): ("mo", Decimal(12), ONE),
    ("h", "min"): ("min", Decimal(60), ONE),
    ("min", "s"): ("s", Decimal(60), ONE),
    ("h", "s"): ("s", Decimal(3600), ONE),  # «2 hours 21 minutes 40 seconds»
    ("d", "h"): ("h", Decimal(24), ONE),
    ("a", "d"): ("a", ONE, ONE / 365),
    ("mo", "d"): ("mo", ONE, ONE / 30),
    ("GBP", "[oz_tr]"): ("[lb_av]", ONE, ONE / 16),  # pounds with ounces are a weight
    ("фунт", "[oz_tr]"): ("[lb_av]", ONE, ONE / 16),
}
"""Two numbers with two units that state one amount: «1 год 6 месяцев» is 18 months."""
EXACT = -9
"""The exponent of a sum that is told exactly; a part of a year or a month is told to two digits."""


def of_two(joined: tuple[str, Decimal, Decimal], major: Decimal, minor: Decimal) -> Decimal:
    """The sum of two parts of one amount: 7.33 for «7 месяцев 10 дней»."""
    total = major * joined[1] + minor * joined[2]
    exponent = total.as_tuple().exponent
    exact = not isinstance(exponent, int) or exponent >= EXACT
    return total if exact else total.quantize(Decimal("0.01"))


@dataclass(slots=True)  # not frozen: made by the ten thousand, thrice as quick
class Unit:
    """A unit in the marks ``first`` to ``last``; ``scale`` turns the stated number into it."""

    first: int
    last: int
    symbol: str
    kind: Kind
    scale: Decimal = ONE


@dataclass(frozen=True, slots=True)
class Pattern:
    """The marks that write a unit; ``by_lemma`` tells that they may be inflected."""

    keys: tuple[str, ...]
    by_lemma: bool
    symbol: str
    kind: Kind
    scale: Decimal


def patterns(folder: str) -> Iterator[tuple[str, Pattern]]:
    """What ``<folder>/currencies`` and ``<folder>/units`` write, each beside its text."""
    for name in ("currencies", "units"):
        for entry in load(f"{folder}/{name}"):
            kind = cast(Kind, entry.text("kind", "money"))
            scale = entry.number("scale") if "scale" in entry.values else ONE
            for by_lemma, texts in ((False, entry.forms), (True, entry.lemmas)):
                for text in texts:
                    keys = tuple(mark.low for mark in marks(text))
                    yield text, Pattern(keys, by_lemma, entry.text("unit"), kind, scale)


class Units:
    """The units of ``<folder>/units`` and ``<folder>/currencies``.

    ``lemmas`` gives what a folded word may be a form of; only the last word of a lemma is inflected.
    """

    def __init__(self, folder: str, lemmas: Callable[[str], Iterable[str]]) -> None:
        self._lemmas = lemmas
        found: dict[str, list[Pattern]] = {}
        self._signs: dict[tuple[str, ...], str] = {}
        for text, pattern in patterns(folder):
            found.setdefault(pattern.keys[0], []).append(pattern)
            if pattern.kind == "money" and not pattern.by_lemma and not text.islower():
                self._signs[pattern.keys] = pattern.symbol
        self._sign_ends = frozenset(keys[-1] for keys in self._signs)
        self._patterns = {
            key: sorted(same, key=lambda p: -len(p.keys)) for key, same in found.items()
        }
        self._beginning = lru_cache(maxsize=_SEEN)(self._of_word)

    def at(self, sequence: Sequence[Mark], index: int) -> Unit | None:
        """The longest unit that begins at a mark, or ``None``."""
        found = self.every(sequence, index)
        return found[0] if found else None

    def every(self, sequence: Sequence[Mark], index: int) -> list[Unit]:
        """The units that may begin at a mark, the longest first: «kgs» is soms or kilograms."""
        if index >= len(sequence) or sequence[index].kind not in ("word", "sign"):
            return []
        found: list[Unit] = []
        for pattern in self._beginning(sequence[index].low):
            last = self._end(sequence, index, pattern)
            if last is not None:
                found.append(Unit(index, last, pattern.symbol, pattern.kind, pattern.scale))
        return sorted(found, key=lambda unit: -unit.last) if len(found) > 1 else found

    def _of_word(self, low: str) -> tuple[Pattern, ...]:
        """The patterns that begin with a folded word, or with what it is a form of."""
        keys = (low, *self._lemmas(low))
        return tuple(pattern for key in keys for pattern in self._patterns.get(key, ()))

    def _end(self, sequence: Sequence[Mark], index: int, pattern: Pattern) -> int | None:
        for place, key in enumerate(pattern.keys):
            at = index + place
            if at >= len(sequence):
                return None
            mark, inflected = sequence[at], pattern.by_lemma and place == len(pattern.keys) - 1
            if mark.low != key and not (inflected and key in self._lemmas(mark.low)):
                return None
            if mark.kind == "sign" and place and mark.gap and key == ".":
                return None
        return index + len(pattern.keys) - 1

    def sign_before(self, sequence: Sequence[Mark], index: int) -> tuple[str, int] | None:
        """The currency of a sign or code that ends before a mark («US$ 5»), and its first mark."""
        if not index or sequence[index - 1].low not in self._sign_ends:
            return None
        for length in (3, 2, 1):
            at = index - length
            if at < 0:
                continue
            run = sequence[at:index]
            symbol = self._signs.get(tuple(mark.low for mark in run))
            if symbol and all(not m.text.isalpha() or m.text.isupper() for m in run):
                return symbol, at
        return None
