"""Where a stop ends no Russian sentence, whatever razdel says: «1,2 млн. тонн», «16 окт. 2007 года»."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from svodka.language.lexicon import classes
from svodka.language.russian.numerals import is_abbreviation, words

MULTIPLIER = re.compile(r"\d\s?([^\W\d]+)\.$")
"""A number and what may be its abbreviated multiplier, at the end of a text."""

YEAR = re.compile(r"[12]\d{3}(?!\d)")


def lower_case_after(left: str, right: str) -> bool:
    """«Собрали 1,2 млн. тонн…»: no sentence begins in lower case after a full stop."""
    return right[:1].islower() and left[-1:] in ".…"


def semicolon(left: str, right: str) -> bool:
    """«Погибли 3 человека; 13 были ранены.»: a semicolon ends no sentence."""
    return left[-1:] == ";"


def counted_in_capitals(left: str, right: str) -> bool:
    """«Произошло 7,9 тыс. ДТП»: what is counted follows an abbreviated multiplier."""
    multiplier = MULTIPLIER.search(left)
    if multiplier is None:
        return False
    word, counted = words().get(multiplier.group(1)), re.match(r"\w+", right)
    short = word is not None and word.category == "multiplier" and word.number == "short"
    return short and counted is not None and is_abbreviation(counted.group())


def year_of_month(left: str, right: str) -> bool:
    """«Мост открыли 16 окт. 2007 года», «за 9 мес. 2007 года»: the year opens no sentence."""
    return YEAR.match(right) is not None and _short_month().search(left) is not None


@cache
def _short_month() -> re.Pattern[str]:
    """A month, or a part of a year, in short behind a number or a dash, at the end of a text: «16 окт.»."""
    units = classes("russian/time_units")
    short = classes("russian/datings")["months-in-short"] | units["quarterabbr"] | units["halfabbr"]
    months = "|".join(sorted(classes("russian/calendar")["month-abbr"] | short))
    return re.compile(rf"[\dIV–—-]\s?(?:{months})\.$", re.IGNORECASE)


def name_of_place(left: str, right: str) -> bool:
    """«В пгт. Лесной», «в мкр. Северный»: behind its noun in short stands the name of a place."""
    return right[:1].isupper() and left[-1:] == "." and _short_place().search(left) is not None


@cache
def _short_place() -> re.Pattern[str]:
    """The noun of a place in short at the end of a text, with its stop, behind a preposition or a comma."""
    short = classes("russian/places")
    nouns = "|".join(sorted(short["town"] | short["street"], key=len, reverse=True))
    return re.compile(rf"(?:\b(?:[вВ]о?|[нН]а|[иИ]з|[пП]од|[пП]о|[бБ]лиз|[уУ])|,)\s(?:{nouns})\.$")


JOINS: tuple[Callable[[str, str], bool], ...] = (
    lower_case_after, semicolon, counted_in_capitals, year_of_month, name_of_place,
)  # fmt: skip
"""Whether a sentence goes on, by what stands before and behind its stop."""
