"""Words of time that a tree may hang on a figure: «[неделю]», «[июле]»."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from svodka.language.analysis import Token
from svodka.language.lexicon import classes
from svodka.reading.syntax.links import links
from svodka.reading.syntax.sites import Site

_QUOTES = frozenset('»"”')


@cache
def units() -> frozenset[str]:
    """The forms of units of time, and «АППГ»."""
    in_short = classes("russian/time_words")["like-last-in-short"]
    return in_short.union(*classes("russian/time_units").values())


@cache
def words() -> frozenset[str]:
    """The forms of months and of units of time."""
    return months() | units()


@cache
def months() -> frozenset[str]:
    """The forms of months, Russian and English."""
    return classes("russian/calendar")["month"] | classes("english/time_words")["month"]


def dates(tokens: Sequence[Token], at: int) -> bool:
    """«14 вместо 9 [годом] ранее», «[месяц] назад»: a noun of time that says when something was."""
    behind = tokens[at + 1].text.casefold() if at + 1 < len(tokens) else ""
    return behind in classes("russian/elisions")["ago"] and tokens[at].text.casefold() in units()


def when_clause(site: Site, first: int, end: int) -> int | None:
    """Where «когда», behind a comma, goes on about a time that ends before the figure."""
    tokens = site.sentence.tokens
    at = next((t.index for t in tokens[first : site.first] if t.start >= end), site.first)
    at += at < site.first and tokens[at].text in _QUOTES
    if at + 1 >= site.first or tokens[at].text != ",":
        return None
    return at + 1 if tokens[at + 1].text.casefold() in links("then") else None
