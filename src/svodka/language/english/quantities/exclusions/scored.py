"""Scores that count nobody: marks, music and goals, as against «scores of men»."""

from __future__ import annotations

from svodka.language.english.quantities.candidates import Candidate, contexts, labels, matches
from svodka.language.quantities.numberwords import number_words

JOINING = frozenset(["and", "but", "while", "as"])
"""What else a clause begins behind: «six died and *scores* were hurt»."""


def scored(c: Candidate) -> bool:
    """«the test *scores* of pupils», «Vidal *scores* twice»; not «*scores* of men», «killed *scores*»."""
    if c.low(c.number.first) != "scores" or c.number.last != c.number.first:
        return False
    at = c.first - 1
    before = c.mark(at)
    opens = before is None or before.kind == "sign" or c.near in JOINING
    if not opens and (c.near in contexts("marked") | labels("owner") or c.near in ("s", "’s")):
        return True
    if before is not None and (before.kind == "number" or c.near in number_words("english")):
        return True  # «the two *scores* were level»
    if c.after == "of":
        return False
    led = c.near in ("by", "leaving", "left") or matches(before, contexts("harming"))
    return not led and not (opens and c.after in contexts("many"))
