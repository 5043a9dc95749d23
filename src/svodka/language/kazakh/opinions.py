"""What a share of the people thinks or says: «Тұрғындардың 63 пайызы баға өсті деп *есептейді*».

What stands between the share and the verb is what they say: no verb, place or time in it is theirs.
"""

from __future__ import annotations

from svodka.language.kazakh.agents import is_person
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.quantities.quoted_names import CLOSING, OPENING
from svodka.language.kazakh.site import Site, Span
from svodka.language.kazakh.slot_words import deed_begins, deed_words, order_begins
from svodka.language.slots import Time


def opinion(site: Site) -> Span | None:
    """The verb of thinking or saying whose subject the figure is; ``None`` where somebody else tells it."""
    said, words = deed_words("saying-so"), site.around.forms
    if words.isdisjoint(function_words("quoting")) and words.isdisjoint(said):
        return None
    begin = _behind_those(site)
    if begin is None:
        return None
    opened = 0
    for at in range(begin, len(site.tokens)):
        opened += (site.low(at) in OPENING) - (site.low(at) in CLOSING)
        if opened < 0:
            return None  # «олардың 12-сі ауылда өлді», – деп хабарлады министр»
        counted = at in site.busy and at not in site.around.dated
        if counted or site.low(at) in (".", ";") or site.low(at) in function_words("whereas"):
            return None
        end = _verb(site, at)
        if end is None and not (site.low(at) in said and site.stops(at + 1)):
            continue
        others = any(not begin <= teller < at for teller in site.around.tellers)
        return None if others else (at, end or at)
    return None


def content(site: Site) -> range:
    """The places of the words that those whose share it is say; empty where they say nothing."""
    verb = opinion(site)
    return range(site.last + 1, verb[0]) if verb is not None else range(0)


def of_opinion(site: Site, one: Time, first: int, last: int) -> bool:
    """«Елдің 12%-ы *келер жылы* жағдай нашарлайды деп жауап берді»: when what they expect is to be."""
    return one.start > site.spot.end and first in content(site)


def _verb(site: Site, at: int) -> int | None:
    """«Деп *санайды*», «деп *жауап берді*»: where the verb of thinking that begins at a token ends."""
    if site.low(at - 1) not in function_words("quoting"):
        return None
    noun = site.tokens[at].pos == "NOUN" and deed_begins(site.low(at), "thinking")
    end = at + noun
    if end >= len(site.tokens) or site.tokens[end].pos not in ("VERB", "AUX"):
        return None
    by_nobody = site.tokens[end].feats.get("Voice") == "Pass"  # «салынады деп күтілуде»
    return None if by_nobody or order_begins(site.low(end), "intended") else end


def _behind_those(site: Site) -> int | None:
    """Where the words begin that stand behind those who think so, or nothing where the figure is of none.

    «Елдің 40%-ы», «жартысы (*51%*)», «8% респондент».
    """
    behind = site.last + 1
    if site.ending == "own" and site.nominative:
        return _over_brackets(site)
    if site.spot.kind != "percent" or site.ending or site.spot.change:
        return None
    if site.low(behind) == ")" and restated(site):
        return behind + 1
    those = site.noun(behind) and site.bare(behind) and is_person(site.low(behind))
    return behind + 1 if those else None


def restated(site: Site) -> bool:
    """«Тұрғындардың үштен бірі (*34%*)»: the share before the brackets once more."""
    opened = site.first - 1
    shares = site.low(opened) == "(" and site.low(site.last + 1) == ")"
    figures = zip(site.around.figures, site.around.spots, strict=True)
    return shares and any(
        last == opened - 1 and spot.kind == site.spot.kind == "percent" and not spot.change
        for (_, last), spot in figures
    )


def _over_brackets(site: Site) -> int:
    """The token behind a figure, over the same share in brackets: «үштен бірі (34%) …»."""
    behind = site.last + 1
    if site.low(behind) != "(":
        return behind
    inside = behind + 1
    while inside in site.busy:
        inside += 1
    return inside + 1 if inside > behind + 1 and site.low(inside) == ")" else behind
