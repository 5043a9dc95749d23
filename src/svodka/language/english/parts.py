"""Which figure counts a part of which: «including», «of whom», «of them», «of the 240 samples, 31»."""

from __future__ import annotations

import re
from collections.abc import Sequence

from svodka.language import wholes as shared
from svodka.language.analysis import Token
from svodka.language.english.cues import reporting
from svodka.language.english.marks import OWNER
from svodka.language.english.site import Site, words_of
from svodka.language.list_wholes import whole_of_item
from svodka.language.wholes import nearest, same_kind

BEFORE = re.compile(
    r"(?:\bincluding|\bamong (?:them|whom|which|these|those|that)|"
    r"(?:^|[^\w\s]\s*|\b(?:out|and|but|while|with|though)\s+)of (?:them|whom|which|these|those|that))\b"
    r"\W*(?:\w+\W+){0,2}$",
    re.IGNORECASE,
)
"""What stands before a part: not «as a result *of these* appeals, 150 measures were taken»."""
OF_THOSE = re.compile(r"[a-z] of (?:those|them|these|whom|which) (?:\w+ )?(?:is|was) $")
"""What stands before what is told of all of them: «the average age *of those held is* 34»."""
AFTER = re.compile(r"\W*(?:of|among) (?:whom|which|them|these|those)\b", re.IGNORECASE)
"""What stands right after a part."""
OF_WHOLE = re.compile(
    r"(?:^|[,;.] *)(?:out )?of (?:the |its |their |these |those |all )?(?:[\w-]+['’]s )?$",
    re.IGNORECASE,
)
"""What stands before a whole whose part follows."""
OUT_OF = re.compile(
    r"\s*(?:(?!instead |short |ahead )\w+\s+)?(?:out )?of "
    r"(?:the |its |their |his |her |these |those |all )*(?:last |first |other |[\w-]+['’]s )?",
    re.IGNORECASE,
)
"""What stands between a part and the whole after it: «of the», «of the firm's»."""
OF_THE = re.compile(r" (?:out )?of (?:the|its|their|his|her|our|these|those) (?:[\w-]+['’]s )?")
"""What stands between an amount and the whole amount after it."""
HALF_OF = re.compile(r" (?:the|its|their|his|her|our|these|those) (?:last |first |[\w-]+['’]s )?")
"""The same behind «half»: «half *the town's* 9,000 homes»."""
_BACK = 3
"""How many sentences back «of them» may point."""
_LISTED = 6
"""Tokens between two parts of a list at most."""
_REACH = 60
"""Characters before a figure that are looked at."""


def wholes(sites: Sequence[Site | None]) -> list[int | None]:
    """For each figure the place of the one that it counts a part of."""
    return shared.wholes(sites, _whole, _listed)


def _whole(sites: Sequence[Site | None], at: int, before: Sequence[int | None]) -> int | None:
    site = sites[at]
    if site is None or site.spot.kind not in ("count", "money", "percent", "measure"):
        return None
    text = site.outline.text
    start = max(site.sentence.start, site.spot.start - _REACH)
    after = AFTER.match(text, site.spot.end, site.sentence.end)
    led = text[start : site.spot.start]
    if after or (BEFORE.search(led) and not OF_THOSE.search(led)):
        return nearest(sites, at, before, _BACK, _alike)
    following = sites[at + 1] if at + 1 < len(sites) else None
    if following is not None and following.sentence is site.sentence and _alike(site, following):
        if _is_out_of(site, following):
            return at + 1
    previous = sites[at - 1] if at else None
    if previous is not None and previous.sentence is site.sentence and _alike(site, previous):
        opening = text[previous.sentence.start : previous.spot.start]
        if OF_WHOLE.search(opening) and "," in text[previous.spot.end : site.spot.start]:
            return at - 1
    return whole_of_item(sites, at, _alike, words_of("total-line"))


def _listed(sites: Sequence[Site | None], at: int) -> bool:
    """«including 3 boys *and 2 girls*»: the figure goes on with a list of parts."""
    site, before = sites[at], sites[at - 1]
    if site is None or before is None or site.sentence is not before.sentence:
        return False
    between = site.tokens[before.last + 1 : site.first]
    inserted = AFTER.match(site.outline.text, before.spot.end) and [t.text for t in between[-2:]]
    if inserted == [",", "and"]:
        return False  # «killed 18 walkers, *14 of them Danes, and* three guides»
    joined = any(t.text in (",", "and") for t in between) and len(between) <= _LISTED
    told = any(t.pos in ("VERB", "AUX") for t in between) or _has_clause(site, between)
    return joined and _alike(site, before) and not told


