"""Wholes of lists: the figure that a colon, a line above or a line of a total ties the items of a list to.

Shared by the languages whose parts are found by rules. An item counts what its whole does where it names
nothing («Tula – 12») or the same («Tula – 12 schools»); a word of its own may be of another thing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from decimal import Decimal
from itertools import takewhile
from typing import Protocol, TypeVar

from svodka.language.analysis import Outline, Sentence, Token
from svodka.language.introductions import (
    TOTAL_REACH,
    TOTAL_WITHIN,
    goes_on,
    introduction,
    may_tell_total,
    run,
)
from svodka.language.punctuation import DASHES
from svodka.language.slots import Spot

_GROUPED = re.compile(r"\d{1,3}(?:[ ,\u00a0\u202f]\d{3})+|\d+")
"""A whole number in digits."""
_TERMS = 6
"""How many figures are added up to a whole at most."""
_OPENING = frozenset(":(") | DASHES
"""What stands between a whole and the figures that make it."""
_PARTING = frozenset(",;)")
"""What does not stand before such a mark."""
_ROWS = 2
"""How many rows of a sentence make up a whole before it at least."""


class Listed(Protocol):
    """A figure in its sentence, as these rules see it."""

    @property
    def outline(self) -> Outline:
        """The document."""

    @property
    def sentence(self) -> Sentence:
        """The figure's sentence."""

    @property
    def spot(self) -> Spot:
        """The figure."""

    @property
    def first(self) -> int:
        """Its first token."""

    @property
    def last(self) -> int:
        """Its last token."""

    @property
    def tokens(self) -> Sequence[Token]:
        """The tokens of its sentence."""


Site = TypeVar("Site", bound=Listed)


def whole_of_item(
    sites: Sequence[Site | None],
    at: int,
    alike: Callable[[Site, Site], bool],
    totals: Collection[str],
) -> int | None:
    """The whole of an item: of a list of lines, behind a colon, or of rows that add up to it.

    ``alike``: whether one may be a part of the other by kind and unit; ``totals``: words that begin the line
    of a total.
    """
    part = sites[at]
    if part is None or part.spot.kind == "percent" or part.spot.change is not None:
        return None

    def fits(index: int) -> bool:
        whole = sites[index]
        return whole is not None and alike(part, whole) and _may_be(part, whole)

    for way in (_above, _behind_colon, _before_rows):
        found = way(sites, at, fits)
        if found is not None:
            return found
    if (made := _made_up(sites, at, alike)) is not None:
        return made
    return _of_total_line(sites, at, fits, totals)


Fits = Callable[[int], bool]


def _above(sites: Sequence[Listed | None], at: int, fits: Fits) -> int | None:
    """«45 schools were built:» and below «• Tula – [12]»: the last figure like it of the line above."""
    part = sites[at]
    if part is None or not _is_first(sites, at):
        return None
    line = introduction(part.outline, part.sentence.paragraph)
    if line < 0:
        return None
    first = line - goes_on(part.outline, line)
    for index in range(at - 1, -1, -1):
        site = sites[index]
        if site is None or site.sentence.paragraph > line:
            continue
        if site.sentence.paragraph < first:
            return None
        if fits(index):
            return index
    return None


def _behind_colon(sites: Sequence[Listed | None], at: int, fits: Fits) -> int | None:
    """«45 schools were built: in Tula – [12], in Omsk – [8]»: no more behind the colon than before it."""
    part = sites[at]
    before: list[int] = []
    if part is None or part.outline.text.find(":", part.sentence.start, part.spot.start) < 0:
        return None
    for index in range(at - 1, -1, -1):
        site = sites[index]
        if site is None or site.sentence is not part.sentence:
            return None
        between = site.tokens[site.last + 1 : part.first]
        if any(t.text == ":" for t in between):
            colon = max(t.index for t in between if t.text == ":")
            aside = any(t.text == "(" for t in between if t.index < colon)
            if aside or any(t.pos in ("VERB", "AUX") for t in between if t.index > colon):
                return None  # «7,316 (last year: 6,904)», «far more: the papers allow for 150»
            added = [_number(sites[i]) for i in (*before, at)]
            total = _number(site)
            known = total is not None and None not in added
            fitting = known and sum(n or 0 for n in added) <= (total or 0)
            return index if fitting and fits(index) else None
        before.append(index)
    return None


def _made_up(
    sites: Sequence[Site | None], at: int, alike: Callable[[Site, Site], bool]
) -> int | None:
    """«12 vehicles were seized: eight cars and [four] lorries»: figures right behind a colon, dash or bracket
    that make the one before it exactly, whatever they count.
    """
    part = sites[at]
    for index in range(at - 1, max(-1, at - 1 - _TERMS), -1):
        whole = sites[index]
        if whole is None or part is None or whole.sentence is not part.sentence:
            return None
        added = _up_to(sites, index, alike)
        first = sites[added[0]] if at in added else None
        if first is None or whole.spot.change is not None:
            continue
        between = [t.text for t in whole.tokens[whole.last + 1 : first.first]]
        mark = next((i for i, text in enumerate(between) if text in _OPENING), None)
        return index if mark is not None and _PARTING.isdisjoint(between[:mark]) else None
    return None


