"""Years of long ago: with their era, before 1000, or before the comma of an opening time."""

from __future__ import annotations

from decimal import Decimal

from svodka.language.english.quantities.candidates import (
    Candidate,
    closed,
    contexts,
    labels,
    matches,
    year_mark,
)
from svodka.language.punctuation import HYPHENS
from svodka.language.quantities.number import is_of_year
from svodka.language.quantities.numberwords import number_words

OLDEST = 100
"""Years before are told with their era."""
BEFORE_OLD = frozenset(["in", "between", "from", "around", "about", "since", "until"])
"""What stands between what is dated and its year."""
ENDS = frozenset([".", ",", ";", ":", ")", "and", "but"])
"""What stands behind a year that ends its clause."""
CIRCA = frozenset(["c", "ca"])
"""What «about» is shortened to before a year."""
JOINTS = HYPHENS | {"to", "and", "or"}
"""What stands between two years of one era."""
NOT_COUNTING = frozenset(["one", "half", "short"])
"""Classes of number words that count nothing, or nothing else, where they stand alone."""


def with_era(c: Candidate) -> bool:
    """A year with its era: «the fort fell in 641 AD», «until about 900 BC», «from 61 to 55 BC»."""
    if not _whole(c):
        return False
    if _era(c, c.first - 1) or _era(c, c.first - 4):
        return not c.counts
    at = c.number.last + 1
    other = c.mark(at + 1)
    if c.low(at) in JOINTS and other is not None and other.kind == "number":
        at += 2  # «from *61* to 55 BC»
    length = _era(c, at, "era-behind")
    behind = c.mark(at + length)
    if not length or (behind is not None and behind.low in HYPHENS and not behind.gap):
        return False  # «60 CE-marked masks»
    counts = behind is not None and behind.low not in closed() and behind.low.endswith("s")
    return not counts or c.before in labels("year-before")  # not «60 BC lakes»


def old_year(c: Candidate) -> bool:
    """A year before 1000 behind what is dated by it: «minted between 260 and 274», «born in 712»."""
    n = c.number
    if not _whole(c) or not OLDEST <= n.low <= n.high < 1000 or c.counts or c.after == "of":
        return False
    if c.near in BEFORE_OLD and matches(c.mark(n.first - 2), contexts("dated")):
        return True
    return _of_reign(c) or _alone(c)


def circa(c: Candidate) -> bool:
    """A year that is not sure: «his treatise (c. 1640)», «built ca. 1571»."""
    n = c.number
    dot = c.low(n.first - 1) == "." and not c.marks[n.first - 1].gap
    dated = dot and c.low(n.first - 2) in CIRCA and c.bare and not c.counts
    return dated and n.in_years and not n.low % 1


def opening_year(c: Candidate) -> bool:
    """A year before 1700 that opens its sentence: «*By 1571,* the town had emptied», not «By 1571 votes,»."""
    n = c.number
    if not c.bare or n.is_range or not is_of_year(n.low) or n.low % 1 or c.low(n.last + 1) != ",":
        return False
    opens = c.low(n.first - 2) in ("", ".", "!", "?")
    return opens and c.near in ("by", "before", "after")


def life(c: Candidate) -> bool:
    """The years of a life or a reign alone in brackets: «the painter Ulf Osmer (1512–1571)»."""
    n = c.number
    alone = c.before == "(" and c.after == ")"
    return alone and c.bare and n.is_range and n.in_years and not n.low % 1 and not n.high % 1


def short_end(c: Candidate) -> bool:
    """The last year of a span in brackets by its two digits: «songs of her youth (1892 – *94*)»."""
    n = c.number
    dash, start, number = c.mark(n.first - 1), c.mark(n.first - 2), c.mark(n.first)
    if not c.bare or dash is None or start is None or number is None or dash.low not in HYPHENS:
        return False
    alone = c.low(n.first - 3) == "(" and c.after == ")"
    rises = alone and year_mark(start) and len(number.text) == 2 and start.text[2:] < number.text
    return rises and is_of_year(Decimal(start.text))


def _whole(c: Candidate) -> bool:
    """Whether a number is whole, in digits, and has neither multiplier nor unit."""
    n = c.number
    whole = n.style == "digits" and n.scale == 1 and not n.low % 1 and not n.high % 1
    return whole and c.unit is None and not c.money


def _era(c: Candidate, at: int, side: str = "era-before") -> int:
    """How many marks an era at a place has, with capitals: «BC», «A.D.»; 0 without one."""
    first, second = c.mark(at), c.mark(at + 2)
    if first is None or not first.text.isupper():
        return 0
    if first.low in labels(side):
        return 1
    dotted = second is not None and c.low(at + 1) == "." == c.low(at + 3) and not second.gap
    return 4 if dotted and second and first.low + second.low in labels(side) else 0


def _of_reign(c: Candidate) -> bool:
    """«the first king (ruled *702–719*)», «the abbot (d. *602*)»."""
    at = c.number.first - 1
    if c.low(at) == ".":
        at -= 1
    return c.low(at - 1) == "(" and matches(c.mark(at), contexts("dated", "reign"))


def _alone(c: Candidate) -> bool:
    """«He drowned in the river *in 418*.»: at the end of a clause, where nothing but years stands before."""
    if not c.bare or c.near != "in" or c.after not in ENDS:
        return False
    if matches(c.mark(c.number.first - 2), contexts("in-so-many")):
        return False  # «Arsenic was *found* in 120.»
    return not any(_counting(c, at) for at in range(c.number.first))


def _counting(c: Candidate, at: int) -> bool:
    """Whether a mark is a number that may count something: no year behind its preposition."""
    mark = c.marks[at]
    if mark.kind == "number":
        behind = c.mark(at + 1)
        noun = behind is not None and behind.kind == "word" and behind.low not in closed()
        before = c.low(at - 1)
        return noun or before in ("of", "to", "for") or before not in labels("year-before")
    word = number_words("english").get(mark.low) if mark.kind == "word" else None
    return word is not None and word.category not in NOT_COUNTING
