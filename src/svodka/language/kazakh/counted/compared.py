"""What a Kazakh figure counts that is so much more or less than another: «былтырғыдан 5 пайызға артық»."""

from __future__ import annotations

from svodka.language.kazakh.counted.phrases import phrase
from svodka.language.kazakh.counted.subjects import subject
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.site import MARKS, Found, Site, Span
from svodka.language.kazakh.slot_words import words_of
from svodka.language.punctuation import DASHES

_ELIDED = 6
"""The most words before an amount of more or less in a clause without its subject."""


def over_other_words(site: Site) -> int:
    """«5 млрд теңгеге немесе 2%-ға жоғары»: the token behind a figure and the same in other words."""
    behind = site.last + 1
    if site.low(behind) not in function_words("other-words"):
        return behind
    return next((last + 1 for first, last in site.around.figures if first == behind + 1), behind)


def compared(site: Site) -> Found:
    """«Экспорт былтырғыдан 5 пайызға артық»: the subject, unless a pronoun stands for it."""
    if (more := _more_of(site)) is not None:
        return more, "counted.after"
    if (sold := _object(site)) is not None:
        return sold, "counted.object"
    start = _clause_start(site, site.first)
    if site.low(start - 1) == ")":  # «бұл былтырғы көрсеткіштен (1 662) 12 пайызға көп»
        opened = next((at for at in range(start - 1, 0, -1) if site.low(at) == "("), start)
        start = _clause_start(site, opened)
    if start > 1 and site.low(start - 1) in DASHES:
        start -= 2  # «Бұл — 2023 жылмен салыстырғанда 4 пайызға аз»
    if site.low(start) in words_of("that") or site.low(start) in function_words("that-one"):
        return None, "counted.that"
    found = subject(site)
    if found is None and site.first - start > _ELIDED:
        return None, "none"  # a long clause has its own subject, which nothing tells from others
    return (found, "counted.subject") if found is not None else (None, "counted.that")


def _object(site: Site) -> Span | None:
    """«Басқарма *пәтерлерді* екі есе қымбат сатып алды»: what is done with so much more or less."""
    if not site.transitive(over_other_words(site) + 1):
        return None
    clause = range(site.first - 1, _clause_start(site, site.first) - 1, -1)
    found = (at for at in clause if site.case(at) == "Acc" and site.noun(at))
    return next(((at, at) for at in found), None)


def is_level(site: Site) -> bool:
    """«Бұл былтырғы көрсеткіштен (*1 662*) 12 пайызға көп»: how much there was of the same, in brackets."""
    at = site.first - 2
    if at < 0 or site.low(at + 1) != "(" or site.spot.kind == "percent":
        return False
    return site.begins(at, "level") and site.case(at) == "Abl"


def _clause_start(site: Site, at: int) -> int:
    """The first token behind the mark before a place."""
    while at and site.tokens[at - 1].text not in MARKS:
        at -= 1
    return at


def _more_of(site: Site) -> Span | None:
    """«Былтырғыдан 1,3 есе көп турист келді»: what there is more of, right before its verb."""
    behind = phrase(site, over_other_words(site) + 1)
    if behind is None or behind[1] + 1 >= len(site.tokens):
        return None
    if site.case(behind[1]) == "Ins" and site.ending == "":
        return behind  # «бағадан 20% төмен бағамен сатты»
    verb = site.tokens[behind[1] + 1]
    told = verb.pos == "AUX" and site.low(behind[1] + 1) not in words_of("weak")
    told = told or (verb.pos == "VERB" and verb.feats.get("VerbForm") in ("Fin", "Part"))
    return behind if told and site.case(behind[1]) in ("", "Acc") else None
