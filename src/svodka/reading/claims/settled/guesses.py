"""What is only guessed or nearly so: «[опасаются], что погибли 40», «[предполагаемое] число», «[чуть не]»."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from svodka.language.analysis import Token
from svodka.language.lexicon import classes
from svodka.reading.claims.settled.deciding_words import Verdict, lemmas
from svodka.reading.claims.settled.facts import finite, negated, past_fact, told
from svodka.reading.syntax.sites import Site
from svodka.reading.syntax.tree import Tree

_CONTENTS = frozenset({"ccomp", "csubj", "csubj:pass", "acl"})
"""How a clause hangs on the word that says what it is worth."""
_UP = 4
"""Words above a deed among which that word stands."""
_NOUNS = 2
"""Words above a deed among which the number stands whose adjective calls it a guess."""


def guessed(tree: Tree, chain: Sequence[int], site: Site) -> Verdict | None:
    """What is guessed, feared or not excluded is possible, and what is excluded did not happen.

    What is guessed to come is planned like any forecast: «опасаются, что закроют 40 школ».
    """
    if not chain:
        return None
    token = tree.tokens[chain[0]]
    if _is(token, "imputing"):
        return "possible", "factuality.charge"
    if _is(token, "excluding") and negated(tree, chain[0]) and _is_of_deed(tree, chain[0], site):
        return "possible", "factuality.not-excluded"
    if any(_is_estimate(tree, at) for at in _nouns(tree, chain)):
        return "possible", "factuality.guess"
    return _of_clause(tree, chain[0])


def nearly(tree: Tree, chain: Sequence[int], _: Site) -> Verdict | None:
    """«[Чуть не] погибли 40 человек»: it did not come to it; «погибли чуть не 40 человек» did."""
    words = tree.sentence.lower
    if not chain or chain[0] == 0 or words[chain[0] - 1] not in lemmas("not"):
        return None
    for phrase in classes("russian/guesses")["nearly"]:
        told = phrase.split()
        if tuple(words[chain[0] - len(told) : chain[0]]) == tuple(told):
            return "negated", "factuality.nearly"
    return None


def _of_clause(tree: Tree, deed: int) -> Verdict | None:
    """What the word above the clause of a deed makes of it."""
    at = deed
    for above in tree.up[deed][:_UP]:
        token = tree.tokens[above]
        if tree.rels[at] in _CONTENTS or tree.tokens[at].feats.get("VerbForm") == "Inf":
            denied = negated(tree, above)
            if _is(token, "excluding"):
                if denied:  # «не исключено, что» is one of the phrases of doubt
                    return ("possible", "factuality.not-excluded") if finite(token) else None
                return "negated", "factuality.excluded"
            gone = past_fact(tree, deed) or told(tree.tokens[deed])
            if _is(token, "guessing") and not denied and gone:
                return "possible", "factuality.guess"
            if _is(token, "ground") and tree.tokens[at].feats.get("VerbForm") == "Inf" and gone:
                return "possible", "factuality.guess"
            if _is(token, "proof") and _is_none(tree, above):
                return "possible", "factuality.unproven"
        if finite(token):
            return None
        at = above
    return None


def _is_none(tree: Tree, noun: int) -> bool:
    """«[Нет] доказательств», «[не найдено] доказательств»."""
    no = classes("russian/guesses")["no"]
    above = tree.heads[noun]
    if above >= 0 and (tree.sentence.lower[above] in no or negated(tree, above)):
        return True
    return any(c.text.casefold() in no for c in tree.children(noun))


def _nouns(tree: Tree, chain: Sequence[int]) -> Iterator[int]:
    """The nouns above a deed, and the subjects of what so much came to: «[ущерб] составил»."""
    for at in (chain[0], *tree.up[chain[0]][:_NOUNS]):
        yield at
        yield from (i for i in tree.sentence.children[at] if tree.rels[i].startswith("nsubj"))


def _is_estimate(tree: Tree, noun: int) -> bool:
    if not _is(tree.tokens[noun], "estimate"):
        return False
    return any(_is(c, "supposed") and c.rel == "amod" for c in tree.children(noun))


def _is_of_deed(tree: Tree, verb: int, site: Site) -> bool:
    """«Не исключил [закрытия] 40 школ»; not «не исключил из списка 40 школ»."""
    return tree is site.tree and verb not in (tree.heads[site.noun], tree.heads[site.head])


def _is(token: Token, kind: str) -> bool:
    return token.lemma in classes("russian/guesses")[kind]
