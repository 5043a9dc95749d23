"""The verb that only the last line of a Kazakh list has: «- баға 6%-ға, / - жалақы 8%-ға *артты*»."""

from __future__ import annotations

from dataclasses import replace

from svodka.language.introductions import opens_item
from svodka.language.kazakh.site import Site
from svodka.language.slots import Slots

_OPEN = (",", ";")
"""What ends a line that the next one goes on with."""


def with_verb_below(site: Site, following: Site, one: Slots, other: Slots) -> Slots:
    """The slots of the last figure of a line, with the deed of the line below if it has none of its own."""
    if one.action is not None or other.action is None:
        return one
    if following.sentence.index != site.sentence.index + 1 or site.low(site.last + 1) not in _OPEN:
        return one
    alike = site.spot.symbol == following.spot.symbol and site.ending == following.ending != ""
    lines = (opens_item(each.outline, each.sentence) for each in (site, following))
    return replace(one, action=other.action) if alike and all(lines) else one
