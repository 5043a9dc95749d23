"""Resolvers for words that count from the published date: «вчера», «за полгода», «через неделю»."""

from __future__ import annotations

import datetime as dt

from svodka.reading.periods import calendar
from svodka.reading.periods.calendar import UNKNOWN, Interval
from svodka.reading.periods.months import first_months
from svodka.reading.periods.rules import (
    RESOLVERS,
    Found,
    Reference,
    resolver,
)

_WHOLE_UNITS = ("month", "quarter", "half-year", "year", "decade", "century")
"""«три года назад» is the whole year; «три дня назад» and «неделю назад» are one day."""
_MANY = 1000
"""More units than this is not counted from today («1200 лет назад»)."""


@resolver("now")
def _now(found: Found, reference: Reference) -> Interval | None:
    """«сегодня», «на данный момент»: the published date."""
    return Interval(reference.published, reference.published)


@resolver("relative-day")
def _relative_day(found: Found, reference: Reference) -> Interval | None:
    """«вчера», «накануне», «завтра»."""
    if reference.published is None:
        return UNKNOWN
    moved = calendar.add_days(reference.published, found.number("o") or 0)
    return Interval(moved, moved)


@resolver("weekday")
def of_weekday(found: Found, reference: Reference) -> Interval | None:
    """«во вторник»: the latest not after publication, or the next; «в прошлый вторник» lies before it."""
    weekday = found.number("w")
    if reference.published is None or weekday is None:
        return UNKNOWN
    latest = calendar.weekday_before(reference.published, weekday)
    offset = found.number("r") or 0
    next_one = offset > 0 or (reference.ahead and not offset and latest != reference.published)
    if next_one and latest:
        latest = calendar.add_days(latest, 7)
    elif offset < 0 and latest == reference.published:
        latest = calendar.add_days(latest, -7)
    if offset < -1 and latest:
        latest = calendar.add_days(latest, -7)  # «в позапрошлую среду»
    return Interval(latest, latest)


@resolver("day-of-month")
def _day_of_month(found: Found, reference: Reference) -> Interval | None:
    """«5-го числа»: the latest such day, or the next; «5-го числа прошлого месяца» of the month named."""
    number, published = found.number("d"), reference.published
    if number is None or published is None:
        return UNKNOWN
    if found.has("a"):
        named = _of_month_around(published, number, found.number("a") or 0)
        return Interval(named, named) if named else UNKNOWN
    away = 1 if reference.ahead else -1
    days = [_of_month_around(published, number, offset) for offset in (0, away)]
    over = [day for day in days if day and (day == published or (day > published) == (away > 0))]
    return Interval(over[0], over[0]) if over else UNKNOWN


def _of_month_around(published: dt.date, number: int, offset: int) -> dt.date | None:
    """The day with a number in the month of publication, or so many months from it."""
    month = calendar.unit_around(published, "month", offset)
    first = month.first if month else None
    return calendar.day(first.year, first.month, number) if first else None


@resolver("weekend")
def _weekend(found: Found, reference: Reference) -> Interval | None:
    """«в минувшие выходные»: the latest Saturday and Sunday that have begun."""
    if reference.published is None or (found.number("r") or 0) > 0:
        return UNKNOWN
    saturday = calendar.weekday_before(reference.published, 5)
    if saturday == reference.published and found.has("r"):  # said on a Saturday of the one before
        saturday = calendar.add_days(saturday, 7 * (found.number("r") or 0))
    sunday = calendar.add_days(saturday, 1) if saturday else None
    return Interval(saturday, sunday) if saturday and sunday else UNKNOWN


@resolver("relative-unit")
def _relative_unit(found: Found, reference: Reference) -> Interval | None:
    """«в прошлом году», «на этой неделе»: a whole calendar unit."""
    return around_published(found, reference, found.number("a") or 0) or UNKNOWN


def around_published(found: Found, reference: Reference, away: int = 0) -> Interval | None:
    """The week, month or year around publication, or so many away from it; ``None`` where none is known."""
    if reference.published is None:
        return None
    return calendar.unit_around(reference.published, found.unit(), away)


def _count(found: Found) -> int | None:
    """How many units: one where no number stands; unknown for «несколько», plurals and too many."""
    if not found.has("n"):
        return None
    number = found.number("n")
    return number if number is not None and 1 <= number <= _MANY else None


def _back(found: Found, reference: Reference, unit: str, count: int | None) -> Interval:
    if reference.published is None or count is None or unit in ("hour", "minute", ""):
        return UNKNOWN
    first = calendar.shift(reference.published, unit, -count)
    return Interval(first, reference.published) if first else UNKNOWN


@resolver("recent")
def _recent(found: Found, reference: Reference) -> Interval | None:
    """«за последние 3 года»: that long before publication; «over the past weeks» does not say how long."""
    one = None if (found.number("u") or 1) > 1 else 1
    count = _count(found) if "n" in found.match.re.groupindex else one
    unit = found.unit() if found.has("u") else "day"
    return _back(found, reference, *calendar.in_days(unit, count))


