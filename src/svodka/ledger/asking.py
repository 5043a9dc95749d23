"""How long a question may be: a few sentences, and no more than SQLite can look for."""

from __future__ import annotations

from svodka.errors import LedgerError

LONGEST = 500
"""Characters that the words of one question may have."""


def checked_words(**asked: str) -> None:
    """Raise :class:`LedgerError` for words, by what they are asked for, that are longer than that."""
    for name, words in asked.items():
        if len(words) > LONGEST:
            raise LedgerError(f"{name} has {len(words)} characters; {LONGEST} are the most")
