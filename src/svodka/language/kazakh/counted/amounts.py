"""What money of Kazakh news is for, and what a measure measures: rules in order for each."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from svodka.language.kazakh.agents import is_agent
from svodka.language.kazakh.counted import money
from svodka.language.kazakh.counted.no_subjects import is_doer
from svodka.language.kazakh.counted.objects import changed
from svodka.language.kazakh.counted.phrases import after, phrase
from svodka.language.kazakh.counted.subjects import subject
from svodka.language.kazakh.doing.deeds import does
from svodka.language.kazakh.doing.postposed import object_behind, subject_behind
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.tags import STAYED
from svodka.language.kazakh.site import Found, Site
from svodka.language.kazakh.slot_words import deed_begins, deed_words, words_of
from svodka.language.lexicon import classes

_OR = 7
"""Tokens between two amounts of one thing at most."""
_MOST = 5
"""The most tokens from a place to what there is most of in it."""


def amount(site: Site, ending: str) -> Found:
    """What money is paid for and what a measure measures, by the first rule that knows."""
    for way in _OF_MONEY if site.spot.kind == "money" else _OF_MEASURE:
        if (found := way(site, ending)) is not None and found[0] is not None:
            return found
    last = subject_behind(site)
    return (last, "counted.subject") if last is not None else (None, "none")


def _changed(site: Site, ending: str) -> Found | None:
    """«Көлемін 96 млн тоннаға жеткізу»: the object of a change."""
    found = changed(site) if site.spot.change or site.spot.symbol == "bp" else None
    return (found, "counted.object") if found is not None else None


def _all_of(site: Site, ending: str) -> Found | None:
    """«Алқаптың 50 мың га жиналды», «9 млн гектар немесе алқаптың 80%-ы жиналды»: whose measure it is."""
    if site.spot.kind != "measure" or ending != "":
        return None
    ends = [site.first]
    if site.low(site.last + 1) in function_words("or"):
        ends += [first for first, _ in site.around.figures if 0 < first - site.last <= _OR]
    for end in ends:
        at = end - 1
        if at >= 0 and site.case(at) == "Gen" and site.tokens[at].pos == "NOUN":
            if at not in site.busy:
                return (at, at), "counted.owner"
    return None


def _of_means(site: Site, ending: str) -> Found | None:
    """«6 миллион теңгеден астам қаражатынан айырылды»."""
    at = site.last + 1
    over = site.low(site.last) in deed_words("over-it")
    means = over and site.low(at).startswith(tuple(words_of("means")))
    return ((at, at), "counted.after") if means else None


def _behind(site: Site, ending: str) -> Found | None:
    """«Келісі 40 теңгеден картоп»: the noun behind a figure with a case.

    Not «теңгеден айырылған тұрғын», nor «9 гектардан тұратын бақ», which :func:`_beyond` reads.
    """
    follows = site.low(site.last + 1)
    if ending in ("", "gen", "acc") or deed_begins(follows, "exceeding"):
        return None
    if follows in words_of("measuring"):
        return None
    behind = site.tokens[site.last + 1].feats if site.last + 1 < len(site.tokens) else {}
    if ending == "abl" and behind.get("VerbForm") == "Part":
        return None
    found = after(site, direct=True)
    return (found, "counted.after") if found is not None else None


def _rated(site: Site, ending: str) -> Found | None:
    """«Күшін 7 балл деп бағалады»."""
    told = ending == "" and site.low(site.last + 1) in function_words("quoting")
    found = changed(site) if told else None
    return (found, "counted.object") if found is not None else None


def _beyond(site: Site, ending: str) -> Found | None:
    """«Алпыс гектардан асатын екі бақ», «2 шақырымды құрайтын жол»: the noun behind the participle."""
    if ending not in ("abl", "acc", "dat"):
        return None
    measuring = tuple(words_of("measuring"))
    exceeds = deed_begins(site.low(site.last), "exceeding")
    if not exceeds and site.low(site.last + 1) not in measuring:
        return None
    if site.first and site.bare(site.first - 1) and site.owned(site.first - 1):
        return None
    first, end = site.last + 1, len(site.tokens)
    while first < end and (first in site.busy or site.low(first).startswith((*measuring, *STAYED))):
        first += 1  # «70 шақырымнан астам созылып жатқан жол»
    found = phrase(site, first)
    return (found, "counted.after") if found is not None else None


def _acted_on(site: Site, ending: str) -> Found | None:
    """«200 мың теңгеге телефонды сатып алды», «6 тоннаға дейін жүкті көтереді»."""
    found = object_behind(site, ending)
    return (found, "counted.object") if found is not None else None


def _measured(site: Site, ending: str) -> Found | None:
    """«Балық көлемі 7 мың тоннаға артты», not «*шаруалар* 290 тонна тұқым екті»: what a measure is of."""
    found = subject(site)
    if found is None or (site.spot.kind == "measure" and is_doer(site.low(found[1]))):
        return None
    return None if ending == "" and _makes(site, found[1]) else (found, "counted.subject")


def _makes(site: Site, at: int) -> bool:
    """«*Станция* 24 мың кВт·сағ өндірді»: what makes or takes so much, and is none of it."""
    amount = site.spot.kind == "measure" and site.spot.change is None
    amount = amount and "/" not in site.spot.symbol  # «жел 20 м/с соқты»
    return amount and site.low(at) in classes("kazakh/agents")["maker"] and does(site)


def _most_there(site: Site, ending: str) -> Found | None:
    """«Ең жоғары *жалақы* Ордада (672 мың теңге) тіркелді»: what there is most or least of, over a place."""
    at = site.first - 2
    if at < 0 or site.low(at + 1) != "(" or site.case(at) != "Loc":
        return None
    for noun in range(at, max(1, at - _MOST), -1):
        named = (
            site.bare(noun) and site.tokens[noun].text.islower() and not is_agent(site.low(noun))
        )
        if site.low(noun - 2) == "ең" and named:
            return (noun, noun), "counted.subject"
    return None


def _given_as(site: Site, ending: str) -> Found | None:
    """«Акционерлерге *дивиденд* ретінде 3 млрд теңге төленді»: what money is paid as, right before it."""
    at = site.first - 2
    if at < 0 or site.low(at + 1) not in function_words("as") or not site.bare(at):
        return None
    return None if is_agent(site.low(at)) else ((at, at), "counted.subject")


_OF_MONEY: Sequence[Callable[[Site, str], Found | None]] = (
    _changed, money.worth, _of_means, _behind, money.costing, _beyond, money.bracketed, _most_there,
    _given_as, money.aim, money.priced, money.sold, _acted_on, money.item, money.told_before,
    money.purpose_beside, money.paid_for,
)  # fmt: skip
_OF_MEASURE: Sequence[Callable[[Site, str], Found | None]] = (
    _changed, _all_of, _of_means, _behind, _rated, _beyond, _acted_on, _measured,
)  # fmt: skip
