"""Lands behind the noun of their ground: «над [территориями Тульской, Омской областей и Алтая]».

The parser hangs the adjectives of several regions on the noun behind the last of them, or elsewhere.
"""

from __future__ import annotations

from svodka.language.analysis import Name
from svodka.language.lexicon import classes
from svodka.reading.syntax.links import links
from svodka.reading.syntax.tree import Tree


def end_of_lands(tree: Tree, head: int, last: int) -> int:
    """Where a phrase ends whose noun says whose ground it is: behind the names in a row; else ``last``."""
    tokens = tree.tokens
    if last != head or tree.phrases is not None:
        return last
    if tokens[head].lemma not in classes("russian/places")["ground"]:
        return last
    starts = {name.first: name for name in tree.sentence.names if name.kind == "LOC"}
    land = starts.get(last + 1)
    while land is not None:
        last = _with_noun(tree, land)
        joined = last + 1 < len(tokens) and tokens[last + 1].text in links("joined")
        land = starts.get(last + 2) if joined else None
    return last


def _with_noun(tree: Tree, land: Name) -> int:
    """The last word of a name, with the noun that its adjective describes: «Омской [областей]»."""
    tokens, last = tree.tokens, land.last
    region = classes("russian/parts")["region"]
    behind = last + 1 < len(tokens) and tokens[last + 1].lemma in region
    return last + 1 if behind and tokens[last].pos == "ADJ" else last
