"""A series: one indicator over time, its facets, and the same as a page for another site's frame."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from svodka.ledger.listing import Indicator
from svodka.ledger.series import Line
from svodka.web.asked import asks, words
from svodka.web.pages.pieces import Facets

Grains = Literal["", "day", "week", "month", "quarter", "year", "running"]


@dataclass(frozen=True, slots=True)
class SeriesAsked:
    """Which claims of an indicator are followed."""

    by: Grains = asks("only periods of this kind", "")
    actor: str = words("only what they did: words in any form")
    place: str = words("only what happened there: words in any form")
    speaker: str = words("only what they say: key of a speaker or words of a name")
    publisher: str = words("only what it published: its name")
    since: dt.date | None = asks("only periods that end on this day or later")
    until: dt.date | None = asks("only periods that begin on this day or before")


@dataclass(frozen=True, slots=True)
class SeriesPage:
    """A series with what it can be narrowed to. ``left_out`` claims are beyond what a page shows, the
    oldest; ``since`` brings them. ``embed`` is the address of the page for frames."""

    indicator: Indicator
    lines: tuple[Line, ...]
    facets: tuple[Facets, ...]
    claims: int
    left_out: int
    embed: str
