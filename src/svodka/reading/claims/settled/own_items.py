"""What the figure of an item counts where the item says so itself, and not the item before it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from svodka.language.lexicon import classes
from svodka.language.punctuation import BREAKS
from svodka.reading.claims.candidates import Candidate, index_of
from svodka.reading.syntax.links import links
from svodka.reading.syntax.sites import Site

_SUMS = frozenset({"money", "percent", "measure"})
"""Kinds of figures that are how much something is."""
_PURPOSE = 4
"""Words at most from «на» to what money is for: «на капитальный ремонт школ»."""


def amount_behind(site: Site, options: Sequence[Candidate]) -> int | None:
    """«Экспорт составил 210 млн, [импорт] 148 млн»: a bare noun between a comma and its amount.

    Where the verb before says how much its subject is; «Тула получила 210 млн, область 148 млн» tells who.
    """
    tree, at = site.tree, site.first - 1
    if site.quantity.kind not in _SUMS or at < 1 or tree.phrases is not None:
        return None
    tokens, noun = tree.tokens, tree.tokens[at]
    before = tokens[at - 1]
    if before.text != "," and before.text.casefold() not in links("joined") | links("turns"):
        return None
    feats = noun.feats
    bare = noun.pos == "NOUN" and noun.text.islower() and feats.get("Case") == "Nom"
    if not bare or feats.get("Animacy") != "Inan":
        return None
    told = (t for t in reversed(tokens[: at - 1]) if t.pos == "VERB")
    verb = next(told, None)
    amounts = verb is not None and verb.lemma in classes("russian/amount_verbs")["amount"]
    return index_of(options, tree, at) if amounts else None


def purpose_behind(site: Site, options: Sequence[Candidate]) -> int | None:
    """«40 млн выделено на школы, 30 млн направлено на [сады]»: what for, behind the participle of the item.

    Not «переведено на счёт».
    """
    tree, verb = site.tree, site.last + 1
    if site.quantity.kind != "money" or verb + 2 >= len(tree.tokens) or tree.phrases is not None:
        return None
    tokens, on = tree.tokens, verb + 1
    done = tokens[verb].feats.get("Variant") == "Short" and tokens[verb].pos == "VERB"
    if not done or tokens[on].text.casefold() not in links("amount"):
        return None
    behind = takewhile(lambda t: t.pos in ("ADJ", "NOUN"), tokens[on + 1 : on + 1 + _PURPOSE])
    noun = next((t for t in behind if t.pos == "NOUN"), None)
    if noun is None or noun.feats.get("Case") != "Acc":
        return None
    account = noun.lemma in classes("russian/extents")["account"]
    return None if account else index_of(options, tree, noun.index)


def cases_before(site: Site, options: Sequence[Candidate]) -> int | None:
    """«В 13 [случаях] из 14 жертвами стали пожилые»: of what is counted where no genitive stands behind."""
    tree, at = site.tree, site.first - 1
    if site.quantity.kind != "count" or at < 2 or tree.phrases is not None:
        return None
    tokens = tree.tokens
    if tokens[at].text.casefold() not in classes("russian/parts")["out_of"]:
        return None
    noun, number = tokens[at - 1], tokens[at - 2]
    if noun.pos != "NOUN" or number.pos != "NUM":
        return None
    behind = tokens[site.last + 1 : site.last + 2]
    own = any(t.feats.get("Case") == "Gen" for t in behind if t.text not in BREAKS)
    return None if own else index_of(options, tree, at - 1)
