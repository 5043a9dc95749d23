"""Relative clauses that a parsed English tree has hung on a noun farther away."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token


def set_right(tokens: Sequence[Token]) -> None:
    """Hang each on the name right before it."""
    for who in tokens[2:]:
        if who.text.lower() == "who" and who.head > who.index:
            _of_name(tokens, who)


def _of_name(tokens: Sequence[Token], who: Token) -> None:
    """«…, said *Rosa Vidal, who leads* a team of 40»: told of the name, and not of what she said."""
    clause, last = tokens[who.head], tokens[who.index - 2]
    if tokens[who.index - 1].text != "," or last.pos != "PROPN" or clause.rel != "acl:relcl":
        return
    name = last
    while name.rel in ("flat", "nmod:desc", "compound") and name.head >= 0:
        name = tokens[name.head]
    if name.pos == "PROPN" and name.rel.startswith("nsubj") and clause.head < name.index:
        clause.head = name.index
