"""Wholes and parts of one unit: «2 млн га, из них [600 тыс.]», «12 км из [40]»."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from svodka.language.lexicon import classes, load
from svodka.language.quantities.marks import marks
from svodka.language.russian.numerals import lemmas, readings
from svodka.language.russian.quantities.amounts import Draft

PLAIN = 100
"""A number as large as this stands for itself beside thousands: «с 24 тысяч тонн до 600»."""
LARGE = 1000
NOUNS = 3
"""Words of what is measured between two such figures."""


def is_genitive(low: str) -> bool:
    """Whether a noun in the genitive, or what describes one: «загрязняющих веществ»."""
    described = ("NOUN", "ADJF", "PRTF")
    return any(form.pos in described and form.case == "gent" for form in readings(low)[:1])


@cache
def _of_them() -> frozenset[tuple[str, ...]]:
    return frozenset(
        tuple(mark.low for mark in marks(form))
        for entry in load("russian/parts")
        if entry.text("class") == "of_them"
        for form in entry.forms
    )


def of_them(words: Sequence[str]) -> int:
    """How many of some words begin a part: «[из которых] в бюджет поступило»; 0 where none do."""
    return next((n for n in (2, 3, 4) if tuple(words[:n]) in _of_them()), 0)


def is_part(left: Draft, right: Draft, between: Sequence[str]) -> bool:
    """«2 млн га, из них в долине 600 тыс.»: large numbers, and a word that says that one is of the other.

    «40 га [леса], из которых 12»: small ones beside it; what is measured may stand between.
    """
    scales = [draft.candidate.numeral.scale for draft in (left, right)]
    if left.kind != "measure" or right.low > left.low or "." in between:
        return False
    comma = between.index(",") if "," in between else 0
    if comma > NOUNS or not all(map(is_genitive, between[:comma])):
        return False
    after = between[comma + 1 :] if comma or between[:1] == [","] else between
    said = of_them(after)
    if min(scales) >= LARGE:
        return bool(said)
    alone = max(scales) == 1 or (max(scales) == LARGE and right.low >= PLAIN)
    return said == len(after) > 0 and alone


def is_whole(left: Draft, right: Draft, between: Sequence[str]) -> bool:
    """«Прошли 12 км [из] 40», «3 тонны мусора [из] 40»: so much out of more, of the same unit."""
    if list(between[-1:]) != ["из"] or left.kind not in ("measure", "money"):
        return False
    if len(between) > NOUNS or not all(map(is_genitive, between[:-1])):
        return False
    return right.low > left.low / left.candidate.numeral.scale


def norm(between: Sequence[str]) -> int:
    """«Собрали 40 тонн зерна [при плане] 50», «[при критической отметке] 50»: how many of the last words tell
    what it should be.
    """
    words = classes("russian/elisions")
    norms = words["norm"] | words["former"]
    if not between or lemmas(between[-1]).isdisjoint(norms):
        return 0
    described = len(between) > 2 and between[-2] != "при" and is_former(between[-2])
    return (2 + described) * (between[-2 - described : -1 - described] == ["при"])


def is_former(low: str) -> bool:
    """«До 5,7% с [январских] 5,2»: an adjective says when the start of the change was."""
    return any(form.pos == "ADJF" for form in readings(low)[:1])
