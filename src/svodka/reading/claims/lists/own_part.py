"""What an item shares of a phrase before it: «[доля] Китая — 33%, Индии — 9%».

Or «самая высокая [зарплата] — 90 тысяч, самая низкая — 40». The item names its own owner or kind.
"""

from __future__ import annotations

from svodka.reading.claims.candidates import Candidate
from svodka.reading.claims.lists.items import before_dash, is_land
from svodka.reading.syntax.links import links
from svodka.reading.syntax.sites import Site
from svodka.reading.syntax.tree import Tree

_AGREE = ("Case", "Number", "Gender")


def shared_words(site: Site, option: Candidate) -> tuple[int, int] | None:
    """The first and last character of what a figure shares of a phrase; ``None``: all of it."""
    tree, at = site.tree, before_dash(site)
    at -= at > 1 and tree.tokens[at].pos == "PART"  # «медианная [же] — 54 тысячи»
    start, end = option.span()
    if at < 1 or option.tree is not tree or tree.phrases is not None or end > tree.tokens[at].start:
        return None
    head = tree.tokens[option.token]
    if head.pos != "NOUN" or not start <= head.start < end:
        return None
    if _begins_with_land(tree, at):
        other = next((t for t in tree.tokens[head.index + 1 : at] if t.start < end), None)
        if other is not None and is_land(tree, other) and tree.rels[other.index] == "nmod":
            return start, head.end
    if start < head.start and _begins_with_kind(tree, at, option.token):
        return head.start, end
    return None


def _begins_with_land(tree: Tree, at: int) -> bool:
    """«, [Индии] — 9%»: an item begins with the name of a place in the genitive, and nothing else."""
    token = tree.tokens[at]
    first = at
    while first > 0 and is_land(tree, tree.tokens[first - 1]):
        first -= 1
    joined = links("item") | links("joined")
    begins = first > 0 and tree.tokens[first - 1].text in joined
    return begins and is_land(tree, token) and token.feats.get("Case", "Gen") == "Gen"


def _begins_with_kind(tree: Tree, at: int, noun: int) -> bool:
    """«, [самая низкая] — 27 тысяч»: an item begins with an adjective that agrees with a noun left out."""
    token, head = tree.tokens[at], tree.tokens[noun]
    first = at
    while first > 0 and tree.tokens[first - 1].pos in ("ADJ", "ADV", "DET", "PART"):
        first -= 1
    joined = links("item") | links("joined")
    agrees = all(token.feats.get(f) == head.feats.get(f) for f in _AGREE)
    return token.pos == "ADJ" and agrees and first > 0 and tree.tokens[first - 1].text in joined
