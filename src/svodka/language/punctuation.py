"""Dashes, hyphens and what posts add, named by what they do; people type one for another."""

import re

DASHES = frozenset(["—", "–", "―", "-", "--"])
"""What stands between clauses, and between an item and what is told of it."""

OPENING, CLOSING = "«“„\"'", "»”“\"'"
"""Marks that open and that close a quotation."""

BREAKS = DASHES | frozenset(",;:()")
"""What ends a stretch of a sentence."""

SPEECH_DASHES = DASHES | {"−"}
"""What stands before what somebody says, and behind it."""

LONG_DASH = "—"
"""The dash that joins no number to a word, even where the spaces around it are lost: «против—16»."""

LONG_DASHES = frozenset("—–―")
"""Dashes that are no hyphens."""

HYPHENS = frozenset("-‐‑‒–—―−")
"""What joins the ends of a range, or a number to a word."""

MINUS = frozenset("-−–")
"""What stands before a number below zero."""

SIGNS = MINUS | {"+"}
"""What stands before a number that says by how much something changed."""

PICTURE = re.compile("[\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff\u200d\ufe0f\u20e3]+")
"""Emoji and signs of their kind, which posts set right behind words («в МВД👮»)."""


def is_posted(word: str) -> bool:
    """Whether a word begins what posts add to a name: an address, a tag, a picture."""
    return word in ("@", "#") or PICTURE.match(word) is not None
