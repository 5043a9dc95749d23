"""Numbers of the page: of the items of a list, of footnotes, of comments below a post."""

from __future__ import annotations

from svodka.language.english.quantities.candidates import Candidate, labels
from svodka.language.punctuation import HYPHENS

QUOTES = frozenset(['"', "“", "'", "‘", "«"])
"""What opens the quotation of an item."""
BULLETS = frozenset("•●*-–—·")
"""What may stand before that at the beginning of a line."""

LEADERS = 4
"""How many dots a row of them has at least."""


def listing(c: Candidate) -> bool:
    """The number of an item at the beginning of a line, or of a footnote: «1.», «[5]», «[6, 19–21]»."""
    section = c.number.first == 0 and c.low(c.number.last + 1) == "."  # «1.1. Funding»
    if not c.bare or (c.number.low % 1 and c.near != "[" and not section):
        return False
    if _noted(c, c.number.first - 1, -1, "[") and _noted(c, c.number.last + 1, 1, "]"):
        return True
    after = c.mark(c.number.last + 1)
    if after is None or after.low not in (".", ")", ":") or after.gap:
        return False
    at = c.number.first - 1
    if after.low == ")" and c.low(at) in QUOTES:
        at -= 1  # «“*1)* The buyer pays all costs”»
    return at < 0 or (at == 0 and c.low(at) in BULLETS and at < c.number.first - 1)


def _noted(c: Candidate, at: int, step: int, bracket: str) -> bool:
    """Whether nothing but numbers and their marks stand up to a square bracket."""
    while (mark := c.mark(at)) is not None and (
        mark.kind == "number" or mark.low == "," or mark.low in HYPHENS
    ):
        at += step
    return c.low(at) == bracket


def leader(c: Candidate) -> bool:
    """«Mali ......... *14* Chad ......... *20*»: the page that a row of dots leads to."""
    dots = {c.low(at) for at in range(c.number.first - LEADERS, c.number.first)}
    return c.bare and dots <= {".", "…"}


def counter(c: Candidate) -> bool:
    """«| Comments *(12)* | TrackBack *(0)*»: how often a post was answered."""
    word, behind = c.mark(c.number.first - 2), c.mark(c.number.last + 2)
    if word is None or word.low not in labels("page-counter") or not word.text[:1].isupper():
        return False
    if c.low(c.number.first - 1) != "(" or c.low(c.number.last + 1) != ")":
        return False
    begins = c.mark(c.number.first - 3)
    alone = begins is None or begins.kind == "sign"
    return c.bare and alone and (behind is None or behind.kind == "sign")
