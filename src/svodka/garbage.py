"""Python's search for cycles, which costs reading more than it gives: for programs that read much.

What reading makes has hardly a cycle in it, and what it has loaded (models, lexicons, what it remembers of
words) stays for as long as the program does; going through all of it again and again costs a sixth of
the time.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

_THRESHOLDS = (500_000, 20, 50)
"""The first is more than there is at any time of a batch of articles, whose objects go with their results."""


def look_seldom() -> None:
    """Look for cycles hundreds of times as seldom as Python does by itself: to be called before reading."""
    gc.set_threshold(*_THRESHOLDS)


@cache
def pass_over_what_is_there() -> None:
    """Never look again at what exists now. To be called when something has been read, so that all is loaded;
    it does so the first time."""
    gc.freeze()


@contextmanager
def not_looking() -> Iterator[None]:
    """Look for no cycles while much is made that stays: it takes a third less time."""
    looked = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if looked:
            gc.enable()
