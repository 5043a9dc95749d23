"""Which time expression says when what a Kazakh figure counts happened."""

from __future__ import annotations

from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.verb_endings import bare_participle
from svodka.language.kazakh.site import Site
from svodka.language.kazakh.slot_words import words_of
from svodka.language.kazakh.times.others_times import NOUNS, is_others, only_tells
from svodka.language.kazakh.times.participles import of_counted
from svodka.language.punctuation import DASHES
from svodka.language.slots import Time

LAST = ("anaphoric", "frequency")
"""Kinds of time expressions that a figure takes last."""
_BEHIND = 60
"""What it costs, in characters, that a time stands behind the figure."""
_LAST = 30
_EVENT = 150
"""What it costs that a time is only that of an event: «2024 жылы тексеру кезінде» is the year."""
_BRACKETS = 10
"""The most tokens between the brackets behind a time."""
_REACH = 5
"""How many tokens behind a time «салыстырғанда» may stand."""


def time(site: Site, deed: tuple[int, int] | None) -> tuple[int | None, str]:
    """The index of the time expression, and the rule: the nearest, one before the figure first.

    ``deed``: the first and last token of what was done.
    """
    best: tuple[int, int, Time] | None = None
    if of_other_time(site) and not _earlier_in_brackets(site):
        return None, "none"
    for i, one in site.around.times:
        if one.start < site.spot.end and one.end > site.spot.start:
            continue
        if _compared_here(site, one):
            return i, "period.own"
        if is_others(site, one) or is_compared(site, one) or not _shares_brackets(site, one):
            continue
        if of_counted(site, one, deed) or _over_semicolon(site, one) or _of_record(site, one):
            continue
        if _of_next_item(site, one) or _before_now(site, one):
            continue
        if _answers(site, one):
            return i, "period.behind"
        before = one.end <= site.spot.start
        apart = site.spot.start - one.end if before else one.start - site.spot.start
        cost = apart + _BEHIND * (not before)
        cost += _LAST * (one.kind in LAST or only_tells(site, one))
        cost += _EVENT * (one.kind == "event") + _BEHIND * _per(site, one)
        if best is None or cost < best[0]:
            best = (cost, i, one)
    if best is None:
        return None, "none"
    return best[1], "period.own" if best[2].end <= site.spot.start else "period.behind"


def _compared_here(site: Site, one: Time) -> bool:
    """«*Былтырғы* 12 мың тоннамен салыстырғанда биыл 9 мың тонна жиналды»: when there was so much."""
    if one.end > site.spot.start or words_of("comparing").isdisjoint(site.around.forms):
        return False
    last = site.around.range(one.start, one.end)[1]
    if last + 1 != site.first or not site.low(last).endswith(("ғы", "гі")):
        return False
    return any(site.low(at) in words_of("comparing") for at in (site.last + 1, site.last + 2))


def _over_semicolon(site: Site, one: Time) -> bool:
    """«Үлес 16% болды; мақсат – *2029 жылға қарай* 50%»: a time behind what closes the figure's clause."""
    if one.start < site.spot.end or ";" not in site.around.forms:
        return False
    first = site.around.range(one.start, one.end)[0]
    return any(site.low(at) == ";" for at in range(site.last + 1, first))


def _before_now(site: Site, one: Time) -> bool:
    """«*Былтыр* 40 үй салынды, енді 20 үй салынады»: a time of the clause before another one begins."""
    if one.end > site.spot.start or site.around.forms.isdisjoint(function_words("from-now")):
        return False
    behind = range(site.around.range(one.start, one.end)[1] + 1, site.first)
    return any(
        site.low(at) in function_words("from-now") and site.low(at - 1) == "," for at in behind
    )


def _of_next_item(site: Site, one: Time) -> bool:
    """«10 граната, *түнде* көретін құрал тәркіленді»: a time before what the next of a list does."""
    if one.start < site.spot.end:
        return False
    first, last = site.around.range(one.start, one.end)
    if site.low(first - 1) != "," or not bare_participle(site.low(last + 1)):
        return False
    return site.noun(last + 2) and site.tokens[last + 1].pos == "VERB"


def _of_record(site: Site, one: Time) -> bool:
    """«*Соңғы 11 жылдағы* ең төмен көрсеткіш – 9 мың тонна»: since when nothing was as low."""
    if one.kind != "relative-span" or one.end > site.spot.start:
        return False
    last = site.around.range(one.start, one.end)[1]
    return site.low(last + 1) == "ең" and site.low(last).endswith(("ғы", "гі"))


def _beside(site: Site, last: int, comparing: int) -> bool:
    """Whether the figure stands in brackets behind the time that is compared with: it is of that time.

    «Былтырғы мамырмен (5 мың тонна) салыстырғанда», «былтырмен салыстырғанда 7%-ға көп (2 мың тонна)».
    """
    opened = _opened(site, site.first)
    if opened is None or last >= site.first or site.spot.kind == "percent":
        return False
    more = site.low(opened - 1) in words_of("compared") and comparing < opened
    closed = next((i for i in range(opened, opened + _BRACKETS) if site.low(i) == ")"), opened)
    more = more or (site.low(closed + 1) in words_of("compared") and comparing < opened)
    return last < opened <= comparing + 1 or more


def _per(site: Site, one: Time) -> bool:
    """«Бүгінде тәулігіне 9 мың баррель өндіреді»: a unit that an amount is given for."""
    first, last = site.around.range(one.start, one.end)
    given = site.spot.kind in ("measure", "money") and site.low(last) in words_of("per")
    return given and one.kind == "frequency" and first == last


