"""What as many as a Kazakh figure counts did not do: «40 жұмысшы жалақы *алған жоқ*», «22 пайызы *сенбейді*».

The figure is of those who did not, so that is asserted, and the deed holds its «not». Where the figure is
of what somebody did nothing with, or nobody did it, the deed itself is denied: «полиция 40 адамды ұстаған
жоқ», «40 адамның ешқайсысы келмеді».
"""

from __future__ import annotations

from svodka.language.kazakh.doing.chains import denying_verb, only_bounds
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.verb_endings import OURS, bare_participle
from svodka.language.kazakh.site import Site, Span
from svodka.language.kazakh.slot_words import order_begins, orders
from svodka.language.lexicon import classes
from svodka.language.slots import Words


def undone(site: Site, action: Span | None, head: Span | None, actor: Words | None) -> int | None:
    """The last token of what so many did not do, with «жоқ» or «емес»; ``None`` of other deeds.

    ``head`` is the noun that is counted, ``actor`` who did it.
    """
    if action is None or (end := _denied(site, action)) is None:
        return None
    if action[1] < site.first:
        return end  # «жұмыс істемейтін 9 зауыт бар»
    if site.low(action[1]) in orders("denying"):
        # «5 көпір дайын емес», not «біз 5 көпір салуға дайын емеспіз»
        return end if actor is None else None
    return end if actor is None and _is_subject(site, action, head) else None


def _denied(site: Site, action: Span) -> int | None:
    """Where a denied verb ends: «сенбейді», «алған *жоқ*», «қатыса *алмай* қалды»."""
    at = action[1]
    if action[0] < at and site.low(at) in orders("denying"):
        return at  # «дайын емес», not «жоқ»
    if site.low(at + 1) in orders("denying") and bare_participle(site.low(at)):
        return at + 1
    verb = denying_verb(site, *action)
    feats = site.tokens[verb].feats
    # not «салық төлемеу жолы»
    denied = feats.get("Polarity") == "Neg" and feats.get("VerbForm") != "Inf"
    spared = only_bounds(site, verb) or order_begins(site.low(verb), "lacking")
    return at if denied and not spared else None


def _goes_without(site: Site, action: Span, head: Span | None) -> bool:
    """«Олардың 120-сына *өтемақы төленбеген*», «12 ауылда *мектеп салынбаған*»: who or where got nothing.

    Not «40 млн теңге өтемақы төленбеген», where it is the money that was not paid.
    """
    verb = denying_verb(site, *action)
    if site.tokens[verb].feats.get("Voice") != "Pass" or site.spot.kind not in ("count", "percent"):
        return False
    behind = head is not None and head[1] > site.last
    last = head[1] if behind and head is not None else site.last
    got = site.case(last) in ("Dat", "Loc") if behind else site.ending in ("own", "dat", "loc")
    even = site.low(last + 1) in function_words("stressing")  # «40 адамға да көмек берілмеді»
    if not got or even or (not behind and site.nominative) or site.accusative:
        return False
    between = range(last + 1, action[1])  # «көмек көрсетілмеген» is one deed
    return any(site.noun(at) and site.case(at) == "" for at in between)


def _is_subject(site: Site, action: Span, head: Span | None) -> bool:
    """Whether those who are counted are who did not: a share of them, or their noun without a case.

    An object may have no case as well («зауыт 40 жұмысшы алған жоқ»): of a verb that is done with something
    it is none only where another object stands behind it («40 жұмысшы *жалақы* алған жоқ»).
    """
    if site.spot.change is not None or OURS.fullmatch(site.low(action[1])):
        return False  # «9 мектеп *салмаймыз*»
    if _goes_without(site, action, head):
        return True
    if site.ending == "own":
        return site.nominative
    every = site.low(site.first) in classes("kazakh/every")["every"] and head is not None
    if site.spot.kind == "percent" and site.ending == "" and not every:
        # «23,1% сайлауға бармайды», not «банк 5% комиссия алмайды»
        object_ = site.noun(site.last + 1) and site.case(site.last + 1) == ""
        return not (object_ or site.transitive(action[0]) or site.transitive(action[1]))
    counts = every or site.spot.kind in (
        "count",
        "measure",
    )  # «әрбір бесінші тұрғын жұмыс істемейді»
    counts = counts and site.ending == "" and head is not None
    if not counts or head is None or not site.last < head[1] < action[0] or not site.bare(head[1]):
        return False
    if site.low(head[1] + 1) in function_words("stressing"):
        return False  # «40 адам да келген жоқ»: not even they did
    verb = denying_verb(site, *action)
    if verb < action[1] and site.tokens[verb].feats.get("Voice") == "Pass":
        return True  # «40 мектеп салынбай қалды»
    if site.tokens[action[1]].feats.get("Voice") == "Pass":
        return False  # «40 мектеп салынған жоқ»: what was done with none of them
    if not (site.transitive(action[0]) or site.transitive(action[1])):
        return True
    between = range(head[1] + 1, action[1])
    return any(site.noun(at) and site.case(at) in ("", "Acc") for at in between)