def _has_clause(site: Site, between: Sequence[Token]) -> bool:
    """«12 died, including two boys, and *40 were hurt*»: a figure of which a clause of its own tells."""
    behind = site.tokens[site.last + 1 : site.last + 2]
    apart = len(between) > 1 and (between[-2].text, between[-1].low) == (",", "and")
    apart = apart or any(
        t.text == ";" or t.pos == "SCONJ" for t in between
    )  # «…, *while 40 were* hurt»
    thing = site.tokens[site.numbered]
    acts = thing.rel.startswith("nsubj") and thing.head > site.last  # «and *40 others* were hurt»
    return apart and bool(behind) and (acts or behind[0].feats.get("VerbForm") == "Fin")


def is_total(sites: Sequence[Site | None], at: int) -> bool:
    """Whether the figure only says out of how many the one before it is: «35 of the 90»."""
    site, before = sites[at], sites[at - 1] if at else None
    if (
        site is None
        or before is None
        or before.sentence is not site.sentence
        or site.spot.kind != "count"
    ):
        return False
    return _is_out_of(before, site)


def _is_out_of(part: Site, whole: Site) -> bool:
    """«35 *of the* 90», «half *the town's* 9,000 homes»: whether one figure is told out of the next."""
    text = part.outline.text
    if OUT_OF.fullmatch(text, part.spot.end, whole.spot.start):
        return True
    half = part.low(part.last) == "half"
    return half and HALF_OF.fullmatch(text, part.spot.end, whole.spot.start) is not None


def is_amount_of(sites: Sequence[Site | None], at: int) -> bool:
    """«5% of *the $11m grant*», «three of *his 12 years*»: an amount that another figure is told out of."""
    site, before = sites[at], sites[at - 1] if at else None
    if site is None or before is None or site.sentence is not before.sentence:
        return False
    if site.spot.kind == "count":
        return False
    return OF_THE.fullmatch(site.outline.text, before.spot.end, site.spot.start) is not None


def is_of_some(site: Site) -> bool:
    """«*Most of the* 40 boats sank», «*one of its* 40 boats»: whether nobody says how many of so many it was.

    Not «*all of its* 40 boats», but «*almost all of its* 40 boats».
    """
    of = site.first - 1
    while of > 0 and _owns(site, of):
        of -= 1
    if of == site.first - 1 or site.spot.kind == "duration":
        return False  # «a majority of 40», «most of his 40 years there he could not read»
    if site.low(of) == "half":
        return not site.is_time(of)  # «*half the town's* 9,000 homes»
    some, before = site.low(of - 1), site.low(of - 2)
    if of < 1 or site.low(of) != "of" or before in words_of("every", "not"):
        return False  # «*every one of* the 40», «*not one of* the 40», «*how many of* the 40»
    almost = some == "all" and before in words_of("nearly")
    return almost or some in words_of("some-of")


def _owns(site: Site, at: int) -> bool:
    """Whether a token stands between «of» and a whole: «of *the town's* 40 homes», not «of *them* 40»."""
    token = site.tokens[at]
    if token.pos in ("NOUN", "PROPN"):
        return site.low(at + 1) in OWNER and site.low(at) != "half"
    return token.pos == "DET" or token.low in OWNER | reporting("whose")


def opens(sites: Sequence[Site | None], at: int, wholes: Sequence[int | None]) -> bool:
    """Whether the figure is the whole that a sentence begins with: «of the 19 suspects, 11 …»."""
    site = sites[at]
    if site is None or at + 1 >= len(sites) or wholes[at + 1] != at:
        return False
    return bool(OF_WHOLE.search(site.outline.text[site.sentence.start : site.spot.start]))


def _alike(part: Site, whole: Site) -> bool:
    """Whether one may be a part of the other by kind and unit."""
    if part.spot.kind == "percent":
        return whole.spot.kind in ("count", "money")
    return same_kind(part.spot, whole.spot)
