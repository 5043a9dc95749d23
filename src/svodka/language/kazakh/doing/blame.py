"""What somebody is blamed for: «5 көлік ұрлады деген күдікпен», «пара алды деп айыптап отыр»."""

from __future__ import annotations

from itertools import takewhile

from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.verb_endings import DEED, bare_participle
from svodka.language.kazakh.quantities.quoted_names import CLOSING
from svodka.language.kazakh.site import Site
from svodka.language.kazakh.slot_words import deed_words, order_begins, orders
from svodka.language.slots import Words

_REACH = 3
"""How many tokens behind a deed «деген» may stand."""


def is_blamed(site: Site, at: int) -> bool:
    """Whether the deed of the verb at a place is only what somebody is suspected or accused of."""
    if "suspicion" not in site.around.orders:
        return False
    behind = site.low(at + 1)
    told = behind in deed_words("called") or behind in function_words("quoting")
    return told and order_begins(site.low(at + 2), "suspicion")


def blamed_for(site: Site, at: int, last: int) -> bool:
    """«3 адамды 12 жылқы ұрлады деген күдікпен ұстады»: whether it is no deed of those who are counted."""
    arrested = site.spot.kind == "count" and last < at - 1 and is_blamed(site, at)
    return arrested and (site.case(last) == "Acc" or _were_taken(site, at, last))


def _were_taken(site: Site, at: int, last: int) -> bool:
    """«12 адам ұрлық жасады деген күдікпен *ұсталды*», not «12 көлік ұрланды деген күдікпен 3 адам …»."""
    if not site.bare(last) or site.tokens[at].feats.get("Voice") == "Pass":
        return False
    behind = takewhile(
        lambda i: i not in site.busy and not site.stops(i), range(at + 3, len(site.tokens))
    )
    verb = next((site.tokens[i] for i in behind if site.tokens[i].pos == "VERB"), None)
    return verb is not None and verb.feats.get("Voice") == "Pass"


def blamed_over(site: Site, at: int) -> bool:
    """«5 млн теңге пара *алу* бойынша айыпталуда»: the deed over which somebody is suspected."""
    if "suspicion" not in site.around.orders or not site.low(at).endswith(DEED):
        return False
    return site.low(at + 1) in function_words("over") and order_begins(
        site.low(at + 2), "suspicion"
    )


def _over_fact(site: Site, at: int) -> bool:
    """«Пара алу фактісі *бойынша күдікті* деп танылды»: whether it is told between a figure and its verb."""
    over = (i + 1 for i in range(site.last + 1, at) if site.low(i) in function_words("over"))
    kinds = ("suspicion", "suspect")
    return any(order_begins(site.low(i), kind) for i in over for kind in kinds)


def is_suspected(site: Site, at: int, actor: Words | None) -> bool:
    """«5 көлік ұрлады деген күдікпен», «күдіктілер 5 көлік ұрлаған»: what somebody is suspected of."""
    if "suspicion" in site.around.orders:
        if blamed_over(site, at) or _over_fact(site, at):
            return True
        told = at + 1 + (site.low(at + 1) in CLOSING)  # «„қатысты“ деп айыпталды»
        if site.low(told) in orders("blaming") and order_begins(site.low(told + 1), "suspicion"):
            return True  # «5 млн теңге жымқырғаны үшін айыпталды», «пара алды деп күдіктелуде»
        for i in range(at + 1, at + 1 + _REACH):
            if site.low(i) in deed_words("called") and order_begins(site.low(i + 1), "suspicion"):
                return True
    if bare_participle(site.low(at)) and order_begins(site.low(at + 1), "suspect"):
        return True  # «2 млн теңге ұрлаған күдіктіні ұстады»
    if actor is None or order_begins(site.low(at), "repaying"):
        return False  # «айыпталушы 9 млн теңгені қайтарды»
    who = site.outline.text[actor.start : actor.end].lower().split()
    return any(order_begins(word, "suspect") for word in who)
