"""Lines of a series: the rows of claims as points that can be compared from one to the next.

Full months, quarters and years, running totals and other stretches are different lines, never mixed in
one; so are claims that differ in what narrows them («международных», «за терроризм»), or that name
different people or places. Who and where may be left unsaid: such a claim joins the only one who is named.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

from svodka.ledger.days import date
from svodka.ledger.figure_words import figure_words
from svodka.ledger.meaning.apart import by_hour, by_who_and_where
from svodka.ledger.meaning.concepts import Catalogue
from svodka.ledger.meaning.grains import ORDER, Grain, Stretch, gap, label
from svodka.ledger.meaning.together import TOGETHER
from svodka.ledger.restated import Figure, figures
from svodka.model import Change, Relation


@dataclass(frozen=True, slots=True)
class SeriesPoint:
    """A figure for one period, as restated by ``claims``; the first of them says it most exactly.

    ``low``, ``high``, ``relation``, ``words`` and ``published`` are that claim's, in its own ``stated_unit``;
    ``value`` is in the ``unit`` of the series, ``speaker`` who says so there or in a copy of it.
    ``disputed``: another figure for the period, of another report, has nothing in common with it.
    ``also``: the words of claims that agree by rounding or bound but say another number («почти 700»).
    ``language`` is that of the ``words`` and the ``quote``, empty where it is not known.
    ``actor_key`` and ``place_key`` are the same in every language; empty where nobody and nowhere is named.
    """

    line: int
    grain: Grain
    period_from: dt.date | None
    period_to: dt.date | None
    value: float
    unit: str
    relation: Relation
    low: float | None
    high: float | None
    words: str
    stated_unit: str
    change: Change | None
    actor: str
    place: str
    speaker: str
    narrowing: str
    cause: str
    part: bool
    claims: tuple[str, ...]
    origins: int
    publishers: tuple[str, ...]
    published: dt.date | None
    confidence: float
    disputed: bool
    document: str
    source: str
    quote: str
    actor_key: str = ""
    place_key: str = ""
    also: tuple[str, ...] = ()
    language: str = ""

    @property
    def period(self) -> str:
        """The period in a few characters."""
        return label(self.period_from, self.period_to)


@dataclass(frozen=True, slots=True)
class Line:
    """Points that can be compared from one to the next: one grain, one narrowing, one who and where."""

    title: str
    grain: Grain
    unit: str
    points: tuple[SeriesPoint, ...]

    @property
    def first(self) -> str:
        """What lines as long are ordered by: what sets them apart, then their first period."""
        return f"{self.title}\0{self.points[0].period}"

    @property
    def comparable(self) -> bool:
        """Whether its periods are of one length or follow one another, so that a curve means something."""
        return self.grain not in ("span", "open", "none")

    def stretches(self) -> Iterator[tuple[SeriesPoint, Stretch | None]]:
        """Its points, each with the days before it that no figure of the line is about, if there are any."""
        before = None
        for point in self.points:
            yield point, gap(self.grain, before, point.period_from)
            before = point.period_to


def lines(rows: Sequence[dict[str, Any]], catalogue: Catalogue) -> Iterator[Line]:
    """Rows to lines, the grains in their order, the longest line of a grain first.

    Lines of one title, as running totals of several years are, follow one another.
    """
    gathered: dict[tuple[int, Grain, int], list[dict[str, Any]]] = {}
    for row in rows:
        # A running total grows within its year and begins anew in the next.
        year = row["first_day"] if row["grain"] == "running" else 0
        gathered.setdefault((row["line"], row["grain"], year), []).append(row)
    made: list[Line] = []
    for (_, grain, _), group in gathered.items():
        for one in chain.from_iterable(map(by_hour, by_who_and_where(group))):
            points = tuple(_point(figure, catalogue) for figure in figures(one))
            made.append(Line(_title(points, catalogue), grain, points[0].unit, points))
    sizes = Counter((line.grain, line.title) for line in made for _ in line.points)
    order = {grain: place for place, grain in enumerate(ORDER)}
    yield from sorted(
        made, key=lambda line: (order[line.grain], -sizes[line.grain, line.title], line.first)
    )


def _point(figure: Figure, catalogue: Catalogue) -> SeriesPoint:
    rows = figure.rows
    first = rows[0]
    copies = [row for row in rows if row["origin"] == first["origin"]]
    return SeriesPoint(
        line=first["line"],
        grain=first["grain"],
        period_from=date(first["first_day"]),
        period_to=date(first["last_day"]),
        value=first["value"],
        unit=first["unit"],
        relation=first["relation"],
        low=first["low"],
        high=first["high"],
        words=figure_words(first),
        stated_unit=first["stated_unit"],
        change=first["change"] or None,
        actor=_first(rows, "actor_words"),
        place=_together(_first(rows, "place"), catalogue) or _first(rows, "place_words"),
        speaker=_first(copies, "speaker_name"),
        narrowing=first["narrowing"],
        cause=first["cause"],
        part=bool(first["part"]),
        claims=tuple([row["id"] for row in rows]),
        origins=len({row["origin"] for row in rows}),
        publishers=tuple(dict.fromkeys([row["publisher"] for row in rows if row["publisher"]])),
        published=date(first["published"]),
        confidence=max([row["confidence"] for row in rows]),
        disputed=figure.disputed,
        document=first["document_id"],
        source=first["source"] or "",
        quote=first["quote"],
        actor_key=_first(rows, "actor"),
        place_key=_first(rows, "place"),
        also=_other_words(rows),
        language=first["language"],
    )


def _other_words(rows: Sequence[dict[str, Any]]) -> tuple[str, ...]:
    """The words of the rows that say another number than the first, each once."""
    if len(rows) == 1:  # as most are
        return ()
    first, *rest = [(row["relation"], row["low"], row["high"], row["stated_unit"]) for row in rows]
    others = [figure_words(row) for row, said in zip(rows[1:], rest, strict=True) if said != first]
    return tuple(dict.fromkeys(others))


def _together(key: str, catalogue: Catalogue) -> str:
    """What several places together are called, for the claim names one of them; empty for one."""
    each = key.split(TOGETHER)
    titles = [
        catalogue.title("place", one) if catalogue.named("place", one) else one.title()
        for one in each
    ]
    return TOGETHER.join(titles) if len(each) > 1 else ""


def _first(rows: Sequence[dict[str, Any]], slot: str) -> str:
    for row in rows:
        if row[slot]:
            return str(row[slot])
    return ""


def _title(points: Sequence[SeriesPoint], catalogue: Catalogue) -> str:
    return title(
        points, lambda what, told: catalogue.title(what, told) if what == "cause" else told
    )


def title(points: Sequence[SeriesPoint], called: Callable[[str, str], str]) -> str:
    """What sets a line apart: narrowing, cause, change, part, who, where.

    ``called`` says what each is called: ``called("part", "part")`` is «часть» on a Russian page.
    """
    first = points[0]
    told = {
        "narrowing": first.narrowing,
        "cause": first.cause,
        "change": "" if first.change == "to" else first.change or "",
        "part": "part" if first.part else "",
        "actor": _first_of(points, "actor"),
        "place": _first_of(points, "place"),
    }
    return ", ".join(called(what, word) for what, word in told.items() if word)


def _first_of(points: Sequence[SeriesPoint], slot: str) -> str:
    return next((getattr(p, slot) for p in points if getattr(p, slot)), "")
