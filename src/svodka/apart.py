"""Doing something to many at once so that one on which it breaks off fails alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

One = TypeVar("One")
Made = TypeVar("Made")


def each_apart(
    ones: Sequence[One],
    make: Callable[[Sequence[One]], Iterable[Made]],
    failed: Callable[[One, Exception], Made],
) -> list[Made]:
    """What ``make`` makes of all, in their order; where it breaks off, of each apart.

    ``failed`` gives what stands for one on which it breaks off by itself.
    """
    try:
        return list(make(ones))
    except Exception as fault:
        if len(ones) == 1:
            return [failed(ones[0], fault)]
        return [made for one in ones for made in each_apart([one], make, failed)]
