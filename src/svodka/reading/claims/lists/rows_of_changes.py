"""What each change of a row is of: «краж меньше на 9%, [грабежей] на 15%, на 3% — [разбоев]».

The thing stands before its amount, with or without a dash, or behind the amount and a dash.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from svodka.language.analysis import Token
from svodka.language.punctuation import DASHES
from svodka.reading.claims.agents import acts
from svodka.reading.claims.candidates import Candidate, index_of
from svodka.reading.claims.lists.bracketed import alone_in_brackets
from svodka.reading.syntax.links import links
from svodka.reading.syntax.phrases import name_at
from svodka.reading.syntax.sites import Site

_LONGEST = 7
"""Words of an item."""
_NEVER = frozenset({"VERB", "AUX", "NUM", "ADP", "PRON", "SCONJ", "ADV", "PUNCT", "SYM", "CCONJ"})
"""What stands in no item."""
_AMOUNTS = frozenset({"increase", "decrease"})
_CASES = frozenset({"Nom", "Gen", "Acc"})


def of_row(site: Site, options: Sequence[Candidate]) -> int | None:
    """«Краж меньше на 9%, [грабежей] на 15%, на 3% — [разбоев]», as an index among the options.

    So too «довести вывоз до 30 тонн и [число] заводов до 7», where each came to so much.
    """
    led = "to" if site.quantity.change == "to" else "amount"
    if (led == "amount" and site.quantity.change not in _AMOUNTS) or not site.order:
        return None
    tokens, start = site.tree.tokens, max(0, site.first - 1)
    by = (t.index for t in tokens[start : site.last] if t.text.casefold() in links(led))
    first = next(by, site.first)  # «на», which the bound may stand before: «почти на 5%»
    first = min(first, site.first)
    words = _before(site, first) or _behind(tokens, first, site.last + 1)
    if any(name_at(site.tree.sentence, t.index) for t in words):
        return None
    head = next((t for t in words if t.pos in ("NOUN", "ADJ") and _names(site, t)), None)
    return index_of(options, site.tree, head.index) if head is not None else None


def how_many(sites: Sequence[Site]) -> Iterator[tuple[int, int]]:
    """By how much a thing changed, and how many there are now: «разбоев меньше на 28% ([212])»."""
    for at, (change, site) in enumerate(pairwise(sites)):
        by = change.quantity.change in _AMOUNTS and change.quantity.kind == "percent"
        here = change.sentence is site.sentence and site.first == change.last + 2
        if by and here and site.quantity.kind == "count" and alone_in_brackets(site):
            yield at, at + 1


def _before(site: Site, end: int) -> list[Token]:
    """The words of an item that stand before its amount, behind the amount of another and a comma."""
    tokens = site.tree.tokens
    end -= tokens[end - 1].text in DASHES
    words = list(takewhile(_is_said, reversed(tokens[max(0, end - _LONGEST) : end])))[::-1]
    at = end - len(words) - 1
    apart = at > 0 and tokens[at].text in links("joined") | links("item")
    return words if apart and site.page.in_figure(tokens[at - 1].start) else []


def _behind(tokens: Sequence[Token], first: int, at: int) -> list[Token]:
    """The words of an item behind its amount and a dash: «, на 6% — [грабежей] и»."""
    row = first > 0 and tokens[first - 1].text in links("joined")
    if not row or at >= len(tokens) or tokens[at].text not in DASHES:
        return []
    words = list(takewhile(_is_said, tokens[at + 1 : at + 1 + _LONGEST]))
    end = at + 1 + len(words)
    return words if end == len(tokens) or tokens[end].text in links("ends") else []


def _is_said(token: Token) -> bool:
    return token.pos not in _NEVER


def _names(site: Site, token: Token) -> bool:
    """Whether a word names the thing of an item: nobody who acts, no word that describes."""
    tree = site.tree
    if token.feats.get("Case") not in _CASES:
        return False
    if token.pos == "ADJ" and tree.rels[token.index] == "amod":
        return False
    return token.feats.get("Case") == "Gen" or not acts(tree, token.index)
