"""What only is planned in Kazakh: what stands in a plan, what an aim is set for, what a forecast says."""

from __future__ import annotations

from collections.abc import Iterable

from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.known import known_stems
from svodka.language.kazakh.morphology.tags import STAYED
from svodka.language.kazakh.morphology.verb_endings import (
    DEED,
    IF_DONE,
    PRESENT,
    TO_DO,
    TO_ITS_DEED,
    WANTED,
    WISHED,
)
from svodka.language.kazakh.site import Site, Span
from svodka.language.kazakh.slot_words import order_begins, orders
from svodka.language.kazakh.times.tenses import is_past
from svodka.language.punctuation import DASHES
from svodka.language.slots import Time
from svodka.model import Factuality

_REACH = 3
"""How many tokens behind the verb the word that makes it a plan may stand."""
_ENDS = frozenset({"", ".", ";", "!", ")", "»"})
"""What follows the last word of a sentence."""
_MEANING = ("willing", "idea", "wanting")
"""The classes of words behind what somebody means to do."""


def of_plan(site: Site) -> bool:
    """«Жөнделді (жоспар – 150)», «мақсат – 30 млрд доллар», «жоспар 40 тонна еді»: how many are meant."""
    at = site.first - 1 - (site.low(site.first - 1) in DASHES)
    return _is_meant(site.low(at)) and not site.case(at)


def _ends_aim(site: Site, at: int) -> bool:
    """«Мақсат – үлесті 50%-ға *жеткізу*», «міндет – 40 мектеп *салу*, – деді ол»: a deed that ends it."""
    spoken = site.low(at + 1) == "," and site.low(at + 2) in DASHES  # «…», – деді әкім
    if not site.low(at).endswith(DEED) or not (spoken or site.low(at + 1) in _ENDS):
        return False
    return any(
        site.low(i) in DASHES and _is_meant(site.low(i - 1)) and not site.case(i - 1)
        for i in range(site.first - 1, 0, -1)
    )


def _is_meant(low: str) -> bool:
    return order_begins(low, "plan") or order_begins(low, "goal")


def of_condition(site: Site) -> bool:
    """«Егер шара қолданылмаса, 40 мың га жер сусыз *қалады*»: what a condition before it leads to.

    Not «егер былтыр 9 мың тонна жиналса, биыл 12 мың тоннаны құрайды», which are two facts.
    """
    if "if" not in site.around.orders or site.around.figures[0][0] < site.first:
        return False
    lows = site.around.lows[: site.first]
    begins = next((i for i, low in enumerate(lows) if low in orders("if")), len(lows))
    return any(lows[i] == "," and lows[i - 1].endswith(IF_DONE) for i in range(begins, len(lows)))


def is_in_plan(site: Site, at: int) -> bool:
    """«120 пәтерлі үй салу *жоспарда* бар», «*жоспарда* 120 үй салу бар»: a deed that is in a plan."""
    if "in-plan" not in site.around.orders:
        return False
    if site.low(at).endswith(DEED) and site.low(at + 1) in orders("in-plan"):
        return site.low(at + 2) not in orders("denying")
    opens = any(low in orders("in-plan") for low in site.around.lows[: site.first])
    return site.low(at - 1) in orders("in-plan") or (opens and site.low(at).endswith(DEED))


def is_aimed_at(site: Site, at: int) -> bool:
    """«9 мектеп салу мақсаты қойылды»: an aim that is set, right behind the deed or what is said of it.

    «Мақсат – 9 мектеп салу»: or one that a dash says more of. «40 орындық асхана болуы тиіс»: or a norm.
    """
    if _ends_aim(site, at) or _must_be(site):
        return True
    behind = range(at + 1, at + _REACH) if "setting" in site.around.orders else ()
    return any(site.begins(i, "aim") and order_begins(site.low(i + 1), "setting") for i in behind)


def is_demanded(site: Site, action: Span) -> bool:
    """«5 млн теңге талап етті», «12 автобус сұрады»: what is asked for.

    Not «1 200 адамнан сұрады», nor «300 адам пәтер талап етті», «9 пайызы үй сұрады», who did so.
    """
    deed = action[0]
    if "demanding" not in site.around.orders or deed <= site.last:
        return False
    if site.ending == "own" and site.nominative:
        return False
    low = site.low(deed)
    demanded = order_begins(low, "demanding") and not order_begins(low, "no-order")
    asked = "Abl" in (site.case(site.last), site.case(site.last + 1))
    return demanded and not asked and not _has_object(site, deed)


def is_awaited(site: Site, reach: Iterable[int]) -> bool:
    """«Өсім 5 пайыз болады *деп күтеді*»: what somebody expects, in words of his own."""
    said = (i for i in reach if site.low(i) in function_words("quoting"))
    return any(order_begins(site.low(i + 1), "awaiting") for i in said)


