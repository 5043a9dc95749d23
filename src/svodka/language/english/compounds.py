"""Two nouns side by side that are one thing, which a parsed English tree has parted."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from svodka.language.analysis import Token
from svodka.language.english.main_verbs import mistaken

_SAME = frozenset(["obj", "nmod", "conj", "obl:agent", "nsubj"])
"""Relations that two neighbouring nouns do not have to one word."""
_NEVER_BEHIND = frozenset(["nsubj", "appos", "acl", "nmod:poss"])
"""Relations that a noun does not have to the noun right before it."""


def set_right(tokens: Sequence[Token]) -> None:
    """Make one of each two: the first tells of the second."""
    for first, second in pairwise(tokens):
        if first.pos == "NOUN" and _compound(tokens, first, second):
            _lean(tokens, first, second)


def _compound(tokens: Sequence[Token], first: Token, second: Token) -> bool:
    """«seized cannabis [resin]», «the death [toll] has risen», «its inflation [estimate] for May»."""
    if second.pos == "NOUN":
        if first.feats.get("Number") == "Plur":
            return False  # «has become 13 metres thinner», «46 kilometres south of the town»
        same = first.head == second.head and first.rel == second.rel and first.rel in _SAME
        if second.head != first.index:
            return same
        known = second.rel == "nmod" and second.text.lower() in mistaken("noun")
        return known or second.rel in _NEVER_BEHIND
    never = mistaken("noun") | mistaken("surely")
    if second.pos != "VERB" or second.text.lower() not in never:
        return False
    if second.text.lower() in mistaken("surely"):
        if second.head < 0 and not _dethroned(tokens, second):
            return False
        return first.feats.get("Number") != "Plur"  # «the number of tourist [arrivals] rose»
    if second.head < 0:
        return False
    behind = tokens[second.index + 1 : second.index + 2]
    owned = any(t.head == first.index and t.rel in ("det", "nmod:poss") for t in tokens)
    governed = any(t.head == first.index and t.rel == "case" for t in tokens)
    owned = owned or (governed and second.text.endswith("ing"))  # «2 million in extra [funding]»
    if not owned or first.head == second.index or second.head == second.index - 1:
        return False
    return bool(behind) and behind[0].text.lower() in mistaken("behind")


def _dethroned(tokens: Sequence[Token], noun: Token) -> bool:
    """«Tourist *arrivals* in May have [risen]»: the verb that hangs on its subject takes its place."""
    for verb in tokens[noun.index + 1 :]:
        own = [t for t in tokens if t.head == verb.index]
        helped = any(t.rel.startswith("aux") for t in own)
        if (
            verb.head == noun.index
            and verb.pos == "VERB"
            and (helped or verb.lemma in mistaken("main"))
        ):
            if any(t.rel.startswith(("nsubj", "csubj")) for t in own):
                return False
            verb.head, verb.rel, noun.head, noun.rel = -1, "root", verb.index, "nsubj"
            return True
    return False


def _lean(tokens: Sequence[Token], first: Token, second: Token) -> None:
    """The first of two nouns hangs on the second, and all that hung on it."""
    for token in tokens:
        if token.head == first.index and token is not second:
            token.head = second.index
    if first.head != second.index:
        second.head, second.rel = first.head, first.rel
    if second.pos == "VERB":
        second.pos, second.feats, second.lemma = "NOUN", {"Number": "Sing"}, second.text.lower()
    first.head, first.rel = second.index, "compound"
