"""Rates said once: «38 центнеров с гектара против [33 центнеров]», «20 м/с, порывами [до 28 метров]».

The second figure has the unit of the rate before it where nothing but a comparison or a gust stands between.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from svodka.language.lexicon import classes
from svodka.language.quantities.marks import Mark
from svodka.language.russian.numerals import lemmas
from svodka.language.russian.quantities.amounts import Draft

LONGEST = 5
"""Marks between a rate and the figure that leaves out what it is by."""


def tell_rates(sequence: Sequence[Mark], found: Sequence[Draft]) -> None:
    """The unit of the rate before a figure that is of its first half alone."""
    kinds = classes("russian/elisions")
    words = kinds["gust"] | kinds["against"] | kinds["former"]
    for left, right in pairwise(draft for draft in found if not draft.rejected):
        if left.kind != "measure" or not left.symbol.startswith(f"{right.symbol}/"):
            continue
        between = sequence[left.candidate.last + 1 : right.candidate.first]
        told = [mark.low for mark in between if mark.low not in ",("]
        beside = bool(told) and all(not words.isdisjoint(lemmas(low)) for low in told)
        if len(between) <= LONGEST and beside:
            right.symbol = left.symbol
            right.why.append("share.rate")
