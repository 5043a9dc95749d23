"""A series: one indicator over time, its facets, and the same as a page for another site's frame."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from svodka.ledger import Ledger
from svodka.ledger.days import date, day_number
from svodka.ledger.indicators import Indicator
from svodka.ledger.lines import Line, lines
from svodka.ledger.meaning.concepts import Catalogue
from svodka.ledger.meaning.facets import named, narrowed_to
from svodka.ledger.meaning.facets import speaker as speaker_key
from svodka.ledger.meaning.words import words as words_in
from svodka.ledger.own_concepts import concepts
from svodka.ledger.series import from_january, rows_of
from svodka.web.asked import LARGEST, asks, words
from svodka.web.pages.overview import Chart, charts, drawn
from svodka.web.pages.pieces import HIDDEN, Facet, Facets, with_chosen
from svodka.web.pages.rows import rows
from svodka.web.pages.speakers import public, speaker_names
from svodka.web.problems import missing

Grains = Literal[
    "", "day", "week", "month", "quarter", "half", "year", "running", "span", "open", "none"
]


@dataclass(frozen=True, slots=True)
class SeriesAsked:
    """Which claims of an indicator are followed."""

    by: Grains = asks("only periods of this kind", "")
    narrowing: str = words("only what is told so, «бензин» of prices: words in any form")
    actor: str = words("only what they did: words in any form")
    place: str = words("only what happened there: words in any form")
    speaker: str = words("only what they say: key of a speaker or words of a name")
    publisher: str = words("only what it published: its name")
    year: int = asks("only periods that end in this year", 0)
    since: dt.date | None = asks("only periods that end on this day or later")
    until: dt.date | None = asks("only periods that begin on this day or before")


@dataclass(frozen=True, slots=True)
class SeriesPage:
    """A series with what it can be narrowed to, and the days that the ``claims`` asked for are about.

    ``left_out`` of them are beyond what a page shows: those without a period first, then the oldest. Its
    ``charts`` are then made of all of them; they are empty where a chart is drawn of the figures shown.
    ``findings`` of the indicator were not dismissed. ``set_apart`` more of its claims are in no series:
    planned, denied, in doubt, or without a number.
    """

    indicator: Indicator
    lines: tuple[Line, ...]
    facets: tuple[Facets, ...]
    claims: int
    left_out: int
    set_apart: int
    since: dt.date | None
    until: dt.date | None
    findings: int = 0
    charts: tuple[Chart, ...] = field(default=(), metadata=HIDDEN)

    @property
    def drawn(self) -> int:
        """How many claims the charts are made of."""
        return drawn(self.charts)


MOST = 300
"""Claims of a series that one page shows."""

ALL = 20_000
"""Claims that are compared with one another, the newest: what is shown of them stands as all of them say."""

FACETS = 15
"""Values of a facet that are listed."""

Test = Callable[[dict[str, Any]], bool]


def make(ledger: Ledger, asked: SeriesAsked, indicator: str) -> SeriesPage:
    """The page of a series. Raises :class:`Problem` where there is no such indicator."""
    about = _indicator(ledger, indicator)
    words_of = concepts(ledger.connection)
    tests = _tests(ledger, asked, about.number, words_of)
    kept: list[dict[str, Any]] = []
    counted: dict[str, Counter[str]] = {name: Counter() for name in FACETED}
    told: Counter[tuple[str, str]] = Counter()
    in_series = 0
    for row in rows(ledger, "series_facets", indicator=about.number):
        in_series += 1
        failing = [name for name, test in tests.items() if not test(row)]
        if not failing:
            kept.append(row)
        # What a facet is narrowed to already does not hide its other values.
        for name, column in FACETED.items():
            if not failing or failing == [name]:
                counted[name][_of(row, column)] += 1
        if not failing or failing == ["narrowing"]:
            told[row["narrowing"], row["cause"]] += 1
    found = rows_of(ledger.connection, [row["claim"] for row in kept[-ALL:]])
    if asked.by == "running":
        found = list(from_january(found))
    every = tuple(lines(found, words_of))
    shown = {row["id"] for row in found[-MOST:]}
    left_out = max(0, len(kept) - MOST)
    return SeriesPage(
        indicator=about,
        lines=tuple(_shown(every, shown)),
        facets=tuple(
            with_chosen(
                (
                    _narrowings(told, asked.narrowing, words_of),
                    *_facets(counted, asked, words_of, speaker_names(ledger), stated(found)),
                ),
                asked,
            )
        ),
        claims=len(kept),
        left_out=left_out,
        set_apart=about.claims - in_series,
        since=date(min([d for row in kept if (d := row["first_day"]) is not None], default=None)),
        until=date(max([d for row in kept if (d := row["last_day"]) is not None], default=None)),
        findings=sum(
            one["many"]
            for one in rows(ledger, "finding_counts", indicator=about.number, dismissed=False)
        ),
        charts=charts(every) if left_out else (),
    )


def _shown(every: Iterable[Line], shown: set[str]) -> Iterator[Line]:
    """The lines with the figures that claims to be shown state; a line without one is none."""
    for line in every:
        points = tuple(point for point in line.points if not shown.isdisjoint(point.claims))
        if points:
            yield replace(line, points=points)


FACETED = {
    "actor": "actor", "place": "place", "speaker": "speaker", "publisher": "publisher", "by": "grain",
    "year": "last_day",
}  # fmt: skip
"""The facets, by the name of the parameter, and the column of each."""


def _of(row: dict[str, Any], column: str) -> str:
    held = row[column]
    if column != "last_day":
        return str(held)
    return str(date(held).year) if held is not None else ""


def _indicator(ledger: Ledger, number: str) -> Indicator:
    found = None
    if number.isascii() and number.isdecimal() and len(number) <= 10 and int(number) <= LARGEST:
        found = next(ledger.indicators(number), None)
    if found is None:
        raise missing(f"no indicator {number!r} with claims in this ledger", case="no_indicator")
    return found


def _tests(
    ledger: Ledger, asked: SeriesAsked, indicator: int, catalogue: Catalogue
) -> dict[str, Test]:
    """By facet: whether a claim is one of those asked for."""
    made: dict[str, Test] = {}
    if asked.by == "running":
        made["by"] = lambda row: any(from_january([row]))
    elif asked.by:
        made["by"] = _among("grain", {asked.by})
    if asked.narrowing:
        made["narrowing"] = narrowed_to(asked.narrowing, catalogue)
    if asked.publisher:
        made["publisher"] = _among("publisher", {asked.publisher})
    if asked.speaker:
        keys = {asked.speaker, speaker_key(asked.speaker.title(), catalogue)}
        made["speaker"] = _among("speaker", keys)
    for slot, wanted in (("actor", asked.actor), ("place", asked.place)):
        if wanted:
            made[slot] = _among("claim", _naming(ledger, indicator, slot, wanted, catalogue))
    if asked.year:
        made["year"] = lambda row: _of(row, "last_day") == str(asked.year)
    if asked.since is not None:
        since = day_number(asked.since)
        made["since"] = lambda row: row["last_day"] is not None and row["last_day"] >= since
    if asked.until is not None:
        until = day_number(asked.until)
        made["until"] = lambda row: row["first_day"] is not None and row["first_day"] <= until
    return made


def _among(column: str, names: set[Any]) -> Test:
    return lambda row: row[column] in names


def _naming(
    ledger: Ledger, indicator: int, slot: str, wanted: str, catalogue: Catalogue
) -> set[int]:
    """The claims whose actor or place is the one asked for, as :func:`svodka.ledger.series.series` asks."""
    known: dict[tuple[str, str | None], bool] = {}
    found = set()
    for row in rows(ledger, "series_words", indicator=indicator):
        said = (row[slot], row[f"{slot}_words"])
        if said not in known:
            known[said] = named(row, slot, wanted, catalogue)
        if known[said]:
            found.add(row["claim"])
    return found


def _narrowings(told: Counter[tuple[str, str]], asked: str, catalogue: Catalogue) -> Facets:
    """What claims are told of beside what is counted: «бензин», «ДТП», the most frequent first."""
    often: Counter[str] = Counter()
    for (narrowing, cause), many in told.items():
        for value in filter(None, (narrowing, cause and catalogue.title("cause", cause))):
            often[value] += many
    values = [value for value, _ in often.most_common(FACETS)]

    def many_of(value: str) -> int:
        is_told = narrowed_to(value, catalogue)
        return sum(
            many
            for (narrowing, cause), many in told.items()
            if is_told({"narrowing": narrowing, "cause": cause})
        )

    return Facets("narrowing", tuple(Facet(v, "", many_of(v), v == asked) for v in values))


def _facets(
    counted: dict[str, Counter[str]],
    asked: SeriesAsked,
    catalogue: Catalogue,
    speakers: Mapping[str, str],
    words: Mapping[tuple[str, str], str],
) -> Iterator[Facets]:
    for name, counts in counted.items():
        counts.pop("", None)
        if name == "speaker":
            counts = public(counts, speakers)  # noqa: PLW2901
        if name == "year":
            ordered = sorted(counts.items(), reverse=True)[: 3 * FACETS]
        else:
            ordered = counts.most_common(FACETS)
        chosen = str(getattr(asked, name) or "")
        values = [
            Facet(
                said := said_as(name, value, catalogue),
                speakers.get(value, "")
                if name == "speaker"
                else label(name, value, said, catalogue, words),
                many,
                chosen != "" and chosen.casefold() in (said.casefold(), value.casefold()),
            )
            for value, many in ordered
        ]
        yield Facets(name, tuple(values))


def said_as(name: str, key: str, catalogue: Catalogue) -> str:
    """The words that ask for an actor or a place: the title of its concept where that means it."""
    if name not in ("actor", "place"):
        return key
    title = catalogue.title(name, key)
    match = catalogue.first(name, words_in(title))
    return title if match is not None and match.concept.name == key else key


def stated(rows: Iterable[Mapping[str, Any]]) -> dict[tuple[str, str], str]:
    """By slot and key, a text's own words for who or where: «Тульская область» for «тульский область»."""
    return {
        (slot, row[slot]): row[f"{slot}_words"]
        for row in rows
        for slot in ("actor", "place")
        if row[f"{slot}_words"]
    }


def label(
    name: str, key: str, said: str, catalogue: Catalogue, words: Mapping[tuple[str, str], str]
) -> str:
    """What to show for a value of a facet where what asks for it does not say it all."""
    title = catalogue.title(name, key)
    shown = words.get((name, key), title) if title == key else title
    return "" if shown == said else shown
