"""Nouns around an English figure that it does not count: units, signs of money, directions."""

from __future__ import annotations

from svodka.language.english.site import Site, currencies, money_signs, units, words_of
from svodka.language.english.tree import child

EACH = frozenset(["a", "an", "per", "each", "every"])
"""What stands between a number and the time that it holds for: «200 *a* day»."""
AWAY = ("counted.away", "counted.found-beside")
"""Rules that are as sure of their nothing as of their things."""


def is_none(site: Site, found: int) -> bool:
    """«12 (33 *per cent*) were ill», «8 *percent*, totalling 208 boats»: no thing that is counted."""
    if site.low(found) in words_of("no-thing") or _in_value(site, found):
        return True
    if site.low(found) == "total" and site.low(found + 1) == "of" and found < site.first:
        return True  # «a *total* of 39 are dead»
    if site.low(found) == "lot" and site.low(found - 1) == "a":
        return True  # «goes up *a lot* (62 percent)»
    if site.low(found) == "average" and _averaged(site, found):
        return True
    if site.low(found) in words_of("direction"):
        return site.spot.kind == "measure"  # «80 miles *southwest* of the port»
    if site.low(found).rstrip(".") in money_signs():
        return True  # «raised fees by *Rs* 5 to *Rs* 40»
    if site.spot.kind == "money" and site.tokens[found].lemma in currencies():
        return True  # «$33 billion *dollars*»
    return site.low(found) in ("percent", "cent")


def _in_value(site: Site, found: int) -> bool:
    """«The market reached $40 million *in value*», «40 million boxes in volume»: how it is reckoned."""
    reckoned = site.low(found) in words_of("reckoned") and site.low(found - 1) == "in"
    ends = found + 1 >= len(site.tokens) or site.low(found + 1) != "of"
    return found - 1 == site.last + 1 and reckoned and ends


def _averaged(site: Site, found: int) -> bool:
    """«spent $40 on *average*», «an *average* of ten a day»: not «the *average* was ten»."""
    on = found > 0 and site.low(found - 1) == "on"
    article = found > 0 and site.low(found - 1) in ("an", "a")
    return on or (article and site.low(found + 1) == "of" and found + 2 == site.first)


def in_figure(site: Site, found: int) -> bool:
    """Whether a noun is the unit of another figure: «100 *GW*, 60 GW», «530bn *Tenge*, 37% lower»."""
    if site.spot.kind == "count" or found == 0:
        return False
    own, at = range(site.first, site.last + 1), found - 1
    at -= at > 0 and site.low(at) in words_of("scale") | {"million", "billion"}
    unit = {site.low(found), site.tokens[found].lemma} & units()
    number = site.tokens[at].pos == "NUM" or any(map(str.isdigit, site.tokens[at].text))
    return number and bool(unit) and at not in own


def whose_sum(site: Site, found: int) -> int | None:
    """«*Mills* made 4 million euros, up 5 percent»: the change of a sum is of those who made it."""
    unit = site.tokens[found]
    if site.spot.kind != "percent" or not site.spot.change or unit.rel != "obj":
        return None
    who = child(site.sentence, unit.head, "nsubj")
    return who if who is not None and site.tokens[who].pos == "NOUN" else None


def is_each(site: Site, found: int) -> bool:
    """«182p *a litre*», «from 90p per litre to 94p»: what money is paid for each of, and no thing."""
    each = found > 0 and site.low(found - 1) in EACH and site.spot.kind == "money"
    return each and site.tokens[found].lemma in units() - words_of("calendar")
