"""Words that end a Kazakh clause as a verb does, and ask for a dative: «көмекке мұқтаж», «жеңілдікке ие»."""

from __future__ import annotations

from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.tags import ENDS
from svodka.language.kazakh.morphology.verb_endings import TO_DO
from svodka.language.kazakh.site import Site, Span
from svodka.language.kazakh.slot_words import deed_begins, deed_words, orders, words_of

_WHAT = 3
"""The most words for what a part is."""


def governing(site: Site, last: int) -> Span | None:
    """«90 мың адам жеңілдікке ие», «екі көмекке мұқтаж болған адам»: the predicate behind what is counted.

    Its dative stands right before it, or before the figure: «одаққа бес ел мүше».
    """
    for at in range(last + 1, len(site.tokens)):
        if site.stops(at) or at in site.busy:
            return None
        if site.low(at) not in deed_words("governing"):
            continue
        given = site.case(at - 1) == "Dat"
        given = given or (at == last + 1 and site.first > 0 and site.case(site.first - 1) == "Dat")
        share = site.ending == "own" and at == last + 1 and site.low(at + 1) in orders("denying")
        given = given or share  # «тұрғындардың 40%-ы риза емес»
        was = at + 1 < len(site.tokens) and site.low(at + 1) in words_of("weak")
        if given and (was or site.low(at + 1) in ENDS):
            return at, at + was
    return None


def is_what(site: Site) -> bool:
    """«Оның 40-ы бала, соның ішінде 9-ы …», «9 пайызы қарсы, ал 5 пайызы …»: what a part is ends its clause.

    Only where the next clause begins with what it is about: «9-ы әйел, 5-і бала болып шықты» is one list.
    """
    if site.ending != "own" or not site.nominative:
        return False
    at = site.last + 1
    while at < len(site.tokens) and (site.bare(at) or site.tokens[at].pos in ("ADJ", "ADV")):
        at += 1
    if not 1 <= at - site.last - 1 <= _WHAT or site.low(at) != ",":
        return False
    low = site.low(at + 1)
    begins = low in function_words("whereas") or low in words_of("of-it", "of-them")
    return begins or low in deed_words("rest") or _next_is_what(site, at + 1)


def _next_is_what(site: Site, at: int) -> bool:
    """«15%-ы білімді, *51%-ы орта білімді*, ал 6%-ының білімі жоқ»: whether the next of a row is as well."""
    figures = zip(site.around.figures, site.around.spots, strict=True)
    following = next((Site(site.around, spot) for (first, _), spot in figures if first == at), None)
    if following is None or not is_what(following):
        return False
    comma = next(i for i in range(at, len(site.tokens)) if site.low(i) == ",")
    return site.low(comma + 1) not in words_of("of-it", "of-them")


def is_able(site: Site, at: int) -> bool:
    """«9 тонна кен *өндіруге* қауқарлы зауыт ашылды»: what the thing that is told of can do."""
    able = site.low(at).endswith(TO_DO) and site.low(at + 1) in deed_words("able-to")
    return able and at + 2 < len(site.tokens) and site.tokens[at + 2].pos in ("NOUN", "ADJ")


def ends_like_noun(site: Site, at: int) -> bool:
    """«Сатуға мәжбүр», «бос қалғанын», «сусыз қалғанын айтты»: deeds that end like nouns."""
    forced = site.low(at).endswith(TO_DO) and deed_begins(site.low(at + 1), "forced")
    left = site.low(at) in deed_words("left")
    told = site.low(at - 1) in deed_words("empty") or at + 1 in site.around.cues
    return forced or (left and told)


def no_deed(site: Site, first: int, end: int) -> bool:
    """Whether no verb stands in a stretch: «9 адамның *жұмыссыз* екенін білдіреді» tells what they are."""
    return not any(site.tokens[i].pos in ("VERB", "AUX") for i in range(first, end))
