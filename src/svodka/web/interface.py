"""The interface in the language of who reads it: words from ``words/*.toml``, numbers and dates by Babel.

A catalogue has a word by section and key; one that depends on a number is a table of the plural forms of
its language (``one``, ``few``, ``many``, ``other``). ``{name}`` in it is filled in. Babel is BSD-licensed
and its rules are those of Unicode CLDR.
"""

from __future__ import annotations

import datetime as dt
import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache, lru_cache
from importlib.resources import files

from babel import Locale, UnknownLocaleError, negotiate_locale
from babel.dates import format_date, format_interval
from babel.numbers import format_decimal, format_percent, get_currency_name

from svodka.language.quantities import names
from svodka.ledger import lines
from svodka.ledger.lines import SeriesPoint
from svodka.ledger.meaning.grains import grain
from svodka.web import titles

LANGUAGES = {"en": "English", "ru": "Русский", "kk": "Қазақша"}
"""Languages of the interface, each by its own name; the first is for who wants none of them."""

_UNIT = re.compile(r"(?P<number>\d[\d\u00a0]*(?:\.\d+)?) (?P<unit>[^\s%(–].*?)(?= \(vague\)|$)")
"""A unit with the number that it stands beside."""

Word = str | Mapping[str, str]

_PLACE = re.compile(r"\{(\w+)\}")
_VALUE = re.compile(r"(?<!\w)\d[\d\u00a0]*(?:\.\d+)?(?!\w)")
"""A number in a value; those of a unit («m2») are none."""


@dataclass(frozen=True, slots=True)
class Interface:
    """How one language says what pages say; ``interface("nav.search")`` is a word of the catalogue."""

    language: str

    def __call__(self, key: str, **values: object) -> str:
        word = _word(self.language, key)
        return _said(word if isinstance(word, str) else word["other"], values)

    def count(self, key: str, number: int, **values: object) -> str:
        """A word in the form that goes with a number: «{number} утверждений»."""
        word = _word(self.language, key)
        if not isinstance(word, str):
            word = word.get(_locale(self.language).plural_form(number), word["other"])
        return _said(word, {"number": self.number(number), **values})

    def known(self, key: str, otherwise: str = "") -> str:
        """A word, or ``otherwise`` where the catalogue has none (for values that are data)."""
        section, _, name = key.partition(".")
        found = catalogue(self.language).get(section, {}).get(name, otherwise)
        return found if isinstance(found, str) else otherwise

    def refusal(self, case: str, message: str, said: Mapping[str, object]) -> str:
        """Why something is refused, in the words of the catalogue; ``message`` where it has none.

        English is told by the messages themselves. What is ``said`` in a word of the interface, such as the
        name of a slot, is in the language too.
        """
        if not self.known(f"refused.{case}"):
            return message
        values = {
            name: self.number(word)
            if isinstance(word, int | Decimal)
            else self.known(f"{name}.{word}", str(word))
            for name, word in said.items()
        }
        return self(f"refused.{case}", **values)

    def indicator(self, title: str) -> str:
        """The title of an indicator."""
        return titles.indicator(title, self.language)

    def name(self, kind: str, called: str) -> str:
        """The name of an institution (``actor``), a ``place`` or a ``cause``."""
        return titles.name(kind, called, self.language)

    def narrowed(self, words: str) -> str:
        """What narrows the counted of a line."""
        return titles.narrowed(words, self.language)

    def line(self, points: Sequence[SeriesPoint]) -> str:
        """What sets a line apart from the others of its series: «международный, часть, Казахстан»."""
        return lines.title(points, self._apart)

    def apart(self, point: SeriesPoint) -> str:
        """What sets a figure of a line apart but for its actor, which is told beside: «часть, Казахстан»."""
        return self.line([replace(point, actor="")])

    def _apart(self, what: str, told: str) -> str:
        if what == "narrowing":
            return self.narrowed(told)
        return self.name(what, told) if what == "cause" else self.known(f"line.{told}", told)

    def number(self, number: float | Decimal | None) -> str:
        """A number with its thousands apart, and no more digits than it has."""
        if number is None:
            return ""
        return _number(number, self.language)

    def value(self, worth: str) -> str:
        """«До 1 300 000 т» for ``to 1 300 000 t`` of :func:`svodka.language.quantities.worth.coded`."""
        group, point, percent = _signs(self.language)
        shown = _VALUE.sub(
            lambda one: one.group().translate({0xA0: group, ord("."): point}),
            _UNIT.sub(lambda one: f"{one['number']} {self._unit(one)}", worth),
        ).replace(" %", percent)
        for word in ("from", "to"):
            if shown.startswith(f"{word} "):
                shown = f"{self(f'value.{word}')} {shown.removeprefix(f'{word} ')}"
        return shown.replace("(vague)", f"({self('value.vague')})")

    def _unit(self, found: re.Match[str]) -> str:
        return self.unit(found["unit"], Decimal(found["number"].replace("\u00a0", "")))

    def unit(self, symbol: str, number: Decimal | int = 5) -> str:
        """What a unit is called beside a number: «лет» beside 5, «тенге», «т/га», «турецких лир»."""
        called = names.name(symbol, self.language, _locale(self.language).plural_form(number))
        if called == symbol and self.language != "en":
            return get_currency_name(symbol, number, _locale(self.language))
        return called

    def units(self) -> list[str]:
        """What units are called, in the order of the letters."""
        return sorted(self.unit(one) for one in names.names(self.language))

    def percent(self, share: float) -> str:
        """A share of one, in whole percent."""
        return _percent(round(share, 2), self.language)

    def day(self, day: dt.date | str | None) -> str:
        """A day; that of a moment in ISO 8601, and whatever else a source calls its day as it is."""
        if isinstance(day, str):
            try:
                day = dt.datetime.fromisoformat(day).date()
            except ValueError:
                return str(day)
        return _day(day, self.language) if day else ""

    def period(self, first: dt.date | str | None, last: dt.date | str | None) -> str:
        """A period with both days in it: «август 2025», «1 янв. – 5 июл. 2022»; nothing where unknown."""
        return _period(_date(first), _date(last), self.language)

    def spoken(self, first: dt.date | str | None, last: dt.date | str | None) -> str:
        """A period within a sentence, where a year is told as one: «за 2025 год», "for 2025"."""
        shown = self.period(first, last)
        return self("dates.year", year=shown) if shown.isdecimal() else shown

    @property
    def months(self) -> tuple[str, ...]:
        """The short names of the months, for the axis of a chart."""
        names = _locale(self.language).months["stand-alone"]["abbreviated"]
        return tuple(names[number] for number in range(1, 13))


