"""Places told in a row: «*Атырау, Ақтөбе және Маңғыстау облыстарында*», one figure each or one of all."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from svodka.language.kazakh.morphology.words import stems
from svodka.language.kazakh.places.place_names import is_region, names, regions
from svodka.language.kazakh.site import Site
from svodka.language.slots import Slots, Words

_OF_SEVERAL = re.compile("[лдт][ае]р[ыі]")
"""«Облыстарында», «аудандарының»: the noun of places that it names several of."""
_LONGEST = 3
"""The most words of a place in a row."""


def row_before(site: Site, found: Words) -> list[Words]:
    """The places of a row that a place ends, in order; empty where it stands alone."""
    first, last = site.around.range(found.start, found.end)
    items = [(first, last)]
    several = _OF_SEVERAL.search(site.low(last)) and regions().intersection(stems(site.low(last)))
    if first < 1 or not (site.joins(first - 1) or (several and site.low(first - 1) == ",")):
        return []
    at = first - 1
    while at > 0 and (site.low(at) == "," or (at == first - 1 and site.joins(at))):
        item = _item(site, at - 1, last)
        if item is None:
            break
        items.insert(0, item)
        at = item[0] - 1
    return [site.words(*item) for item in items] if len(items) > 1 else []


def _item(site: Site, end: int, last: int) -> tuple[int, int] | None:
    """«Солтүстік Қазақстан», «Атырау облыстары», «Астанада»: a place of a row by its last word."""
    if end < 0 or end in site.busy or site.case(end) not in ("", site.case(last)):
        return None
    start = end
    noun = is_region(site.low(end)) and site.tokens[end].text.islower()
    start -= noun
    if start < 0 or not site.tokens[start].text[:1].isupper() or site.tokens[start].pos == "ADV":
        return None  # «Жалпы, Зайсан мен Күршім аудандарында»
    forms = stems(site.low(start))
    known = noun or not (names().isdisjoint(forms) and regions().isdisjoint(forms))
    shared = _OF_SEVERAL.search(site.low(last)) and is_region(site.low(last))
    if not known and not shared:
        return None
    while end - start < _LONGEST - 1 and start and _belongs(site, start - 1):
        start -= 1
    return start, end


def _belongs(site: Site, at: int) -> bool:
    """«Батыс Қазақстан»: whether a word with a capital belongs to the name behind it."""
    token = site.tokens[at]
    if at == 0 and token.low not in names() and token.low not in regions():
        return False  # «Көршілес Ресейде және Қытайда»
    return token.text[:1].isupper() and not token.feats.get("Case") and at not in site.busy


def with_rows(sites: Sequence[Site | None], filled: Sequence[Slots]) -> list[Slots]:
    """The slots with every place of a row where they had its last: what is told is of all of them."""
    out, given = _each_in_row(sites, filled)
    for at, site in enumerate(sites):
        place = out[at].place
        if at in given or site is None or place is None or not _within(site, place):
            continue
        if row := row_before(site, place):
            whole = site.outline.text[row[0].start : place.end]
            who = out[at].actor  # not «*Зайсан* мен Күршім аудандарында 9 үйді су басты»
            who = who if who is None or not row[0].start <= who.start < place.end else None
            out[at] = replace(out[at], place=Words(row[0].start, place.end, whole), actor=who)
    return out


def _within(site: Site, place: Words) -> bool:
    return site.sentence.start <= place.start and place.end <= site.sentence.end


def _each_in_row(
    sites: Sequence[Site | None], filled: Sequence[Slots]
) -> tuple[list[Slots], set[int]]:
    """«Тараз бен Оралда баға 12,4 және 9,1%-ға өсті»: to each figure of a row the place of its turn.

    With the figures that have it so.
    """
    out = list(filled)
    given: set[int] = set()
    at = 0
    while at < len(sites):
        last = at
        while last + 1 < len(sites) and _joined(sites[last], sites[last + 1]):
            last += 1
        site, place = sites[at], filled[at].place
        if last > at and site is not None and place is not None and place.end < site.spot.start:
            row = row_before(site, place)
            if len(row) == last + 1 - at:
                for each, own in enumerate(row, at):
                    out[each] = replace(out[each], place=own)
                    given.add(each)
        at = last + 1
    return out, given


def _joined(site: Site | None, following: Site | None) -> bool:
    """Whether nothing but a comma or «және» stands between two figures of a sentence, both of one kind."""
    if site is None or following is None or site.sentence is not following.sentence:
        return False
    beside = following.first == site.last + 2
    alike = site.spot.symbol == following.spot.symbol
    return beside and alike and (site.joins(site.last + 1) or site.low(site.last + 1) == ",")
