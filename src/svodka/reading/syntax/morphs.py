"""Endings, suffixes and stems that tell what a form is: «-ться», «-ейш-»."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from svodka.language.analysis import Token
from svodka.language.lexicon import classes


@cache
def morphs(kind: str, language: str = "russian") -> tuple[str, ...]:
    """The morphs of a class of the lexicon, the longest first, as :meth:`str.endswith` takes them."""
    return tuple(sorted(classes(f"{language}/morphs")[kind], key=lambda m: (-len(m), m)))


def is_superlative(tokens: Sequence[Token], at: int) -> bool:
    """«[Крупнейший] в мире», «самый [тёплый] за 10 лет»: whether a word, or «самый» before it, says so."""
    word = tokens[at]
    if word.pos not in ("ADJ", "VERB"):
        return False
    before, best = tokens[max(0, at - 1)], classes("russian/datings")["best"]
    most = not best.isdisjoint((before.text.casefold(), before.lemma))
    return most or any(s in word.text.casefold() for s in morphs("superlative"))


def states(token: Token) -> bool:
    """«Закрыли», «закрыт», «был»: a verb that a clause can stand on."""
    form, variant = token.feats.get("VerbForm"), token.feats.get("Variant")
    finite = form == "Fin" or (form == "Part" and variant == "Short")
    return finite and token.pos in ("VERB", "AUX")


def describes(token: Token) -> bool:
    """«[Опубликованным] штабом»: a participle that says more of a noun, not «[ранены] 12 человек»."""
    return token.feats.get("VerbForm") == "Part" and token.feats.get("Variant") != "Short"


def is_impersonal(token: Token) -> bool:
    """«[Добыто] 40 тонн», «[намолочено] 9 тонн»: a short participle in the neuter."""
    feats = token.feats
    return (feats.get("Variant"), feats.get("Gender")) == ("Short", "Neut") and token.pos == "VERB"
