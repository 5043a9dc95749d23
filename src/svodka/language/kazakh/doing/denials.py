"""What Kazakh news says is not true: «5 үй жанды деген хабарды жоққа шығарды»."""

from __future__ import annotations

from svodka.language.kazakh.site import Site
from svodka.language.kazakh.slot_words import deed_words, order_begins, orders

_REACH = 4
"""The most words of the rumour behind «деген»."""
_UNTRUE = ("untrue", "false")


def is_untrue(site: Site, at: int) -> bool:
    """«9 адам өлгенін жоққа шығарды», «5 үй жанды деген хабардың жалған екенін айтты»; ``at``: the deed.

    Not «5 үй жанды деген хабар тарады».
    """
    if site.around.orders.isdisjoint(_UNTRUE):
        return False
    if _calls_untrue(site, at + 1):
        return True
    if site.low(at + 1) not in deed_words("called") or site.case(at + 2) in ("", "Ins"):
        return False
    return any(
        _calls_untrue(site, i) or site.low(i) in orders("false")
        for i in range(at + 3, at + 3 + _REACH)
    )


def _calls_untrue(site: Site, at: int) -> bool:
    """«Жоққа шығарды», «теріске шығарды»."""
    return site.low(at) in orders("untrue") and order_begins(site.low(at + 1), "calling")


def is_replaced(site: Site) -> bool:
    """«*Мәтіннің алғашқы нұсқасында* 9 адам делінген»: what a newer text replaced, up to the next comma.

    Not «мәтіннің соңғы нұсқасында 9 адам делінген».
    """
    if "version" not in site.around.orders:
        return False
    for at in range(site.first - 1, 1, -1):
        if site.low(at) == ",":
            return False
        if site.low(at) in orders("version"):
            former = site.low(at - 1) in orders("former")
            return former and any(
                site.low(i) in orders("text-of") for i in range(max(0, at - 2), at)
            )
    return False
