"""Shares of a country's product: «дефицит составил 2% ВВП» tells the deficit, not the product."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.lexicon import classes
from svodka.language.punctuation import BREAKS, DASHES
from svodka.reading.claims.candidates import Candidate, index_of
from svodka.reading.syntax.links import links
from svodka.reading.syntax.sites import Site


def of_product(site: Site, options: Sequence[Candidate]) -> int | None:
    """«[Дефицит] бюджета составил 2% ВВП», «с [профицитом] в размере 2% ВВП»: the sum that stands before,
    also before brackets: «долг — 3 млрд (2% ВВП)».

    Not «на эти страны приходится 40% мирового ВВП», where the product itself is shared out.
    """
    tokens, at = site.tree.tokens, site.last + 1
    if site.quantity.kind != "percent" or site.quantity.change in ("increase", "decrease"):
        return None
    at += at < len(tokens) and tokens[at].pos == "ADJ"  # «2% мирового ВВП»
    words = classes("russian/extents")["product"]
    if at >= len(tokens) or tokens[at].lemma not in words:
        return None
    found = _sum_before(site)
    return index_of(options, site.tree, found) if found >= 0 else None


def _sum_before(site: Site) -> int:
    tree, words = site.tree, classes("russian/paying")
    sums = words["sum"] | words["lack"] | classes("russian/extents")["burden"]
    found, start = -1, site.first
    opener = tree.tokens[max(0, start - 1)].text.casefold()
    if opener == "(" or opener in links("again"):
        start -= 2 if opener != "(" and tree.tokens[start - 2].text == "," else 1
    for token in reversed(tree.tokens[:start]):
        if token.text in BREAKS and token.text not in DASHES:
            break
        if token.lemma in sums:
            whose = found >= 0 and tree.tokens[found].feats.get("Case") == "Gen"
            if found >= 0 and not (whose and token.index == found - 1):
                break  # «дефицит [бюджета]»
            found = token.index
    return found
