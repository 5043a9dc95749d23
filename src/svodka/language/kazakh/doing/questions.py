"""What is only asked in Kazakh, which nobody says happened: «20 үй сатылды *ма*?»."""

from __future__ import annotations

from svodka.language.kazakh.site import Site
from svodka.language.kazakh.slot_words import deed_words, orders

_REACH = 4
"""How many tokens behind «деген» it may be asked whether that is true."""


def is_asked(site: Site, at: int) -> bool:
    """Whether it is asked if it is so; ``at``: the last verb of the deed, or the figure where there is none.

    So is «20 үй жанды деген рас па?»; not «20 үй салған мектеп ашылды ма?» nor «неге 20 үй салынды?», which
    take the houses for granted.
    """
    asking = orders("asking")
    if asking.isdisjoint(site.around.forms):
        return False
    if site.low(at + 1) in asking:
        return site.low(at - 1) != ","  # not «біз 9 жазба адал ма, *жоқ па* екенін тексердік»
    if site.low(at + 1) not in deed_words("called"):
        over = site.low(at + 1) in orders("denying") or (at == site.last and site.noun(at + 1))
        return over and site.low(at + 2) in asking  # «сатылған жоқ па?», «бұл 20 үй ме?»
    called = range(at + 2, at + 2 + _REACH)
    return any(site.low(i) in orders("true") and site.low(i + 1) in asking for i in called)