def _up_to(
    sites: Sequence[Site | None], at: int, alike: Callable[[Site, Site], bool]
) -> Sequence[int]:
    """The next figures of a sentence, of one kind with a whole, that make it exactly; none if none do."""
    whole, total, added = sites[at], Decimal(0), list[int]()
    for index in range(at + 1, min(len(sites), at + 1 + _TERMS)):
        site = sites[index]
        if site is None or whole is None or site.sentence is not whole.sentence:
            return ()
        if whole.spot.value is None or site.spot.value is None or site.spot.change is not None:
            return ()
        if not alike(site, whole) or site.spot.symbol != whole.spot.symbol:
            return ()
        total += site.spot.value
        added.append(index)
        if total >= whole.spot.value:
            return added if total == whole.spot.value and len(added) > 1 else ()
    return ()


def _before_rows(sites: Sequence[Listed | None], at: int, fits: Fits) -> int | None:
    """«45 schools were built. In Tula – [37], in Omsk – [8]»: rows of a sentence that add up to what the
    sentence before ends with.
    """
    part = sites[at]
    if part is None or not part.first or part.tokens[part.first - 1].text not in DASHES:
        return None
    rows = _of_sentence(sites, at)
    if len(rows) < _ROWS or not rows[0]:
        return None
    whole = sites[rows[0] - 1]
    if whole is None or part.sentence.index - whole.sentence.index != 1:
        return None
    added = [_number(sites[i]) for i in rows]
    dashed = all(s.first and s.tokens[s.first - 1].text in DASHES for i in rows if (s := sites[i]))
    exact = None not in added and sum(n or 0 for n in added) == _number(whole)
    last = rows[0] - 1
    return last if dashed and exact and fits(last) else None


def _of_sentence(sites: Sequence[Listed | None], at: int) -> list[int]:
    """The figures of the sentence of one, which stand beside each other: no more of them are looked at."""
    own = sites[at]

    def goes_on(index: int) -> bool:
        site = sites[index]
        return site is None or (own is not None and site.sentence is own.sentence)

    before = takewhile(goes_on, range(at - 1, -1, -1))
    behind = takewhile(goes_on, range(at, len(sites)))
    return [i for i in (*reversed([*before]), *behind) if sites[i] is not None]


def _of_total_line(
    sites: Sequence[Listed | None], at: int, fits: Fits, totals: Collection[str]
) -> int | None:
    """«Tula: [12]», «Omsk: [8]» and below «Total: 20»: an item of a list that a line beside it adds up."""
    part = sites[at]
    if part is None or not _is_first(sites, at) or _tells_total(part, totals):
        return None
    items = run(part.outline, part.sentence.paragraph)
    if not items:
        return None
    near: list[int] = [
        *range(at + 1, min(len(sites), at + TOTAL_REACH)),
        *range(at - 1, max(-1, at - TOTAL_REACH), -1),
    ]
    for index in near:
        site = sites[index]
        if site is None or not items.start - 1 <= site.sentence.paragraph <= items.stop:
            continue
        if _is_first(sites, index) and _tells_total(site, totals) and fits(index):
            return index
    return None


def _tells_total(site: Listed, totals: Collection[str]) -> bool:
    """Whether a short line begins with a word for all, before its figure."""
    opening = site.tokens[: min(TOTAL_WITHIN, site.first)]
    return may_tell_total(site.outline, site.sentence) and any(
        t.text.casefold() in totals for t in opening
    )


def _is_first(sites: Sequence[Listed | None], at: int) -> bool:
    """Whether a figure is the first of its line."""
    before, site = sites[at - 1] if at else None, sites[at]
    return site is not None and (
        before is None or before.sentence.paragraph != site.sentence.paragraph
    )


def _may_be(part: Listed, whole: Listed) -> bool:
    """Whether a figure is less than its whole, and its words name no other thing."""
    less, all_ = _number(part), _number(whole)
    if less is None or all_ is None or less >= all_ or whole.spot.change is not None:
        return False
    own, theirs = _noun(part), _noun(whole)
    return own is None or theirs is None or own.lemma == theirs.lemma or own.text == theirs.text


def _noun(site: Listed) -> Token | None:
    """The word right behind a figure, unless a mark or a preposition stands there."""
    behind = site.tokens[site.last + 1 : site.last + 2]
    return behind[0] if behind and behind[0].pos in ("NOUN", "PROPN", "ADJ", "X") else None


def _number(site: Listed | None) -> int | None:
    """The number of a figure in digits, nothing where words or a fraction tell it."""
    if site is None:
        return None
    text = site.outline.text[site.spot.number_start : site.spot.number_end]
    return int(re.sub(r"\D", "", text)) if _GROUPED.fullmatch(text) else None
