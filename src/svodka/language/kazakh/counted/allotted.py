"""What money goes to, told behind it in Kazakh: «9 млрд теңге көпір салуға бөлінді», «… облысқа тиесілі»."""

from __future__ import annotations

from svodka.language.kazakh.morphology.verb_endings import TO_DO
from svodka.language.kazakh.site import Site, Span
from svodka.language.kazakh.slot_words import deed_begins

_REACH = 5
"""The most tokens from money to the deed that it is for."""


def deed_behind(site: Site) -> Span | None:
    """«9 млрд теңге *көпір салуға* бөлінді», «… *жолдарды жөндеуге*, ал 5 млрд …»: with what is done to it.

    Not «айыппұл төлеуге міндеттелді», where the money is what stands before the deed.
    """
    if site.spot.kind != "money" or site.ending:
        return None
    for at in range(site.last + 2, min(len(site.tokens), site.last + 1 + _REACH)):
        if site.low(at).endswith(TO_DO) and site.tokens[at].feats.get("VerbForm") == "Inf":
            goes = site.low(at + 1) == "," or deed_begins(site.low(at + 1), "allotting")
            object_ = site.case(at - 1) in ("", "Acc") and site.tokens[at - 1].pos == "NOUN"
            return (at - 1, at) if goes and object_ else None
        if not _tells_which(site, at - 1):
            return None
    return None


def belongs(site: Site, found: Span) -> bool:
    """«Соның ішінде 9 млрд теңге *Талғар ауданына тиесілі*»: whose money is, not what it is."""
    to_whom = site.spot.kind == "money" and site.case(found[1]) == "Dat"
    return to_whom and deed_begins(site.low(found[1] + 1), "belonging")


def _tells_which(site: Site, at: int) -> bool:
    """Whether a word before an object belongs to it: an adjective, an owner."""
    token = site.tokens[at]
    return at not in site.busy and (
        token.pos in ("ADJ", "ADV") or (token.pos == "NOUN" and site.case(at) == "Gen")
    )
