"""Lines on stderr, and how their numbers are said."""

from __future__ import annotations

import sys

from svodka.export.wording import plain


def counted(number: int, noun: str) -> str:
    """The number with its noun: "1 claim", "2 claims"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def report(message: str) -> None:
    """One line on stderr, whatever the message holds."""
    sys.stderr.write(f"svodka: {plain(message)}\n")
    sys.stderr.flush()
