"""Times dealt out to the figures of a row: «В 2022 и 2021 годах открыто 140 и 120 школ *соответственно*».

As many figures as years, months or quarters stand in a row: the first figure is of the first of them, and
none of all the time that they make up. The words that say so stand in the grammar of the language.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from svodka.model import Claim, Period
from svodka.reading.periods import calendar
from svodka.reading.periods.calendar import Interval
from svodka.reading.periods.candidates import PeriodCandidate
from svodka.reading.periods.grammar import Grammar, grammar
from svodka.reading.periods.mentions import find_periods
from svodka.reading.periods.words import TimeWords

WHY = "period.dealt-out"
_BEHIND = 60
"""Characters behind the last figure among which the word stands."""
_BEFORE = 30
"""Characters before the first figure among which it may stand."""

_MONTHS_OF = {"month": 1, "quarter": 3, "half-year": 6}
"""How many months each part of a year has."""

_UNIT = 14
"""Characters of the word behind a row that says what is numbered, before the year: «полугодиях 2025 года»."""
_YEAR = 12
"""The months of a year."""

_Read = Callable[[str], Sequence[PeriodCandidate]]
_Time = tuple[int, int, int]
"""Where a year or a part of one stands, and its number."""


@dataclass(frozen=True, slots=True)
class _Row:
    """Years or parts of a year one behind the other."""

    unit: str
    times: list[_Time]

    @property
    def stretch(self) -> tuple[int, int]:
        """Where it stands."""
        return self.times[0][0], self.times[-1][1]


def dealt_out(
    claims: Sequence[Claim], text: str, language: str, published: dt.date | None
) -> list[Claim]:
    """The claims, those whose times a word deals out with their own."""
    rules = grammar(language)
    out = list(claims)
    low = text.lower()
    if not any(word in low for word in rules.dealing):
        return out
    for row in _rows_of_figures(claims, text, rules):
        told = [claims[at] for at in row]
        read = partial(find_periods, published=published, language=language)
        for at, one in zip(row, _each_with_its_time(told, text, rules, read), strict=True):
            out[at] = one
    return out


def _rows_of_figures(claims: Sequence[Claim], text: str, rules: Grammar) -> Iterator[list[int]]:
    """Figures of one sentence beside each other, with the word right behind or right before them."""
    run = [0] if claims else []
    for at in range(1, len(claims) + 1):
        if at < len(claims) and _beside(claims[at - 1], claims[at], text, rules):
            run.append(at)
            continue
        first, last = claims[run[0]], claims[run[-1]]
        start = max(first.sentence[0], first.quantity.start - _BEFORE)
        end = min(last.sentence[1], last.quantity.end + _BEHIND)
        if at < len(claims):
            end = min(end, claims[at].quantity.start)
        told = text[start : first.quantity.start], text[last.quantity.end : end]
        if len(run) > 1 and any(rules.each.search(words) for words in told):
            yield run
        run = [at]


def _beside(before: Claim, claim: Claim, text: str, rules: Grammar) -> bool:
    between = text[before.quantity.end : claim.quantity.start]
    return before.sentence == claim.sentence and rules.beside.fullmatch(between) is not None


def _each_with_its_time(
    told: Sequence[Claim], text: str, rules: Grammar, read: _Read
) -> Sequence[Claim]:
    """The claims of a row of figures, each with its time where exactly one row of times fits."""
    start, end = told[0].sentence
    figures = [(one.quantity.start, one.quantity.end) for one in told]
    rows = [
        row
        for words in rules.lexicon.read(text[start:end])
        for row in _rows_of_times(words, start, rules)
        if len(row.times) == len(told)
        and not any(a < row.stretch[1] and row.stretch[0] < b for a, b in figures)
    ]
    if len(rows) != 1:
        return told
    (row,) = rows
    things = {
        (one.counted.start, one.counted.text): one.counted
        for one in told
        if one.counted is not None
        and not _touches(one.counted.start, one.counted.end, *row.stretch)
    }
    named = {thing.text.casefold() for thing in things.values()}
    if len(named) > 1 or len({one.place and one.place.text for one in told}) > 1:
        return told  # «в Туле и Орле в мае и июне», «140 домов и 120 квартир»: what is dealt is in doubt
    times = [
        _dated(time, one, row) or _alone(time, one, row, text, read)
        for time, one in zip(row.times, told, strict=True)
    ]
    if None in times:
        return told
    thing = next(iter(things.values()), None)
    return [
        dataclasses.replace(
            one,
            counted=one.counted if one.counted in things.values() else thing,
            period=_period(text, time, days, one),
            why=(*one.why, WHY),
        )
        for one, time, days in zip(told, row.times, times, strict=True)
        if days is not None
    ]


def _rows_of_times(words: TimeWords, offset: int, rules: Grammar) -> Iterator[_Row]:
    """Years, months or «первом, втором» before «кварталах» that commas and «и» join, the last by «и»."""
    size = len(words.words)
    at = 0
    while at < size:
        kind, row, last, here = _kind(words, at, rules), list[_Time](), "", at
        while kind and here < size and _kind(words, here, rules) == kind:
            row.append(
                (offset + words.starts[here], offset + words.ends[here], words.value(here) or 0)
            )
            joints = [w for w in words.words[here + 1 : here + 3] if w == "," or w in rules.joined]
            if len(row) > 1 and last in rules.joined:
                break
            if not joints:
                break
            last = joints[-1]
            here += 1 + len(joints)
        if len(row) > 1 and last in rules.joined:
            unit = rules.part_of_year(words.words[here + 1]) if here + 1 < size else ""
            if kind != "part" or unit:
                yield _Row(unit if kind == "part" else kind, row)
        at = max(here, at + 1)


def _kind(words: TimeWords, at: int, rules: Grammar) -> str:
    symbol = words.symbols[at]
    if symbol in rules.parts:
        return "part"
    return "year" if symbol == rules.year4 else "month" if symbol in rules.months else ""


def _touches(start: int, end: int, first: int, last: int) -> bool:
    """Whether two stretches meet, or a space alone stands between them: «2021 *жылдары*»."""
    return start <= last + 1 and first <= end + 1


def _dated(time: _Time, claim: Claim, row: _Row) -> Interval | None:
    """The days of one of a row; a part of a year has the year of the time that the figure was given."""
    number, given = time[2], claim.period
    start, end = row.stretch
    if given is not None and not _touches(given.start, given.end, start, end + _UNIT):
        return None
    if row.unit == "year":
        return calendar.years(number, number)
    first = given.from_date if given is not None else None
    last = given.to_date if given is not None else None
    size = _MONTHS_OF[row.unit]
    if first is None or last is None or first.year != last.year or number * size > _YEAR:
        return None
    return calendar.months(first.year, (number - 1) * size + 1, number * size)


def _alone(time: _Time, claim: Claim, row: _Row, text: str, read: _Read) -> Interval | None:
    """The days of one of a row as if no other stood there: «в мае [и сентябре] 2025 года»."""
    given = claim.period
    if given is None or not given.start <= time[0] < given.end:
        return None
    before, behind = text[given.start : row.stretch[0]], text[row.stretch[1] : given.end]
    found = read(before + text[time[0] : time[1]] + behind)
    return Interval(found[0].period.from_date, found[0].period.to_date) if found else None


def _period(text: str, time: _Time, days: Interval, claim: Claim) -> Period:
    start, end, _ = time
    why = (*(claim.period.why if claim.period is not None else ()), WHY)
    return Period(text[start:end], start, end, days.first, days.last, why=why)
