"""What stands at the edges of every page: running titles, numbers of pages, addresses of a print-out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from svodka.sources.pdf.lines import Line

EDGE = 3
"""How many lines at the top and at the bottom of a page may be such."""
AWAY = 1.5
"""How far from the text they stand, in heights of their font."""
_DIGITS = re.compile(r"\d+")
_NUMBER = re.compile(
    r"[-–—|\s]*(?:\w{1,9}\.?\s)?\d{1,4}(?:\s?(?:/|[^\W\d_]{2})\s?\d{1,4})?[-–—|\s]*", re.I
)
"""«- 3 -», «Стр. 3 из 12», "Page 3 of 12"."""


def without_edges(pages: Sequence[list[Line]]) -> list[list[Line]]:
    """The pages without what most of them have at an edge, and without their numbers."""
    edges = [list(_edges(lines)) for lines in pages]
    seen = Counter(key for edge in edges for key in {_key(line) for line in edge})
    least = max(2, len(pages) // 2)
    left: list[list[Line]] = []
    for lines, edge in zip(pages, edges, strict=True):
        gone = {id(x) for x in edge if seen[_key(x)] >= least or _NUMBER.fullmatch(x.text)}
        left.append([line for line in lines if id(line) not in gone])
    return left


def _key(line: Line) -> str:
    """A line without its numbers, which count the pages."""
    return _DIGITS.sub("0", line.text)


def _edges(lines: Sequence[Line]) -> Iterator[Line]:
    """The outermost lines of a page that stand away from those within."""
    ordered = sorted(lines, key=lambda line: -line.base)
    for outer in (ordered, ordered[::-1]):
        for end in range(min(EDGE, len(outer) - 1), 0, -1):
            gap = abs(outer[end - 1].base - outer[end].base)
            if gap > AWAY * outer[end - 1].size:
                yield from outer[:end]
                break
