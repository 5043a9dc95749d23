"""The day that a page shows beside its headline, for readers: «14 марта 2023, 12:30».

Many sites tell it nowhere else. What is not sure is none: two days, a day in a sentence, a day of an event.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from functools import cache
from itertools import chain, islice, takewhile

from lxml.html import HtmlElement

from svodka.language.lexicon import folded, load
from svodka.sources import dates
from svodka.sources.around import called, names
from svodka.sources.fragment import BLOCKS, UNSAID

_CALENDARS = ("russian/calendar", "kazakh/time_words", "english/time_words")
_MONTHS = ("month", "month-abbr", "monthname")
_CLOCK = re.compile(
    r"[0-2]?\d[:.][0-5]\d(?:[:.][0-5]\d)?(?:[ap]m)?|(?:utc|gmt)?[+-]\d{1,2}(?::?\d\d)?"
)
_PARTED = re.compile(r"[|•·]|\s[/—–-]\s")
_ORDINAL = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?")
_YEAR = re.compile(r"(\d{4})(?:г|ж)?")
_RUNNING = 100
"""Characters of a line from which on it is the text of the article."""
_SENTENCE = 50
"""The same, of a line that ends as sentences do: «Опубликовано 14 марта 2023 г.» has fewer."""
_BESIDE = 40
"""Characters that may stand in the line of a day: a rubric, an author, how many have seen the page."""
_ABOVE, _BELOW = 3, 12
"""Lines above and below a headline that are beside it."""
_MANY = 200
"""Lines that are looked at, empty ones with them."""
_SIDEWAYS = 3
"""How far up the names of what a line stands in are looked at."""


def shown_day(tree: HtmlElement) -> dt.date | None:
    """The one day beside the only ``h1`` of a page: «<h1>Склад</h1><i>14 марта 2023</i>», 14 March."""
    headlines = tree.findall(".//h1")
    if len(headlines) != 1:
        return None
    above, below = _above(headlines[0]), _below(headlines[0])
    # Above its headline a page may also show which day it is, in the east already the next.
    days = {day for line in above for day in _days(line) if day < dt.date.today()}
    days |= {day for line in below for day in _days(line)}
    return dates.likely(days.pop()) if len(days) == 1 else None


def _above(headline: HtmlElement) -> Iterator[list[str]]:
    """The lines right above a headline, in what holds both; the last first."""
    parent = headline.getparent()
    if parent is None or parent.tag == "body":
        return
    for node in islice(headline.itersiblings(preceding=True), _ABOVE):
        if node.tag == "header":
            return
        lines = list(islice(_told(_lines(node)), _ABOVE + 1))
        if len(lines) > _ABOVE or any(_is_running(line) for line in lines):
            return
        yield from lines


def _below(headline: HtmlElement) -> Iterator[list[str]]:
    """The lines below a headline, up to the text of its article."""
    outside = ("article", "main", "body", "html")
    held = takewhile(lambda node: node.tag not in outside, headline.iterancestors())
    following = (
        line
        for node in chain([headline], held)
        for line in chain([_words(node.tail)], *map(_all_lines, node.itersiblings()))
    )
    return islice(takewhile(lambda line: not _is_running(line), _told(following)), _BELOW)


def _told(lines: Iterator[list[str]]) -> Iterator[list[str]]:
    """Of the next lines those that are not empty."""
    return filter(None, islice(lines, _MANY))


def _all_lines(node: HtmlElement) -> Iterator[list[str]]:
    yield from _lines(node)
    yield _words(node.tail)


def _lines(node: HtmlElement) -> Iterator[list[str]]:
    """The lines of a part of a page, each as its pieces; those of an event and in forms are left out."""
    if not isinstance(node.tag, str) or node.tag in UNSAID or _of_an_event(node):
        return
    if any(inner.tag in BLOCKS for inner in node.iterdescendants()):
        yield _words(node.text)
        for inner in node:
            yield from _all_lines(inner)
        return
    pieces = [words for text in node.itertext() if (words := " ".join(text.split()))]
    bare = (node.text or "", *(inner.tail or "" for inner in node))
    sentence = node.tag in ("p", "li") and any(text.strip() for text in bare)
    yield [" ".join(pieces)] if sentence else pieces


def _words(text: str | None) -> list[str]:
    words = " ".join((text or "").split())
    return [words] if words else []


def _is_running(line: list[str]) -> bool:
    words = " ".join(line)
    return len(words) > (_SENTENCE if words.endswith((".", "!", "?", "…")) else _RUNNING)


def _of_an_event(node: HtmlElement) -> bool:
    """Whether a part of a page is named as of an event: ``class="event-date"``."""
    held = islice(chain([node], node.iterancestors("div", "section", "ul")), _SIDEWAYS)
    return any(called(one, "events") for one in held)


def _days(line: list[str]) -> Iterator[dt.date]:
    """The days that a line tells and says nothing about: «Общество», «14 марта 2023, 12:30»."""
    if whole := set(filter(None, map(_day, _PARTED.split(" ".join(line))))):
        yield from whole
        return
    for at, piece in enumerate(line):
        before, after = line[at - 1] if at else "", line[at + 1] if at + 1 < len(line) else ""
        told = before.endswith(":") and not _is_label(before)
        beside = sum(map(len, line)) - len(piece)
        if beside <= _BESIDE and not told and not _amends(before) and not after[:1].islower():
            yield from filter(None, map(_day, _PARTED.split(piece)))


def _is_label(words: str) -> bool:
    return not _bare(words)


def _amends(words: str) -> bool:
    """Whether words tell of a change: «Обновлено»."""
    return any(word.strip(":") in names("amended") for word in words.casefold().split())


def _day(words: str) -> dt.date | None:
    """The day that words tell with its time and a label at most: «Опубликовано: 14 марта 2023, 12:30»."""
    left = _bare(words)
    if left and left[0] in names("by") and not _amends(words):
        left = left[-1:] if _numeric(left[-1]) else left[-3:]
    if len(left) == 1:
        return _numeric(left[0])
    if len(left) != 3:
        return None
    first, second, third = left
    orders = ((first, second, third), (second, first, third), (second, third, first))
    return next(filter(None, (_date(*order) for order in orders)), None)


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
    """The number of each month by its forms, in all languages: «марта», «наурыз», "Mar"."""
    return {
        folded(form): int(entry.number("value"))
        for name in _CALENDARS
        for entry in load(name)
        if entry.text("class") in _MONTHS
        for form in entry.forms
    }


@cache
def _weekdays() -> frozenset[str]:
    return frozenset(
        folded(form)
        for name in _CALENDARS
        for entry in load(name)
        if entry.text("class") == "weekday"
        for form in entry.forms
    )
