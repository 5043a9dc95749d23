"""Rows whose figures are told by a time before each: «Fires: *2024* – 150, *2025* – 180», «in *May*: 12».

The time is the figure's own, and what opened the row says what is counted.
"""

from __future__ import annotations

from svodka.language.english.site import Site, units
from svodka.language.english.times.apart import ending
from svodka.language.punctuation import DASHES, HYPHENS

_PARTS = frozenset([",", ";", "and", ":", "(", ")"]) | DASHES | HYPHENS
"""What stands between the figures and the times of a row."""
_LED = frozenset(
    [
        ",",
        "and",
        "to",
        "more",
        "less",
        "than",
        "over",
        "about",
        "around",
        "nearly",
        "almost",
        "some",
    ]
)
"""What stands between a time and the next figure of a row."""


def goes_on_from_time(site: Site) -> bool:
    """«from 30 boats *in 1980* to *200 boats* in 2000, 410 in 2010»: a time ends right before a figure."""
    at = site.first - 1
    while at > 0 and site.low(at) in _LED:
        at -= 1
    return at > 0 and at < site.first - 1 and ending(site, at) is not None


def row_label(site: Site) -> int | None:
    """The time right before a colon and the figure, or before a dash in a row with more of the kind."""
    joint = site.first - 1
    if joint < 1 or site.low(joint) not in DASHES | HYPHENS | {":"}:
        return None
    label = ending(site, joint - 1)
    if label is None or (site.times[label].unowned and site.times[label].kind != "year"):
        return None
    if site.low(joint) == ":":  # «in the first quarter (2025: $35m)» means that quarter
        first = site.range(site.times[label].start, site.times[label].end)[0]
        return None if first and site.low(first - 1) == "(" else label
    return label if _row_end(site, label) is not None or _goes_on(site) else None


def row_opening(site: Site) -> int | None:
    """The colon that opens the row in which a figure stands behind its time; ``None`` where none does."""
    label = row_label(site)
    return _row_end(site, label) if label is not None else None


def _row_end(site: Site, label: int) -> int | None:
    """The colon before the first time of the row, with only times and figures between; or ``None``."""
    at = site.range(site.times[label].start, site.times[label].end)[0] - 1
    while at > 0:
        token = site.tokens[at]
        before = at - 1
        opens = token.text == ":" and not site.is_time(before)
        if opens:
            return at
        inside = token.text in _PARTS or token.pos in ("NUM", "SYM") or token.low in units()
        if not inside and not site.is_time(at):
            return None
        at = before
    return None


def _goes_on(site: Site) -> bool:
    """Whether the next time stands so before a figure of its own: «(2022 – 340, *2023 – 410*)»."""
    for time in site.times.values():
        if not site.spot.end <= time.start < site.sentence.end:
            continue
        first, last = site.range(time.start, time.end)
        between = {site.low(at) for at in range(site.last + 1, first)}
        return between <= _PARTS and site.low(last + 1) in DASHES | HYPHENS
    return False
