"""What only is planned in Kazakh: what stands in a plan, what an aim is set for, what a forecast says."""

from __future__ import annotations

from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.site import Site
from svodka.language.kazakh.slot_words import order_begins, orders
from svodka.language.punctuation import DASHES

_REACH = 3
"""How many tokens behind the verb the word that makes it a plan may stand."""


def of_plan(site: Site) -> bool:
    """«Биыл 120 аула жөнделді (жоспар – 150)»: how many were planned, told beside it."""
    named = site.low(site.first - 2) in orders("plan") and site.low(site.first - 3) == "("
    return named and site.low(site.first - 1) in DASHES


def is_in_plan(site: Site, at: int) -> bool:
    """«120 пәтерлі үй салу *жоспарда* бар»: what stands right before «is there»."""
    return site.low(at - 1) in orders("in-plan")


def is_aimed_at(site: Site, at: int) -> bool:
    """«9 мектеп салу мақсаты қойылды»: an aim that is set, right behind the deed or what is said of it."""
    behind = range(at + 1, at + _REACH) if "setting" in site.around.orders else ()
    return any(site.begins(i, "aim") and order_begins(site.low(i + 1), "setting") for i in behind)


def is_forecast(site: Site) -> bool:
    """«Синоптиктердің *болжамынша*, жел 20 м/с жетеді», «*болжамды* өнім 90 млн тоннаны құрайды»."""
    if site.around.orders.isdisjoint(("by-forecast", "forecast")):
        return False
    for i in range(site.first - 1):
        if site.low(i) in orders("by-forecast"):
            return True
        if order_begins(site.low(i), "forecast") and site.low(i + 1) in function_words("over"):
            return True
    return False
