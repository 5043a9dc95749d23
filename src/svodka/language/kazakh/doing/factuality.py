"""Whether what a Kazakh figure counts happened, did not, may or is to: the verb and the words behind it."""

from __future__ import annotations

from svodka.language.kazakh.doing.blame import is_suspected
from svodka.language.kazakh.doing.chained_plans import last_of_chain, of_chain
from svodka.language.kazakh.doing.chains import denying_verb, goes_on, only_bounds
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
    of_plan,
    permission,
)
from svodka.language.kazakh.doing.prospects import in_prospect
from svodka.language.kazakh.doing.questions import is_asked
from svodka.language.kazakh.doing.to_come import is_going_to, is_jussive, is_yet_to_come
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.verb_endings import (
    CAN,
    DEED,
    GOING_ON,
    INTENDED,
    OWNED_DEED,
    PRESENT,
    bare_participle,
)
from svodka.language.kazakh.site import Site, Span
from svodka.language.kazakh.slot_words import deed_words, order_begins, orders, words_of
from svodka.language.kazakh.times.tenses import is_past
from svodka.language.slots import Words
from svodka.model import Factuality

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
    reach = _reach(site, at) if ordered else range(0)
    if _is_expected(site, at, reach) or (action is None and _is_plan(site, reach, period)):
        return "planned"
    if is_not_planned(site, reach):
        return "negated"
    if action is not None and (prospect := in_prospect(site, action)) is not None:
        return prospect
    rest = _orders(site, at, reach) if ordered else set()
    if (planned := _planned(site, action, at, rest)) is not None:
        return planned
    if is_open(site, at) or is_asked(site, last_of_chain(site, at)):
        return "possible"
    if is_prevented(site, at, actor) or is_untrue(site, at):
        return "negated"
    if not undone and _is_denied(site, action, at):
        return "negated"
    if _may_be(site, at, reach, rest) or (action is not None and _can(site, *action)):
        return "possible"
    if not rest.isdisjoint(deed_words("called")) and any(map(_tells_ahead, rest)):
        return "planned"  # «1 млн тоннаға қысқарады деген болжам бар», «… деген жоспар бар»
    if is_suspected(site, at, actor) or only_seems(site, at):
        return "possible"
    if (decided := decision(site, at) or permission(site, at)) is not None:
        return decided
    if is_going_to(site, at) or (action is not None and _is_ahead(site, action, period)):
        return "planned"
    return _in_place_of(site) if is_stood_for(site) else "asserted"


def _is_plan(site: Site, reach: range, period: int | None) -> bool:
    """«Көлемі 18 млн тонна шамасында болмақ»: whether a figure of which nothing is done is a plan."""
    if of_plan(site) or is_forecast(site):
        return True
    if any(site.low(i) in orders("to-be") for i in reach) or is_awaited(site, reach):
        return True  # «өсім 5 пайыз болады деп күтеді»
    time = next((one for i, one in site.around.times if i == period), None)
    return time is not None and is_told_ahead(site, time)


def _is_expected(site: Site, at: int, reach: range) -> bool:
    """«Үлес 70 пайызға жетеді деп үміттенді»: whether somebody waits for what a verb says."""
    low = site.low(at)
    return low.endswith(PRESENT) and not is_past(low) and is_awaited(site, reach)


def _orders(site: Site, at: int, reach: range) -> set[str]:
    """The words behind a verb of which one may make a plan of it."""
    if site.low(at) in deed_words("consisting"):
        return set()  # «9 бөлімнен тұратын даму жоспары жарияланды»
    rest = {site.low(i) for i in reach}
    rest -= {word for word in rest if order_begins(word, "no-order")}  # «талапкер»
    if site.low(at + 1) in orders("mentioning"):
        rest -= orders("needed")  # «артқанын айта кету керек»
    return rest - {handed_over(site, at)}


def _planned(site: Site, action: Span | None, at: int, rest: set[str]) -> Factuality | None:
    """What is to be done, or is no plan: a duty, an aim, an order, a plan."""
    if is_aimed_at(site, at) or is_duty(site, at):
        return "planned"
    if action is not None and (is_in_plan(site, at) or _is_purpose(site, *action)):
        return "planned"
    if rest and (rest & orders("needed") or any(map(is_ordered, rest))):
        return "planned"  # «2,5 пайыздан аспауы тиіс», «102 мектеп салуды тапсырды»
    if action is not None and order_begins(site.low(action[0]), "intended"):
        denied = action[0] > site.last and site.tokens[action[1]].feats.get("Polarity") == "Neg"
        return "negated" if denied else "planned"  # «салу да көзделмеген», «40 апат күтілуде»
    if (chained := of_chain(site, at)) is not None:
        return chained
    return "planned" if is_listed_plan(site, at) else None


