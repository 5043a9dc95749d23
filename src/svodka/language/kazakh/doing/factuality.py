"""Whether what a Kazakh figure counts happened, did not, may or is to: the verb and the words behind it."""

from __future__ import annotations

import re

from svodka.language.kazakh.doing.blame import is_suspected
from svodka.language.kazakh.doing.chained_plans import is_chained_plan, last_of_chain
from svodka.language.kazakh.doing.chains import denying_verb, goes_on, keeps_changing, only_bounds
from svodka.language.kazakh.doing.denials import (
    clause_behind,
    ends_denied,
    is_open,
    is_prevented,
    is_replaced,
    is_stood_for,
    is_untrue,
    only_seems,
)
from svodka.language.kazakh.doing.guesses import is_guess
from svodka.language.kazakh.doing.listed_plans import is_listed_plan
from svodka.language.kazakh.doing.plans import (
    begins_ahead,
    decision,
    handed_over,
    is_ahead,
    is_aimed_at,
    is_awaited,
    is_demanded,
    is_duty,
    is_forecast,
    is_in_plan,
    is_not_planned,
    is_ordered,
    is_told_ahead,
    of_condition,
    of_plan,
    permission,
)
from svodka.language.kazakh.doing.prospects import in_prospect, may_come
from svodka.language.kazakh.doing.questions import is_asked
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.tags import STAY
from svodka.language.kazakh.morphology.verb_endings import (
    GOING,
    IN_DOING,
    INTENDED,
    OWNED_DEED,
    PRESENT,
    WANTED,
    bare_participle,
)
from svodka.language.kazakh.quantities.change_words import change_stem
from svodka.language.kazakh.site import Site, Span
from svodka.language.kazakh.slot_words import deed_words, order_begins, orders, words_of
from svodka.language.kazakh.times.tenses import is_coming, is_past, is_told_to_come
from svodka.language.slots import Words
from svodka.model import Factuality

PASSIVE = re.compile(r".{2,}[лн][ае]д[ыі]")
"""The same tense of a passive verb: «салынады»."""
ABOUT = re.compile(r".{2,}(?:а|е|й)т(?:ыны|іні)")
"""The same before «туралы»: «салынатыны туралы айтты»."""
_BEHIND = (
    "to-be", "needed", "obliged", "plan", "planning", "intended", "possible", "perhaps", "forecast",
    "awaiting",
)  # fmt: skip
"""The classes of the words that make a plan of a verb before them, or something that may be."""
_REACH = 3
"""How many tokens behind the verb the word of a plan may stand."""


def factuality(
    site: Site, action: Span | None, period: int | None, actor: Words | None, undone: bool = False
) -> Factuality:
    """Whether it happened; ``period`` is the place of its time, ``undone``: of those who did not do it."""
    if is_replaced(site):
        return "negated"
    if action is not None and is_guess(site, action[1]):
        return "possible"
    at = action[1] if action else site.last + (site.low(site.last + 1) in words_of("amounting"))
    ordered = not site.around.orders.isdisjoint(_BEHIND)
    reach = _reach(site, at) if ordered else ()
    rest = {site.low(i) for i in reach}
    if action is None and (of_plan(site) or is_forecast(site)):
        return "planned"
    if action is None and (rest & orders("to-be") or is_awaited(site, reach)):
        return "planned"  # «көлемі 18 млн тонна шамасында болмақ», «өсім 5 пайыз болады деп күтеді»
    if site.low(at).endswith(PRESENT) and not is_past(site.low(at)) and is_awaited(site, reach):
        return "planned"  # «үлес 70 пайызға жетеді деп үміттенді»
    time = next((one for i, one in site.around.times if i == period), None)
    if action is None and time is not None and is_told_ahead(site, time):
        return "planned"
    token = site.tokens[at]
    if ordered:
        rest -= {word for word in rest if order_begins(word, "no-order")}  # «талапкер»
        if site.low(at + 1) in orders("mentioning"):
            rest -= orders("needed")  # «артқанын айта кету керек»
    if is_not_planned(site, reach):
        return "negated"
    if action is not None and (prospect := in_prospect(site, action)) is not None:
        return prospect
    if is_aimed_at(site, at) or is_duty(site, at) or (action is not None and is_in_plan(site, at)):
        return "planned"
    if ordered and (handed := handed_over(site, at)):
        rest -= {handed}
    if rest and (rest & orders("needed") or any(map(is_ordered, rest))):
        return "planned"  # «2,5 пайыздан аспауы тиіс», «102 мектеп салуды тапсырды»
    if action is not None and order_begins(site.low(action[0]), "intended"):
        return "planned"
    if is_chained_plan(site, at) or is_listed_plan(site, at):
        return "planned"
    chain = last_of_chain(site, at)
    if_done = token.feats.get("VerbForm") == "Cond" and not _contrasts(site, at)
    verb = denying_verb(site, *action) if action is not None else at
    denied = action is not None and site.tokens[verb].feats.get("Polarity") == "Neg"
    denied = denied and not (if_done or _bounds(site, verb) or _short_of(site, verb))
    denied = denied or (ends_denied(site, at) and not _bounds(site, at))
    denied = denied or (action is not None and action[0] < at and site.low(at) in orders("denying"))
    if is_open(site, at) or is_asked(site, chain):
        return "possible"
    if is_prevented(site, at, actor) or is_untrue(site, at) or (denied and not undone):
        return "negated"
    for i in reach if rest & orders("perhaps") else ():
        if site.low(i) in orders("perhaps") and site.noun(i + 1):
            rest -= orders("perhaps")  # «бес баллон шығарылып, ықтимал жарылыстың алды алынды»
    dangers = site.around.forms & deed_words("danger")
    if (
        rest & (orders("possible", "perhaps"))
        or (dangers and any(site.low(i) in dangers for i in clause_behind(site, at)))
        or if_done
    ):
        return "possible"
    if (
        rest
        and rest & deed_words("called")
        and any(order_begins(word, "forecast") or order_begins(word, "plan") for word in rest)
    ):
        return "planned"  # «1 млн тоннаға қысқарады деген болжам бар», «… деген жоспар бар»
    if is_suspected(site, at, actor) or only_seems(site, at):
        return "possible"
    if (decided := decision(site, at)) is not None:
        return decided
    if (let := permission(site, at)) is not None:
        return let
    if site.low(at).endswith(GOING) or _is_to_begin(site, at):
        return "planned"
    if action and (_jussive(site, action[1]) or is_demanded(site, action)):
        return "planned"
    if action and _to_come(site, action, period):
        return "planned"
    if action is not None and site.spot.change and order_begins(site.low(action[0]), "awaiting"):
        return "planned"  # «сарапшылар 5 пайыз өсім күтіп отыр», not «90 адам кезек күтіп отыр»
    if action is not None and INTENDED.fullmatch(site.low(action[0])):
        return "planned"  # «бөлгелі отыр»
    if is_stood_for(site):
        before = site.low(site.first - 1)  # «жоспарлы 25%-дың орнына 16%»
        meant = order_begins(before, "plan") or order_begins(before, "intended")
        return "planned" if meant else "negated"
    return "asserted"


