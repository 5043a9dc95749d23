"""Time expressions of a text as periods: the words, and the days they mean.

Rules are data of the language (``grammar/periods.toml``): patterns over classes of words. At each
place the longest match that makes sense wins. Periods prefer the past relative to the published
date; a missing one is never replaced by a guess, only by the year that the text named before.
"""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from typing import Any

import svodka.reading.period_deixis  # registers its resolvers
from svodka.errors import LanguageError
from svodka.model import Period
from svodka.reading.calendar import Interval
from svodka.reading.period_patterns import Alphabet, Pattern
from svodka.reading.period_rules import RESOLVERS, Found, Reference, Resolver
from svodka.reading.period_words import TimeLexicon, TimeWords

_DEIXIS = svodka.reading.period_deixis
KINDS = (
    "day", "month", "year", "week", "range", "since", "until", "relative-day", "weekday", "relative-span",
    "since-start", "part-of-day", "season", "quarter", "half-year", "decade", "century", "event", "now",
    "frequency", "anaphoric", "clock",
)  # fmt: skip
LANGUAGES = {"ru": "russian"}


@dataclass(frozen=True, slots=True)
class Anchor:
    """How words like «в тот же день», «годом ранее» lean on another period of the text.

    ``relation`` is ``same``, ``before``, ``after``, ``since`` or ``some``; ``unit`` and ``count`` say
    of what and how far, where the words do («годом ранее»: before, year, 1).
    """

    relation: str
    unit: str = ""
    count: int | None = None


@dataclass(frozen=True, slots=True)
class PeriodCandidate:
    """A time expression: the period, its kind (one of :data:`KINDS`), the rules that read it."""

    period: Period
    kind: str
    why: tuple[str, ...] = ()
    anchor: Anchor | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of a grammar, compiled."""

    name: str
    kind: str
    pattern: Pattern
    resolve: Resolver
    extend: bool
    anchor: str
    example: str


class Grammar:
    """The period rules of one language."""

    def __init__(self, data: dict[str, Any]) -> None:
        self.lexicon = TimeLexicon(data["lexicons"])
        alphabet = Alphabet(self.lexicon.classes, data["sets"], data["macros"])
        self.lexicon.use({name: alphabet.symbol(name) for name in self.lexicon.classes})
        self.units = {alphabet.symbol(name): unit for name, unit in data["units"].items()}
        self.year_marks = frozenset(s for s, unit in self.units.items() if unit == "year")
        self.words = alphabet.members("plain")
        self.rules = [_rule(alphabet, table) for table in data["rule"]]
        self.starting: dict[str, list[Rule]] = {}
        for rule in self.rules:
            for symbol in rule.pattern.starts:
                self.starting.setdefault(symbol, []).append(rule)
        self.adjective_endings = tuple(data["phrase"]["adjective-endings"])
        self.phrase_size = int(data["phrase"]["adjectives"])


def _rule(alphabet: Alphabet, table: dict[str, Any]) -> Rule:
    return Rule(
        table["name"],
        table["kind"],
        alphabet.compile(table["pattern"]),
        RESOLVERS[table["resolve"]],
        table.get("extend", False),
        table.get("anchor", ""),
        table["example"],
    )


@lru_cache(maxsize=8)
def grammar(language: str = "ru") -> Grammar:
    """The grammar of a language, read once. Raises :class:`LanguageError` where there is none."""
    folder = LANGUAGES.get(language)
    if folder is None:
        known = ", ".join(sorted(LANGUAGES))
        raise LanguageError(f"no period rules for language {language!r}; there are rules for {known}")
    path = resources.files("svodka.language") / folder / "grammar" / "periods.toml"
    return Grammar(tomllib.loads(path.read_text(encoding="utf-8")))


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
    reference = Reference(published)
    for words in rules.lexicon.read(text):
        for candidate, year in _scan(rules, words, reference):
            found.append(candidate)
            if year is not None:
                reference = Reference(published, year)
    return found


def periods(
    text: str, published: dt.date | None = None, language: str = "ru"
) -> list[Period]:
    """The periods of :func:`find_periods`, without kinds."""
    return [candidate.period for candidate in find_periods(text, published, language)]


def _scan(
    rules: Grammar, words: TimeWords, reference: Reference
) -> Iterator[tuple[PeriodCandidate, int | None]]:
    """Candidates from left to right, each with the year it names, if it names one."""
    at, symbols = 0, words.symbols
    starting = rules.starting
    while at < len(symbols):
        options = starting.get(symbols[at])
        best = _best(rules, options, words, at, reference) if options else None
        if best is None:
            at += 1
            continue
        rule, found, interval = best
        end = found.match.end()
        last = _extended(rules, words, end) if rule.extend else end
        if last is None:
            at += 1
            continue
        year = interval.first.year if found.has("y") and interval.first else None
        if year is not None and reference.published is None:
            reference = Reference(None, year)
        yield _candidate(rule, found, interval, at, last), year
        at = end


def _best(
    rules: Grammar, options: list[Rule], words: TimeWords, at: int, reference: Reference
) -> tuple[Rule, Found, Interval] | None:
    """The longest match at a place that its resolver accepts; the first rule of equal ones."""
    matches = []
    for order, rule in enumerate(options):
        match = rule.pattern.expression.match(words.symbols, at)
        if match:
            matches.append((-match.end(), order, rule, match))
    matches.sort(key=lambda item: item[:2])
    for _, _, rule, match in matches:
        found = Found(words, match, rules.units, rules.year_marks)
        interval = rule.resolve(found, reference)
        if interval is not None:
            return rule, found, interval
    return None


def _extended(rules: Grammar, words: TimeWords, at: int) -> int | None:
    """The end of the noun phrase that begins at a word: some adjectives and one word."""
    for _ in range(rules.phrase_size + 1):
        if at >= len(words.symbols) or words.symbols[at] not in rules.words:
            return None
        adjective = words.span(at, at + 1).lower().endswith(rules.adjective_endings)
        at += 1
        if not adjective:
            return at
    return at


def _candidate(rule: Rule, found: Found, interval: Interval, first: int, last: int) -> PeriodCandidate:
    words = found.words
    start, end = words.starts[first], words.ends[last - 1]
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
    return PeriodCandidate(period, kind, why, anchor)
