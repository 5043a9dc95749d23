"""Indicators: what the claims of a ledger count, the most frequent first."""

from __future__ import annotations

from dataclasses import dataclass

from svodka.ledger import Ledger
from svodka.ledger.indicators import Indicator
from svodka.ledger.meant import narrowed
from svodka.web import paging
from svodka.web.asked import words
from svodka.web.pages.home import SUMMARY


@dataclass(frozen=True, slots=True)
class IndicatorsAsked:
    """Words of actions and of what is counted."""

    q: str = words("words of the indicator, in any form")
    after: str = words("mark of the last row of the page before")


@dataclass(frozen=True, slots=True)
class IndicatorsPage:
    """A page of indicators. ``next`` is the value of ``after`` for the page that follows.

    Where none has the words: ``narrowed`` are those that ``narrowing``, some of the words, narrows; else
    ``mended`` are they with what is misspelt mended, ``known`` those of them that some indicator has.
    """

    indicators: tuple[Indicator, ...]
    next: str | None
    mended: str = ""
    known: tuple[str, ...] = ()
    narrowed: tuple[Indicator, ...] = ()
    narrowing: str = ""


MOST = 50


def make(ledger: Ledger, asked: IndicatorsAsked) -> IndicatorsPage:
    """A page of indicators, of some seconds ago where no words are asked for."""
    found = list(ledger.indicators(asked.q)) if asked.q else SUMMARY.of(ledger)[3]
    if asked.q and not found:
        told, narrowing = narrowed(ledger.connection, asked.q)
        if told:
            return IndicatorsPage((), None, narrowed=tuple(told[:MOST]), narrowing=narrowing)
        advised = ledger.advice(asked.q)
        return IndicatorsPage((), None, advised.mended, advised.known)
    if asked.after:
        claims, number = paging.key(asked.after, int, int)
        found = [one for one in found if (-one.claims, one.number) > (-claims, number)]
    shown, more = paging.cut(found[: MOST + 1], MOST)
    following = paging.mark(shown[-1].claims, shown[-1].number) if more else None
    return IndicatorsPage(tuple(shown), following)
