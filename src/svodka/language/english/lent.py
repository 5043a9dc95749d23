"""What an English figure counts that only tells how the figure before changed, or a share of that."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial

from svodka.language.english.adviser import EnglishAdviser
from svodka.language.english.places.rules import AT_NAMES
from svodka.language.english.shapes import pattern
from svodka.language.english.site import Site
from svodka.language.slots import Words

MOVED = r"(?:,|\() ?(?:up|down)(?: by)? $"
"""What stands before the change of a figure."""
ALONE = r"[,.;)]| (?:<alone>)\b"
"""What stands behind an amount of change that names nothing itself: «40 fires, up by 3 *from* May»."""
TELLS = r"(?:(?:,|–|—| -|\b(?:<telling>)) |—)"
"""What stands before a change that is told of a figure before."""
GROWN = rf"(?:{TELLS}|\()(?:an?|the) (?:[a-z-]+ )?(?:<noun>) of (?:(?:<bound>) )?$"
"""What stands before an amount so told: «1.8 million, *a decrease of* 16 percent»."""
A = rf"(?:{TELLS}|\bshowcasing |\()(?:(?:<bound>) )?an? (?:(?:<bound>) )?$"
"""What stands before the amount, where the word of change stands behind it."""
AND_A = re.compile(r" and an? $")
"""The same where another such change stands before: «a 3% drop in April *and a* 1% fall in March»."""
GROWTH = r"(?: [a-z-]+)? (?:<noun>)\b(?! (?:of|to)\b)"
"""What stands behind it: «1,043 cases, *a* 6 percent *increase* on 2009», with «in» a time."""
THIS = r"\b(?:this|that|the (?:<total>)) (?:is|was|represents) [a-z ]*$"
"""What tells of the sentence before: «*This is* an increase of 11 percent»."""
REACHED = r" (?:<noun>) from (?:the )?$"
"""What stands between a share of change and what it is reckoned from: «a 13% *drop from* 567»."""
OR = r",? or (?:(?:<bound>) )?$"
"""What stands between a share and the number that it is: «60% of its flights, *or about* 300»."""
OF_THEM = r" of (?:(?:<them>)\b|(?:<pointing>)(?=[,.;:)]))"
"""What stands behind a share of a figure before."""
UP = r" (?:up|down)[.,;)]"
"""What stands behind the change of a figure: «1.2 million in May, *12% up*»."""
MORE = r" as (?:many|much)\b"
"""What stands behind a multiple of a figure."""
TOLD = rf"(?:{TELLS}|\bthat is,? )(?:(?:<bound>|by) )*$"
"""What stands before an amount that a figure before is more or less by."""
THAN = r" (?:<compared>)(?: than\b|[.,;])"
"""What stands behind it: «pumped 600 tonnes of oil in May, *14 percent less than* in April»."""
STANDS = (
    r"\b(?:(?:this|that|the same) (?:<total>)|the (?:figure|number|indicator)) (?!of\b)[^,;.]*$"
)
"""What stands for the figure before: «1.2 million in May, while in June *this figure* was 2 million»."""
OF_THIS = r"\bof (?:this|that|the same) (?:<total>), $"
"""What stands before a part of it: «*Of this amount,* 8 tonnes were sold»."""
WHERE = frozenset(["in", "at", "from", "across"])
"""Prepositions of the places among which something was counted."""
REACH = 40
"""Characters before a figure that are looked at."""
BACK = 1
"""How many sentences back a figure may stand that this one tells of."""


_pattern = partial(pattern, lexicon="english/told_changes", flags=re.IGNORECASE)


def lent(
    sites: Sequence[Site | None], at: int, before: Sequence[EnglishAdviser | None]
) -> Words | None:
    """What the figure before counts, where this one tells how that changed.

    «130 litres, *half as much* as in May», «900 fines, *up 12 percent*», «*a third of them*».
    """
    site = sites[at]
    if site is None:
        return None
    text, end = site.outline.text, site.sentence.end
    changes = site.spot.change in ("increase", "decrease") and _pattern(ALONE).match(
        text, site.spot.end, end
    )
    before_at = before[at - 1] if at else None
    if site.spot.kind == "count" and before_at is not None:
        voted = before_at.slots.counted  # «passed by *230 votes to* 195»
        alone = all(
            t.pos not in ("NOUN", "ADJ") for t in site.tokens[site.last + 1 : site.last + 2]
        )
        if voted is not None and text[voted.end : site.spot.start] == " to " and alone:
            return voted
        if _tells_share(sites, at):
            return voted
    if site.spot.kind == "measure" and before_at is not None and _goes_on(sites[at - 1], site):
        return before_at.slots.counted
    stands = any(_pattern(one).search(ahead(site)) for one in (STANDS, OF_THIS))
    opening = ahead(site)
    more = _pattern(THAN).match(text, site.spot.end, end) and _pattern(TOLD).search(opening)
    more = more if site.spot.change is not None or site.spot.kind in ("percent", "factor") else None
    if site.spot.kind not in ("percent", "factor") and not changes and not stands and not more:
        return None
    back = BACK if _pattern(OF_THEM).match(text, site.spot.end, end) else 0
    goes_on = AND_A.search(opening) and at and (other := sites[at - 1]) is not None and _grew(other)
    grown = _grew(site) and (goes_on or _pattern(A).search(opening))
    if stands:
        back = BACK
    elif _pattern(GROWN).search(opening) or grown or more:
        back = BACK if _pattern(THIS).search(opening) else 0
    elif opening.endswith("(") and text.startswith(")", site.spot.end):
        back = 0  # «more than half of the cases (*52%*) occurred»
    elif (
        not back
        and not _pattern(MOVED).search(opening)
        and not _pattern(MORE).match(text, site.spot.end, end)
        and not (opening.endswith(", ") and _pattern(UP).match(text, site.spot.end, end))
    ):
        return None
    for index in range(at - 1, -1, -1):
        one, known = sites[index], before[index]
        if one is None or site.sentence.index - one.sentence.index > back:
            return None
        if (more or changes) and index and only_where(one, sites[index - 1]):
            continue
        if more and site.spot.kind == "count" and one.spot.kind in ("percent", "factor"):
            continue  # «14,300 pupils missed 10% of days, *2,100 fewer than* in May»
        if known is not None and one.spot.kind != "duration":
            return known.slots.counted
    return None


def _grew(site: Site) -> bool:
    """«rose 4 percent, following a 3 percent *drop in May*», not «a 3 percent *drop in prices*»."""
    text, end = site.outline.text, site.sentence.end
    noun = _pattern(GROWTH).match(text, site.spot.end, end)
    if noun is None or not text.startswith(" in ", noun.end()):
        return noun is not None
    inside = noun.end() + len(" in ")
    return any(time.start <= inside < time.end for time in site.times.values())


def only_where(site: Site, before: Site | None) -> bool:
    """«counted 1,864 tigers *in 22 reserves*, 30% more than in May»: in how many places, not what grew."""
    if before is None or before.sentence is not site.sentence or site.spot.kind != "count":
        return False
    head = site.tokens[site.top].head
    nouns = [i for i in (site.top, head) if i >= 0]
    return any(site.tokens[i].rel in ("obl", "nmod") and site.case(i) in WHERE for i in nouns)


def _goes_on(before: Site | None, site: Site) -> bool:
    """«lost 24 km of roads, of which, *22 km in Karsun*»: an amount like that before, and no noun."""
    if before is None or before.sentence is not site.sentence or site.last + 1 >= len(site.tokens):
        return False
    alike = before.spot.symbol == site.spot.symbol and site.spot.change is None
    return alike and site.low(site.last + 1) in AT_NAMES


def _tells_share(sites: Sequence[Site | None], at: int) -> bool:
    """Whether a count tells what the share right before it is, or is reckoned from."""
    site, other = sites[at], sites[at - 1]
    if site is None or other is None or other.sentence is not site.sentence:
        return False
    if other.spot.kind != "percent" or site.spot.start - other.spot.end > REACH:
        return False
    between = site.outline.text[other.spot.end : site.spot.start]
    if _pattern(REACHED).fullmatch(between):
        return True
    alone = _pattern(ALONE).match(site.outline.text, site.spot.end, site.sentence.end) is not None
    return alone and _pattern(OR).search(between) is not None and "(" not in between


def ahead(site: Site) -> str:
    """The words right before a figure."""
    return site.outline.text[max(site.sentence.start, site.spot.start - REACH) : site.spot.start]
