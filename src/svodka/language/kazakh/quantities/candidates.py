"""A Kazakh number in its text, what stands around it, and what is not sure about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from svodka.language.kazakh.words import features, stems
from svodka.language.lexicon import classes
from svodka.language.quantities.marks import Mark
from svodka.language.quantities.number import Number
from svodka.language.quantities.phrases import Phrase
from svodka.language.quantities.units import Unit


@dataclass(frozen=True, slots=True)
class Candidate:
    """A number with its unit, bound and ending, in its marks."""

    marks: Sequence[Mark]
    number: Number
    unit: Unit | None
    bound: Phrase | None
    first: int
    last: int
    ending: str
    money: bool = False
    about: bool = False
    """Whether the number itself is inflected for «about»: «25 миллиардтай теңге»."""

    def mark(self, index: int) -> Mark | None:
        return self.marks[index] if 0 <= index < len(self.marks) else None

    def low(self, index: int) -> str:
        mark = self.mark(index)
        return mark.low if mark else ""

    @property
    def before(self) -> str:
        """The word before the figure."""
        return self.low(self.first - 1)

    @property
    def after(self) -> str:
        """The word after the figure."""
        return self.low(self.last + 1)

    @property
    def bare(self) -> bool:
        """Digits without unit, bound, multiplier or grouping."""
        n = self.number
        return (
            n.style == "digits" and self.unit is None and self.bound is None and n.scale == 1
            and not n.grouped and not self.money
        )  # fmt: skip


@cache
def labels(name: str) -> frozenset[str]:
    """Words of one class of the lexicon of labels."""
    return classes("kazakh/labels").get(name, frozenset())


@cache
def durations(name: str) -> frozenset[str]:
    """Words beside a duration that only dates something."""
    return classes("kazakh/durations").get(name, frozenset())


def is_form(low: str, words: frozenset[str]) -> bool:
    """Whether a word is a form of one of the words."""
    return bool(low) and not words.isdisjoint(stems(low))


def doubt_of(c: Candidate, kind: str) -> tuple[str | None, bool]:
    """What is not sure about a figure, and the guess of these rules."""
    n = c.number
    if n.category == "several" and n.scale == 1:
        return "several", False
    if n.category == "one" and c.unit is None and c.bound is None:
        return "one", _befalls(c)
    if kind == "duration":
        return (
            ("compound-adjective", False)
            if "worth" in features(c.ending)
            else ("duration", not _dates(c))
        )
    if kind == "count" and c.unit is None and n.high < 20 and not c.ending and _qualifies(c):
        return "compound-adjective", False
    return None, True


def _befalls(c: Candidate) -> bool:
    """«Бір адам қаза тапты»: one person whom something befell."""
    ones = classes("kazakh/ones")
    at = c.last + 1
    whom = next((i for i in range(at, at + 3) if c.low(i) in ones["person"]), None)
    if whom is None:
        return False
    return any(c.low(i).startswith(tuple(ones["harm"])) for i in range(whom + 1, whom + 4))


def _qualifies(c: Candidate) -> bool:
    """«үш ауысымды мектеп»: the number belongs to an adjective, not to what is counted."""
    return c.after in classes("kazakh/compounds")["adjective"]


def _dates(c: Candidate) -> bool:
    """A duration that only says when: «екі күннен кейін», «соңғы 7 жылда», «үш жыл бұрын»."""
    if c.after in durations("after") or c.before in durations("before"):
        return True
    return bool(features(c.ending) & {"loc", "place"})
