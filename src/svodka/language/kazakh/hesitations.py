"""Hesitations that are written down in brackets: «400-ге (ыы) жуық», «төрт жүзге (жу) жуық адам»."""

from __future__ import annotations

import re
from collections.abc import Sequence

from svodka.language.quantities.marks import Mark

HESITATION = r"\((?:[аәеоуыіэө]{1,4}|м{2,3}|(?P<begun>[^\W\d_]{1,8})(?=\)\s(?P=begun))"
HESITATION += r"|(?P<root>[^\W\d_]{4})[^\W\d_]{0,12}(?=\)\s(?P=root)))\)"
"""A sound of somebody who looks for words, or the beginning of the word that follows."""
_SOUND = re.compile(r"[аәеоуыіэө]{1,4}|м{2,3}")
_LONGEST = 8
"""The most letters of a word that was begun."""
_ROOT = 4
"""The letters that a word has in common with the one that was said instead."""


def spoken(sequence: Sequence[Mark]) -> list[int]:
    """The places of the marks that are no part of a hesitation."""
    kept: list[int] = []
    at = 0
    while at < len(sequence):
        if _hesitates(sequence, at):
            at += 3
            continue
        if again := _said_again(sequence, at):
            at += again
            continue
        kept.append(at)
        at += 1
    return kept


def _said_again(sequence: Sequence[Mark], at: int) -> int:
    """«(Үш мың) үш мың адам»: how many marks of a bracket repeat what stands behind it."""
    if sequence[at].low != "(":
        return 0
    for close in range(at + 2, min(at + 6, len(sequence))):
        inside = [mark.low for mark in sequence[at + 1 : close]]
        behind = [mark.low for mark in sequence[close + 1 : close + 1 + len(inside)]]
        if sequence[close].low == ")":
            return close + 1 - at if inside == behind else 0
    return 0


def _hesitates(sequence: Sequence[Mark], at: int) -> bool:
    if sequence[at].low != "(" or at + 2 >= len(sequence) or sequence[at + 2].low != ")":
        return False
    low = sequence[at + 1].low
    if _SOUND.fullmatch(low):
        return True
    following = sequence[at + 3].low if at + 3 < len(sequence) else ""
    if sequence[at + 1].kind != "word":
        return False
    if len(low) <= _LONGEST and following.startswith(low):
        return True
    return len(low) > _ROOT and following[:_ROOT] == low[:_ROOT]