def language(asked: str, accepted: str) -> str:
    """The language to show: the one that a person asked for, else the best of an Accept-Language header."""
    if asked in LANGUAGES:
        return asked
    wanted = [one.partition(";")[0].strip() for one in accepted[:200].split(",")]
    found = negotiate_locale([one for one in wanted if one], list(LANGUAGES), sep="-")
    return found if found in LANGUAGES else next(iter(LANGUAGES))


def _date(day: dt.date | str | None) -> dt.date | None:
    return dt.date.fromisoformat(day) if isinstance(day, str) else day


@cache
def catalogue(language: str) -> Mapping[str, Mapping[str, Word]]:
    """The words of a language, by section and key."""
    text = files("svodka.web").joinpath("words", f"{language}.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


@cache
def _word(language: str, key: str) -> Word:
    section, _, name = key.partition(".")
    return catalogue(language)[section][name]


def _said(word: str, values: Mapping[str, object]) -> str:
    if not values:
        return word
    # In one pass, and no str.format: a value may hold braces, and a catalogue must not reach into it.
    return _PLACE.sub(lambda match: str(values.get(match.group(1), match.group())), word)


@cache
def _locale(language: str) -> Locale:
    try:
        return Locale.parse(language)
    except UnknownLocaleError:  # pragma: no cover - all of LANGUAGES are known
        return Locale("en")


@cache
def _signs(language: str) -> tuple[str, str, str]:
    """What parts thousands in a language, what begins a fraction, and the sign of a percentage."""
    thousands = format_decimal(1000.5, "#,##0.#", locale=_locale(language))
    return thousands[1], thousands[-2], _percent(0.01, language)[1:]


@lru_cache(4096)
def _number(number: float | Decimal, language: str) -> str:
    return format_decimal(number, "#,##0.######", locale=_locale(language))


@lru_cache(4096)
def _percent(share: float, language: str) -> str:
    return format_percent(share, locale=_locale(language))


@lru_cache(4096)
def _day(day: dt.date, language: str) -> str:
    return format_date(day, "medium", locale=_locale(language))


@lru_cache(4096)
def _period(first: dt.date | None, last: dt.date | None, language: str) -> str:
    locale, kind = _locale(language), grain(first, last)
    if first is None or last is None:
        known = [_day(day, language) if day else "…" for day in (first, last)]
        return " – ".join(known) if kind == "open" else ""
    if kind == "year":
        return str(first.year)
    if kind in ("month", "quarter"):
        return format_date(first, str(_word(language, f"dates.{kind}")), locale=locale)
    if kind == "day" or last < first:
        return _day(first, language)
    return format_interval(first, last, "yMMMd", locale=locale)
