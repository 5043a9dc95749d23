"""The marks of quotation in English news, translated or not: "so", “so”, «so»."""

from __future__ import annotations

OPENING = frozenset('"“«„')
"""Marks that begin speech."""
CLOSING = frozenset('"”»')
"""Marks that end it."""
QUOTES = OPENING | CLOSING
"""All of them."""
