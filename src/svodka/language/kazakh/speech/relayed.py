"""Who only passes on what others tell: «…, деп хабарлайды dala.kz. Бұл туралы *министрлік* мәлімдеді»."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from string import ascii_letters

from svodka.language.analysis import Outline
from svodka.language.kazakh.account import opens_paragraph
from svodka.language.lexicon import load
from svodka.language.slots import Said

_REPORTER = "тілшісі"
_LATIN = frozenset(ascii_letters)


def without_relays(outline: Outline, found: list[Said]) -> list[Said]:
    """The statements without those of a newsroom that passes on what a named source tells around it.

    The source tells it behind («Бұл туралы министрлік мәлімдеді»), or has opened the paragraph.
    """
    passing = [one for one in found if _passes_on(one)]
    if not passing:
        return found
    dropped = [one for one in passing if _told_around(outline, one, found)]
    return [one for one in found if one not in dropped]


def of_newsroom(one: Said) -> bool:
    """«Dala.kz тілшісі», «Reuters агенттігінің хабарлауынша»: a name in Latin letters."""
    return not _LATIN.isdisjoint(one.name)


@cache
def _verbs() -> frozenset[str]:
    return frozenset(f for e in load("kazakh/cues") if e.flag("relay") for f in e.forms)


def _passes_on(one: Said) -> bool:
    """Whether a statement is «…, деп хабарлайды dala.kz» or a reporter's."""
    if one.mode != "indirect" or one.cue is None or one.cue.normal.lower() not in _verbs():
        return False
    return of_newsroom(one) or one.name.endswith(_REPORTER)


def _told_around(outline: Outline, one: Said, found: Sequence[Said]) -> bool:
    """Whether a source tells all of a statement, or opened the paragraph that it stands in."""
    home = outline.sentence_at(one.start)
    for other in found:
        if other is one or other.mode != "indirect" or other.speaker is None or of_newsroom(other):
            continue
        if other.start <= one.start and one.end <= other.end and other.speaker.start >= one.end:
            return True
        opening = outline.sentence_at(other.start)
        if other.rule != "source" or opening is None or home is None or opening is home:
            continue
        near = opening.index < home.index and opening.paragraph == home.paragraph
        if near and opens_paragraph(outline, opening):
            return True
    return False
