"""Items that one preposition leads: «на школы дадут 9 млн, на дороги — 2 млн, на [спорт] — 300 тысяч»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.punctuation import BREAKS
from svodka.reading.claims.candidates import Candidate, index_of
from svodka.reading.claims.lists.items import before_dash
from svodka.reading.syntax import times
from svodka.reading.syntax.links import links
from svodka.reading.syntax.phrases import name_at
from svodka.reading.syntax.sites import Site


def thing(site: Site, options: Sequence[Candidate]) -> int | None:
    """«На школы дадут 9 млн, на [спорт] — 300 тысяч»: what the money of an item is for, where the preposition
    has led that of one before.
    """
    if not site.order or site.quantity.kind != "money" or site.quantity.change is not None:
        return None
    tokens, at = site.tree.tokens, before_dash(site)
    if at < 1 or site.tree.phrases is not None or site.noun > site.last:
        return None
    led = at
    while led > 0 and tokens[led].pos != "ADP" and tokens[led].text not in BREAKS:
        led -= 1
    if not led or tokens[led].low not in links("amount"):
        return None
    if tokens[led - 1].text not in links("item") | links("joined"):
        return None
    if all((t.low, t.pos) != (tokens[led].low, "ADP") for t in tokens[:led]):
        return None
    noun = next((t for t in tokens[led + 1 : at + 1] if t.pos == "NOUN"), None)
    if noun is None or name_at(site.sentence, noun.index) is not None or noun.low in times.words():
        return None
    bought = (noun.feats.get("Case"), noun.feats.get("Animacy")) == ("Acc", "Inan")
    return index_of(options, site.tree, noun.index) if bought else None
