"""The resolver of a year or month that labels a figure in a row: «2014 — 40, 2015 — 38»."""

from __future__ import annotations

from svodka.reading.periods.calendar import Interval
from svodka.reading.periods.rules import RESOLVERS, Found, Reference, resolver


@resolver("row-label")
def _row_label(found: Found, reference: Reference) -> Interval | None:
    """What stands before a dash with spaces around it; «2015-16» and «2015-20» are no label."""
    end = found.words.ends[found.match.end() - 1]
    if not found.words.text[end : end + 1].isspace():
        return None
    return RESOLVERS["bare-year" if found.has("y") and not found.has("m") else "point"](
        found, reference
    )
