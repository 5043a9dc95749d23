"""Lines on stderr, and how their numbers are said."""

from __future__ import annotations

import sys

from svodka.export.wording import plain


def counted(number: int, noun: str) -> str:
    """The number with its noun: "1 claim", "2 claims"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def report_undated(claims: int, remedy: str = "give --published DATE") -> None:
    """A line where claims have a period without days for want of a published date: nothing else shows it."""
    if claims:
        have = "has" if claims == 1 else "have"
        who = "the document does" if claims == 1 else "their documents do"
        it = "it was" if claims == 1 else "they were"
        what = (
            f"{counted(claims, 'claim')} {have} a period without days, for {who} not say when {it}"
        )
        report(f"{what} published; {remedy}")


def report(message: str) -> None:
    """One line on stderr, whatever the message holds."""
    sys.stderr.write(f"svodka: {plain(message)}\n")
    sys.stderr.flush()
