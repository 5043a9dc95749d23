"""Relative clauses without «that» whose subject a parsed English tree has lost: «two songs *Vidal wrote*»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token
from svodka.language.english.mending.main_verbs import NOUNS

_PHRASE = frozenset(["DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON"])
"""Parts of speech of the subject of such a clause."""
_INNER = frozenset(["flat", "compound", "nmod:desc"])
"""How a word of the subject hangs on its head."""
_CLAUSES = frozenset(["acl", "acl:relcl"])


def set_right(tokens: Sequence[Token]) -> None:
    """Give each verb that tells of a noun before it the subject that stands between them."""
    for verb in tokens:
        if verb.pos == "VERB" and verb.rel in _CLAUSES and 0 <= verb.head < verb.index:
            _give_subject(tokens, verb)


def _give_subject(tokens: Sequence[Token], verb: Token) -> None:
    """«the two songs *Vidal* wrote», «the fine *KBR* can levy»: no name of theirs, or other subject."""
    own = [t for t in tokens if t.head == verb.index]
    if any(t.rel in ("nsubj", "aux:pass", "csubj") for t in own):
        return
    last = _last_before(tokens, verb)
    noun, who = tokens[verb.head], _head(tokens, last, verb)
    between = tokens[noun.index + 1 : last.index + 1]
    if not between or who.pos not in NOUNS or any(t.pos not in _PHRASE for t in between):
        return
    past = verb.feats.get("Tense") == "Past" and not verb.text.endswith("ing")
    finite = any(t.rel == "aux" and t.feats.get("VerbForm") == "Fin" for t in own)
    many = noun.feats.get("Number") == "Plur" or between[0].pos == "DET"
    named = who.rel == "appos" and who.head == noun.index and (finite or (past and many))
    lost = who.rel == "nsubj:pass" and who.head == verb.index
    second = who.rel == "nsubj" and who.head > verb.index and noun.head == who.head and past
    if named or lost or second:
        who.head, who.rel = verb.index, "nsubj"
        verb.rel, verb.feats = "acl:relcl", {**verb.feats, "VerbForm": "Fin"}


def _last_before(tokens: Sequence[Token], verb: Token) -> Token:
    """The last word before a verb and its auxiliaries."""
    at = verb.index - 1
    while at > 0 and tokens[at].head == verb.index and tokens[at].pos in ("AUX", "ADV", "PART"):
        at -= 1
    return tokens[at]


def _head(tokens: Sequence[Token], word: Token, verb: Token) -> Token:
    """The head of the short phrase that a word ends."""
    while word.rel in _INNER and verb.head < word.head < verb.index:
        word = tokens[word.head]
    return word
