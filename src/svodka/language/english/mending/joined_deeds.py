"""«The fire forced the plant to close and *injured* 12»: the fire did, not the plant.

The tree joins a told verb to the infinitive before it, whose doer is another.
"""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token

_LEADS = frozenset(["xcomp", "ccomp", "advcl"])
"""How an infinitive hangs on the verb that leads to it."""


def set_right(tokens: Sequence[Token]) -> None:
    """Join what is told to the verb that is told before it."""
    for word in tokens[4:]:
        if word.rel != "conj" or not _is_told(word):
            continue
        first = tokens[word.head]
        if first.index > word.index or first.feats.get("VerbForm") != "Inf":
            continue
        told = tokens[first.head]
        if first.rel not in _LEADS or not 0 <= first.head < first.index or not _is_told(told):
            continue
        if any(t.head == first.index and t.rel == "mark" and t.low == "to" for t in tokens):
            word.head = told.index


def _is_told(word: Token) -> bool:
    """Whether a verb tells of the past by itself: «injured», and not «injure» or «injuring»."""
    feats = word.feats
    return word.pos == "VERB" and feats.get("VerbForm") == "Fin" and feats.get("Tense") == "Past"
