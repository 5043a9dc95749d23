"""Figures of a section: the place and the time that the heading above them names.

Which is meant is an index of the options.
"""

from __future__ import annotations

from collections.abc import Sequence

from svodka.reading.claims import headings
from svodka.reading.claims.candidates import Candidate
from svodka.reading.claims.no_places import is_time
from svodka.reading.claims.placed_periods import PlacedPeriod
from svodka.reading.syntax.links import links
from svodka.reading.syntax.phrases import name_at
from svodka.reading.syntax.sites import Site


def place(site: Site, options: Sequence[Candidate]) -> int | None:
    """«Тульская область» and below «Открыто 7 школ»: of a figure whose own sentence says no place."""
    heading = headings.of_place(site)
    if heading is None or any(_says_where(site, option) for option in options):
        return None
    return next((i for i, o in enumerate(options) if o.tree.sentence is heading), None)


def time(site: Site, options: Sequence[PlacedPeriod]) -> int | None:
    """«4 мая» and below «Сгорели 7 домов»: of a figure whose own sentence says no time."""
    heading = headings.of_time(site) if options else None
    if heading is None or any(option.sentence == site.sentence.index for option in options):
        return None
    for i, option in enumerate(options):
        if option.sentence == heading.index and option.candidate.period.from_date is not None:
            return i
    return None


def _says_where(site: Site, option: Candidate) -> bool:
    """«Пострадали двое [в школе]», «[Туле] дали 9 млн»: what may be a place beside a figure."""
    tree, at = option.tree, option.token
    if tree is not site.tree or is_time(option):
        return False
    name, case = name_at(tree.sentence, at), tree.child(at, "case")
    led = case >= 0 and tree.tokens[case].low in links("over")
    return led or (name is not None and name.kind == "LOC")
