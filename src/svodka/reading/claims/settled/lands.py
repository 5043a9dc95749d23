"""Places that label the figure of an item, and are not what it counts: «Ельцы — 9», «Омская область: 12%»."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from svodka.language.lexicon import classes
from svodka.language.punctuation import DASHES
from svodka.reading.claims.candidates import Candidate
from svodka.reading.syntax.phrases import name_at
from svodka.reading.syntax.sites import Site


def land_of_an_item(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«По районам: [Ельцы] — 9, село [Лось] 12»: the place right before a number says where, in any case but
    the genitive («[деревень] исчезло 50»). Before a colon it is all that the line tells: «[город Омск]: 40».
    """
    tree, dash = site.tree, site.first - 1
    if dash > 0 and tree.tokens[dash].text == ":":
        if land_before_colon(site):
            yield from (i for i, o in enumerate(options) if o.tree is tree and o.token < dash)
        return
    at = dash - 1 if dash > 0 and tree.tokens[dash].text in DASHES else dash
    name = name_at(tree.sentence, at) if at >= 0 else None
    if name is None or name.kind != "LOC":
        return
    for i, option in enumerate(options):
        here = option.tree is tree and option.span()[1] == tree.tokens[at].end
        if here and tree.tokens[option.token].feats.get("Case") != "Gen":
            yield i


def land_before_colon(site: Site) -> bool:
    """Whether a line is but a place, what kind of one it is, and a colon before its number."""
    tokens, colon = site.tree.tokens, site.first - 1
    if colon < 1 or tokens[colon].text != ":":
        return False
    name = name_at(site.tree.sentence, colon - 1)
    words = classes("russian/parts")["region"]
    return (
        name is not None
        and name.kind == "LOC"
        and all(t.pos == "PUNCT" or t.lemma in words for t in tokens[: name.first])
    )