def _is_purpose(site: Site, first: int, last: int) -> bool:
    """«90 отбасыны *көшіру үшін* 2 үй салынды»: what something else was done for."""
    deed = first > site.last and site.low(last).endswith(DEED)
    return deed and site.low(last + 1) in function_words("for")


def _is_denied(site: Site, action: Span | None, at: int) -> bool:
    """Whether a verb or a word behind it denies the deed, and not only that it was more."""
    if ends_denied(site, at) and not _bounds(site, at):
        return True
    if action is None:
        return False
    if action[0] < at and site.low(at) in orders("denying"):
        return True
    verb = denying_verb(site, *action)
    if site.tokens[verb].feats.get("Polarity") != "Neg":
        return False
    return not (_if_done(site, at) or _bounds(site, verb) or _short_of(site, verb))


def _if_done(site: Site, at: int) -> bool:
    """«9 үй жанса, …»: whether a verb is a condition."""
    return site.tokens[at].feats.get("VerbForm") == "Cond" and not _contrasts(site, at)


def _may_be(site: Site, at: int, reach: range, rest: set[str]) -> bool:
    """Whether something is possible, in danger of happening, or a condition."""
    perhaps = any(site.low(i) in orders("perhaps") and site.noun(i + 1) for i in reach)
    # not «бес баллон шығарылып, ықтимал жарылыстың алды алынды»
    told = orders("possible") if perhaps else orders("possible", "perhaps")
    dangers = site.around.forms & deed_words("danger")
    if rest & told or any(site.low(i) in dangers for i in clause_behind(site, at) if dangers):
        return True
    return _if_done(site, at)


def _can(site: Site, first: int, last: int) -> bool:
    """«Зауыт 40 тонна өнім *шығара алады*»: what somebody can do; who could do it did («шығара алды»)."""
    can = first < last and site.low(last).startswith(CAN)
    return can and site.tokens[last - 1].feats.get("VerbForm") == "Conv" and _simple(site, last - 1)


def _simple(site: Site, at: int) -> bool:
    """«Шығара», not «сатып»: whether a converb is that of what somebody can do."""
    return not site.low(at).endswith(GOING_ON)


def _tells_ahead(low: str) -> bool:
    """Whether a word is a forecast or a plan."""
    return order_begins(low, "forecast") or order_begins(low, "plan")


def _is_ahead(site: Site, action: Span, period: int | None) -> bool:
    """Whether the form of a verb, or its time, says that the deed is still to come."""
    if is_jussive(site, action[1]) or is_demanded(site, action):
        return True
    if is_yet_to_come(site, action, period):
        return True
    first = site.low(action[0])
    # «сарапшылар 5 пайыз өсім күтіп отыр», not «90 адам кезек күтіп отыр»
    awaited = site.spot.change is not None and order_begins(first, "awaiting")
    return awaited or INTENDED.fullmatch(first) is not None  # «бөлгелі отыр»


def _in_place_of(site: Site) -> Factuality:
    """«Жоспарлы 25%-дың орнына 16%»: what was planned, of what stands for another."""
    before = site.low(site.first - 1)
    meant = order_begins(before, "plan") or order_begins(before, "intended")
    return "planned" if meant else "negated"


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
    if on and site.noun(comma + 1) and site.low(comma + 2) in orders("needed"):
        return range(at + 1, comma)  # «12 үйді су басып, *көмек керек*»: a thing is needed, no deed
    told = any(site.low(i) in function_words("quoting") for i in behind)
    return behind if on or told else range(at + 1, comma)


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


def _then_and_later(site: Site, at: int) -> bool:
    """«Егер 2020 жылы 90 полигон анықталса, 2024 жылы …»: a fact of each time, and none to come."""
    places = [(site.around.range(one.start, one.end)[0], one) for _, one in site.around.times]
    before = any(first < at and not is_ahead(site, one) for first, one in places)
    return before and any(first == at + 2 and not is_ahead(site, one) for first, one in places)


def _contrasts(site: Site, at: int) -> bool:
    """«3 отбасы көшірілсе, біреуі қонақүйге жайғасты»: one of two facts, not a condition."""
    turns = site.low(at + 1) == "," and site.low(at + 2) in orders("contrast")
    ends = next((t for t in reversed(site.tokens) if t.pos in ("VERB", "AUX")), site.tokens[at])
    turns = turns or (site.low(at + 1) == "," and bare_participle(ends.low))
    if orders("if").intersection(site.around.lows[:at]):
        behind = range(at + 1, len(site.tokens) - 1)
        level = any(site.low(i) in words_of("that") and site.begins(i + 1, "level") for i in behind)
        # «егер былтыр 9 іс тіркелсе, биыл …», not «егер 9 үй жанса, …»
        return turns or level or _then_and_later(site, at)
    return turns or goes_on(site, at) or any(first > at for first, _ in site.around.figures)
