"""The noun that an item of a list is about: over a preposition behind it, or left out behind people."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token
from svodka.reading.syntax.links import links
from svodka.reading.syntax.sites import Site, noun_behind


def over_preposition(tokens: Sequence[Token], at: int) -> int:
    """«Выручка выросла на 5%, [рентабельность] по EBITDA — 26%», «; [происшествий] на воде — 2»: the noun of
    an item that more is told of before its dash; -1: none.
    """
    told = at
    while told > 0 and tokens[told].pos in ("NOUN", "PROPN", "ADJ", "X"):
        told -= 1
    noun = told - 1
    if told == at or noun < 1 or tokens[told].pos != "ADP" or tokens[noun].pos != "NOUN":
        return -1
    feats, start = tokens[noun].feats, noun
    while start > 0 and tokens[start - 1].pos == "ADJ":
        start -= 1
    begins = start > 0 and tokens[start - 1].text in links("item")
    thing = (feats.get("Case"), feats.get("Animacy")) == ("Nom", "Inan")
    many = (feats.get("Case"), feats.get("Number")) == ("Gen", "Plur")
    return noun if begins and (thing or many) else -1


def of_people(site: Site, item: Token) -> bool:
    """«Нанял 300 [слесарей], верфь — 260»: whether people are counted before an item in the nominative."""
    if site.quantity.kind != "count" or item.feats.get("Case") == "Gen":
        return False
    tokens = site.tree.tokens
    numbers = [t.index for t in tokens[: item.index] if t.pos == "NUM"]
    behind = {noun_behind(site.tree, at) for at in numbers} - {-1}
    behind.update(
        at + 1 for at in numbers if tokens[at + 1].feats.get("Case") == "Acc"
    )  # «300 [слесарей]»
    return any(tokens[i].feats.get("Animacy") == "Anim" for i in behind)
