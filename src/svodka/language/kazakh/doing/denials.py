"""What Kazakh news says is not true: «5 үй жанды деген хабарды жоққа шығарды»."""

from __future__ import annotations

from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.tags import ENDS
from svodka.language.kazakh.morphology.verb_endings import FROM_DOING, bare_participle
from svodka.language.kazakh.site import Site
from svodka.language.kazakh.slot_words import deed_words, order_begins, orders, words_of
from svodka.language.slots import Words

_REACH = 4
"""The most words of the rumour behind «деген»."""
_CLAUSE = 3
"""How many tokens behind a verb its clause is looked at."""
_UNTRUE = ("untrue", "false", "true")


def clause_behind(site: Site, at: int) -> range:
    """What stands right behind a verb, as far as a comma: «жел 18 м/с, өрт қаупі жоғары»."""
    ends = range(at + 1, at + 1 + _CLAUSE)
    return range(at + 1, next((i for i in ends if site.low(i) == ","), ends.stop))


def ends_denied(site: Site, at: int) -> bool:
    """«5 адам емес», not «5 пайызды құрады, азық-түлік емес тауарлар …»: what denies ends its clause.

    Nor «45-і онша ауыр емес»: these are 45.
    """
    if "denying" not in site.around.orders:
        return False
    denying = (i for i in clause_behind(site, at) if site.low(i) in orders("denying"))
    return any(i == at + 1 or site.tokens[i - 1].pos != "ADJ" for i in denying)


def is_prevented(site: Site, at: int, actor: Words | None) -> bool:
    """«9 үйдің су басуына жол берілмеді», «бес адам өле жаздады»: what was not let happen, or nearly did.

    So is what somebody refused to do; ``actor`` is who did it.
    """
    if _is_refused(site, at, actor):
        return True
    if any(order_begins(site.low(i), "almost") for i in (at, at + 1, at + 2)):
        return True
    return site.low(at + 1) in orders("way") and order_begins(site.low(at + 2), "giving-none")


def _is_refused(site: Site, at: int, actor: Words | None) -> bool:
    """«Әкімдік 20 үй *салудан бас тартты*»: what somebody refused to do; ``at``: the deed or the verb.

    Not «20 тұрғын көшуден бас тартты», where it is a fact of those who are counted.
    """
    if "refusing" not in site.around.orders:
        return False
    deed = at if site.low(at).endswith(FROM_DOING) else at - 2
    told = site.low(deed).endswith(FROM_DOING) and site.low(deed + 1) in orders("refusal")
    if not (told and order_begins(site.low(deed + 2), "refusing") and site.last < deed):
        return False
    undergoes = actor is not None or site.spot.kind in ("percent", "money", "measure")
    undergoes = undergoes and not (
        site.ending == "own" and site.nominative
    )  # «20 пайызы бас тартты»
    return undergoes and not _has_not(site, deed + 2)


def only_seems(site: Site, at: int) -> bool:
    """«20 үй жанды деген *қауесет* тарады», «20 үй салынған *көрінеді*»: what nobody vouches for."""
    if site.around.orders.isdisjoint(("rumour", "seeming")):
        return False
    if site.low(at + 1) in orders("seeming") and bare_participle(site.low(at)):
        return site.low(at + 2) in ENDS or site.low(at + 2) in orders("was")
    return any(order_begins(site.low(i), "rumour") for i in _rumour(site, at))


def is_untrue(site: Site, at: int) -> bool:
    """«9 адам өлгенін жоққа шығарды», «5 үй жанды деген хабардың жалған екенін айтты»; ``at``: the deed.

    So is «5 үй жанғаны туралы ақпарат рас емес»; not «5 үй жанды деген хабар тарады».
    """
    if site.around.orders.isdisjoint(_UNTRUE):
        return False
    if _calls_untrue(site, at + 1):
        return not _has_not(site, at + 2)
    for i in _rumour(site, at):
        if _calls_untrue(site, i):
            return not _has_not(site, i + 1)
        if site.low(i) in orders("false"):
            return True
        if site.low(i) in orders("true"):
            return _has_not(site, i) or _has_not(site, i + 1)
    return False


def is_open(site: Site, at: int) -> bool:
    """«Баға 5 пайызға өсуін жоққа шығармайды», «5 үй жанғаны дәлелденбеді»: nobody knows it yet."""
    if site.around.orders.isdisjoint(("untrue", "confirming")):
        return False
    if _calls_untrue(site, at + 1):
        return _has_not(site, at + 2)
    return any(
        (_calls_untrue(site, i) and _has_not(site, i + 1))
        or (order_begins(site.low(i), "confirming") and _has_not(site, i))
        for i in (at + 1, *_rumour(site, at), *_later(site, at))
    )


def _later(site: Site, at: int) -> range:
    """«5 үй жанды деген ақпарат тарады, бірақ министрлік оны растамады»: what is told of a rumour behind it.

    It ends where another figure stands.
    """
    begin = _rumour(site, at).stop if _rumour(site, at) else len(site.tokens)
    behind = range(begin, len(site.tokens))
    return range(begin, next((i for i in behind if i in site.busy), behind.stop))


def _rumour(site: Site, at: int) -> range:
    """Where it may be told what a rumour of a deed is worth: «… деген хабар», «… туралы ақпаратты»."""
    about = site.low(at + 1) in function_words("about")
    if not about and (site.low(at + 1) not in deed_words("called") or site.case(at + 2) == "Ins"):
        return range(0)
    behind = range(at + 2, at + 3 + _REACH)
    return range(behind.start, next((i for i in behind if site.low(i) == ","), behind.stop))


def _calls_untrue(site: Site, at: int) -> bool:
    """«Жоққа шығарды», «теріске шығарды»."""
    return site.low(at) in orders("untrue") and order_begins(site.low(at + 1), "calling")


def _has_not(site: Site, at: int) -> bool:
    """Whether a word is denied, by its form or by «жоқ» and «емес» behind."""
    denied = at < len(site.tokens) and site.tokens[at].feats.get("Polarity") == "Neg"
    return denied or site.low(at + 1) in orders("denying")


def is_replaced(site: Site) -> bool:
    """«*Мәтіннің алғашқы нұсқасында* 9 адам делінген»: what a newer text replaced, up to the next comma.

    Not «мәтіннің соңғы нұсқасында 9 адам делінген».
    """
    if "version" not in site.around.orders:
        return False
    for at in range(site.first - 1, 1, -1):
        if site.low(at) == ",":
            return False
        if site.low(at) in orders("version"):
            former = site.low(at - 1) in orders("former")
            return former and any(
                site.low(i) in orders("text-of") for i in range(max(0, at - 2), at)
            )
    return False


def is_stood_for(site: Site) -> bool:
    """«*60-тың орнына* 12 мектеп салынды», «*60 мектептің орнына* 12»: so many were not built.

    Not «12 қызметкер 60 жұмыс орнына келді», which are places.
    """
    if words_of("instead").isdisjoint(site.around.forms):
        return False
    at = site.last + 1
    own = site.ending == "gen" and site.low(at) in words_of("instead")
    return own or (site.low(at + 1) in words_of("instead") and site.case(at) == "Gen")
