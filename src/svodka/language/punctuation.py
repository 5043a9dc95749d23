"""Dashes and hyphens, named by what they do; people type one for another."""

DASHES = frozenset(["—", "–", "―", "-", "--"])
"""What stands between clauses, and between an item and what is told of it."""

SPEECH_DASHES = DASHES | {"−"}
"""What stands before what somebody says, and behind it."""

LONG_DASHES = frozenset("—–―")
"""Dashes that are no hyphens."""

HYPHENS = frozenset("-‐‑‒–—―−")
"""What joins the ends of a range, or a number to a word."""

MINUS = frozenset("-−–")
"""What stands before a number below zero."""

SIGNS = MINUS | {"+"}
"""What stands before a number that says by how much something changed."""
