"""«The 40 cases were divided *as follows*:», by which nobody follows anything."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from svodka.language.analysis import Token

WORDS = frozenset(["follows"])
"""Without which a sentence says nothing of the kind."""


def set_right(tokens: Sequence[Token]) -> None:
    """Make an adverb of the verb."""
    for before, token in pairwise(tokens):
        if token.low in WORDS and before.low == "as" and token.index + 2 >= len(tokens):
            token.pos = "ADV"
