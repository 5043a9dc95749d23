"""Kazakh things that cost or come to so much: «құны 2 млн теңге тұратын құрылғы», «200 га болатын 4 бақ»."""

from __future__ import annotations

from svodka.language.kazakh.agents import is_agent
from svodka.language.kazakh.counted.phrases import phrase
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.site import Found, Site, Span
from svodka.language.kazakh.slot_words import deed_words, words_of


def owned_before(site: Site) -> Span | None:
    """«*Құны* 2 млн теңге», «*өнімділігі* 9 ц/га»: the noun with possession right before a figure."""
    at = site.first - 1
    return (at, at) if at >= 0 and site.bare(at) and site.owned(at) else None


def worth(site: Site) -> Found | None:
    """«*Құны* 2 млн теңге тұратын құрылғы», «799 доллар тұратын *телефон*»: what costs so much."""
    if site.spot.kind != "money":
        return None
    beside = site.first - 1
    if site.ending == "gen" and site.low(beside) in words_of("owned", "amount"):
        return (beside, beside), "counted.subject"  # «құны 2 млрд теңгенің 8 жобасы»
    owned = owned_before(site) if _costs(site) else None
    if owned is None:
        return None
    if not is_agent(site.low(beside)):
        return owned, "counted.subject"
    found = phrase(site, site.last + 2)  # «компаниясы 799 доллар тұратын телефон шығарды»
    return (found, "counted.after") if found is not None else None


def _costs(site: Site) -> bool:
    """«Болатын», «тұратын»: whether a participle of what something costs stands behind a figure."""
    return site.low(site.last + 1) in deed_words("costing", "worth-it")


def of_next(site: Site) -> Found | None:
    """«470 мың шаршы метр болатын 207 үй»: how much there is of what the next figure counts."""
    if site.spot.kind not in ("measure", "money"):
        return None
    if site.low(site.last + 1) not in deed_words("costing"):
        return None
    beside = site.first - 1
    while beside in site.around.dated:
        beside -= 1  # «қуаты жылына 4 тонна болатын 9 жоба»
    if beside >= 0 and site.bare(beside) and site.owned(beside):
        return None  # «құны 2 млрд теңге болатын 9 жоба»
    begin = site.last + 2 + (site.low(site.last + 2) in function_words("adding"))  # «тағы 9 жоба»
    end = next((last for first, last in site.around.figures if first == begin), None)
    found = phrase(site, end + 1) if end is not None else None
    return (found, "counted.after") if found is not None else None
