"""Auxiliaries that a parsed English tree takes for verbs, or hangs words on: «*had* so far received 40».

And participles behind them that their tags take for adjectives: «40 hectares were *sown*».
"""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token
from svodka.language.english.mending.subjects import is_passive
from svodka.language.english.words import irregular, lemma

PARTICIPLE = {"Tense": "Past", "VerbForm": "Part", "Voice": "Pass"}
"""The features of «sown» in the tagger's own words."""


def set_right(tokens: Sequence[Token]) -> None:
    """Make auxiliaries of them, and hang on their verbs what hung on them."""
    for been in tokens:
        if been.low == "been" and been.rel == "aux:pass" and been.head > been.index:
            _helped(tokens, tokens[been.head])
    for helper in tokens:
        if helper.rel in ("aux", "aux:pass") and helper.head >= 0:
            _hand_on(tokens, helper, tokens[helper.head])
        if helper.rel == "cop" and helper.head == helper.index + 2:
            _trading(tokens, helper, tokens[helper.index + 1], tokens[helper.head])
        if helper.rel in ("aux:pass", "cop") and helper.head >= 0:
            _passive(tokens, helper, tokens[helper.head])


def _helped(tokens: Sequence[Token], verb: Token) -> None:
    """«40 men *had* for this reason *been held*»: no verb of having, and the main one that it helps."""
    helper = tokens[verb.head] if verb.head >= 0 else verb
    if helper.lemma != "have" or helper.pos != "VERB" or helper.index > verb.index:
        return
    own = [t for t in tokens if t.head == helper.index and t is not verb]
    if verb.rel == "conj" or any(t.rel in ("obj", "xcomp", "ccomp") for t in own):
        return
    between = tokens[helper.index + 1 : verb.index]
    if any(t.pos == "VERB" or t.rel in ("mark", "nsubj", "nsubj:pass") for t in between):
        return
    verb.head, verb.rel = helper.head, helper.rel
    helper.head, helper.rel, helper.pos = verb.index, "aux", "AUX"
    _hand_on(tokens, helper, verb)


def _trading(tokens: Sequence[Token], helper: Token, last: Token, verb: Token) -> None:
    """«Gold was *last trading* at $40»: no trading that is the last."""
    if last.low != "last" or verb.pos != "NOUN" or not verb.low.endswith("ing"):
        return
    verb.pos, verb.lemma = "VERB", lemma(verb.text, "VERB")
    verb.feats = {"Tense": "Pres", "VerbForm": "Part"}
    helper.rel, last.rel = "aux", "advmod"
    for token in tokens[verb.index + 1 :]:
        if token.head == verb.index and token.rel == "nmod":
            token.rel = "obl"


def _passive(tokens: Sequence[Token], helper: Token, verb: Token) -> None:
    """«40 hectares were *sown*»: an irregular participle that is the form of no adjective is a verb."""
    low = verb.low
    if verb.pos != "ADJ" or not low.endswith("n") or verb.lemma != irregular().get(low):
        return
    verb.pos, verb.feats, helper.rel = "VERB", PARTICIPLE, "aux:pass"
    for token in tokens:
        if token.head == verb.index and token.rel == "nsubj":
            token.rel = "nsubj:pass"


def _hand_on(tokens: Sequence[Token], helper: Token, verb: Token) -> None:
    """«*Donors have* so far *pledged* 40»: who does it hangs on the verb."""
    for token in tokens:
        if token.head == helper.index and token is not verb:
            token.head = verb.index
            if token.rel == "nsubj" and is_passive(tokens, verb):
                token.rel = "nsubj:pass"
