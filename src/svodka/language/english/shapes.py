"""Patterns whose words stand in a lexicon: «<ahead> the Reds», each «<use>» the words of that class."""

from __future__ import annotations

import re
from functools import cache

from svodka.language.lexicon import classes


@cache
def pattern(shape: str, lexicon: str, flags: int = 0) -> re.Pattern[str]:
    """A pattern with the words that a lexicon has for each «<use>» in its shape."""
    uses = classes(lexicon)
    return re.compile(re.sub("<(.+?)>", lambda use: "|".join(sorted(uses[use[1]])), shape), flags)
