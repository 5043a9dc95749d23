"""How far a time goes on: into the phrase of an event, behind an abbreviation, from a year into its month."""

from __future__ import annotations

import datetime as dt

from svodka.reading.periods.calendar import Interval
from svodka.reading.periods.grammar import Grammar
from svodka.reading.periods.words import TimeWords


def end_of_year(interval: Interval, end: int, words: TimeWords, at: int) -> int:
    """Index after a whole year, which what follows at once is a part of, or -1: «в 2020 году [в марте]».

    Behind a comma only where the year opens its sentence: «Больше, чем в 2019 году, в марте …».
    """
    first, last = interval.first, interval.last
    if first is None or last is None:
        return -1
    if (first, last) != (dt.date(first.year, 1, 1), dt.date(first.year, 12, 31)):
        return -1
    comma = words.words[end : end + 1] == [","] and words.words[at][:1].isupper()
    return end + comma


def goes_on(words: TimeWords, at: int) -> bool:
    """Whether a stop ends an abbreviation only: «100 тыс[.] тонн, в марте — 90»."""
    after = words.words[at + 1 : at + 2]
    return words.words[at] == "." and bool(after) and (after[0][0].islower() or after[0] in ",)")


def extended(rules: Grammar, words: TimeWords, at: int) -> int | None:
    """The end of the noun phrase that begins at a word: some adjectives and one word."""
    for _ in range(rules.phrase_size + 1):
        if at >= len(words.symbols) or words.symbols[at] not in rules.words:
            return None
        adjective = words.span(at, at + 1).lower().endswith(rules.adjective_endings)
        at += 1
        if not adjective:
            return at
    return at
