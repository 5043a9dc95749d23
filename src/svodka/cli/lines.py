"""Lines on stderr."""

from __future__ import annotations

import sys

from svodka.export.wording import plain


def report(message: str) -> None:
    """One line on stderr, whatever the message holds."""
    sys.stderr.write(f"svodka: {plain(message)}\n")
    sys.stderr.flush()
