"""English change by its pace: «grew *at an annual pace of* 4 percent», «fell *at a* 4 percent *rate*»."""

from __future__ import annotations

from svodka.language.english.quantities.change.figures import Figure, Verdict
from svodka.language.english.quantities.change.words import rise_or_fall
from svodka.language.english.quantities.numbers.composing import ARTICLES
from svodka.language.english.words import lemmas
from svodka.language.lexicon import classes
from svodka.language.quantities.marks import low_at

_KINDS = frozenset(["percent", "measure", "money"])
_FAR = 5
"""How many marks before its noun the «at» of a pace may stand."""


def at_pace(figure: Figure) -> Verdict:
    """«Grew *at a pace of* 4 percent», «shrank *at a* 4 percent *annual rate*»: which way it went."""
    if figure.kind not in _KINDS:
        return None
    if figure.before == "of":
        noun = figure.first - 2
        paced = _is_pace(figure.left(2))
    else:
        noun = figure.first
        behind = figure.right(1), figure.right(2)
        paced = figure.before in ARTICLES and any(map(_is_pace, behind))
    if not paced:
        return None
    for at in range(noun - 1, max(0, noun - _FAR), -1):
        if figure.sequence[at].kind != "word":
            return None
        if figure.sequence[at].low == "at":
            return rise_or_fall(low_at(figure.sequence, at - 1))
    return None


def _is_pace(low: str) -> bool:
    return not lemmas(low).isdisjoint(classes("english/amounts")["pace"])
