"""Words that a part of a figure begins with: «, в том числе в мае — 12», «, причём 12 — в мае»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token
from svodka.language.lexicon import classes, folded

_SMALL = frozenset({"ADV", "PART"})
"""Words between these and what they begin: «причём [только] в мае»."""
_LONGEST = 3


def part_start(tokens: Sequence[Token], first: int) -> int:
    """Where the words begin that stand before a time or number; ``first`` where none do."""
    at = first
    while at > 0 and tokens[at - 1].pos in _SMALL and not _ends(tokens, at):
        at -= 1
    return at - _ends(tokens, at) if _ends(tokens, at) else first


def tells_part(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether such words stand among some tokens behind their last comma."""
    comma = next((at for at in range(end - 1, start - 1, -1) if tokens[at].text == ","), -1)
    if comma < 0:
        return False
    words = range(comma + 2, min(comma + 2 + _LONGEST, end + 1))
    return any(_ends(tokens, at) == at - comma - 1 for at in words)


def _ends(tokens: Sequence[Token], at: int) -> int:
    """How many words of such a phrase end right before a token; 0: none."""
    parts = classes("russian/parts")
    told = parts["of_them"] | parts["joined"]
    before = [folded(t.text) for t in tokens[max(0, at - _LONGEST) : at]]
    lengths = range(len(before), 0, -1)
    return next((n for n in lengths if " ".join(before[-n:]) in told), 0)
