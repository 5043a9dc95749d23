"""How far something extends: the noun right before a measure or a sum, or before «в размере»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.lexicon import classes, folded
from svodka.reading.claims.candidates import Candidate, index_of
from svodka.reading.syntax.sites import Site


def dimension(site: Site, options: Sequence[Candidate]) -> int | None:
    """«На [площади] около 9 гектаров пограничники сожгли коноплю», «по [цене] 254 тенге за литр».

    All of 111 such nouns in annotated articles are what is counted.
    """
    before, words = site.first - 1, classes("russian/extents")
    if before < 0 or site.quantity.kind not in ("money", "measure"):
        return None
    noun = site.tree.tokens[before]
    if noun.lemma not in words["dimension"] or folded(noun.text) in words["amount"]:
        return None
    return index_of(options, site.tree, before)


def amounting(site: Site, options: Sequence[Candidate]) -> int | None:
    """«Отпущен с уплатой [платежей] в размере 250 тысяч»: the thing right before how much it is.

    All of 18 such nouns in annotated articles are what is counted.
    """
    at, tokens = site.first - 3, site.tree.tokens
    if at < 0 or folded(tokens[at + 2].text) not in classes("russian/extents")["amount"]:
        return None
    if site.quantity.kind == "count" and site.noun > site.last:
        return None  # «сигареты в количестве 40 [пачек]»
    thing = tokens[at]
    if thing.pos != "NOUN" or thing.feats.get("Animacy") == "Anim" or tokens[at + 1].pos != "ADP":
        return None
    return index_of(options, site.tree, at)


def is_sum(site: Site) -> bool:
    """«Не выплатил штраф в [размере] 5 тысяч», «вагонов на [сумму] 3 млн»: a figure that says how much."""
    before, words = site.tree.tokens[max(0, site.first - 1)], classes("russian/extents")
    return folded(before.text) in words["amount"] or before.lemma in words["extent"]
