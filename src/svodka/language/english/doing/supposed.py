"""Conditions without «if»: «*Had* the firm sold 40 boats, …», «*should* it sell 40, …»."""

from __future__ import annotations

from svodka.language.english.site import Site

_TURNED = frozenset(["had", "were", "should"])
"""What opens such a condition, before its subject."""


def is_supposed(site: Site) -> bool:
    """Whether a sentence opens with its auxiliary, asks nothing, and the figure stands before its comma."""
    tokens = site.tokens
    if tokens[0].low not in _TURNED or site.first < 1:
        return False
    behind = [t.text for t in tokens[site.last + 1 :]]
    return "," in behind and "?" not in behind and all(t.text != "," for t in tokens[: site.first])
