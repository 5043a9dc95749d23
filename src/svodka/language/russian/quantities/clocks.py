"""Times of day: «в 9 часов», «к 8 вечера», «с 7 до 9 утра». The rule is an exclusion."""

from __future__ import annotations

from svodka.language.quantities.marks import Mark
from svodka.language.russian.numerals import readings, words
from svodka.language.russian.quantities.change_words import change_word
from svodka.language.russian.quantities.surroundings import Candidate, contexts, labels, matches
from svodka.language.russian.quantities.units import unit_at

STARTS = frozenset({"с", "со"})
"""What the beginning of a change or of a span of hours stands behind."""
BETWEEN = "между"
NOON = 12
CLOSING = frozenset({*",.;)", "и", "без", ""})
"""What follows the hours that something is open, where they are not called so."""


def clock(c: Candidate) -> bool:
    """A time of day: «в 9 часов», «к 8 вечера», «на 11.00», «9 мая около 7 часов», «8.30 по Гринвичу»."""
    n = c.numeral
    if n.scale != 1 or (n.is_range and c.unit is None):
        return False
    if c.after in labels("day-part") and n.high <= 24:
        return True  # «в 8 вечера», «около часа ночи»
    if _to_the_second(c):
        return True
    if _opening_hours(c) or _about_hour(c):
        return True
    stated = c.near == "на" and matches(c.mark(n.first - 2), contexts("as-of"))
    if stated and c.unit is not None:
        return c.unit.symbol == "h"
    start = c.mark(n.first)
    if c.unit is not None and c.unit.symbol in ("h", "min") and c.unit.kind == "duration":
        word = c.low(c.unit.first)
        if _is_minute(start) and c.near in ("в", "к", "до", "около", "после") and word != "часа":
            return True  # «в 23.50 час.»
        if _is_minute(start) and c.near == "на" and c.marks[n.first].text.endswith(".00"):
            return True  # «на 06.00 часов»
        hour = word in ("час", "часа", "часов", "ч", "часам")
        if hour and n.low <= 24 and (c.after in labels("day") or _before_day(c)):
            return True
        if hour and n.low <= 24 and c.bound is not None and _behind_day(c):
            return True
        if n.low > 24 or n.low % 1 or not hour:
            return False
        lasts = matches(c.mark(n.first - 2), contexts("lasting"))  # «с опозданием в 5 часов»
        # «гуляли после 22 часов», not «после 22 часов поисков»
        if c.near == "после" and n.low > NOON:
            return all(form.case != "gent" for form in readings(c.after)[:1])
        return c.near in ("в", "к", "ко") and not lasts
    if start is None or c.unit is not None or n.style != "digits":
        return False
    if not _is_minute(start) or _begins_change(c):
        return False
    after = c.mark(n.last + 1)
    if n.first == 0 and after is not None and after.gap and after.text[:1].isupper():
        return True  # «08.30 Открылись участки»
    return (
        (
            c.near in ("в", "до", "с", "к", "около", "после")
            or c.after in ("мск", "utc", "gmt")
            or (c.after == "по" and c.low(c.last + 2) in labels("clock-zone"))
            or (c.near == "на" and change_word(c.marks, n.first - 1) is None)
        )
        and not (c.counts and _is_genitive(c.after) and c.after not in labels("weekday"))
    )  # fmt: skip  # «на 18.00 явка составила 30%», «в 21.40 вторника»


def _is_genitive(low: str) -> bool:
    return any(form.case == "gent" for form in readings(low))


def _begins_change(c: Candidate) -> bool:
    """«Сократилось [с 1.42] до 1.35 млн», «[с 4.25] до 5.10%»: the other end says of what, not of hours."""
    at = c.numeral.last + 1
    other = c.mark(at + 1)
    if c.near not in STARTS or c.low(at) != "до" or other is None or other.kind != "number":
        return False
    unit = unit_at(c.marks, at + 2, c.numeral)
    return c.low(at + 2) in words() if unit is None else unit.kind != "duration"


def _behind_day(c: Candidate) -> bool:
    """«9 мая [около 7 часов 40 минут]»: right behind a day of a month."""
    day = c.mark(c.first - 2)
    dated = matches(c.mark(c.first - 1), labels("month"))
    return dated and day is not None and day.kind == "number"


def _before_day(c: Candidate) -> bool:
    """«На [12 часов] 3 мая»: right before a day of a month."""
    day = c.mark(c.last + 1)
    return day is not None and day.kind == "number" and matches(c.mark(c.last + 2), labels("month"))


def _to_the_second(c: Candidate) -> bool:
    """«В 12 часов 54 минуты» by the clock; not «с опозданием в 2 часа 48 минут»."""
    n, hour = c.numeral, c.mark(c.numeral.first)
    if c.unit is None or c.unit.kind != "duration" or c.near != "в" or hour is None:
        return False
    several = sum(mark.kind == "number" for mark in c.marks[n.first : c.last + 1]) > 1
    hours = (
        hour.text.isdecimal() and int(hour.text) <= 24 and c.low(n.first + 1) in contexts("hours")
    )
    lasts = matches(c.mark(n.first - 2), contexts("lasting"))
    return several and hours and not lasts


def _about_hour(c: Candidate) -> bool:
    """«[Часов в] 5 начался пожар»: about what time; not «по 4 часа в 5 школах», «4 часов в 5 из 6 школ»."""
    before = c.mark(c.numeral.first - 3)
    return (
        c.near in ("в", "к") and c.low(c.numeral.first - 2) in contexts("hours")
        and c.bare and c.numeral.high <= NOON and not c.counts
        and (before is None or (before.kind != "number" and before.low not in words()))
    )  # fmt: skip


def _is_minute(mark: Mark | None) -> bool:
    """Whether digits may be hours and minutes: «23.50»."""
    hour, _, minute = mark.text.partition(".") if mark is not None else ("", "", "")
    digits = hour.isdecimal() and minute.isdecimal()  # not «5,000.00»
    return digits and len(minute) == 2 and int(minute) < 60 and int(hour) < 25


def _opening_hours(c: Candidate) -> bool:
    """«с 7 до 9 часов», «с 4 до 11 утра», «работает с 9 до 18», «между 7 и 9 часами»."""
    n = c.numeral
    if n.high > 24 or n.low % 1 or (c.unit is not None and c.unit.symbol != "h"):
        return False
    if c.near in STARTS and c.low(c.last + 1) == "до":
        start, end = n.first - 1, c.last + 3
    elif c.near == "до" and c.low(n.first - 3) in STARTS:
        start, end = n.first - 3, n.last + 1
    elif c.near == BETWEEN and c.low(n.last + 1) == "и":
        start, end = n.first - 1, n.last + 3
    elif c.near == "и" and c.low(n.first - 3) == BETWEEN:
        start, end = n.first - 3, n.last + 1
    else:
        return False
    other = c.mark(n.first - 2 if end == n.last + 1 else c.last + 2)
    if other is None or not (other.kind == "number" or other.low in words()):
        return False
    if change_word(c.marks, start) is not None:
        return False
    if matches(c.mark(start - 1), labels("opening")) and c.low(end) in CLOSING:
        return True
    return c.low(end) in labels("day-part") or c.low(end) in ("часов", "часа", "час", "часами")
