"""Words that say of themselves that they do nothing, whatever is told of them."""

from __future__ import annotations

from svodka.language.punctuation import DASHES
from svodka.reading.claims.candidates import Candidate
from svodka.reading.claims.lists.items import leaves_out_land
from svodka.reading.syntax.phrases import phrase_span
from svodka.reading.syntax.tree import Tree

_BYLINE = 8
"""Words of an agency and of what begins behind its dash."""


def is_bystander(option: Candidate) -> bool:
    """Whether a word says of itself that it does nothing, whatever is told; asked once for all figures."""
    tree, at = option.tree, option.token
    found = tree.bystanders.get(at)
    if found is None:
        found = tree.bystanders[at] = (
            tree.tokens[at].text[:1].isdigit()  # «[741] совершил кражу»
            or leaves_out_land(tree, at)
            or _is_byline(tree, at)
        )
    return found


def _is_byline(tree: Tree, at: int) -> bool:
    """«[ВЕСТИ] - В страну пытались ввезти 500 пачек»: the agency whose report begins behind a dash.

    Of one that is called by its site, whatever begins there: «[VESTI.RU] - Завод закрыл 3 цеха».
    """
    tokens, near = tree.tokens, slice(at + 1, at + _BYLINE)
    if DASHES.isdisjoint(tree.sentence.lower[near]):
        return False
    start, end = phrase_span(tree, at)
    behind = [t for t in tokens[near] if t.start >= end][:2]
    if start > tokens[0].start or len(behind) < 2 or behind[0].text not in DASHES:
        return False
    site = [t.text for t in tokens[at + 1 : at + 3]]
    led = behind[1].pos == "ADP" or (site[0] == "." and site[1].isascii() and site[1].isupper())
    return led and behind[1].text[:1].isupper()
