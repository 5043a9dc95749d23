"""Noun phrases behind a Kazakh figure."""

from __future__ import annotations

from svodka.language.kazakh.counted.behind_nouns import BEHIND
from svodka.language.kazakh.counted.openings import (
    holds,
    over_bound,
    over_brackets,
    over_compound,
    over_condition,
    over_dash,
    over_foreign,
    over_kind,
    over_name,
    over_own,
)
from svodka.language.kazakh.counted.seeking import OPENING, SEEKING
from svodka.language.kazakh.counted.walks import Walk, walked
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.words import WITHOUT
from svodka.language.kazakh.site import Site, Span
from svodka.language.kazakh.slot_words import orders, words_of

_SHOWN = 2
"""The most words before the noun that are shown with it."""


def after(site: Site, direct: bool = False, over_figures: bool = False) -> Span | None:
    """The noun behind the number: adjectives, then a noun, with the noun that owns it."""
    first = over_brackets(site)
    first += site.ending == "to" and site.low(first) in words_of(
        "measuring"
    )  # «5 метрге дейін жететін»
    while first < len(site.tokens) and (
        site.low(first) in words_of("amounting") or (over_figures and first in site.busy)
    ):
        first += 1
    if holds(site, first):
        return first, first
    first = over_condition(site, over_bound(site, over_dash(site, first)))
    first = over_kind(site, over_compound(site, first))
    found = phrase(site, over_name(site, over_foreign(site, over_own(site, first))), direct)
    return _over_field(site, found, direct)


def _over_field(site: Site, found: Span | None, direct: bool) -> Span | None:
    """«5 мыңға жуық шағын бизнес *саласында* жаңа жұмыс орны ашылды»: the noun behind the field it is in.

    Not «үш экономика саласында», which are so many fields: only behind a bound, which these hardly have.
    """
    if found is None or site.spot.kind != "count" or site.low(found[1]) not in words_of("field"):
        return found
    if site.tokens[site.last].start < site.spot.number_end:
        return found
    behind = phrase(site, found[1] + 1, direct)
    if behind is None or site.case(behind[1]) not in ("", "Acc"):
        return found
    verb, noun = behind[1] + 1, behind[1] + 2
    doing = verb < len(site.tokens) and site.tokens[verb].feats.get("VerbForm", "")
    if doing == "Conv" or (doing == "Part" and noun < len(site.tokens) and site.noun(noun)):
        return found  # «саласында еңбек етіп жүрген маман»
    return behind


def phrase(site: Site, first: int, direct: bool = False) -> Span | None:
    """The phrase that begins at a token; ``direct``: one noun without case, and nothing but it."""
    walk = Walk(site, first, direct, first)
    if (whole := walked(walk, OPENING, SEEKING, BEHIND)) is not None:
        return whole
    head = _adjective_for_noun(walk)
    if head < 0 or (direct and site.case(head)):
        return None
    if words_of("in-way") & {site.low(head), site.low(head + 1)}:
        return None  # «5 жылға шартты түрде сотталды»
    start = max(first, head - _SHOWN)
    start -= start > first and site.low(start) in orders("denying")  # «тұрақты емес мүше ел»
    return start + (site.low(start) in function_words("adjectives")), head


def _adjective_for_noun(walk: Walk) -> int:
    """The noun of a walk, or the adjective that stands for it: «134 шетелдік кірді», «300 бас ірі қара»."""
    site, last = walk.site, walk.at - 1
    adjective = last >= 0 and site.tokens[last].pos == "ADJ"
    if walk.head >= 0:
        how = site.low(walk.head) in words_of("classifier") and walk.head < last
        return last if how and adjective else walk.head
    alone = walk.at > walk.first and adjective
    alone = alone and site.low(last) not in words_of("predicate", "light", "annual")
    if alone and site.spot.kind in ("measure", "money"):
        if _is_light_noun(site, walk.at):
            return walk.at  # «5 тонна гуманитарлық көмек жеткізді»
        how = site.low(last).endswith(WITHOUT) and last == walk.first
        alone = not (how and site.tokens[walk.at].pos == "VERB")  # «9 млн теңге заңсыз жұмсалды»
    return last if alone else -1


def _is_light_noun(site: Site, at: int) -> bool:
    """«Көмек», «зиян»: a noun without case that makes one deed with the verb behind it."""
    return site.low(at) in words_of("light") and site.bare(at)
