"""The month when goods are due, in which their price did not move: «Brent *for June* rose 2 percent»."""

from __future__ import annotations

from svodka.language.english.site import Site
from svodka.language.lexicon import classes
from svodka.language.slots import Time


def of_goods(site: Site, one: Time) -> bool:
    """Whether a month is that of a delivery: «wheat *for July* delivery», «gold futures *for August*»."""
    if one.kind != "month" or one.end > site.spot.start:
        return False
    first, last = site.range(one.start, one.end)
    if site.low(first) != "for" or not first:
        return False
    traded = classes("english/traded")
    return site.low(last + 1) in traded["due"] or site.tokens[first - 1].lemma in traded["goods"]
