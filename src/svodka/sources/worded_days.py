"""Days written in words, as pages and feeds write them: «Вт, 14 марта 2023, 12:30», "March 14, 2023"."""

from __future__ import annotations

import datetime as dt
import email.utils
import re
from functools import cache

from svodka.language.lexicon import folded, load
from svodka.sources import dates
from svodka.sources.around import names

_CALENDARS = ("russian/calendar", "kazakh/time_words", "english/time_words")
_MONTHS = ("month", "month-abbr", "monthname", "june")
_TIME = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?")
_CLOCK = re.compile(
    r"[0-2]?\d[:.][0-5]\d(?:[:.][0-5]\d)?(?:[ap]m)?|(?:utc|gmt)?[+-]\d{1,2}(?::?\d\d)?"
)
_ORDINAL = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?")
_YEAR = re.compile(r"(\d{4})(?:г|ж)?")


def day(words: str) -> dt.date | None:
    """The day that words tell with its time and a label at most: «Опубликовано: 14 марта 2023, 12:30»."""
    left = _bare(words)
    if left and left[0] in names("by") and not amends(words):
        left = left[-1:] if _numeric(left[-1]) else left[-3:]
    if len(left) == 1:
        return _numeric(left[0])
    if len(left) != 3:
        return None
    first, second, third = left
    orders = ((first, second, third), (second, first, third), (second, third, first))
    return next(filter(None, (_date(*order) for order in orders)), None)


def feed_day(words: str) -> dt.date | None:
    """The day of a date in a feed: «Вт, 05 июл 2022 10:00:00 +0600», ``2022-07-04 19:00:00 UTC``."""
    if found := dates.day(words):
        return found
    try:
        return email.utils.parsedate_to_datetime(words).date()
    except (TypeError, ValueError, IndexError, OverflowError):
        return day(words)


def minute(words: str) -> int | None:
    """The minute of the hour that words tell: 30 of «14 марта 2023, 12:30»."""
    found = (_TIME.fullmatch(word.strip(".()")) for word in words.replace(",", " ").split())
    return next((int(time[2]) for time in found if time), None)


def is_label(words: str) -> bool:
    """Whether words only say of what the day beside them is: «Опубликовано:»."""
    return not _bare(words)


def amends(words: str) -> bool:
    """Whether words tell of a change: «Обновлено»."""
    return any(word.strip(":") in names("amended") for word in words.casefold().split())


def _bare(words: str) -> list[str]:
    """The words beside a time, a weekday and what is written around a day: «в», «года», «опубликовано»."""
    low = (word.strip(":.()") for word in folded(words).replace(",", " ").split())
    idle = names("around_a_day")
    return [
        word
        for word in low
        if word and word not in idle and word not in _weekdays() and not _CLOCK.fullmatch(word)
    ]


def _numeric(word: str) -> dt.date | None:
    return dates.day(word) if "." in word or "-" in word else None


def _date(day: str, month: str, year: str) -> dt.date | None:
    of_month, number, of_era = _ORDINAL.fullmatch(day), _months().get(month), _YEAR.fullmatch(year)
    if not (of_month and number and of_era):
        return None
    try:
        return dt.date(int(of_era[1]), number, int(of_month[1]))
    except ValueError:
        return None


@cache
def _months() -> dict[str, int]:
    """The number of each month by its forms, in all languages: «марта», «наурыз», «нау», "Mar"."""
    told = {
        folded(form): int(entry.number("value"))
        for name in _CALENDARS
        for entry in load(name)
        if entry.text("class") in _MONTHS
        for form in entry.forms
    }
    return told | {short: number for number, short in enumerate(names("short_months"), 1)}


@cache
def _weekdays() -> frozenset[str]:
    """The days of the week by their forms: «вторник», «вт», "Tue"."""
    told = {
        folded(form)
        for name in _CALENDARS
        for entry in load(name)
        if entry.text("class") == "weekday"
        for form in entry.forms
    }
    return frozenset(told.union(names("short_weekdays")))
