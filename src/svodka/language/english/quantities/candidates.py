"""A number in its text, and what stands before and behind it, by name."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from svodka.language.english.words import is_odd_plural, lemmas
from svodka.language.lexicon import classes, of_classes
from svodka.language.punctuation import HYPHENS
from svodka.language.quantities.marks import Mark
from svodka.language.quantities.neighbours import Neighbours
from svodka.language.quantities.number import Number
from svodka.language.quantities.numberwords import number_words
from svodka.language.quantities.phrases import Phrase
from svodka.language.quantities.units import Unit


@dataclass(slots=True)  # not frozen: made by the ten thousand, thrice as quick
class Candidate(Neighbours):
    """A number with its unit and bound, in its marks."""

    number: Number
    unit: Unit | None
    bound: Phrase | None
    money: bool = False

    @property
    def near(self) -> str:
        """The word before the bare number."""
        return self.low(self.number.first - 1)

    @property
    def bare(self) -> bool:
        """Digits without unit, bound, multiplier or grouping."""
        return self.number.plain and self.unit is None and self.bound is None and not self.money

    @property
    def hyphenated(self) -> bool:
        """«a 131-page document»: a hyphen and a word right behind the number."""
        dash, word = self.mark(self.number.last + 1), self.mark(self.number.last + 2)
        return (
            dash is not None and dash.low in HYPHENS and not dash.gap
            and word is not None and word.kind == "word" and not word.gap
        )  # fmt: skip

    @property
    def counts(self) -> bool:
        """Whether a word follows that can be counted: «36 shells», «12 new posts», not «2014 and»."""
        mark = self.mark(self.last + 1)
        return (
            mark is not None and mark.kind == "word" and mark.gap and mark.low not in closed()
            and not mark.text[:1].isupper()
        ) or self.hyphenated  # fmt: skip

    @property
    def counts_plural(self) -> bool:
        """Whether one of the next three words is a plural or «people»: «2000 young people», «71 geese»."""
        for at in range(self.last + 1, self.last + 4):
            mark = self.mark(at)
            if mark is None or mark.kind != "word" or mark.low in closed():
                return False
            if mark.low in contexts("verb"):
                return False  # «the plan for 2030 *includes* …»
            if mark.low.endswith("s") and not mark.low.endswith(("ss", "us", "is")):
                return True
            if mark.low in contexts("several"):
                return True
            if is_odd_plural(mark.low) and not year_mark(self.mark(self.last)):
                return True  # not «by 2030 *salmon* farming»
        return False


def year_mark(mark: Mark | None) -> bool:
    """Whether a mark is written like a year."""
    return mark is not None and mark.text.isdigit() and len(mark.text) == 4


@cache
def closed() -> frozenset[str]:
    """Words of grammar, which are never what a number counts."""
    return classes("english/closed").get("closed", frozenset())


@cache
def labels(*names: str) -> frozenset[str]:
    """Words of some classes of the lexicon of labels."""
    return of_classes("english/labels", *names)


@cache
def contexts(*names: str) -> frozenset[str]:
    """Words of some classes of the lexicons of what stands around durations, «one» and what is no figure."""
    return frozenset[str]().union(*map(_context, names))


def _context(name: str) -> frozenset[str]:
    for lexicon in (
        "before_durations",
        "after_durations",
        "before_one",
        "after_one",
        "compared",
        "closed",
        "around_measures",
        "persons",
        "calling",
        "around_shares",
        "multiples",
        "occasions",
        "around_scores",
        "no_figures",
    ):
        if found := classes(f"english/{lexicon}").get(name):
            return found
    return frozenset()


def matches(mark: Mark | None, words: frozenset[str]) -> bool:
    """Whether a mark is one of the words, as it stands or by lemma."""
    return mark is not None and mark.kind in ("word", "sign") and (
        mark.low in words or bool(lemmas(mark.low) & words)
    )  # fmt: skip


def is_number(c: Candidate, at: int) -> bool:
    """Whether a mark is a number in digits."""
    mark = c.mark(at)
    return mark is not None and mark.kind == "number"


def small_number(c: Candidate, at: int) -> bool:
    """Whether a mark is a number in digits, or a word for one below a hundred."""
    word = number_words("english").get(c.low(at))
    return is_number(c, at) or (word is not None and word.category in ("unit", "teen", "ten"))
