"""Nouns that are not so much: levels, and words of another figure."""

from __future__ import annotations

from itertools import takewhile

from svodka.language.lexicon import classes, folded
from svodka.reading.claims.candidates import Candidate
from svodka.reading.syntax.morphs import morphs
from svodka.reading.syntax.phrases import name_at
from svodka.reading.syntax.sites import Site
from svodka.reading.syntax.tree import Tree

_ONE = 3
"""Words before a unit among which its «1» stands: «1 кв. м»."""
_ASIDE = 20
"""Words of what brackets hold."""
_WITHIN = 2
"""How many words before a figure the level stands that it tells."""


def is_no_amount(site: Site, option: Candidate) -> bool:
    """«Цена перевалила за [отметку] в 40 рублей»: what it came to is not what is so much."""
    tree, at = option.tree, option.token
    if _is_standard(site, option):
        return True
    beside = tree is site.tree and at < site.first <= at + _WITHIN
    token = tree.tokens[at]
    if token.text.casefold() in classes("russian/extents")["rate"]:
        return True
    if token.pos == "ADJ" and token.text[:1].isupper() and token.text.endswith(morphs("region")):
        return True  # «— [Улытауская] — 40 тысяч»
    words = {token.lemma, token.text.casefold()}
    level = beside and not words.isdisjoint(classes("russian/extents")["level"])
    return (
        level or _is_extent(site, option) or _stands_in(site, option) or in_a_figure(site, option)
    )


def _is_extent(site: Site, option: Candidate) -> bool:
    """«Штраф в [размере] 5 тысяч», «установлен в [сумме] 2 тысяч»: how much, not what is so much.

    Of 29 such words in annotated articles none was; «на [сумму] 5 тысяч» may be all there is.
    """
    tree, at = option.tree, option.token
    if tree is not site.tree or not at < site.first <= at + _WITHIN:
        return False
    return folded(tree.tokens[at].text) in classes("russian/extents")["amount"]


def _stands_in(site: Site, option: Candidate) -> bool:
    """«Один чиновник казнён, два [других] сосланы», «две [предыдущие]»: stands for a noun said before."""
    tokens, at = option.tree.tokens, option.token
    if option.tree is not site.tree or at != site.last + 1 or site.quantity.kind != "count":
        return False
    return tokens[at].lemma in classes("russian/extents")["such"]


def is_norm(tree: Tree, at: int) -> bool:
    """«Цена 1 [литра] — 90 рублей», «за 1 кв. [метр]»: one unit, which a price is of.

    Not «к 1 году тюрьмы и [штрафу] в размере 6 тысяч».
    """
    before = tree.tokens[max(0, at - _ONE) : at]
    return any(t.text == "1" for t in before) and all(t.pos != "CCONJ" for t in before)


def is_unit(site: Site, option: Candidate) -> bool:
    """«5 млн [тонн], в Туле — 2 млн»: no money, share or measure is of the unit of a figure."""
    token = option.tree.tokens[option.token]
    return token.feats.get("Animacy") != "Anim" and site.page.in_figure(token.start)


def in_other_brackets(site: Site, option: Candidate) -> bool:
    """«3 млн тонн ([рост] в 2 раза)»: a word with a number behind it, in brackets without the figure.

    Of 14,300 words that figures of annotated articles count none stands so.
    """
    tokens, at = option.tree.tokens, option.token
    if option.tree is not site.tree:
        return False
    opened = next((t for t in reversed(tokens[max(0, at - _ASIDE) : at]) if t.text in "()"), None)
    if opened is None or opened.text != "(":
        return False
    inside = list(takewhile(lambda t: t.text != ")", tokens[at + 1 : at + 1 + _ASIDE]))
    told = any(t.pos == "NUM" for t in inside)
    return told and not opened.index < site.first <= at + len(inside)


def _is_standard(site: Site, option: Candidate) -> bool:
    """«Втрое ниже [показателя] 2019 года»: what a figure is compared with, behind a comparative."""
    tokens, at = site.tree.tokens, option.token
    if option.tree is not site.tree or not site.last < at <= site.last + _WITHIN + 1:
        return False
    compared = tokens[site.last + 1].feats.get("Degree") == "Cmp"
    return compared and tokens[at].lemma in classes("russian/extents")["standard"]


def in_a_figure(site: Site, option: Candidate) -> bool:
    """«3 млн долларов [США] — на 5% больше»: a name in the words of another figure."""
    start = option.tree.tokens[option.token].start
    name = name_at(option.tree.sentence, option.token)
    return name is not None and name.kind == "LOC" and site.page.in_figure(start - 1)