def is_ordered(low: str) -> bool:
    """Whether a word says that something is ordered, planned or expected."""
    return order_begins(low, "planning") or order_begins(low, "intended")


def is_duty(site: Site, at: int) -> bool:
    """«3 млн теңге төлеуге міндетті»: what somebody has to do, right behind the deed."""
    obliged = site.low(at).endswith(TO_DO) and site.low(at + 1) in orders("obliged")
    return obliged or _is_fine(site, at)


def _is_fine(site: Site, at: int) -> bool:
    """«Бұзушыға 20 АЕК *айыппұл* салынады», «6 жылға *сотталады*»: what a rule says, and no time."""
    kind = site.spot.kind
    fine = "fine" in site.around.orders and kind in ("money", "other")
    jail = kind == "duration" and order_begins(site.low(at), "penalty")
    if not (fine or jail) or site.around.times or not site.low(at).endswith(PRESENT):
        return False
    near = range(site.first - 1, max(site.last + _REACH, at))
    pays = not is_past(site.low(at)) and any(order_begins(site.low(i), "fine") for i in near)
    return jail or pays


def decision(site: Site, at: int) -> Factuality | None:
    """«9 үй салу *туралы шешім* қабылданды», «9 үй салуға келісті», «9 үй салу ұсынылды»: what is to come.

    It is not where nobody decided it («9 үй салуға келіспеді»). Not «үй салу үшін келісім жасалды», whose
    deed is what it is for.
    """
    word = None
    if not site.around.orders.isdisjoint(("decision", "agreeing", "proposing")):
        word = _decides(site, at)
    if word is None and not site.around.orders.isdisjoint(_MEANING):
        word = _means(site, at)
    if word is None:
        return None
    behind = site.tokens[word : word + 2]
    denied = any(token.feats.get("Polarity") == "Neg" for token in behind)
    denied = denied or not orders("denying").isdisjoint((site.low(word + 1), site.low(word + 2)))
    return "negated" if denied else "planned"


def _decides(site: Site, at: int) -> int | None:
    """The place of the word that says that a deed is decided, agreed on or proposed."""
    low, behind = site.low(at), site.low(at + 1)
    if low.endswith(TO_DO) and (
        order_begins(behind, "decision") or order_begins(behind, "agreeing")
    ):
        return None if _has_object(site, at) else at + 1
    if site.tokens[at].feats.get("VerbForm") == "Fut" and order_begins(
        site.low(at + 2), "agreeing"
    ):
        return at + 2  # «9 вагон сатып алатын болып келісті»
    if low.endswith((*DEED, *WANTED)) and order_begins(behind, "proposing"):
        return at + 1
    if (told := _of_decision(site, at)) is not None:
        return told
    # «Сот *3 млн теңге өндіру* туралы шешім шығарды»: of the figure right before the deed
    deed = site.last + 1 + (site.bare(site.last + 1) or site.case(site.last + 1) == "Acc")
    beside = site.spot.kind in ("money", "measure") or site.case(deed - 1) == "Acc"
    if beside and deed < at and (told := _of_decision(site, deed)) is not None:
        return told
    agreed = deed == at - 1 and site.low(deed).endswith(TO_DO)
    return at if agreed and order_begins(low, "agreeing") else None


def _means(site: Site, at: int) -> int | None:
    """«9 үй салуға дайын», «салуға ниет білдірді», «салғысы келеді», «салу идеясы»: what somebody means.

    Not «тұрғындардың 40 пайызы көшуге дайын», «2 мың адам үй салуға дайын»: a fact of so many.
    """
    if site.spot.kind == "percent" and site.ending == "own":
        return None
    for i in range(site.last + 1, len(site.tokens)):
        far = i > max(at, site.last + _REACH)
        if far or i in site.busy or site.tokens[i].text in ",;":
            return None
        low, behind = site.low(i), site.low(i + 1)
        ready = low.endswith(TO_DO) and order_begins(behind, "willing")
        ready = ready and not site.noun(i + 2)  # «сатуға дайын үй»
        if ready and not _has_object(site, i):
            return i + 1
        if low.endswith(DEED) and order_begins(behind, "idea"):
            return i + 1
        if order_begins(behind, "wanting") and WISHED.fullmatch(low) and low not in known_stems():
            return i + 1  # not «90 шағым келді»
    return None


def _has_object(site: Site, deed: int) -> bool:
    """«2 мың ата-ана *екпе* салдыруға келісті»: it is a fact that so many agreed, who are counted."""
    head = next((i for i in range(site.last + 1, deed) if site.noun(i)), deed)
    between = range(head + 1, deed)
    objects = (i for i in between if site.noun(i) and site.case(i) in ("", "Acc"))
    counts = site.spot.kind == "count" and not site.ending and site.busy.isdisjoint(between)
    subject = counts and site.bare(head) and not site.owned(head)
    return subject and not all(site.owned(i) for i in objects)  # not «20 балалар *үйін* салуға»


