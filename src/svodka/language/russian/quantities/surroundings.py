"""Surroundings: a numeral in its text, and what stands before and behind it.

What exclusions and doubts look at: they ask a :class:`Candidate` for its neighbours by name.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from svodka.language.lexicon import classes
from svodka.language.punctuation import HYPHENS
from svodka.language.quantities.marks import Mark
from svodka.language.quantities.neighbours import Neighbours
from svodka.language.quantities.units import Unit
from svodka.language.russian.numerals import (
    LONGEST_SHORT,
    is_asked_for,
    is_nominative_singular,
    is_oblique_singular,
    lemmas,
    may_be_counted,
    readings,
)
from svodka.language.russian.quantities.bounds import Bound
from svodka.language.russian.quantities.numeral import Numeral

LINKING = ("о", "е")
"""How the first part of «учебно-боевых» ends."""
HOTTEST = 60
"""Degrees of the air that news tell without their unit."""
SHOUTING = 5
"""Marks around a number that are in capitals where its line is."""
NEAR = 12
"""How many marks around a number tell what it is of."""


@dataclass(slots=True)  # not frozen: made by the ten thousand, thrice as quick
class Candidate(Neighbours):
    """A numeral with its unit and bound, in its marks."""

    numeral: Numeral
    unit: Unit | None
    bound: Bound | None
    money_sign: bool = False
    near: str = field(init=False)
    """The word before the bare number."""
    bare: bool = field(init=False)
    """Digits without unit, bound, multiplier or grouping; dozens of rules ask for it."""

    def __post_init__(self) -> None:
        Neighbours.__post_init__(self)
        self.near = self.low(self.numeral.first - 1)
        alone = self.unit is None and self.bound is None and not self.money_sign
        self.bare = self.numeral.plain and alone

    @property
    def counts(self) -> bool:
        """Whether what follows can be counted: «5 новых домов», «1948 DDoS-атак»."""
        mark = self.counted_word
        return (
            mark is not None and mark.kind == "word" and may_be_counted(mark.low)
            and not (is_oblique_singular(mark.low) and (self.numeral.low % 10 != 1 or self.ago))
            and not (self.numeral.scale > 1 and is_nominative_singular(mark.low))
            and (not mark.text[:1].isupper() or self.shouted)
            and not matches(mark, labels("label"))
        )  # fmt: skip

    @property
    def ago(self) -> bool:
        """«Против 41 [годом ранее]»: the word behind a number begins what tells how long ago."""
        return self.low(self.last + 2) in classes("russian/elisions")["ago"]

    @property
    def shouted(self) -> bool:
        """«ЗАДЕРЖАНЫ [17] ЧЕЛОВЕК», «ОТКРЫТО [12] ШКОЛ»: in a line in capitals, where they make no names."""
        around = self.marks[max(0, self.first - SHOUTING) : self.last + SHOUTING]
        words = [m.text for m in around if m.kind == "word"]
        long = sum(len(word) > LONGEST_SHORT for word in words)
        done = long == 1 and len(self.near) > LONGEST_SHORT
        done = done and any(form.pos in ("VERB", "PRTS") for form in readings(self.near))
        return all(map(str.isupper, words)) and (long > 1 or done)

    def last_part(self, index: int) -> Mark | None:
        """The word at an index; of a compound its last part, which is declined: «брейк-[пойнтов]»."""
        word, hyphen = self.mark(index), self.mark(index + 1)
        if hyphen is None or hyphen.low not in HYPHENS or hyphen.gap:
            return word
        head = self.mark(index + 2)
        return head if head is not None and head.kind == "word" and not head.gap else word

    @property
    def counted_word(self) -> Mark | None:
        """The word after the figure; of «DDoS-атак», «учебно-боевых», «кол-центров» what is declined."""
        word = self.mark(self.last + 1)
        if word is None or word.kind != "word":
            return word
        head = self.last_part(self.last + 1)
        if head is None or head is word:
            return word
        named = sum(map(str.isupper, word.text)) > 1 or word.low.endswith(LINKING)
        if named or is_asked_for(head.low, self.numeral.low):
            return head
        return word


def is_temperature(c: Candidate) -> bool:
    """Whether a bare number with «плюс» or «минус» is of degrees: «в доме было плюс девять»."""
    if c.numeral.scale != 1 or c.numeral.high > HOTTEST or c.counts or c.numeral.category == "one":
        return False
    if c.low(c.numeral.first - 2) in contexts("copula"):
        return True
    near = c.marks[max(0, c.first - NEAR) : c.last + NEAR]
    return any(matches(mark, contexts("weather")) for mark in near)


def labels(name: str) -> frozenset[str]:
    """Words of one class of the lexicon of labels."""
    return classes("russian/labels")[name]


def contexts(name: str) -> frozenset[str]:
    """Words of one class of the lexicon of contexts."""
    return classes("russian/contexts")[name]


def datings(name: str) -> frozenset[str]:
    """Words of one class of the lexicon of datings."""
    return classes("russian/datings")[name]


def matches(mark: Mark | None, words: frozenset[str]) -> bool:
    """Whether a mark is one of the words, as it stands or by lemma."""
    return (
        mark is not None and mark.kind in ("word", "sign")
        and (mark.low in words or (mark.kind == "word" and bool(lemmas(mark.low) & words)))
    )  # fmt: skip
