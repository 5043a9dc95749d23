"""Kazakh numbers inside a name: «„Жүз жаңа есім“ жобасы», «„7 – 20 – 25“ бағдарламасы», «Ми-сегіз»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.tags import tag
from svodka.language.kazakh.quantities.candidates import Candidate, beside
from svodka.language.kazakh.quantities.forms import number_word
from svodka.language.punctuation import DASHES, HYPHENS
from svodka.language.quantities.marks import Mark

OPENING = ("«", "“", "„", '"')
CLOSING = ("»", "”", "“", '"')
_FIRST_YEAR = 1900
"""Before the first year that something is called by."""
LONGEST = 8
"""The most marks from a number to the quotation marks around it."""
STOPS = frozenset((*OPENING, *CLOSING, ".", ";", ":"))


def in_quoted_name(c: Candidate) -> bool:
    """Whether what stands in quotation marks around a number is the name of the noun behind it.

    «„Жүз есім“ жобасы», «„Сексен кесік“ атты көл»; speech has no such noun: «„Жүз үй салынды“, – деді ол».
    """
    if c.unit is not None or c.money or c.bound is not None:
        return False
    closed = _closed(c.marks, c.number.first, c.number.last)
    if closed is None or closed + 1 >= len(c.marks):
        return False
    if _ends_name(c, closed):
        return True
    closed = _of_next(c.marks, closed)
    behind = c.marks[closed + 1]
    if behind.low in beside("by-name"):
        return True
    if behind.kind != "word" or behind.text[:1].isupper():
        return False
    pos, features, _ = tag(behind.text, c.low(closed + 2))
    return pos == "NOUN" and bool(features.get("Poss"))


def _ends_name(c: Candidate, closed: int) -> bool:
    """«*„Бірінші үй 2“* – жастарға арналған»: a bare number that ends a name, before a dash."""
    opened = _stop(c.marks, range(c.number.first - 1, max(-1, c.number.first - 1 - LONGEST), -1))
    if not c.bare or opened is None or closed != c.number.last + 1 or opened + 1 == c.number.first:
        return False
    named = c.marks[opened + 1].text[:1].isupper()
    return named and c.low(closed + 1) in DASHES


def _of_next(sequence: Sequence[Mark], closed: int) -> int:
    """«„Мың бала“ *және „Жүз мектеп“* жобалары»: where the name closes that is joined to another."""
    opened = closed + 2
    goes_on = closed + 3 < len(sequence)
    joined = goes_on and sequence[closed + 1].low in function_words("and")
    if not joined or sequence[opened].low not in OPENING:
        return closed
    end = _stop(sequence, range(opened + 1, min(len(sequence), opened + 1 + LONGEST)))
    ends = end is not None and sequence[end].low in CLOSING and end + 1 < len(sequence)
    return end if ends and end is not None else closed


def _closed(sequence: Sequence[Mark], first: int, last: int) -> int | None:
    """The mark that closes a quotation around a number, where one opens it and no other is inside."""
    opened = _stop(sequence, range(first - 1, max(-1, first - 1 - LONGEST), -1))
    if opened is None or sequence[opened].low not in OPENING:
        return None
    closed = _stop(sequence, range(last + 1, min(len(sequence), last + 1 + LONGEST)))
    if closed is None:
        return None
    if sequence[opened + 1].gap or sequence[closed].gap or sequence[closed].low not in CLOSING:
        return None
    return closed if closed + 1 < len(sequence) and sequence[closed + 1].gap else None


def _stop(sequence: Sequence[Mark], places: range) -> int | None:
    """The first of some places where a quotation or a sentence opens or ends."""
    for at in places:
        if sequence[at].low in STOPS:
            return at
    return None


def year_in_name(c: Candidate) -> bool:
    """«*Астана – 2025* көрмесіне 40 ел келді»: a year that a dash joins to the name of something."""
    dash, name = c.mark(c.number.first - 1), c.mark(c.number.first - 2)
    if dash is None or name is None or dash.low not in DASHES or not name.text[:1].isupper():
        return False
    if not (c.bare and c.number.in_years and c.number.low > _FIRST_YEAR):
        return False
    pos, feats, _ = tag(c.after, c.low(c.last + 2))
    return pos == "NOUN" and bool(feats.get("Poss"))


def joined_to_name(c: Candidate) -> bool:
    """«Ми-сегіз», «Зейнеткер-екі», «Сток-он-Дала»: a number in words that a hyphen joins to a name."""
    if c.number.style != "words":
        return False
    hyphen, name = c.mark(c.number.first - 1), c.mark(c.number.first - 2)
    start = c.mark(c.number.first)
    if hyphen is None or name is None or start is None:
        return False
    glued = hyphen.low in HYPHENS and not hyphen.gap and not start.gap
    named = name.kind == "word" and name.text[:1].isupper() and number_word(name.low) is None
    return glued and named
