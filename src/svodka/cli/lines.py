"""Lines on stderr."""

from __future__ import annotations

import sys

from svodka.export.wording import plain


def undated(claims: int) -> None:
    """A line where claims have a period without days for want of a published date: nothing else shows it."""
    if claims:
        what = f"{claims} claims have" if claims > 1 else "1 claim has"
        why = "the document does not say when it was published"
        report(f"{what} a period without days, for {why}; give --published DATE")


def report(message: str) -> None:
    """One line on stderr, whatever the message holds."""
    sys.stderr.write(f"svodka: {plain(message)}\n")
    sys.stderr.flush()
