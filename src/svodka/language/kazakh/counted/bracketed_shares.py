"""Kazakh shares in brackets and lists: «қияр мен пияздың (6%) бағасы», «зейнеткерлер (39%)», «нанға – 3%»."""

from __future__ import annotations

from svodka.language.kazakh.agents import is_person
from svodka.language.kazakh.counted.owners import places
from svodka.language.kazakh.morphology.words import stems
from svodka.language.kazakh.site import Found, Site, Span

_NOUN = 4
"""Tokens from a figure to the bracket behind what it counts at most."""


def of_count(site: Site) -> Found | None:
    """«Комиссия 40 мектепті *(62%)* тексерді», «46 дәрінің 20-сы *(43%)* …»: the share of those before."""
    if site.spot.kind != "percent" or site.ending != "":
        return None
    first, last = site.first - 1, site.last + 1
    if site.low(first) != "(" or site.low(last) != ")" or site.spot.change is not None:
        return None
    end = max((last for _, last in site.around.figures if last < first), default=first - _NOUN - 1)
    noun = range(end + 1, first)
    counts = len(noun) < _NOUN and site.around.kind_before(end + 1) == "count"
    named = (site.tokens[i].pos in ("NOUN", "ADJ") and site.case(i) != "Gen" for i in noun)
    return (None, "counted.of-it") if counts and all(named) else None


def bracketed(site: Site) -> Found | None:
    """Whose share stands in brackets or behind a dash, in a list or beside persons."""
    if (item := _item(site)) is not None:
        return item, "counted.owner"
    if _of_those_before(site):
        return (site.first - 2, site.first - 2), "counted.subject"
    return None


def _item(site: Site) -> Span | None:
    """«Қияр мен пияздың (6%) бағасы», «тоқыма саласында (4%)», «нанға – 3%»: whose share a list gives."""
    at = site.first - 1
    while at > 0 and at in site.around.dated:
        at -= 1  # «пияздың (жылына 55%-ға)»
    mark, before = site.low(at), at - 1
    if before < 0 or mark not in ("(", "—", "–", "-") or before in site.busy:
        return None
    low = site.low(before)
    changes = site.changes_by
    cases = ("Gen", "Loc", "Abl") if mark == "(" else ("Dat",) if changes else ()
    if site.case(before) not in cases or site.tokens[before].pos != "NOUN":
        return None
    if site.tokens[before].text[:1].isupper() or not places().isdisjoint(stems(low)):
        return None
    return (
        before - 1 if before and site.owned(before) and site.bare(before - 1) else before
    ), before


def _of_those_before(site: Site) -> bool:
    """«*Зейнеткерлер* (39%) бағаны жоғары деп атады»: the persons whose share stands in brackets."""
    at = site.first - 2
    if at < 0 or site.low(at + 1) != "(" or site.low(site.last + 1) != ")" or site.spot.change:
        return False
    many = site.tokens[at].feats.get("Number") == "Plur"
    return many and site.bare(at) and is_person(site.low(at)) and at not in site.busy
