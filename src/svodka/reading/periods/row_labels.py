"""The resolvers of a year or month that labels a figure in a row («2014 — 40, 2015 — 38»), or its lines."""

from __future__ import annotations

from svodka.language.analysis import BULLETS
from svodka.reading.periods.calendar import Interval
from svodka.reading.periods.rules import RESOLVERS, Found, Reference, resolver

_BULLETS = "".join(BULLETS - {"--"}) + " \n\u00a0*#"
"""What may stand before it."""


@resolver("row-label")
def _row_label(found: Found, reference: Reference) -> Interval | None:
    """What stands before a dash with spaces around it; «2015-16» and «2015-20» are no label."""
    end = found.words.ends[found.match.end() - 1]
    if not found.words.text[end : end + 1].isspace():
        return None
    return RESOLVERS["bare-year" if found.has("y") and not found.has("m") else "point"](
        found, reference
    )


@resolver("line-label")
def _line_label(found: Found, reference: Reference) -> Interval | None:
    """What stands alone in its line, or before a colon there: «Январь» above «Построено 12 школ»."""
    first, end = found.words.starts[found.match.start()], found.words.ends[found.match.end() - 1]
    before, _, _ = found.words.text[:first].rpartition("\n")
    opens = not found.words.text[len(before) : first].strip(_BULLETS)
    behind = found.words.text[end : end + 2]
    if not opens or not (behind[:1] in ("", "\n") or behind in (":", ": ", ":\n")):
        return None
    return RESOLVERS["point"](found, reference)