@resolver("within")
def _within(found: Found, reference: Reference) -> Interval | None:
    """«Екі жыл ішінде»: that long before publication, or after it of what is still to come."""
    return _coming(found, reference) if reference.ahead else _recent(found, reference)


@resolver("months-within")
def _months_within(found: Found, reference: Reference) -> Interval | None:
    """«10 ай ішінде» told in November: from January; «үш ай ішінде», ten told in May: the last ones."""
    counted = None if reference.ahead else first_months(found, reference)
    return counted if counted and counted.first else _within(found, reference)


@resolver("for-unit")
def _for_unit(found: Found, reference: Reference) -> Interval | None:
    """«за сутки», «за полгода»: one unit before publication; «за годы» are how many is not said."""
    if (found.number("u") or 1) > 1:
        return UNKNOWN
    return _back(found, reference, found.unit(), 1)


@resolver("last-unit")
def _last_unit(found: Found, reference: Reference) -> Interval | None:
    """«за полугодие», «за квартал»: the last whole one that is over."""
    return around_published(found, reference, -1) or UNKNOWN


@resolver("part-of-unit")
def _part_of_unit(found: Found, reference: Reference) -> Interval | None:
    """«в конце прошлого месяца», «в начале года»: a third of a month or year; of a week no dates."""
    offset, part = found.number("a"), found.number("p") or 0
    known = offset is not None or part == 0  # «в конце года» may be yet to come
    if not known or found.unit() not in ("month", "year"):
        return UNKNOWN
    whole = around_published(found, reference, offset or 0)
    return calendar.third(whole, part) if whole else UNKNOWN


@resolver("night-to-weekday")
def _night_to_weekday(found: Found, reference: Reference) -> Interval | None:
    """«в ночь с четверга на пятницу»: both days."""
    second = of_weekday(found, reference)
    if second is None or second.last is None:
        return second
    return Interval(calendar.add_days(second.last, -1), second.last)


@resolver("first-units")
def _first_units(found: Found, reference: Reference) -> Interval | None:
    """«за первые две недели июля», «за 12 дней июля»: so many days from the first of the month."""
    month = RESOLVERS["point"](found, reference)
    later = found.has("f") and found.number("f") != 1
    if month is None or month.first is None or later:
        return UNKNOWN if month else None
    days = (found.number("n") or 1) * (7 if found.unit() == "week" else 1)
    last = calendar.add_days(month.first, days - 1)
    return Interval(month.first, last) if month.last and last and last <= month.last else UNKNOWN


@resolver("last-units")
def _last_units(found: Found, reference: Reference) -> Interval | None:
    """«за последнюю неделю июля», «в последний день мая»: so many days up to the end of the month."""
    month = RESOLVERS["point"](found, reference)
    if month is None or month.last is None:
        return UNKNOWN if month else None
    days = (found.number("n") or 1) * (7 if found.unit() == "week" else 1)
    return Interval(calendar.add_days(month.last, 1 - days), month.last)


@resolver("first-day")
def _first_day(found: Found, reference: Reference) -> Interval | None:
    """«за первые сутки» of something that is news today."""
    return _back(found, reference, "day", 1) if found.text("f") else UNKNOWN


@resolver("coming")
def _coming(found: Found, reference: Reference) -> Interval | None:
    """«в течение ближайших десяти лет», «тәулік ішінде»: that long after publication."""
    count = _count(found) if "n" in found.match.re.groupindex else 1
    if reference.published is None or count is None:
        return UNKNOWN
    last = calendar.shift(reference.published, found.unit(), count)
    return Interval(reference.published, last) if last else UNKNOWN


def _moved(found: Found, reference: Reference, sign: int) -> Interval:
    several = not found.has("n") and found.has("k")
    count = None if several else _count(found) if found.has("n") else 1
    if reference.published is None or count is None:
        return UNKNOWN
    unit = found.unit()
    if unit in _WHOLE_UNITS:
        if unit == "half-year":
            unit, count = "month", 6 * count
        if unit == "century":
            unit, count = "year", 100 * count  # «век назад» is that year, not the century before
        return calendar.unit_around(reference.published, unit, sign * count) or UNKNOWN
    moved = calendar.shift(reference.published, unit, sign * count)
    return Interval(moved, moved) if moved else UNKNOWN


@resolver("ago")
def _ago(found: Found, reference: Reference) -> Interval | None:
    """«три дня назад» is a day, «35 лет назад» a year."""
    return _moved(found, reference, -1)


@resolver("through")
def _through(found: Found, reference: Reference) -> Interval | None:
    """«через неделю», «через три часа»."""
    return _moved(found, reference, 1)
