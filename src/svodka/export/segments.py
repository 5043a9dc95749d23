"""A text cut where spans begin and end, so that spans which overlap or cross can all be shown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple


class Stretch(NamedTuple):
    """A part of the text, and the labels of the spans that cover it, in the order they were given."""

    start: int
    end: int
    labels: tuple[int, ...]


def cut(spans: Iterable[tuple[int, int]], start: int, end: int) -> Iterator[Stretch]:
    """The stretches of ``start:end`` in order; their labels are the positions of the spans.

    The stretches join up to the whole; «abcdef» with spans 0:4 and 2:6 is ab (0), cd (0, 1), ef (1).
    """
    opens: dict[int, list[int]] = {}
    closes: dict[int, list[int]] = {}
    for label, (begin, stop) in enumerate(spans):
        first, last = max(begin, start), min(stop, end)
        if first < last:
            opens.setdefault(first, []).append(label)
            closes.setdefault(last, []).append(label)
    covering: set[int] = set()
    at = start
    for place in sorted({*opens, *closes, end}):
        if place > at:
            yield Stretch(at, place, tuple(sorted(covering)))
        covering.difference_update(closes.get(place, ()))
        covering.update(opens.get(place, ()))
        at = place
