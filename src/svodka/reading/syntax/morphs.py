"""Endings, suffixes and stems that tell what a form is: «-ться», «-ейш-»."""

from __future__ import annotations

from functools import cache

from svodka.language.lexicon import classes


@cache
def morphs(kind: str, language: str = "russian") -> tuple[str, ...]:
    """The morphs of a class of the lexicon, the longest first, as :meth:`str.endswith` takes them."""
    return tuple(sorted(classes(f"{language}/morphs")[kind], key=lambda m: (-len(m), m)))
