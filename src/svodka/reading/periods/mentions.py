"""Time expressions of a text as periods: the words, and the days they mean.

Rules are data of the language (``grammar/periods.toml``): patterns over classes of words. At each
place the longest match that makes sense wins. Periods prefer the past relative to the published
date; a missing one is never replaced by a guess, only by the year that the text named before.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from svodka.language.lexicon import folded
from svodka.model import Period
from svodka.reading.periods.anaphora import resolved
from svodka.reading.periods.begun import begun
from svodka.reading.periods.calendar import UNKNOWN, Interval
from svodka.reading.periods.candidates import KINDS, Anchor, PeriodCandidate
from svodka.reading.periods.going_on import end_of_year, extended, goes_on
from svodka.reading.periods.grammar import Grammar, Rule, grammar
from svodka.reading.periods.rules import Found, Reference
from svodka.reading.periods.so_far import counted_so_far
from svodka.reading.periods.unowned import is_no_time, is_unowned
from svodka.reading.periods.words import TimeWords

_DATELINE = 80
_ALSO_AHEAD = frozenset({"day", "month", "season", "quarter", "half-year", "weekday", "since"})
"""Kinds of expressions that mean the last one, or the next of what is still to come."""
_JUST_OVER = dt.timedelta(days=30)
"""A day so lately over is not that of the next year: «2 мая ожидается ветер», put out on 3 May."""
_MONTHS = frozenset({"month", "quarter", "half-year"})
"""«В марте прошлого года — 7, [в мае] — 9»: their year holds to the end of the sentence."""
_PARTS = frozenset({"quarter", "half-year"})
"""What a game has as well as a year."""
_MID_YEAR = 7
"""The month whose first day is near to all days of its year."""
_LEAD = 300
"""Characters: a date with its year that stands so early is the time of the news, not of its history."""


@dataclass(slots=True)  # not frozen: made by the ten thousand, thrice as quick
class _Best:
    """The rule that reads a place, its words and their dates."""

    rule: Rule
    found: Found
    interval: Interval
    last: int
    """Index after the last word, with the noun phrase of an event."""
    ahead: Interval | None = None
    """Its dates of what is still to come, where they are others."""
    gone: Interval | None = None
    """Its dates of what is over, where it would be of what comes soon."""

    @property
    def end(self) -> int:
        """Index after the last word that the rule itself matched: reading goes on there."""
        return self.found.match.end()


def find_periods(
    text: str, published: dt.date | None = None, language: str = "ru"
) -> list[PeriodCandidate]:
    """Every time expression of a text, in order; those inside an event phrase come as well.

    Dates are inclusive, ``None`` where the words do not tell them (or only relative to a published
    date that is not given). Linear in the length of the text; never raises on any text. Raises
    :class:`LanguageError` for a language without rules.
    """
    rules = grammar(language)
    found: list[PeriodCandidate] = []
    pieces = rules.lexicon.read(text)
    if (opening := next(pieces, None)) is None:
        return found
    scan = Scan(rules, published or _dateline(rules, opening))
    for words in chain((opening,), pieces):
        found.extend(scan.read(words))
    out = begun(text, found, rules, scan.published)
    return resolved(counted_so_far(text, out, scan.published), scan.published)


def periods(text: str, published: dt.date | None = None, language: str = "ru") -> list[Period]:
    """The periods of :func:`find_periods`, without kinds."""
    return [candidate.period for candidate in find_periods(text, published, language)]


def _dateline(rules: Grammar, opening: TimeWords) -> dt.date | None:
    """The date that a text begins with, as a line or sentence of its own («5 мая 2018. Сегодня …»)."""
    if not rules.may_be_day(opening.symbols.lstrip(rules.newline)[:2]):
        return None
    head = opening.text[:_DATELINE]
    for words in rules.lexicon.read(head):
        for candidate in Scan(rules, None).read(words):
            period = candidate.period
            alone = head[period.end :].lstrip(" ")[:1] in (".", "\n") or period.text.endswith(".")
            if not head[: period.start].strip() and candidate.kind == "day" and alone:
                return period.from_date
            return None
    return None


class Scan:
    """One walk through a text; remembers the full date that may lend its year to what follows.

    Measured on annotated news: years named alone («в 2010 году») are mostly history and misled in
    eleven of twelve cases, so only full dates lend their year; with a published date only inside
    their sentence, without one inside their paragraph, or throughout if they stand in the lead. Months
    with their year lend it to the months behind them in one sentence.
    """

    def __init__(self, rules: Grammar, published: dt.date | None) -> None:
        self._rules = rules
        self.published = published
        self._lead: dt.date | None = None
        self._named: dt.date | None = None
        self._month: dt.date | None = None
        self._year: int | None = None
        self._year_end = -1
        """Index after a whole year: behind it «[в] марте» is of that year."""

    def read(self, words: TimeWords) -> Iterator[PeriodCandidate]:
        """The candidates of a piece of text, from left to right."""
        symbols, at, self._year_end = words.symbols, 0, -1
        breaks, starting = self._rules.breaks, self._rules.starting
        while (place := self._next(symbols, at)) is not None:
            at = place.start()
            if symbols[at] in breaks:
                self._forget(symbols[at], goes_on(words, at))
                at += 1
                continue
            rules = starting[symbols[at : at + 2]]
            best = self._best(words, at, rules) if rules else None
            if best is None or is_no_time(self._rules.unowned, words, at, best.end, best.rule.kind):
                at += 1
                continue
            if best.rule.kind in _PARTS and self._rules.of_game(best.found):
                best.interval, best.ahead, best.gone = UNKNOWN, None, None
            unowned = self._unowned(best, words, at)
            if not unowned:
                self._remember(best, words.starts[at])
            self._year_end = -1 if unowned else end_of_year(best.interval, best.end, words, at)
            made = _candidate(best, words, at, unowned, self._compared(words, at, best.end))
            made.set_beside(self.published, best.interval)
            yield made
            at = best.end

    def _unowned(self, best: _Best, words: TimeWords, at: int) -> bool:
        """Whether a time is no figure's: the one that another is compared with."""
        if best.rule.unowned or self._rules.unowned is None:
            return best.rule.unowned
        last = best.interval.last
        over = last is not None and self.published is not None and last < self.published
        return is_unowned(self._rules.unowned, words, at, best.last, best.rule.kind, over)

    def _compared(self, words: TimeWords, at: int, end: int) -> bool:
        """Whether «чем» stands right before a time, or a bracket and behind it a dash: «(в мае — 3)»."""
        classes = self._rules.unowned
        if not at:
            return False
        if classes is None:  # «lower *than* four years ago», «surpassed the *$4m made* in 2017»
            than = folded(words.words[at - 1]) in self._rules.than
            return than or self._rules.of_another(words.text, words.starts[at])
        if words.words[at - 1] == "(" and end < len(words.words):
            return words.words[end] in classes["aside"]
        return folded(words.words[at - 1]) in classes["than-clause"]

    def _next(self, symbols: str, at: int) -> re.Match[str] | None:
        """The next place where a rule may start, or where there is a date to forget."""
        if self._named is None and self._lead is None and self._month is None:
            return self._rules.places.search(symbols, at)
        return self._rules.places_and_breaks.search(symbols, at)

    def _last(self, words: TimeWords, rule: Rule, end: int) -> int | None:
        """Where the expression ends, the noun phrase after an event's head included; ``None`` without one."""
        if not rule.extend:
            return end
        last = extended(self._rules, words, end)
        if last and rule.genitive:
            word = words.span(last - 1, last).lower()
            return last if word.endswith(self._rules.genitive_endings) else None
        return last

    def _forget(self, symbol: str, goes_on: bool) -> None:
        if not goes_on:
            self._month = None
        if symbol == self._rules.newline:
            self._named = self._lead
        elif self.published is not None:
            self._named = None

    def _remember(self, best: _Best, offset: int) -> None:
        found, first, last = best.found, best.interval.first, best.interval.last
        if first and last and first.year == last.year:
            self._year = first.year
        if best.rule.kind in _MONTHS and any(found.has(name) for name in ("y", "r", "a", "oy")):
            self._month = best.interval.first
        elif best.rule.kind == "range" and any(found.has(name) for name in ("y", "y2")):
            # «За шесть месяцев 2013 года — 66, [в июне] — 40»
            self._month = first if last and first and first.year == last.year else None
        full = best.rule.kind == "day" and (found.has("y") or found.has("n"))
        if full and best.interval.first:
            self._named = best.interval.first
            if self.published is None and offset < _LEAD:
                self._lead = self._named

    def _best(self, words: TimeWords, at: int, rules: Sequence[Rule]) -> _Best | None:
        """The longest match at a place that its resolver accepts; the first rule of equal ones."""
        symbols = words.symbols
        matches = []
        for order, rule in enumerate(rules):
            match = rule.pattern.expression.match(symbols, at)
            if match and not self._rules.ends_in_verb(words, at, match.end()):
                matches.append((-match.end(), order, rule, match))
        if len(matches) > 1:
            matches.sort(key=lambda item: item[:2])
        for _, _, rule, match in matches:
            found = Found(words, match, self._rules.units, self._rules.year_marks)
            reference = Reference(self.published, self._year_of(rule, at), year=self._year)
            interval = rule.resolve(found, reference)
            last = self._last(words, rule, match.end())
            if interval is not None and last is not None:
                ahead = self._ahead(found, interval, rule, at)
                return _Best(rule, found, interval, last, ahead, self._gone(found, interval, rule))
        return None

    def _year_of(self, rule: Rule, at: int) -> dt.date | None:
        """The date that lends a rule its year: «в 2020 году [в марте]», «5 мая 2018 года … 6 мая»."""
        if at == self._year_end and self._year is not None:
            return dt.date(self._year, _MID_YEAR, 1)
        return self._named or (self._month if rule.kind in _MONTHS else None)

    def _ahead(self, found: Found, interval: Interval, rule: Rule, at: int) -> Interval | None:
        """What words mean of what is still to come, where they would mean what is over."""
        either = rule.ahead or rule.kind in _ALSO_AHEAD
        if not either or self.published is None or interval.last is None:
            return None
        lasts = rule.ahead or rule.kind == "since"  # «с 1 сентября откроют»
        lasts = lasts and interval.last == self.published
        recent = rule.kind == "day" and self.published - interval.last <= _JUST_OVER
        if recent or (interval.last >= self.published and not lasts):
            return None
        next_one = rule.resolve(
            found, Reference(self.published, self._year_of(rule, at), True, self._year)
        )
        return next_one if next_one != interval else None

    def _gone(self, found: Found, interval: Interval, rule: Rule) -> Interval | None:
        """What words mean of what is over, where they would mean what comes soon: «10 апреля», in March."""
        first, published = interval.first, self.published
        if rule.kind not in _ALSO_AHEAD or first is None or published is None or first <= published:
            return None
        gone = rule.resolve(found, Reference(published, gone=True))
        return gone if gone != interval else None


def _candidate(
    best: _Best, words: TimeWords, first: int, unowned: bool, compared: bool
) -> PeriodCandidate:
    rule, found, interval = best.rule, best.found, best.interval
    start, end = words.starts[first], words.ends[best.last - 1]
    why = (f"period.{rule.name}",)
    period = Period(words.text[start:end], start, end, interval.first, interval.last, why=why)
    kind = rule.kind
    if kind == "unit":
        unit = found.unit()
        kind = unit if unit in KINDS else "range"
    anchor = None
    if rule.anchor:
        unit = found.unit("u") if found.has("u") else found.unit("v") if found.has("v") else ""
        count = found.number("n") if found.has("n") else 1 if unit else None
        anchor = Anchor(rule.anchor, unit, count)
    ahead = None
    if (days := best.ahead) is not None:
        ahead = dataclasses.replace(
            period, from_date=days.first, to_date=days.last, why=(*why, "period.ahead")
        )
    gone = None
    if (days := best.gone) is not None:
        gone = dataclasses.replace(period, from_date=days.first, to_date=days.last)
    return PeriodCandidate(period, kind, why, anchor, ahead, unowned, compared, gone=gone)
