"""What a Kazakh verb says is still to come: «ашылмақ», «беруді тоқтатпақ», «дайындасын», «салынады»."""

from __future__ import annotations

import re

from svodka.language.kazakh.doing.chained_plans import last_of_chain, told_of
from svodka.language.kazakh.doing.chains import keeps_changing
from svodka.language.kazakh.doing.plans import (
    begins_ahead,
    is_ahead,
    is_forecast,
    is_ordered,
    of_condition,
)
from svodka.language.kazakh.doing.prospects import may_come
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.tags import STAY
from svodka.language.kazakh.morphology.verb_endings import GOING, IN_DOING, PRESENT, WANTED
from svodka.language.kazakh.quantities.change_words import change_stem
from svodka.language.kazakh.site import Site, Span
from svodka.language.kazakh.slot_words import order_begins, orders
from svodka.language.kazakh.times.tenses import is_coming, is_past, is_told_to_come

PASSIVE = re.compile(r".{2,}[лн][ае]д[ыі]")
"""How a passive verb of the present ends: «салынады»."""
ABOUT = re.compile(r".{2,}(?:а|е|й)т(?:ыны|іні)")
"""The same before «туралы»: «салынатыны туралы айтты»."""
_REACH = 3
"""How many tokens behind the verb the word of a plan may stand."""


def is_going_to(site: Site, at: int) -> bool:
    """«Мектеп *ашпақ*», «виза *беруді тоқтатпақ*»: what somebody is going to do, to stop or to begin."""
    if site.low(at).endswith(GOING):
        return True
    behind = site.low(at + 1).endswith(GOING) and not site.low(at + 2).startswith("бол")
    return behind and site.low(at).endswith(WANTED)


def is_jussive(site: Site, at: int) -> bool:
    """«Дайындасын», «көмек беретін болды»: what somebody is to do, or is going to."""
    token = site.tokens[at]
    if token.feats.get("VerbForm") == "Fut":
        return site.low(at + 1) in orders("going-to")
    return token.pos == "VERB" and token.low.endswith(("сын", "сін"))


def to_come(site: Site, action: Span | None) -> bool:
    """Whether the verb says that the deed is still to come: «ашылмақ», not «ашылмақ болған»."""
    if action is None or site.low(action[1] + 1) in orders("was") or keeps_changing(site, *action):
        return False
    planned = not site.around.orders.isdisjoint(("planning", "intended"))
    if may_come(site, action[1]) or (planned and _being_planned(site, action[1])):
        return True
    at = last_of_chain(site, action[1])
    low = site.low(at)
    if order_begins(low, "lasting"):
        return False  # «биыл 90 тонна құрайды»
    passive = site.tokens[at].feats.get("Voice") == "Pass" and PASSIVE.fullmatch(low)
    comes = (
        passive
        or (low in orders("becoming") and at > action[1])
        or low in orders("coming")
        or is_coming(low)
        or is_told_to_come(low)
    )
    return bool(comes) or low.endswith(GOING)


def _being_planned(site: Site, at: int) -> bool:
    """«Қыркүйекте 9 мектептің ашылуы күтілуде», «… жоспарланып отыр»: a plan of now, for a time to come."""
    for i in range(at + 1, at + 1 + _REACH):
        if is_ordered(site.low(i)):
            return site.low(i).endswith(IN_DOING) or site.low(i + 1) in STAY
    return False


def is_yet_to_come(site: Site, action: Span, period: int | None) -> bool:
    """«Келесі жылы 40 мектеп салынады», «200 орын ашылатынын айтты»: what is not done as a rule."""
    low = site.low(told_of(site, action[1]))
    if keeps_changing(site, *action):
        return False
    if low.endswith(PRESENT) and not is_past(low) and (is_forecast(site) or of_condition(site)):
        return True  # «Болжам бойынша өндіріс 90 млн тоннаны құрайды»
    passive, behind = site.tokens[action[1]].feats.get("Voice") == "Pass", site.low(action[1] + 1)
    about = behind in function_words("about") or (passive and order_begins(behind, "got-known"))
    told = is_told_to_come(low) or (about and ABOUT.fullmatch(low))
    time = next((one for i, one in site.around.times if i == period), None)
    if told:
        lasts = order_begins(low, "lasting") and not begins_ahead(site, time)
        return not (lasts or _each(site, period) or _opinion(site, action))
    passive = passive and PASSIVE.fullmatch(low) is not None
    becoming = low in orders("becoming") and action[0] < action[1]  # «үйлі болады»
    comes = passive or becoming or low in orders("coming") or is_coming(low)
    if not comes and (not low.endswith(PRESENT) or is_past(low)):
        return False  # not «алдағы жылы 40 вагон *ауыстырады*»
    if not orders("soon").isdisjoint(site.around.lows[: site.first]):
        return True
    if time is None and not comes:
        return False
    if site.low(0) in orders("plan") and site.low(1) in function_words("over"):
        return True  # «Жоспар бойынша 9 көпір салынады»
    if time is None:
        # «өсім байқалады», «500 теңгеге жетеді», «дене қызуы 40 градусқа көтеріледі»
        seen = order_begins(low, "lasting") or change_stem(low) == "reach"
        return site.spot.change is not None and not seen and site.spot.symbol != "Cel"
    return is_ahead(site, time)


def is_left_to_do(site: Site, action: Span) -> bool:
    """«(40 мектеп салынбақ.) Оның 12-сі ауылда *салынады*»: what becomes of a plan, by a passive verb."""
    low = site.low(action[1])
    passive = site.tokens[action[1]].feats.get("Voice") == "Pass" and PASSIVE.fullmatch(low)
    return bool(passive) and not (keeps_changing(site, *action) or order_begins(low, "lasting"))


def _each(site: Site, period: int | None) -> bool:
    """«Бақташы күн сайын 20 литр сүт сауатынын айтты»: what is done over and over."""
    return any(i == period and one.kind == "frequency" for i, one in site.around.times)


def _opinion(site: Site, action: Span) -> bool:
    """«Тұрғындардың 81%-ы реформаны қолдайтынын айтты»: what a share of the people do as a rule.

    So is «31%-ы табысының *10%-ын* үнемдейтінін айтты».
    """
    asked = (Site(site.around, spot) for spot in site.around.spots if spot.start <= site.spot.start)
    share = any(
        one.spot.kind == "percent" and one.ending == "own" and one.nominative for one in asked
    )
    return share and site.tokens[action[1]].feats.get("Voice") != "Pass"