def _reach(site: Site, at: int) -> range:
    """Where the word stands that makes a plan of a verb: before a comma, but behind «салып» or «деп» over it.

    «9 үй жанды, көмек қажет»: what is needed is none of the fire.
    """
    if site.joins(at + 1) and site.low(at).endswith(OWNED_DEED):
        more = range(at + 2, at + 2 + _REACH)  # «10 жыл тұруы және жұмыс істеуі тиіс»
        at = next((i for i in more if site.low(i).endswith(OWNED_DEED)), at)
    behind = range(at + 1, at + 1 + _REACH)
    comma = next((i for i in behind if site.low(i) == ","), behind.stop)
    # «үлес 9%-ға өсіп, жоспарланған 8 пайыздық межеден асты»
    which = comma + 2 in site.busy and bare_participle(site.low(comma + 1))
    on = site.tokens[at].feats.get("VerbForm") == "Conv" and not which
    told = any(site.low(i) in function_words("quoting") for i in behind)
    return behind if on or told else range(at + 1, comma)


def _is_to_begin(site: Site, at: int) -> bool:
    """«Виза *беруді тоқтатпақ*»: what somebody is going to stop or to begin doing."""
    behind = site.low(at + 1).endswith(GOING) and not site.low(at + 2).startswith("бол")
    return behind and site.low(at).endswith(WANTED)


def _jussive(site: Site, at: int) -> bool:
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


def _bounds(site: Site, at: int) -> bool:
    """«3 пайыздан аспайды», «3 пайыздан асқан жоқ»: what is denied is only that it is more.

    Not «12 миллионға да жетпейді», which bounds nothing.
    """
    even = site.low(at - 1) in function_words("stressing") and order_begins(site.low(at), "lacking")
    return only_bounds(site, at) and not even


def _short_of(site: Site, at: int) -> bool:
    """«5 мың оқушыға орын жетпейді»: what is missing is a fact."""
    lacks = order_begins(site.low(at), "lacking")
    return (
        lacks and site.ending not in ("dat", "to") and site.bare(at - 1) and not site.owned(at - 1)
    )


def _contrasts(site: Site, at: int) -> bool:
    """«3 отбасы көшірілсе, біреуі қонақүйге жайғасты»: one of two facts, not a condition."""
    turns = site.low(at + 1) == "," and site.low(at + 2) in orders("contrast")
    ends = next((t for t in reversed(site.tokens) if t.pos in ("VERB", "AUX")), site.tokens[at])
    turns = turns or (site.low(at + 1) == "," and bare_participle(ends.low))
    if orders("if").intersection(site.around.lows[:at]):
        behind = range(at + 1, len(site.tokens) - 1)
        level = any(site.low(i) in words_of("that") and site.begins(i + 1, "level") for i in behind)
        return turns or level  # «егер былтыр 9 іс тіркелсе, биыл …», not «егер 9 үй жанса, …»
    return turns or goes_on(site, at) or any(first > at for first, _ in site.around.figures)


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


def _to_come(site: Site, action: Span, period: int | None) -> bool:
    """«Келесі жылы 40 мектеп салынады», «200 орын ашылатынын айтты»: what is not done as a rule."""
    low = site.low(action[1])
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
