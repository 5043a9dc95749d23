"""Words right before a deed that say it is still to come or was not done: «is *about to* close 40 shops»."""

from __future__ import annotations

from functools import cache

from svodka.language.english.doing.denied import is_negated
from svodka.language.english.site import Site
from svodka.language.english.undone import denies
from svodka.language.lexicon import classes
from svodka.model import Factuality

_KINDS: tuple[Factuality, ...] = ("planned", "possible", "negated")
_BETWEEN = frozenset(["ADV", "AUX", "PART"])
"""Parts of speech that stand between «to» and its deed: «about to *also be* closed»."""
_BEFORE = 3
"""How many words before a lead-in a «not» of its own may stand: «is *not* yet about to close»."""


@cache
def _told() -> tuple[dict[str, Factuality], int, frozenset[str]]:
    """What each lead-in makes of its deed, the words of the longest, and the words they end with."""
    words = classes("english/lead_ins")
    told = {phrase: kind for kind in _KINDS for phrase in words[kind]}
    return (
        told,
        max(len(phrase.split()) for phrase in told),
        frozenset(phrase.rsplit(" ", 1)[-1] for phrase in told),
    )


def led_in(site: Site, deed: int) -> Factuality | None:
    """«Is *about to* close 40 shops», «*stopped short of* closing 40»; ``None`` with no such words."""
    told, longest, ends = _told()
    tokens, end = site.tokens, deed - 1
    if tokens[deed].pos != "VERB" or tokens[deed].feats.get("VerbForm") == "Fin":
        return None
    while end > 0 and tokens[end].low not in ends and tokens[end].pos in _BETWEEN:
        end -= 1
    if end < 0 or tokens[end].low not in ends:
        return None
    for length in range(min(longest, end + 1), 0, -1):
        start = end + 1 - length
        kind = told.get(" ".join(t.low for t in tokens[start : end + 1]))
        if kind is not None:
            if kind == "negated" or not _denied(site, start, deed):
                return kind
            return "negated" if kind == "planned" else None
    return None


def _denied(site: Site, start: int, deed: int) -> bool:
    """«Is *not* about to close 40», «has *no* plans for closing 40»."""
    before = range(max(0, start - _BEFORE), start)
    above = site.tokens[deed].head
    return any(denies(site.sentence, i) for i in before) or (above >= 0 and is_negated(site, above))
