"""Small words of attribution, by what they are looked for: «что», «об этом», «его», «по».

Which they are the lexicon ``attribution`` of a language says.
"""

from __future__ import annotations

from functools import cache

from svodka.language.lexicon import classes


@cache
def attribution(use: str, language: str = "russian") -> frozenset[str]:
    """The words (folded) and marks with one use of the lexicon."""
    return classes(f"{language}/attribution", "use")[use]