def _answers(site: Site, one: Time) -> bool:
    """«Оның 78-і – 2020 жылы, 96 сарбаз – 2021 жылы»: the time behind a dash ends the figure's item."""
    first, last = site.around.range(one.start, one.end)
    dash = first - 1
    if site.low(dash) not in DASHES or not site.last < dash <= site.last + NOUNS:
        return False
    whole = site.low(last + 1) in (",", ".", ";", "")
    bare = all(site.tokens[at].pos in ("NOUN", "ADJ") for at in range(site.last + 1, dash))
    return whole and bare and site.first - 1 not in site.around.dated


def _when(site: Site, at: int) -> bool:
    """Whether a time that ends so says when something was: «қаңтарда», «2024 жылы», «биыл»."""
    within = site.case(at) == "Loc" and not site.low(at).endswith(("ғы", "гі"))
    return within or site.low(at) == "жылы" or site.tokens[at].pos == "ADV"


def _levels(site: Site, last: int) -> bool:
    """«Өткен жылдың деңгейінен 7 пайызға көп»: the level of another time, before the figure."""
    for at in range(last + 1, min(site.first, last + _REACH)):
        if site.tokens[at].text == "," or _when(site, last):
            return False  # «8 айда өткен жылдың кезеңімен салыстырғанда 3%-ға азайды»
        beside = any(at < first <= at + 2 for first, _ in site.around.figures)
        if site.case(at) in ("Abl", "Ins") and beside and not _is_level(site, at):
            return site.begins(at, "level")  # «2013 жылдың сәйкес кезеңімен 3%-ға жоғары»
    return False


def _is_level(site: Site, at: int) -> bool:
    """«Былтырғы көрсеткіштен (*1 662*) 7 пайызға көп»: how much the other time had."""
    behind = site.low(at + 1) == "(" and site.first == at + 2
    return behind and site.spot.change is None and site.spot.kind != "percent"


def _shares_brackets(site: Site, one: Time) -> bool:
    """«499 апат (былтыр – 209) тіркеліп, 53 адам (47) қайтыс болды»: brackets have the time in them."""
    first, last = site.around.range(one.start, one.end)
    opened = _opened(site, first)
    if opened is None:
        later = site.low(site.first - 1) == "(" and site.low(site.last + 1) == ")"
        return not (later and site.spot.kind == "count" and _earlier_in_brackets(site))
    if _opened(site, site.first) == opened:
        return True
    return site.low(site.first - 1) == "(" and site.spot.kind == "count" and last < site.first


def of_other_time(site: Site) -> bool:
    """«Өлгендер саны 129,4 (*130,2*) мың болды»: how many there were before, bare in brackets.

    Not «2 мыңға жуық (1 882)», the same once more.
    """
    alone = site.spot.kind == "count" and site.low(site.first - 1) == "("
    if not alone or site.first != site.last or site.low(site.last + 1) != ")":
        return False
    before = zip(site.around.figures, site.around.spots, strict=True)
    for (first, last), spot in before:
        if last == site.first - 2:
            bare = (spot.start, spot.end) == (spot.number_start, spot.number_end)
            return bare and first == last and spot.kind == "count"
    return False


def _earlier_in_brackets(site: Site) -> bool:
    """Whether a time in brackets stands before the figure, which then is of that time."""
    begun = (site.around.range(one.start, one.end)[0] for _, one in site.around.times)
    return any(at < site.first and _opened(site, at) is not None for at in begun)


def _opened(site: Site, at: int) -> int | None:
    """The bracket that is open at a token."""
    for before in range(at - 1, max(-1, at - 1 - 2 * _BRACKETS), -1):
        if site.low(before) == ")":
            return None
        if site.low(before) == "(":
            return before
    return None


def is_compared(site: Site, one: Time) -> bool:
    """«Былтырғы сәуірмен салыстырғанда», «өткен жылдан 5 пайызға көп»: what is only compared with."""
    first, last = site.around.range(one.start, one.end)
    if last < first:
        return False
    at, reach = last, last + _REACH
    if _when(site, last):
        reach = last  # «қаңтарда өткен жылмен салыстырғанда»: not January is compared with
    while at < min(len(site.tokens), reach):
        if at in site.around.dated and at - 1 not in site.around.dated and at > last:
            break  # «наурыздағы өнім ақпанмен салыстырғанда»: the nearest is compared with
        if site.low(at) in words_of("comparing"):
            return not _beside(site, last, at)
        if site.low(at) == "(":  # «өткен жылғы мамырмен (5 мың тонна) салыстырғанда»
            close = next((i for i in range(at, at + _BRACKETS) if site.low(i) == ")"), at)
            at, reach = close, reach + close - at
        at += 1
    if last + 1 < site.first and site.low(last).endswith(("ғы", "гі")):
        if site.case(last + 1) == "Abl":
            # «былтырғы көрсеткіштен 7 пайызға аз»
            return not _is_level(site, last + 1)
        if site.case(last + 1) == "Dat" and site.begins(last + 1, "level"):
            return True  # «былтырғы деңгейге шаққанда өсім 5 пайыз болды»
    if _levels(site, last):
        return True
    if one.kind.startswith("since") or {site.low(last), site.low(last + 1)} & function_words(
        "since"
    ):
        return False
    return site.case(last) == "Abl" and not _is_level(site, last)
