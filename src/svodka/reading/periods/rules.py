"""What the matched words of a time expression mean: from words and a reference to dates.

Each resolver is named by ``resolve`` in the grammar of a language and returns an
:class:`~svodka.reading.periods.calendar.Interval` (:data:`UNKNOWN` where the words tell no dates), or
``None`` where the words cannot be such an expression at all («31 февраля»), so that a shorter
reading is tried. Without a published date nothing is counted from "today".
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from svodka.reading.periods import calendar
from svodka.reading.periods.calendar import UNKNOWN, Interval
from svodka.reading.periods.words import TimeWords

_NEAR = dt.timedelta(days=183)
"""A date named nearby lends its year this far; beyond, either year is possible."""
SOON = dt.timedelta(days=31)
"""A day, a month or a span of days without a year may begin this much after publication («с 1 октября»)."""
_JUST_OVER = dt.timedelta(days=92)
"""«Этой осенью» is the last one so long after it; «этой зимой», which two years have, twice as long."""
WINTER = 12
"""The month that winter begins with."""
JANUARY = 1
"""A month that needs no looking ahead: «с января» in December is the whole year that ends."""
BARE_YEARS = range(1900, 2051)
"""Where nothing but «в» says that four digits are a year, only these are."""


@dataclass(slots=True)  # not frozen: made by the ten thousand, thrice as quick
class Reference:
    """What a period is resolved against: the published date, and a full date that stands nearby.

    ``named`` lends its year to a day or month that has none («5 мая 2018 года … 6 мая»). ``ahead``: what is
    told is still to come, so a day, month, season or weekday is the next one; ``gone``: it is over, so none
    begins soon. ``year``: that of the dated period before, which «в мае того же года» means.
    """

    published: dt.date | None = None
    named: dt.date | None = None
    ahead: bool = False
    year: int | None = None
    gone: bool = False


@dataclass(slots=True)  # not frozen: made by the ten thousand, thrice as quick
class Found:
    """A rule that matched: its named words, by the names of the grammar."""

    words: TimeWords
    match: re.Match[str]
    units: Mapping[str, str]
    """Symbol to unit («год» to ``year``)."""
    year_marks: frozenset[str]
    """Symbols of the words that make a number a year («года», «г.»)."""

    def has(self, name: str) -> bool:
        """Whether the rule has this name and it matched something."""
        return name in self.match.re.groupindex and self.match.group(name) is not None

    def number(self, name: str) -> int | None:
        """The number under a name: the sum of its words; thousand multiplies what stands before."""
        if not self.has(name):
            return None
        total = 0
        seen = False
        for at in range(*self.match.span(name)):
            value = self.words.value(at)
            if value is None:
                continue
            seen = True
            total = (
                max(total, 1) * 1000 if value == 1000 and not _digits(self, at) else total + value
            )
        return total if seen else None

    def unit(self, name: str = "u") -> str:
        """The unit under a name: year, month, ..."""
        return next((self.units[s] for s in self.match.group(name) if s in self.units), "")

    def text(self, name: str) -> str:
        """The words under a name."""
        return self.words.span(*self.match.span(name))

    def marked_year(self) -> bool:
        """Whether a word says that a number is a year."""
        return not self.year_marks.isdisjoint(self.match.group())


Resolver = Callable[[Found, Reference], Interval | None]
RESOLVERS: dict[str, Resolver] = {}


def resolver(name: str) -> Callable[[Resolver], Resolver]:
    """Register a function under the name that grammars use."""

    def register(function: Resolver) -> Resolver:
        RESOLVERS[name] = function
        return function

    return register


def _digits(found: Found, at: int) -> bool:
    return found.words.text[found.words.starts[at]].isdigit()


@dataclass(frozen=True, slots=True)
class StatedYear:
    """What the words say about the year: whether they say anything, and which it is, if known."""

    said: bool
    year: int | None


def stated_year(found: Found, reference: Reference, mark: str = "") -> StatedYear:
    """What the words say about the year of the point that ``mark`` numbers."""
    if (year := found.number(f"y{mark}")) is not None:
        return StatedYear(True, year)
    published = reference.published
    if found.has(f"r{mark}"):
        offset = found.number(f"r{mark}") or 0
        return StatedYear(True, published.year + offset if published else None)
    if found.has(f"oy{mark}"):
        offset = found.number(f"oy{mark}") or 0
        return StatedYear(True, reference.year + offset if reference.year else None)
    if found.has(f"sg{mark}"):
        return StatedYear(True, published.year if published else None)
    return StatedYear(False, None)


def inside(found: Found, year: int, mark: str = "") -> Interval | None:
    """The day, month, season, quarter or half of a year that the words name; else the year."""
    month, number = found.number(f"m{mark}"), found.number(f"d{mark}")
    if number is not None:
        start = calendar.day(year, month or 0, number)
        return Interval(start, start) if start else None
    if month is not None:
        return calendar.months(year, month, month)
    if (season := found.number(f"s{mark}")) is not None:
        return calendar.months(year, season, season + 2)
    if (quarter := found.number(f"q{mark}")) is not None:
        return calendar.months(year, 3 * quarter - 2, 3 * quarter) if 1 <= quarter <= 4 else None
    if (half := found.number(f"h{mark}")) is not None:
        return calendar.months(year, 6 * half - 5, 6 * half) if 1 <= half <= 2 else None
    return calendar.years(year, year)


def latest(
    make: Callable[[int], Interval | None],
    reference: Reference,
    slack: dt.timedelta = dt.timedelta(0),
) -> Interval | None:
    """The one in the year of a date named nearby; else the latest that does not begin after publication.

    Of what is still to come the first that does not end before it.
    """
    published, named = reference.published, reference.named
    if named is not None:
        whole = make(named.year)
        if whole and whole.first and abs(whole.first - named) <= _NEAR:
            return whole
    if published is None:
        return None if make(2000) is None else UNKNOWN
    for year in range(published.year - 1, published.year + 9) if reference.ahead else ():
        whole = make(year)
        if whole and whole.last and whole.last >= published:
            return whole
    for year in range(published.year + bool(slack), published.year - 9, -1):
        whole = make(year)
        if (
            whole
            and whole.first
            and whole.first - published <= (dt.timedelta(0) if reference.gone else slack)
        ):
            return whole
    return None if make(2000) is None else UNKNOWN


def _whole(found: Found, reference: Reference, mark: str = "") -> Interval | None:
    """A point or stretch with its year, stated or chosen: the calendar unit without parts of it."""
    stated = stated_year(found, reference, mark)
    season = found.number(f"s{mark}")
    if stated.said:
        if stated.year is None or season == WINTER:  # «зимой 2012 года»: either end of the year
            return UNKNOWN if inside(found, 2000, mark) else None
        return inside(found, stated.year, mark)
    if found.has("a"):
        if reference.published is None:
            return UNKNOWN
        away = found.number("a") or 0
        year = reference.published.year + away
        year -= season == WINTER and reference.published.month < 3
        whole = inside(found, year, mark)
        last = inside(found, year - 1, mark) if season is not None and not away else None
        just_over = not reference.ahead and _is_just_over(last, whole, reference.published)
        return last if just_over else whole
    soon = found.has(f"d{mark}") or found.number(f"m{mark}") not in (None, JANUARY)
    return latest(
        lambda year: inside(found, year, mark), reference, SOON if soon else dt.timedelta(0)
    )


def _is_just_over(last: Interval | None, whole: Interval | None, published: dt.date) -> bool:
    """«Этой зимой утонули двое», told in June, and «этой осенью», told in January: the last one."""
    if last is None or last.first is None or last.last is None or whole is None:
        return False
    ahead = whole.first is not None and whole.first > published
    reach = _NEAR if last.first.month == WINTER else _JUST_OVER
    return ahead and published - last.last <= reach


@resolver("none")
def _none(found: Found, reference: Reference) -> Interval | None:
    """Words that tell no dates by themselves («после аварии», «тогда»)."""
    return UNKNOWN


@resolver("point")
def _point(found: Found, reference: Reference) -> Interval | None:
    """A day, month, season, quarter, half-year or year, or its beginning, middle or end."""
    whole = _whole(found, reference)
    if whole is None or not found.has("p"):
        return whole
    return calendar.third(whole, found.number("p") or 0)


@resolver("half-of")
def _half_of(found: Found, reference: Reference) -> Interval | None:
    """Half of a month: its first fifteen days, or the rest."""
    whole = _whole(found, reference)
    half = found.number("g")
    if whole is None or half not in (1, 2):
        return None
    if whole.first is None or whole.last is None:
        return UNKNOWN
    middle = whole.first.replace(day=15)
    return (
        Interval(whole.first, middle) if half == 1 else Interval(middle.replace(day=16), whole.last)
    )


@resolver("third-of")
def _third_of(found: Found, reference: Reference) -> Interval | None:
    """A third of a month, «декада»: its first ten days, the next ten, or the rest."""
    whole = _whole(found, reference)
    part = found.number("g")
    if whole is None or part not in (1, 2, 3):
        return None
    return calendar.third(whole, part - 1)


@resolver("bare-year")
def _bare_year(found: Found, reference: Reference) -> Interval | None:
    """Four digits that only their neighbours make a year."""
    year = found.number("y")
    if year is None or year not in BARE_YEARS:
        return None
    return calendar.years(year, year)


@resolver("decade")
def _decade(found: Found, reference: Reference) -> Interval | None:
    """«1990-е», «90-х»: two digits from 30 on belong to the last century; «20-е» may be either."""
    year = found.number("n")
    if year is None or year % 10:
        return None
    if year < 100:
        if not found.text("n").isdigit() and year == 0:
            return calendar.years(2000, 2009)
        if year < 30:
            return UNKNOWN if year else None
        year += 1900
    elif year < 1000:
        return None
    return UNKNOWN if found.has("p") else calendar.years(year, year + 9)


@resolver("century")
def _century(found: Found, reference: Reference) -> Interval | None:
    """«XX век»: 1901 to 2000."""
    number = found.number("c")
    if number is None or not 1 <= number <= 21:
        return None
    return UNKNOWN if found.has("p") else calendar.years(100 * number - 99, 100 * number)
