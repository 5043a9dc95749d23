"""Whether a Kazakh verb or time tells of what is over («аралады», «ұстады»), of now («алады») or to come."""

from __future__ import annotations

import re
from functools import lru_cache

from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.verb_endings import PAST
from svodka.language.kazakh.morphology.words import WITHIN, WORDS
from svodka.language.kazakh.site import Site
from svodka.language.kazakh.slot_words import deed_words, order_begins

OF_TIME = ("ғы", "гі")
"""How a time ends that tells of which the noun behind it is."""
_PASSING = frozenset({"month", "day", "weekday", "season", "quarter"})
"""Kinds of times that are over when the next of them is to come."""
STEM = re.compile(r".{3,}(?:ла|ле)д[ыі]|.+[сқкпңлнр](?:та|те|да|де)д[ыі]")
"""The past tense of a stem that ends with a vowel: «аралады», «ұстады»; «айтады» is present."""
COMING = re.compile(r".{2,}(?:[лдтн][ае]йд[ыі]|[аейи]м[ыі]з)")
"""The tense of what is done as a rule and of what is to come: «баяулайды», «көшіреміз».

«Салады» and «ұлғайды» look alike and are present and past: such verbs are listed.
"""
TOLD = re.compile(r".{2,}(?:а|е|й)т(?:ынын|інін|ынына|ініне|ындығын|індігін)")
"""What somebody says is to come: «салынатынын айтты»."""


@lru_cache(maxsize=WORDS)
def is_past(low: str) -> bool:
    """«Ұстады», «аралады», «жойды», and not «алады», «құрайды», which are of now or to come."""
    if low[:-2] in deed_words("glide"):
        return True  # «көбейді», whose present is «көбейеді»
    if PAST.fullmatch(low) is None or low.endswith(("айды", "ейді")):
        return False
    if not low.endswith(("ады", "еді")) or low in deed_words("vowel-past"):
        return True
    return STEM.fullmatch(low) is not None


@lru_cache(maxsize=WORDS)
def is_coming(low: str) -> bool:
    """«Баяулайды», «көшіреміз»: what is done as a rule, or is to come."""
    return COMING.fullmatch(low) is not None


@lru_cache(maxsize=WORDS)
def is_told_to_come(low: str) -> bool:
    """«Салынатынын» (айтты): what somebody says is to come."""
    return TOLD.fullmatch(low) is not None


def is_as_of(site: Site, period: int | None) -> bool:
    """«1 қазандағы жағдай бойынша 512 мектеп жұмыс істейді»: what is known as of a day, of the last one.

    So is what «биылғы» only tells of which something is: «биылғы бюджеттің 60 пайызын демеушілер береді».
    """
    time = next((one for i, one in site.around.times if i == period), None)
    if time is None:
        return False
    last = site.around.range(time.start, time.end)[1]
    if time.kind == "year" and site.low(last).endswith(OF_TIME) and site.noun(last + 1):
        return True
    known = site.low(last).endswith(WITHIN) and order_begins(site.low(last + 1), "known")
    return known and site.low(last + 2) in function_words("over")


def of_clause_gone(site: Site, period: int | None) -> bool:
    """«*Сәуірде* 40 дүкен жабылды, тағы 30 дүкен жабылады»: the time of what was done, before what is to be.

    Not «биыл», which goes on.
    """
    time = next((one for i, one in site.around.times if i == period), None)
    if time is None or time.start >= site.spot.start or time.kind not in _PASSING:
        return False
    commas = range(site.around.range(time.start, time.end)[1] + 2, site.first)
    return any(site.low(at) == "," and _is_over(site, at - 1) for at in commas)


def _is_over(site: Site, at: int) -> bool:
    """«Жабылды», not «жабылады», nor a verb of saying."""
    low = site.low(at)
    past = site.tokens[at].pos == "VERB" and is_past(low) and not low.endswith(("лады", "леді"))
    return past and at not in site.around.cues
