"""Auxiliaries that a parsed English tree takes for verbs, or hangs words on: «*had* so far received 40»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token

_BETWEEN = frozenset(["ADV", "AUX", "PART"])
"""Parts of speech between an auxiliary and its verb."""
_BESIDE = frozenset(["conj", "advcl", "ccomp"])
"""How a verb hangs on the auxiliary before it."""


def set_right(tokens: Sequence[Token]) -> None:
    """Make auxiliaries of them, and hang on their verbs what hung on them."""
    for helper in tokens:
        if helper.lemma == "be" and helper.pos == "VERB":
            _there(tokens, helper)
        if helper.rel in ("aux", "aux:pass") and helper.head >= 0:
            _hand_on(tokens, helper, tokens[helper.head])
        elif helper.rel == "cop" and helper.head > helper.index:
            _done_to(tokens, tokens[helper.head], helper)
        elif helper.lemma == "have" and helper.rel not in ("amod", "acl"):
            _helps(tokens, helper)


def _there(tokens: Sequence[Token], being: Token) -> None:
    """«said *there have been* 40 fires»: nothing is done, whatever the tree makes of «there»."""
    at = being.index - 1
    while at >= 0 and tokens[at].pos in _BETWEEN and tokens[at].text.lower() != "there":
        at -= 1
    if at >= 0 and tokens[at].text.lower() == "there":
        tokens[at].pos, tokens[at].head, tokens[at].rel = "PRON", being.index, "expl"


def _helps(tokens: Sequence[Token], helper: Token) -> None:
    """«The boards *had* so far *received* 40»: two verbs of which the first only helps the second."""
    at = helper.index + 1
    while at < len(tokens) and (tokens[at].pos in _BETWEEN or tokens[at].rel == "fixed"):
        at += 1  # «have *more than* doubled»
    verb = tokens[at] if at < len(tokens) else helper
    beside = (verb.head, verb.rel) == (helper.head, helper.rel)
    led = verb.head == helper.index and verb.rel in _BESIDE
    if verb.pos != "VERB" or verb.text.endswith("ing") or not (beside or led):
        return
    verb.head, verb.rel = helper.head, helper.rel
    helper.head, helper.rel = verb.index, "aux"
    _hand_on(tokens, helper, verb)


def _hand_on(tokens: Sequence[Token], helper: Token, verb: Token) -> None:
    """«*Donors have* so far *pledged* 40»: who does it hangs on the verb."""
    for token in tokens:
        if token.head == helper.index and token is not verb:
            token.head = verb.index
            passive = token.rel == "nsubj" and any(
                t.head == verb.index and t.rel == "aux:pass" for t in tokens
            )
            token.rel = "nsubj:pass" if passive else token.rel


def _done_to(tokens: Sequence[Token], verb: Token, helper: Token) -> None:
    """«40 men *were* on Friday *reported* to have left»: the helper of a passive, and no copula."""
    past = verb.feats.get("Tense") == "Past" and not verb.text.endswith("ing")
    parted = any(t.pos == "ADP" for t in tokens[helper.index : verb.index])
    if verb.pos != "VERB" or not past or not parted:
        return
    helper.rel = "aux:pass"
    for token in tokens[: helper.index]:
        if token.head == verb.index and token.rel == "nsubj":
            token.rel = "nsubj:pass"