def _of_decision(site: Site, deed: int) -> int | None:
    """«Салу туралы *шешім*», «салу жөнінде *келісімге*», «салу бойынша жол *картасы*»: where it stands."""
    about = site.low(deed + 1)
    told = about in function_words("about", "over") and about not in function_words("for")
    if not told or not site.low(deed).endswith(DEED):
        return None
    return next((i for i in (deed + 2, deed + 3) if order_begins(site.low(i), "decision")), None)


def _must_be(site: Site) -> bool:
    """«Мектепте кемінде 40 орындық асхана *болуы тиіс*»: what has to be there, at the end of the clause."""
    if "needed" not in site.around.orders:
        return False
    for i in range(site.last + 1, len(site.tokens)):
        ends = site.tokens[i].text in ",;" or site.tokens[i].feats.get("VerbForm") == "Fin"
        if ends and i not in site.busy:
            return False
        if site.low(i) in orders("being-so"):
            return site.low(i + 1) in orders("needed")
    return False


def is_not_planned(site: Site, reach: Iterable[int]) -> bool:
    """«12 мектеп салуды жоспарламайды», «12 мектепті жабу керек емес»: a plan or a duty that is denied."""
    duties = orders("needed", "obliged")
    for i in reach:
        if site.low(i) in duties or is_ordered(site.low(i)):
            if i < len(site.tokens) and site.tokens[i].feats.get("Polarity") == "Neg":
                return True
            lasts = site.low(i + 1).startswith(STAYED)  # «жоспарлап отырған жоқ»
            return site.low(i + 1 + lasts) in orders("denying")
    return False


def handed_over(site: Site, at: int) -> str:
    """«6 баланы құтқарып, дәрігерлерге *тапсырды*»: what was handed over, where no deed is ordered."""
    for i in range(at + 1, at + 1 + _REACH):
        if order_begins(site.low(i), "handing"):
            deed = any(site.tokens[j].feats.get("VerbForm") == "Inf" for j in range(at, i))
            told = any(site.low(j) in function_words("quoting") for j in range(at, i))
            return "" if deed or told else site.low(i)
    return ""


def is_forecast(site: Site) -> bool:
    """«Синоптиктердің *болжамынша*, жел 20 м/с жетеді», «*болжамды* өнім 90 млн тоннаны құрайды»."""
    if site.around.orders.isdisjoint(("by-forecast", "forecast")):
        return False
    for i in range(site.first - 1):
        if site.low(i) in orders("by-forecast"):
            return True
        if order_begins(site.low(i), "forecast") and site.low(i + 1) in function_words("over"):
            return True
    return False


def permission(site: Site, at: int) -> Factuality | None:
    """«2 млн тонна экспорттауға рұқсат берді»: what somebody is let do may be done, or not, if he is not."""
    to_do = site.low(at).endswith((*TO_DO, *TO_ITS_DEED))
    if not (to_do and order_begins(site.low(at + 1), "permission")):
        return None
    refused = site.tokens[at + 2 : at + 3] and site.tokens[at + 2].feats.get("Polarity") == "Neg"
    return "negated" if refused else "possible"


def is_weather(site: Site) -> bool:
    """Whether degrees or the speed of wind are told of, which a time without a date forecasts."""
    return site.spot.symbol in ("Cel", "m/s")


def is_told_ahead(site: Site, time: Time) -> bool:
    """«12 тамызда 30 градус ыстық болады», «ертең 12 градус жылы»: what a time alone says is to come."""
    becomes = not site.around.forms.isdisjoint(orders("becoming"))
    if not is_weather(site):
        return becomes and is_ahead(site, time)
    been = any(map(is_past, site.around.lows[site.last + 1 :]))  # «түнде 5 градус болды»
    return becomes or (is_ahead(site, time) and not been)


def begins_ahead(site: Site, time: Time | None) -> bool:
    """«Келесі жылы шығын 5 пайыздан аспайтынын айтты»: a time to come, not one that lasts until then."""
    return time is not None and time.kind != "until" and is_ahead(site, time)


def is_ahead(site: Site, time: Time) -> bool:
    """«Келесі жылы», «ертең»: whether a time is to come, in its words; «түнде екпіні 20 м/с жетеді»."""
    if is_weather(site) and time.first is None:
        return True
    first, last = site.around.range(time.start, time.end)
    words = {site.low(at) for at in range(first, last + 2)}
    return bool(words & orders("ahead")) and not words & orders("so-far")
