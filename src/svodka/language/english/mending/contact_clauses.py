"""Relative clauses without «that» whose subject a parsed English tree has lost: «two songs *Vidal wrote*»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token
from svodka.language.english.cues import cues, telling
from svodka.language.english.mending.main_verbs import NOUNS
from svodka.language.lexicon import classes

_PHRASE = frozenset(["DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON"])
"""Parts of speech of the subject of such a clause."""
_INNER = frozenset(["flat", "compound", "nmod:desc"])
"""How a word of the subject hangs on its head."""
_FAR = 9
"""How many tokens before a verb those may stand who expected something: «analysts polled by a bank»."""
_NUMBER = frozenset(["NUM", "SYM"])
_BEHIND = frozenset(["PUNCT", "CCONJ", "ADP", "SCONJ"])
"""Parts of speech behind a clause whose object stands before it."""
_BESIDE = frozenset(["parataxis", "advcl"])
"""How a tree hangs what somebody finds beside the verb of finding."""
_CLAUSES = frozenset(["acl", "acl:relcl"])


def set_right(tokens: Sequence[Token]) -> None:
    """Give each verb that tells of a noun before it the subject that stands between them."""
    for verb in tokens:
        if verb.pos != "VERB":
            continue
        if verb.lemma in classes("english/doing")["forecast"]:
            _free_number(tokens, verb)
        if verb.rel in _CLAUSES and 0 <= verb.head < verb.index:
            _give_subject(tokens, verb)
        elif verb.rel in _BESIDE and 0 <= verb.head < verb.index:
            _tell(tokens, verb)


def _tell(tokens: Sequence[Token], verb: Token) -> None:
    """«The poll found *12 percent of nurses planned* to leave»: their clause, though the tree parts them."""
    above, last = tokens[verb.head], tokens[verb.index - 1]
    if (
        above.index >= last.index
        or above.lemma not in telling() | cues("find", "discover")
        or last.pos not in NOUNS
    ):
        return
    own = [t for t in tokens if t.head == verb.index and t.rel != "punct"]
    if verb.feats.get("VerbForm") != "Fin" and all(t.rel != "xcomp" for t in own):
        return
    who = last
    while above.index < who.head < who.index:
        who = tokens[who.head]
    if (who.rel, who.head) != ("obj", above.index):
        return
    if all(t.index > verb.index for t in own) and not any(
        t.pos == "PUNCT" for t in tokens[above.index : verb.index]
    ):
        who.head, who.rel, verb.rel = verb.index, "nsubj", "ccomp"


def _free_number(tokens: Sequence[Token], verb: Token) -> None:
    """«less than *the 4 percent economists had expected*», who are no 4 percent of the economists."""
    behind = tokens[verb.index + 1 : verb.index + 2]
    if behind and behind[0].pos not in _BEHIND:
        return
    who = next((t for t in tokens[verb.index - 1 :: -1][:_FAR] if _foretells(t)), None)
    if who is None or any(t.pos == "PUNCT" for t in tokens[who.index : verb.index]):
        return
    last = who.index - 1
    last -= tokens[last].low == "that"
    last -= 2 * ([t.low for t in tokens[last - 1 : last + 1]] == ["or", "so"])
    first = last - (tokens[last].pos == "NOUN")  # «the 60 *boats* it expected»
    while first > 0 and tokens[first].pos in _NUMBER:
        first -= 1
    number = tokens[first + 1 : last + 1]
    if not number or first < 2 or tokens[first].low != "the":
        return
    top = next((t for t in number if t.pos != "NUM"), number[-1])
    inside = range(first, verb.index)
    outside = [
        t.head for t in (*number, who, verb) if t.head not in inside and t.head != verb.index
    ]
    for token in (tokens[first], *number):
        token.head = top.index
    top.head, top.rel = verb.index, "obj"
    who.head, who.rel = verb.index, "nsubj"
    if verb.head in inside and outside:
        verb.head, verb.rel = outside[0], "advcl"


def _foretells(token: Token) -> bool:
    """Whether a word may name those who have expected something: «analysts», «it»."""
    return token.rel != "expl" and token.low in classes("english/doing")["foreteller"]


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
