"""Some of so many, whose number begins the sentence: «Из 23 [погибших] 19 купались, 12 были пьяны»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.lexicon import classes
from svodka.reading.claims.candidates import Candidate, index_of
from svodka.reading.syntax.sites import Site

_DESCRIBED = 3
"""Words from the number of the whole to its noun."""


def thing(site: Site, options: Sequence[Candidate]) -> int | None:
    """What is counted by a bare number behind «из», a larger number and its noun, as an index.

    «Из 38 [объектов] сдан 21, по 9 работы не начинались», too; not where another noun is counted between:
    «из 40 школ в 12 учатся 300 детей, 40 болеют».
    """
    tree, tokens = site.tree, site.tree.tokens
    if not site.first or tokens[0].low not in classes("russian/parts")["out_of"]:
        return None
    if tree.phrases is not None or site.quantity.kind != "count" or not _is_bare(site):
        return None
    last = 1
    while last < site.first and site.page.in_figure(tokens[last].start):
        last += 1
    if last == 1:
        return None
    behind = tokens[last : min(last + _DESCRIBED, site.first)]
    many = [t for t in behind if (t.feats.get("Case"), t.feats.get("Number")) == ("Gen", "Plur")]
    noun = next((t for t in many if t.pos == "NOUN"), many[0] if many else None)
    if noun is None or noun.index >= site.first:
        return None
    others = (t for t in tokens[noun.index + 1 : site.first] if t.pos == "NOUN")
    if any(site.page.in_figure(tokens[t.index - 1].start) for t in others):
        return None
    return index_of(options, tree, noun.index)


def _is_bare(site: Site) -> bool:
    """Whether a number counts nothing behind it: not «9 [школ]», but «по 9 [работы] не начинались»."""
    if site.quantity.change is not None or site.last + 1 >= len(site.tree.tokens):
        return False
    behind = site.tree.tokens[site.last + 1]
    if behind.pos == "NOUN":
        return bool(site.preposition) and behind.feats.get("Case") == "Nom"
    return behind.pos not in ("PROPN", "ADJ", "ADP", "NUM")
