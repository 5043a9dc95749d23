"""Answers over the whole ledger, kept for a while: nobody waits for them but who comes first.

What is older than :data:`SECONDS`, and than :data:`TIMES` what it took to make, is made anew by the next who
asks; others get the old one meanwhile.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Generic, TypeVar

from svodka.ledger import Ledger

T = TypeVar("T")

SECONDS = 15.0
TIMES = 30
"""A ledger of a million claims is not counted all the time."""


class Kept(Generic[T]):
    """What ``make`` gives of each ledger."""

    def __init__(self, make: Callable[[Ledger], T]) -> None:
        self._make = make
        self._found: dict[Path, tuple[float, T]] = {}  # until when, and what
        self._making = threading.Lock()

    def of(self, ledger: Ledger) -> T:
        """The answer of a ledger, of now or of a few seconds ago."""
        found = self._found.get(ledger.path)
        if found is not None and time.monotonic() < found[0]:
            return found[1]
        if not self._making.acquire(blocking=found is None) and found is not None:
            return found[1]
        try:
            found = self._found.get(ledger.path)
            if found is None or time.monotonic() >= found[0]:
                begun = time.monotonic()
                made = self._make(ledger)
                took = time.monotonic() - begun
                found = (begun + max(SECONDS, TIMES * took), made)
                self._found[ledger.path] = found
            return found[1]
        finally:
            self._making.release()
