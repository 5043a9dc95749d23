"""The verb before a dash or brackets that a Kazakh figure goes on behind: «оқуға жазылды – 13 мың»."""

from __future__ import annotations

from svodka.language.kazakh.doing.deeds import changes
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.verb_endings import DONE, HAVING_DONE
from svodka.language.kazakh.site import Site
from svodka.language.punctuation import DASHES

_NEAR = 4
"""How many words behind a figure the verb of its own may stand."""


def verb_before(site: Site) -> int | None:
    """«Оқуға жазылды – 13 мың», «баға өсті, бірден 9%-ға»: the verb that the figure goes on behind."""
    if (bracketed := _before_brackets(site)) is not None:
        return bracketed
    once = site.low(site.first - 1) in function_words("at-once")
    at = site.first - 2 - once
    marks = (*DASHES, ",") if once else DASHES
    if at < 0 or site.low(at + 1) not in marks:
        return None
    if _has_its_verb(site):
        return None  # «Соққы көпірге тиді – жеті адам *жараланды*»
    told = site.tokens[at].feats.get("VerbForm") == "Fin"
    told = told or site.low(at).endswith((*DONE, *HAVING_DONE))
    return at if told and site.tokens[at].pos != "NOUN" else None  # «көбі қаладан келген – 9 адам»


def _has_its_verb(site: Site) -> bool:
    """Whether a finite verb ends the clause of a figure behind a dash, a few words behind it."""
    for at in range(site.last + 1, min(len(site.tokens), site.last + 1 + _NEAR)):
        token = site.tokens[at]
        if token.pos == "PUNCT":
            return False
        if token.pos in ("VERB", "AUX") and token.feats.get("VerbForm") == "Fin":
            ends = at + 1 >= len(site.tokens) or site.tokens[at + 1].pos == "PUNCT"
            return ends and site.low(at) not in function_words("quoting")
    return False


def _before_brackets(site: Site) -> int | None:
    """«Бензин арзандады (жылына 0,1%), …»: the verb of change before the brackets of a share."""
    if site.spot.kind != "percent" or site.low(site.last + 1) != ")" or not site.changes_by:
        return None
    at = site.first - 1
    while at > 0 and (at in site.around.dated or site.low(at) in function_words("at-once")):
        at -= 1
    verb = at - 1
    if verb < 0 or site.low(at) != "(" or site.tokens[verb].feats.get("VerbForm") != "Fin":
        return None
    return verb if changes(site, (verb, verb)) else None
