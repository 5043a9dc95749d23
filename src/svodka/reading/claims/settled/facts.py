"""Whether a word tells a fact: a finite verb, one of the past, a denied one, «будет», «предполагается»."""

from __future__ import annotations

from itertools import takewhile

from svodka.language.analysis import Token
from svodka.language.lexicon import classes
from svodka.reading.claims.settled.deciding_words import is_of, lemmas
from svodka.reading.syntax.sites import Site
from svodka.reading.syntax.tree import Tree


def past_fact(tree: Tree, at: int) -> bool:
    """A finite verb or a participle of the past that is no modal word and hangs on none.

    «будут открыты», «должны быть открыты» are no facts, though the participle is one of the past.
    """
    token = tree.tokens[at]
    if token.feats.get("Tense") != "Past" or token.feats.get("VerbForm") == "Conv":
        return False
    if any(will_be(c) or c.text.casefold() in lemmas("be") for c in tree.children(at)):
        return False
    return not any(
        is_of(token, kind) for kind in ("plan", "chance", "success", "charge", "failure")
    )


def will_be(token: Token) -> bool:
    """Whether a token is «будет» in one of its forms."""
    return is_of(token, "be") and token.text.casefold() in lemmas("will")


def supposed(token: Token) -> bool:
    """Whether a token is «предполагается» in one of its forms."""
    return token.lemma in classes("russian/factuality", "told")["supposed"]


def told(token: Token) -> bool:
    """Whether a verb tells of now or before."""
    return finite(token) and token.feats.get("Tense") in ("Pres", "Past")


def finite(token: Token) -> bool:
    """Whether a token is a finite verb."""
    return token.feats.get("VerbForm") == "Fin"


def denies(token: Token) -> bool:
    """Whether a token is «не»."""
    return token.text.casefold() in lemmas("not")


def negated(tree: Tree, at: int) -> bool:
    """Whether «не» hangs on a word, or on its auxiliary."""
    return any(denies(child) and child.index < at for child in tree.children(at))


def of_a_later(tree: Tree, verb: int, site: Site) -> bool:
    """«В 2024 году было 10 школ, в 2025 — [22], на 2027 год [запланировано] 33»: a verb of a later figure,
    behind a comma. Not «будет [29] комитетов, 15 из них возглавят новички», which says so itself.
    """
    if verb <= site.last or tree is not site.tree or tree.tokens[verb].pos not in ("VERB", "ADJ"):
        return False
    tokens = tree.tokens
    before = takewhile(lambda t: t.text != ",", reversed(tokens[: site.first]))
    if any(will_be(token) for token in before):
        return False
    parted = any(t.text == "," for t in tokens[site.last + 1 : verb])
    return parted and any(site.page.in_figure(t.start) for t in tokens[verb + 1 :])
