"""Kazakh deeds that are allowed or not, meant, set for a day or in danger: «салуға *болмайды*», «ашамыз *деп
отырмыз*», and so not done.
"""

from __future__ import annotations

from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.verb_endings import (
    DEED,
    DOING,
    GOING,
    OWNED_DEED,
    PRESENT,
    TO_DO,
)
from svodka.language.kazakh.site import Site, Span
from svodka.language.kazakh.slot_words import deed_words, order_begins, orders
from svodka.language.kazakh.times.tenses import is_past, is_told_to_come
from svodka.model import Factuality

_BACK = 2
"""Words of a deed among which its infinitive stands: «салуға болмайды» may be one."""
_WE = ("амыз", "еміз", "ймыз", "йміз")
"""How we tell what is to come."""
_OF_DEED = ("уы", "уі", "юы", "юі")
"""How the deed of somebody or something ends: «ашылуы қыркүйекке белгіленген»."""


def in_prospect(site: Site, action: Span) -> Factuality | None:
    """What stands behind a deed says of it; None where it says nothing."""
    at = action[1]
    if site.low(at).endswith(_WE) and site.low(at + 1) in function_words("quoting"):
        return "planned" if order_begins(site.low(at + 2), "meaning") else None
    if site.low(at).endswith(DEED) and order_begins(site.low(at + 1), "opportunity"):
        return "possible"  # «салу мүмкіндіктерін талқылады»
    if site.low(at).endswith(TO_DO) and site.low(at + 1) in orders("meant-for"):
        return "planned"
    if site.low(action[0] - 1) in deed_words("danger"):
        return "possible"  # «айыру қаупі *төніп тұр*»
    if site.spot.kind in ("money", "duration") and order_begins(site.low(at), "providing"):
        denied = site.tokens[at].feats.get("Polarity") == "Neg"
        return "negated" if denied else "planned"
    if order_begins(site.low(at + 2), "setting") and site.case(at + 1) == "Dat":
        return "planned" if site.low(at).endswith(_OF_DEED) else None
    deed = next((i for i in range(at, at - _BACK - 1, -1) if site.low(i).endswith(TO_DO)), -1)
    return _let(site, deed) if deed > site.last else None


def may_come(site: Site, deed: int) -> bool:
    """«Наурызда 40 дүкен *жабылуы мүмкін*», «жабылу *қаупі* бар»: what may be still to come.

    Not «жабылған болуы мүмкін», which may have been, nor «болуы мүмкін» of what is so, nor «мүмкін еді».
    """
    low, behind = site.low(deed), site.low(deed + 1)
    if behind in deed_words("danger"):
        return low.endswith(DEED)
    if behind not in orders("possible", "perhaps") or site.low(deed + 2) in orders("was"):
        return False
    return low.endswith(OWNED_DEED) and low not in orders("being-so")


def _let(site: Site, deed: int) -> Factuality | None:
    """What follows an infinitive: «салуға *болмайды*», «салуға *мүмкіндік жоқ*»."""
    behind, then = site.low(deed + 1), site.low(deed + 2)
    if behind in orders("not-let"):
        bound = (site.spot.start, site.spot.end) != (site.spot.number_start, site.spot.number_end)
        return "planned" if bound else "negated"  # «*5 кг-нан артық* аулауға болмайды»
    if order_begins(behind, "chance"):
        verbs = site.tokens[deed + 2 : deed + 3]
        denied = any(verb.feats.get("Polarity") == "Neg" for verb in verbs)
        if denied or then in orders("denying") or then in orders("not-let"):
            return "negated"  # «9 үй салуға мүмкіндік бермейді»
        if is_told_to_come(then) or (
            then.endswith((*PRESENT, *GOING, *DOING)) and not is_past(then)
        ):  # «9 үй салуға мүмкіндік береді», «… беретінін айтты», «… беретін алаң»
            return "planned"
        there = then in deed_words("having") or then in orders("being-there")
        return "possible" if there else None
    return None
