"""What somebody is blamed for: «5 көлік ұрлады деген күдікпен», «пара алды деп айыптап отыр»."""

from __future__ import annotations

from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.site import Site
from svodka.language.kazakh.slot_words import deed_words, order_begins


def is_blamed(site: Site, at: int) -> bool:
    """Whether the deed of the verb at a place is only what somebody is suspected or accused of."""
    if "suspicion" not in site.around.orders:
        return False
    behind = site.low(at + 1)
    told = behind in deed_words("called") or behind in function_words("quoting")
    return told and order_begins(site.low(at + 2), "suspicion")


def blamed_for(site: Site, at: int, last: int) -> bool:
    """«3 адамды 12 жылқы ұрлады деген күдікпен ұстады»: whether it is no deed of those who are counted."""
    arrested = site.spot.kind == "count" and site.case(last) == "Acc" and last < at - 1
    return arrested and is_blamed(site, at)
