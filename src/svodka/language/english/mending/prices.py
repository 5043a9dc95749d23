"""Prices behind a participle: «It sold the plant *built* by its founder *for $40 million*».

The tree hangs the price on the participle, or on the verb of a clause between commas («It bought Lunn, *which
builds* boats, *for $40 million*»); it is that of what was bought or sold.
"""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token
from svodka.language.lexicon import classes

WORDS = frozenset(["for"])
"""What stands before a price, without which nothing is set right."""
_MONEY = frozenset(["SYM", "NUM"])
"""Parts of speech that a price begins with: «for *$*40», «for *40* euros»."""


def set_right(tokens: Sequence[Token]) -> None:
    """Hang the price on the verb of trade."""
    for word in tokens[2:-1]:
        if word.low in WORDS and word.pos == "ADP" and tokens[word.index + 1].pos in _MONEY:
            price = tokens[word.head]
            if price.index > word.index and price.rel.startswith("obl"):
                _of_trade(tokens, price)


def _of_trade(tokens: Sequence[Token], price: Token) -> None:
    deed = tokens[price.head]
    trades = classes("english/paying")["trading"]
    clause = deed.rel == "acl:relcl" and _is_closed(tokens, deed, price)
    if not (clause or deed.rel == "acl") or deed.lemma in trades or deed.head < 0:
        return
    thing = tokens[deed.head]
    while clause and thing.rel in ("appos", "nmod") and 0 <= thing.head < thing.index:
        thing = tokens[thing.head]  # «bought *a stake* in Lunn, a firm which builds boats, for $40»
    if thing.rel == "conj" and thing.head >= 0:
        thing = tokens[thing.head]  # «bought a car and a *van* made by Lunn for $40»
    verb = tokens[thing.head] if thing.rel == "obj" else thing
    if verb.lemma in trades and verb.index < deed.index:
        price.head = verb.index


def _is_closed(tokens: Sequence[Token], deed: Token, price: Token) -> bool:
    """Whether commas stand around a clause before a price: «*, which builds boats,* for $40»."""
    thing = tokens[deed.head]
    first = thing.head if thing.rel == "appos" else thing.index
    commas = [t.index for t in tokens[max(first, 0) : price.index] if t.text == ","]
    return len(commas) > 1 and commas[0] < deed.index < commas[-1]
