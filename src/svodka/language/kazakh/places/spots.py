"""Places that are only pointed at: «мұнда 9 мың бала туады», «сол жерде», «қаладан тыс жерде»."""

from __future__ import annotations

from itertools import takewhile

from svodka.language.kazakh.site import MARKS, Site
from svodka.language.kazakh.slot_words import deed_words, words_of
from svodka.language.slots import Words


def here(site: Site) -> Words | None:
    """«Мұнда 9 мың бала туады», «екі бала сол жерде туды»: what is pointed at, where nothing else is."""
    if site.around.forms.isdisjoint(words_of("here", "spot")):
        return None
    behind = takewhile(lambda at: not _closes(site, at), range(site.last + 1, len(site.tokens)))
    for at in (*range(site.first - 1, -1, -1), *behind):
        if site.low(at) in words_of("here"):
            return site.words(at, at)
        if site.low(at) in words_of("spot") and (start := _spot(site, at)) is not None:
            return site.words(start, at)
    return None


def _closes(site: Site, at: int) -> bool:
    """Whether a mark or a verb ends what stands behind a figure."""
    return site.tokens[at].text in MARKS or site.tokens[at].feats.get("VerbForm") in ("Fin", "Conv")


def _spot(site: Site, at: int) -> int | None:
    """«Осы жерде», «кей жерлерде», «қаладан тыс жерде»; not «20 шақырым жерде»: where the spot begins."""
    before = at - 1
    if before < 0 or before in site.busy:
        return None
    if site.low(before) in deed_words("outside") and site.case(before - 1) == "Abl":
        return before - 1
    return before if site.low(before) in deed_words("pointing", "which-spot") else None
