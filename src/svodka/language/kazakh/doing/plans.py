"""What only is planned in Kazakh: what stands in a plan, what an aim is set for, what a forecast says."""

from __future__ import annotations

from collections.abc import Iterable

from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.tags import STAYED
from svodka.language.kazakh.morphology.verb_endings import TO_DO
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


def is_ordered(low: str) -> bool:
    """Whether a word says that something is ordered, planned or expected."""
    return order_begins(low, "planning") or order_begins(low, "intended")


def is_duty(site: Site, at: int) -> bool:
    """«3 млн теңге төлеуге міндетті»: what somebody has to do, right behind the deed."""
    return site.low(at).endswith(TO_DO) and site.low(at + 1) in orders("obliged")


def is_not_planned(site: Site, reach: Iterable[int]) -> bool:
    """«12 мектеп салуды жоспарламайды», «12 мектепті жабу керек емес»: a plan or a duty that is denied."""
    duties = orders("needed", "obliged")
    for i in reach:
        if site.low(i) in duties or is_ordered(site.low(i)):
            if i < len(site.tokens) and site.tokens[i].feats.get("Polarity") == "Neg":
                return True
            lasts = site.low(i + 1).startswith(STAYED)  # «жоспарлап отырған жоқ»
            return site.low(i + 1 + lasts) in orders("denying")
    return False


def handed_over(site: Site, at: int) -> str:
    """«6 баланы құтқарып, дәрігерлерге *тапсырды*»: what was handed over, where no deed is ordered."""
    for i in range(at + 1, at + 1 + _REACH):
        if order_begins(site.low(i), "handing"):
            deed = any(site.tokens[j].feats.get("VerbForm") == "Inf" for j in range(at, i))
            told = any(site.low(j) in function_words("quoting") for j in range(at, i))
            return "" if deed or told else site.low(i)
    return ""


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
