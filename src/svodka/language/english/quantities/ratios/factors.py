"""Factors: how many times as much, not how often."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.english.quantities.candidates import Candidate, contexts
from svodka.language.english.quantities.numbers.composing import ARTICLES, word_at
from svodka.language.english.quantities.numbers.measures import bounds
from svodka.language.english.words import lemmas
from svodka.language.punctuation import HYPHENS
from svodka.language.quantities.marks import Mark, low_at
from svodka.language.quantities.number import Number

_OF_ITS_KIND = (["that", "of"], ["those", "of"])
"""What stands behind a factor that may be large."""
_STRETCH = frozenset(["the", "a", "that", "this", "those", "these"])
"""What opens a time behind «over»."""


def multiple(sequence: Sequence[Mark], index: int) -> Number | None:
    """«double» as a factor: «nearly double the usual number», not «to double the number»."""
    word = word_at(sequence, index)
    if word is None or word.category != "multiple":
        return None
    if low_at(sequence, index + 1) not in contexts("of-multiple"):
        return None
    bound = bounds("before").before(sequence, index)
    before = low_at(sequence, (bound.first if bound else index) - 1)
    if before in contexts("verb-follows") or not (bound or before in contexts("before-multiple")):
        return None
    return Number(index, index, word.value, word.value, style="words", category="times",
                  why=("number.multiple",))  # fmt: skip


def multiplied(sequence: Sequence[Mark], index: int) -> Number | None:
    """A verb that says how many times as much something became: «exports more than [doubled]».

    Not «he doubled back», «he doubled over», «the doubled guard»; «has doubled over the past seven years».
    """
    word = word_at(sequence, index)
    if word is None or word.category != "multiplied":
        return None
    stretch = low_at(sequence, index + 1) == "over" and low_at(sequence, index + 2) in _STRETCH
    if low_at(sequence, index + 1) in contexts("no-multiple") and not stretch:
        return None
    if low_at(sequence, index - 1) in (*ARTICLES, "the"):
        return None
    return Number(index, index, word.value, word.value, style="words", category="fold",
                  why=("number.multiplied",))  # fmt: skip


def to_multiply(sequence: Sequence[Mark], index: int) -> Number | None:
    """A verb that says how many times as much something is to become: «the debt is expected *to double*».

    Not «to double back», «to double-check»; «the trains double the fun» is told by no modal.
    """
    word = word_at(sequence, index)
    if word is None or word.category != "multiple":
        return None
    if low_at(sequence, index - 1) not in contexts("bare-verb-follows"):
        return None
    if (low := low_at(sequence, index + 1)) in contexts("no-multiple") or low in HYPHENS:
        return None
    return Number(index, index, word.value, word.value, style="words", category="fold",
                  why=("number.multiplied",))  # fmt: skip


def factor_end(c: Candidate) -> int | None:
    """The last mark of a factor («three times», «twice», «tenfold»); ``None`` where the number is none."""
    number = c.number
    if c.unit is not None or c.money:
        return None
    if number.category == "fold":
        return number.last
    if number.category == "times":
        return number.last if _compares(c, number.last + 1) else None
    if c.before == "of" and c.low(c.first - 2) == "factor" and not c.counts:
        return number.last  # «cut by a factor of two»
    end = number.last + 1
    end += c.low(end) in HYPHENS  # «18-times more»
    if c.low(end) != "times":
        return None
    if (
        number.scale >= 1000
    ):  # «a mass 4.6 million times *that of* the Sun», not «seen 4 million times»
        return end if [c.low(at) for at in (end + 1, end + 2)] in _OF_ITS_KIND else None
    if _amounts(c, end + 1) or _compares(c, end + 1) or _grown(c, end + 1):
        return end
    return None


def _amounts(c: Candidate, at: int) -> bool:
    """«exceeded it by four times», «exceeds it 3.4 times», not «2.5 times a day»."""
    if c.low(at) in ("a", "per", "every", "each", "an"):
        return False
    return c.before == "by" or bool(c.number.low % 1)


def _compares(c: Candidate, at: int) -> bool:
    """«twice the limit», «three times as many», «twice Peru's», not «twice this week»."""
    word, mark = c.low(at), c.mark(at)
    if mark is None or mark.kind != "word":
        return False
    owner = any(c.low(place) in ("'", "’") for place in range(at + 1, at + 4))
    if mark.text[:1].isupper():
        return owner
    if word not in contexts("compared"):
        return False
    moment = word in ("the", "that", "this", "last", "over") and any(
        c.low(place) in contexts("moment") for place in (at + 1, at + 2)
    )
    return (
        word == "as"
        or owner
        or not (moment or word == "last" or (word == "over" and c.low(at + 1) == "the"))
    )


def _grown(c: Candidate, at: int) -> bool:
    """«increased 2.5 times», «is *up* four times»: behind a verb of growth, before the end of the clause."""
    verb = c.first - 1 - (c.before == "by")
    grown = bool(lemmas(c.low(verb)) & contexts("growing"))
    grown = grown or (c.low(verb) == "up" and c.low(verb - 1) in contexts("are"))
    ends = c.low(at) in ("", ".", ",", ";", "and", "to", "compared", "over", "from", "since", ")")
    size = c.low(at) == "in" and c.low(at + 1) in contexts("grown-in")  # «grew ten times *in size*»
    amount = bool(c.number.low % 1) or c.before == "by" or size
    return grown and (amount or (ends and c.low(at) != "since"))
