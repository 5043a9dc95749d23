"""Centuries by their number, years of an era: «в конце 8 века», «до 700 г. до н. э.»: exclusions."""

from __future__ import annotations

from svodka.language.russian.numerals import is_few, is_genitive_singular
from svodka.language.russian.quantities.surroundings import Candidate, labels, matches

LASTING = "лет"
"""What a year is never told with: «за 300 лет до нашей эры»."""


def century(c: Candidate) -> bool:
    """Which century it was: «в конце [8] века», «начало [3] тысячелетия»; not «стоял 3 века»."""
    if not _is_number(c) or c.bound is not None:
        return False
    word = c.mark(c.numeral.last + 1)
    if not matches(word, labels("century")) or word is None or not is_genitive_singular(word.low):
        return False
    return not is_few(c.numeral.low) or matches(c.mark(c.numeral.first - 1), labels("of-a-century"))


def of_era(c: Candidate) -> bool:
    """«До [700] г. до н. э.», «с [8] века до нашей эры»; not «за 3 века до нашей эры»."""
    if not _is_number(c) or c.near == "за":
        return False
    at = c.numeral.last + 1
    word = c.mark(at)
    if matches(word, labels("century") | labels("year")):
        if c.low(at) == LASTING:
            return False
        at += 1 + (c.low(at + 1) == ".")
    at += c.low(at) == "до"
    return _is_era(c, at)


def years_in_short(c: Candidate) -> bool:
    """«Правил в [830—846] гг.»: an abbreviation that stands for nothing but years by their numbers."""
    return _is_number(c) and c.low(c.numeral.last + 1) in labels("years-in-short")


def _is_era(c: Candidate, at: int) -> bool:
    """«Н. э.», «нашей эры»."""
    short = (c.low(at), c.low(at + 1), c.low(at + 2)) == ("н", ".", "э")
    return short or (c.low(at) in labels("our") and matches(c.mark(at + 1), labels("era")))


def _is_number(c: Candidate) -> bool:
    n = c.numeral
    whole = not n.low % 1 and not n.high % 1
    return n.style == "digits" and n.scale == 1 and whole and not n.grouped and not c.money_sign
