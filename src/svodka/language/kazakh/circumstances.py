"""Where it happened, and whether it did: Kazakh locatives, and what stands behind the verb."""

from __future__ import annotations

from functools import cache

from svodka.language.kazakh.site import Site
from svodka.language.kazakh.speakers import is_agent
from svodka.language.kazakh.tags import known_stems
from svodka.language.kazakh.words import stems
from svodka.language.lexicon import classes, load
from svodka.language.slots import Words
from svodka.model import Factuality

Span = tuple[int, int]
WITHIN = ("дағы", "дегі", "тағы", "тегі")
PLANS = ("мақ", "мек", "бақ", "бек", "пақ", "пек")
PLANNED = frozenset(["керек", "тиіс", "қажет", "көзделіп", "жоспарланып", "жоспарланған"])


@cache
def regions() -> frozenset[str]:
    """Nouns of places."""
    return frozenset(form for entry in load("kazakh/regions") for form in entry.forms)


@cache
def names() -> frozenset[str]:
    """Names of places and countries."""
    named = classes("kazakh/regions")
    return named["name"] | named["country"]


def place(site: Site) -> Words | None:
    """The nearest word of place before the figure: «Алматы облысында», «Астанада», «әлем бойынша».

    Where there is none, the nearest place that owns something: «Қазақстанның 12 ауылы», «Тараз тұрғындары».
    """
    for at in range(site.first - 1, -1, -1):
        low = site.low(at)
        if at in site.busy:
            continue
        over = site.low(at + 1) == "бойынша" and bool(regions() & set(stems(low)))
        if not (over or site.case(at) == "Loc" or low.endswith(WITHIN)):
            continue
        name = site.tokens[at].text[:1].isupper() and (at > 0 or _unknown(low))
        if not name and not regions().intersection(stems(low)):
            continue
        start = at
        while start and _joins(site, start - 1) and at - start < 3:
            start -= 1
        return site.words(start, at)
    return next((site.words(at, at) for at in range(site.first - 1, -1, -1) if _owner(site, at)), None)


def _joins(site: Site, at: int) -> bool:
    """Whether a token belongs to the name of the place behind it: «Алматы облысында», not «Қазір облыста»."""
    token = site.tokens[at]
    if not token.text[:1].isupper() or at in site.busy:
        return False
    return at > 0 or (token.pos in ("NOUN", "ADJ") and not site.case(at))


def _owner(site: Site, at: int) -> bool:
    """Whether a token names a place that something belongs to."""
    if at in site.busy or not names().intersection(stems(site.low(at))):
        return False
    if site.case(at) == "Gen":
        return True
    owned = site.bare(at) and at + 1 < site.first and site.owned(at + 1)
    return owned and not is_agent(site.low(at + 1))


def _unknown(low: str) -> bool:
    """Whether a word that begins its sentence is a name: no common noun that the list knows."""
    return len(low) > 4 and not any(len(s) > 1 and s in known_stems() for s in stems(low))


def factuality(site: Site, action: Span | None) -> Factuality:
    """Whether it happened, did not, may, or is to."""
    at = action[1] if action else site.last
    rest = {site.low(i) for i in range(at + 1, at + 4)}
    token = site.tokens[at]
    if token.feats.get("Polarity") == "Neg" or rest & {"емес", "жоқ"}:
        return "negated"
    if rest & {"мүмкін"} or token.feats.get("VerbForm") == "Cond":
        return "possible"
    return "planned" if rest & PLANNED or site.low(at).endswith(PLANS) else "asserted"
