"""English numbers: the longest one that begins at a mark, in digits or in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from svodka.language.english.quantities.numbers.commas import past_comma
from svodka.language.english.quantities.numbers.composing import (
    ARTICLES,
    composed,
    half_more,
    hyphen,
    larger,
    past_dozen,
    times,
    with_dozen,
    word_at,
)
from svodka.language.english.quantities.numbers.digits import HALVES, LAKH, read_digits, with_rest
from svodka.language.english.quantities.numbers.fractions import read_half, read_part
from svodka.language.punctuation import HYPHENS
from svodka.language.quantities.marks import Mark, low_at
from svodka.language.quantities.number import Number
from svodka.language.quantities.numberwords import NumberWord

AFTER_ARTICLE = ("hundred", "scale", "dozen", "part", "half", "couple", "few", "fold")
"""Classes that «a» makes one of: «a million», «a third»."""
ROUND = frozenset(["100", "1,000", "1000"])
"""Numbers in digits before which people write the article of the word."""

WHOLES = frozenset(["the", "all", "its", "their", "them", "those", "these"])
"""What stands behind the «of» of quarters that are parts: «3 quarters of *the* hay»."""


def read_number(sequence: Sequence[Mark], first: int) -> Number | None:
    """The longest number that begins at a mark, or ``None``."""
    mark = sequence[first]
    if mark.kind == "number" or mark.low in HALVES:
        number = read_digits(sequence, first)
        return _parts_in_digits(sequence, number) or number
    article = mark.low in ARTICLES
    at = first + article
    if article and low_at(sequence, first - 1) == "than" and low_at(sequence, at) in ROUND:
        return replace(read_digits(sequence, at), first=first)  # «more than *a 100* men»
    word = word_at(sequence, at)
    if word is None or (article and word.category not in AFTER_ARTICLE):
        return None
    found = _words(sequence, at, word, article)
    if found is None:
        return None
    return replace(found, first=first, last=_in_digits(sequence, found))


def _in_digits(sequence: Sequence[Mark], number: Number) -> int:
    """The last mark of a number in words, with the same in digits behind it: «twenty-five *(25)* years»."""
    at = number.last + 2
    if low_at(sequence, number.last + 1) != "(" or low_at(sequence, at + 1) != ")":
        return number.last
    again = read_digits(sequence, at) if sequence[at].kind == "number" else None
    same = again is not None and (again.low, again.high) == (number.low, number.high)
    return at + 1 if same else number.last


def _words(sequence: Sequence[Mark], first: int, word: NumberWord, article: bool) -> Number | None:
    kind = word.category
    if kind == "vague":
        return _vague(sequence, first, word)
    if kind == "couple" and not (article and _couple(sequence, first)):
        return None
    if kind == "few" and not article:
        return None
    if kind in ("several", "few", "both", "couple", "times", "fold"):
        kind = "several" if kind == "few" else kind
        number = Number(first, first, word.value, word.value, style="words", category=kind,
                        vague=kind == "several", why=("number.words",))  # fmt: skip
        at = first + 1
        at += kind == "couple" and low_at(sequence, at) == "of"
        after = word_at(sequence, at)
        joins = after is not None and after.category in ("hundred", "scale", "dozen")
        if kind in ("several", "couple") and after and joins and not hyphen(sequence, at + 1):
            large = times(replace(number, last=at - 1), after)
            return (past_dozen if after.category == "dozen" else larger)(sequence, large)
        return number
    if kind == "half":
        return read_half(sequence, first)
    if kind == "part":
        return read_part(sequence, first, first, word.value) if article else None
    if kind == "dozen":
        return past_dozen(sequence, Number(first, first, *(word.value,) * 3, "words"))
    if kind == "short":
        return None
    found = composed(sequence, first)
    if found is None:
        return None
    found = past_comma(sequence, found)
    number = replace(found, category="one" if kind == "one" and found.last == first else "unit")
    if number.scale >= LAKH:
        number = with_rest(sequence, number)  # «one lakh 31 thousand»
    at = number.last + 1
    at += low_at(sequence, at) in HYPHENS and at < len(sequence) and not sequence[at].gap
    after = word_at(sequence, at)
    plural = low_at(sequence, at).endswith(("s", "ves"))
    if after is not None and number.low < 20:
        if (
            after.category == "part"
            and (plural or number.low == 1)
            and not _orders(sequence, number, at)
        ):
            return read_part(sequence, first, at, number.low * after.value)
        if after.category == "half" and number.low == 1:
            return read_part(sequence, first, at, after.value)
        if (dozen := with_dozen(sequence, number)) is not None:
            return dozen
    return half_more(sequence, number)


def _parts_in_digits(sequence: Sequence[Mark], number: Number) -> Number | None:
    """«*2 thirds* of the island»: parts whose number stands in digits; «3 quarters of growth» are months."""
    at = number.last + 1
    part = word_at(sequence, at)
    if part is None or part.category != "part" or not 1 < number.high < 20 or number.is_range:
        return None
    if low_at(sequence, at + 1) != "of" or not low_at(sequence, at).endswith("s") or number.low % 1:
        return None
    if low_at(sequence, at) == "quarters" and low_at(sequence, at + 2) not in WHOLES:
        return None
    return read_part(sequence, number.first, at, number.low * part.value)


def _orders(sequence: Sequence[Mark], number: Number, part: int) -> bool:
    """«one *third-floor* flat»: a hyphen behind a part, and none before it, make it an ordinal."""
    behind = part + 1 < len(sequence) and low_at(sequence, part + 1) in HYPHENS
    return behind and part == number.last + 1 and not sequence[part + 1].gap


def _vague(sequence: Sequence[Mark], first: int, word: NumberWord) -> Number:
    """«dozens», «tens of thousands», «hundreds of millions»."""
    value, last = word.value, first
    after = word_at(sequence, first + 2)
    if low_at(sequence, first + 1) == "of" and after is not None and after.category == "vague":
        if after.value > word.value:
            value, last = value * after.value, first + 2
    return Number(
        first, last, value, value, value, "words", "vague", vague=True, why=("number.vague",)
    )


def _couple(sequence: Sequence[Mark], first: int) -> bool:
    """«a couple of buses», «a couple hundred», «a couple buses», not «a couple who»."""
    after = low_at(sequence, first + 1)
    word = word_at(sequence, first + 1)
    counts = (
        after.endswith("s")
        and low_at(sequence, first) == "couple"
        and after not in ("was", "has", "is")
    )
    return after == "of" or word is not None or counts
