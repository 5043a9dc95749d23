"""Wholes that their sentence splits up: «задержаны [46] человек, не судимых: [34] мужчины и [12] женщин».

Behind a colon, dash or bracket stand parts that add up to the whole exactly. What happened to the whole
happened to them; what a clause between tells of the whole («не судимых ранее», "never before approved") is
no deed, place or time of theirs.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from svodka.language.punctuation import DASHES
from svodka.reading.syntax.sites import Site

_OPENS = frozenset(":(")
"""What stands between a whole and its parts, or a dash."""
_DESCRIBING = frozenset({"acl", "acl:relcl", "advcl"})
_MANY = 8
"""Parts that are added up."""


class Part(NamedTuple):
    """A whole and one of its parts, as figures (by their indices); ``mark`` is the token between them."""

    whole: int
    part: int
    mark: int


def split(sites: Sequence[Site]) -> Iterator[Part]:
    """The parts of wholes of the same sentence, which begin right behind a mark and add up to the whole."""
    done = 0
    for i, site in enumerate(sites):
        if i < done or not _counts(site):
            continue
        parts = _parts(sites, i)
        if len(parts) < 2:
            continue
        mark = _mark(sites, i, parts)
        if mark >= 0:
            done = parts[-1]
            yield from (Part(i, part, mark) for part in parts)


def _counts(site: Site) -> bool:
    quantity = site.quantity
    return quantity.kind == "count" and quantity.relation == "exact" and quantity.change is None


def _parts(sites: Sequence[Site], whole: int) -> list[int]:
    """The figures right behind a whole that add up to it, as indices; none where they do not."""
    left, found = sites[whole].quantity.low or 0, list[int]()
    for i in range(whole + 1, min(whole + 1 + _MANY, len(sites))):
        site = sites[i]
        if site.sentence is not sites[whole].sentence:
            break
        if not _counts(site):  # «34 ([74%]) мужчины»
            continue
        left -= site.quantity.low or 0
        found.append(i)
        if left <= 0:
            break
    return found if left == 0 else []


def _mark(sites: Sequence[Site], whole: int, parts: Sequence[int]) -> int:
    """The mark between a whole and its parts: a colon or bracket, else the last dash, as a token; -1: none.

    Not «заразились 12 тысяч (неделей ранее — 10 тысяч), умерли 2 тысячи»: a bracket holds all of them. Nor
    «два дома — в Туле, один — в Орле, один — в Омске»: a dash stands right before them. Nor «Лосев забил
    три гола, Сомов — два, Орлов — один»: a dash before each.
    """
    first, last = sites[parts[0]].first, sites[parts[-1]].last
    texts = [token.text for token in sites[whole].sentence.tokens[: last + 1]]
    between = range(sites[whole].last + 1, first)
    opened = next((i for i in between if texts[i] in _OPENS), -1)
    if opened < 0:
        dash = max((i for i in between if texts[i] in DASHES), default=-1)
        again = texts[sites[parts[0]].last + 1 : sites[parts[1]].first]
        return -1 if "," in texts[dash:first] or not DASHES.isdisjoint(again) else dash
    return -1 if texts[opened] == "(" and ")" in texts[opened:] else opened


def is_told_of_whole(site: Site, mark: int, at: int) -> bool:
    """Whether a token between a whole and the mark behind it belongs to what describes the whole.

    That is a clause or participle below its noun or, as trees err, below the noun of a part; not a second
    deed: «поступило 46 заявлений, [рассмотрено]: 34 в суде, 12 в комиссии».
    """
    if not site.last < at < mark:
        return False
    tree, described = site.tree, (site.noun, site.head)
    between = [i for i in (at, *tree.up[at]) if site.last < i < mark]
    clause = any(tree.rels[i] in _DESCRIBING for i in between)
    return clause or any(i > mark or (i >= 0 and i in described) for i in tree.up[at])
