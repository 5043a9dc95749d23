"""Words that stand around measures, by the name of their class."""

from __future__ import annotations

from functools import cache

from svodka.language.lexicon import classes


@cache
def around(name: str) -> frozenset[str]:
    """Words of one class of the lexicon of what stands around measures."""
    return classes("english/around_measures")[name]
