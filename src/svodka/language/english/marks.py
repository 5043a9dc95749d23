"""Marks in English news: of quotation, translated or not ("so", “so”, «so»), and of whose something is."""

from __future__ import annotations

OPENING = frozenset('"“«„')
"""Marks that begin speech."""
CLOSING = frozenset('"”»')
"""Marks that end it."""
QUOTES = OPENING | CLOSING
"""All of them."""
OWNER = frozenset(["'s", "’s"])
"""The mark of an owner: «the town*'s* mayor»."""
OWNING = OWNER | {"'", "’"}
"""The same, with that of several: «the towns*'* mayors»."""
