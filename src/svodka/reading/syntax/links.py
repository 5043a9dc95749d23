"""Small words that tie figures to each other and to what stands beside them: «в», «против», «чем».

Which they are the lexicon ``links`` says, by what they are looked for.
"""

from __future__ import annotations

from functools import cache

from svodka.language.lexicon import classes


@cache
def links(use: str) -> frozenset[str]:
    """The words (folded) and marks with one use of the lexicon."""
    return classes("russian/links", "use")[use]
