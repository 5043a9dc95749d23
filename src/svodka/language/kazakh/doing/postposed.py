"""What a Kazakh figure is of, behind it: the object of its verb, the subject that speech puts last."""

from __future__ import annotations

from svodka.language.kazakh.agents import is_agent
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.verb_endings import OWNED_DEED, bare_participle
from svodka.language.kazakh.site import Site, Span

_PHRASE = 3
"""The most words of a subject behind its verb."""
_AWAY = 4
"""The most words between an amount and the object of its verb."""


def object_behind(site: Site, ending: str) -> Span | None:
    """«200 мың теңгеге телефонды сатып алды», «биыл 120 гектарға бұршақты егеміз»: the object behind.

    Nobody is an object that has a price: «5 млн теңгеге күдіктіні босатты».
    """
    if ending not in ("dat", "abl", "to"):
        return None
    first = site.last + 1 + (site.low(site.last + 1) in function_words("until"))
    for at in range(first, min(len(site.tokens) - 1, first + _AWAY)):
        token = site.tokens[at]
        if at in site.busy or token.pos not in ("NOUN", "ADJ", "PRON", "ADV"):
            return None
        if token.pos == "NOUN" and site.case(at) == "Acc":
            return (at, at) if not is_agent(site.low(at)) else None
        if token.pos == "NOUN" and site.case(at) != "Gen" and not site.bare(at):
            return None
    return None


def subject_behind(site: Site) -> Span | None:
    """«24 есеге ұлғайды өндіріс», «үш пайызға қымбаттады жанармай бағасы»: the subject ends the sentence."""
    at = site.last + 1
    if at < len(site.tokens) and site.tokens[at].feats.get("VerbForm") == "Conv":
        at += 1
    if at >= len(site.tokens) or site.tokens[at].pos not in ("VERB", "AUX"):
        return None
    told = site.tokens[at].feats.get("VerbForm") == "Fin" or bare_participle(site.low(at))
    told = told or site.tokens[at].pos == "AUX"
    end = next((i for i in range(at + 1, len(site.tokens)) if site.stops(i)), len(site.tokens))
    tail = range(at + 1, end)
    if not told or not 1 <= len(tail) <= _PHRASE:
        return None
    if any(i in site.busy or site.tokens[i].pos not in ("NOUN", "ADJ") for i in tail[:-1]):
        return None
    last = tail[-1]
    named = site.bare(last) or site.low(last).endswith(OWNED_DEED)
    return (tail[0], last) if named and last not in site.busy else None
