"""«40 bridges *have yet to be repaired*»: what a parsed English tree takes for an auxiliary and an aim.

«The 40 bridges *yet to be repaired* will cost $3m»: and for a word of the main verb.
"""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token
from svodka.language.lexicon import classes

_FAR = 4
"""Tokens behind «to» among which its verb stands: «to be fully repaired»."""


def words() -> frozenset[str]:
    """Without which a sentence says nothing of the kind."""
    return classes("english/doing")["yet"]


def set_right(tokens: Sequence[Token]) -> None:
    """Make a verb of «have», and what is still to be done the deed that it leads to."""
    for have, yet, to in zip(tokens, tokens[1:], tokens[2:], strict=False):
        if yet.low not in words() or to.low != "to":
            continue
        behind = tokens[to.index + 1 : to.index + 1 + _FAR]
        deed = next((token for token in behind if token.pos == "VERB"), None)
        if deed is None:
            continue
        if have.lemma == "have" and deed.head == have.index:
            have.pos, deed.rel = "VERB", "xcomp"
        elif have.pos == "NOUN" and yet.head > deed.index and deed.rel in ("acl", "advcl"):
            yet.head, yet.pos, yet.rel = deed.index, "ADV", "advmod"
            deed.head, deed.rel = have.index, "acl"
