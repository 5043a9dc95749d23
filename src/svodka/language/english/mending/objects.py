"""Objects and subjects that a parsed English tree has hung on the next verb of a sentence.

«killing *50 people* and trapping 20», «20 were hurt after *three coaches* derailed»: each belongs to the verb
beside it.
"""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token
from svodka.language.english.cues import governing, speaking
from svodka.language.english.mending import told_subjects
from svodka.language.english.mending.climbing import climb
from svodka.language.english.mending.main_verbs import NOUNS, mistaken
from svodka.language.lexicon import classes

_WITHIN = frozenset(["NUM", "DET", "ADJ", "NOUN", "PROPN", "SYM", "PART"])
"""Parts of speech between a verb and the head of its object."""
_ABOUT = frozenset(
    ["at", "least", "more", "than", "up", "to", "about", "around", "some", "nearly", "over"]
)
"""Words of a bound before a number, whatever their part of speech."""
_GETS = 4
"""Tokens from a verb to the end of those who get what it gives."""
_LOOSE = frozenset(["nsubj", "nsubj:pass", "obl", "nmod"])
"""How a subject hangs that the tree has taken for a time of the verb before."""


def set_right(tokens: Sequence[Token]) -> None:
    """Hang objects and subjects on the verb beside them."""
    for that in tokens[1:-1]:
        if that.rel == "mark" and that.low == "that":
            told_subjects.told_to(tokens, that)
    for noun in tokens:
        if noun.rel == "acl" and noun.text.endswith("ing"):
            _result(tokens, noun)
        if noun.pos not in NOUNS and noun.pos not in ("NUM", "SYM"):
            continue
        if noun.rel == "obj" and noun.head > noun.index:
            _give_back(tokens, noun)
        elif noun.rel == "obj" and 0 <= noun.head < noun.index:
            _give_nearer(tokens, noun)
            _to_whom(tokens, noun)
            _aim(tokens, noun)
            told_subjects.set_right(tokens, noun)
        elif noun.rel in _LOOSE and 0 <= noun.head < noun.index:
            told_subjects.set_right(tokens, noun)
            _subordinate(tokens, noun)
        elif noun.rel == "obl" and noun.head > noun.index:
            _before(tokens, noun)
        if noun.rel.startswith("nsubj") and noun.head > noun.index:
            _bring(tokens, noun)


def _result(tokens: Sequence[Token], verb: Token) -> None:
    """«hit the towns of Tirsk and Ostrov, *killing* 50»: what came of the deed, and no town did."""
    noun = tokens[verb.head]
    if verb.lemma not in mistaken("result") or not noun.index < verb.index - 1:
        return
    if tokens[verb.index - 1].text != "," or noun.lemma in speaking("person"):
        return
    above = climb(tokens, noun, lambda word: word.head < verb.index and word.pos != "VERB")
    if above.pos == "VERB" and above.head != verb.index:
        verb.head, verb.rel = above.index, "advcl"


def _before_noun(tokens: Sequence[Token], noun: Token) -> Token | None:
    """The verb right before a noun with its number and adjectives."""
    at = noun.index - 1
    while at >= 0 and (tokens[at].pos in _WITHIN or tokens[at].low in _ABOUT):
        at -= 1
    found = at >= 0 and tokens[at].pos == "VERB" and tokens[at].rel != "amod"
    return tokens[at] if found else None


def _give_nearer(tokens: Sequence[Token], noun: Token) -> None:
    """«arrested a driver after *seizing* 50 packs»: the verb right before it, not that of another object."""
    verb = _before_noun(tokens, noun)
    if verb is None or verb.index <= noun.head:
        return
    objects = [t.head for t in tokens if t.rel == "obj" and t is not noun and t.index < verb.index]
    if noun.head in objects and all(t.head != verb.index or t.rel != "obj" for t in tokens):
        noun.head = verb.index


def _to_whom(tokens: Sequence[Token], noun: Token) -> None:
    """«cost *the firm* 5 million euros»: of two objects the first gets, or loses, the second."""
    verb = tokens[noun.head]
    if verb.lemma not in mistaken("giving") or noun.pos not in NOUNS:
        return
    if noun.index - verb.index > _GETS:
        return
    second = next((t for t in tokens[noun.index + 1 :] if t.head == verb.index), verb)
    if second.rel == "obj" and any(t.head == second.index and t.rel == "nummod" for t in tokens):
        noun.rel = "iobj"


def _aim(tokens: Sequence[Token], noun: Token) -> None:
    """«scrapped *plans to close* 40 schools»: what the plan is, which the plans do not do."""
    to = tokens[min(noun.index + 1, len(tokens) - 1)]
    aim = tokens[to.head]
    if to.low == "to" and to.rel == "mark" and (aim.rel, aim.head) == ("xcomp", noun.head):
        if noun.lemma == "plan" or noun.lemma in classes("english/doing")["endeavour"]:
            aim.head, aim.rel = noun.index, "acl"


def _give_back(tokens: Sequence[Token], noun: Token) -> None:
    """«*killing* 50 people and trapping 20»: the object of the verb right before it.

    «*fined* the firm 50 million pounds for cutting calls»: what a preposition leads to has its own.
    """
    behind, above = tokens[noun.head], tokens[noun.head].head
    if noun.index == behind.index - 1 and any(
        t.head == behind.index and t.rel == "obj" for t in tokens[behind.index :]
    ):
        noun.rel = "nsubj"  # «40 *men* opposing it»
        return
    led = any(t.head == behind.index and t.rel in ("mark", "case") for t in tokens[noun.index :])
    if led and 0 <= above < noun.index and tokens[above].pos == "VERB":
        noun.head = above
        return
    verb = _before_noun(tokens, noun)
    if verb is None:
        return
    at = verb.index
    between = tokens[noun.index + 1 : noun.head]
    if behind.rel == "ccomp" and above == at and [t.text for t in between] == [","]:
        noun.head, behind.rel = at, "conj"  # «announced 300 job *cuts*, raised prices and left»
        return
    parted = any(t.text == "," or t.pos == "CCONJ" for t in between)
    if parted and not any(t.head == at and t.rel in ("obj", "ccomp", "xcomp") for t in tokens):
        noun.head = verb.index


def _subordinate(tokens: Sequence[Token], noun: Token) -> None:
    """«were hurt after three *coaches* derailed»: the subject of the verb behind it."""
    mark = next((t for t in tokens[: noun.index] if t.head == noun.index and t.rel == "case"), None)
    if mark is None:
        _behind_mark(tokens, noun)
        return
    if mark.low not in mistaken("subordinate"):
        return
    for verb in tokens[noun.index + 1 :]:
        if (
            verb.pos == "PUNCT"
            or verb.pos in ("CCONJ", "SCONJ")
            or verb.low in mistaken("relative")
        ):
            return
        if verb.pos == "VERB" and verb.feats.get("VerbForm") == "Fin" and verb.rel != "acl":
            break
    else:
        return
    if verb.head > verb.index or any(
        t.head == verb.index and t.rel.startswith("nsubj") for t in tokens
    ):
        return
    above = noun.head
    noun.head, noun.rel, mark.rel, mark.head = verb.index, "nsubj", "mark", verb.index
    verb.head, verb.rel = above, "advcl"


def _behind_mark(tokens: Sequence[Token], noun: Token) -> None:
    """«died as *hundreds* of houses collapsed»: the subject of the verb whose mark it stands behind."""
    at = noun.index - 1
    while at > 0 and (tokens[at].pos in _WITHIN or tokens[at].low in _ABOUT):
        at -= 1
    mark, verb = tokens[at], tokens[tokens[at].head]
    if mark.rel != "mark" or mark.low not in mistaken("subordinate"):
        return
    own = [t for t in tokens if t.head == verb.index]
    if verb.pos != "VERB" or verb.index < noun.index or verb.feats.get("VerbForm") != "Fin":
        return
    if any(t.rel.startswith(("nsubj", "csubj", "expl")) for t in own):
        return
    noun.head, noun.rel = verb.index, "nsubj"


def _before(tokens: Sequence[Token], noun: Token) -> None:
    """«even as *data* on May 12 showed», «after a *quake* hit»: the subject of the verb it stands before."""
    mark = next((t for t in tokens[: noun.index] if t.head == noun.index and t.rel == "case"), None)
    if mark is None or mark.low not in mistaken("subordinate"):
        return
    if noun.pos not in NOUNS or noun.lemma in mistaken("moment"):
        return
    verb = tokens[noun.head]
    acts = any(t.head == verb.index and t.rel == "obj" and t.index > verb.index for t in tokens)
    if verb.pos != "VERB" or verb.text.endswith("ing"):
        return
    if verb.feats.get("VerbForm") != "Fin" and not acts:
        return
    between = tokens[noun.index + 1 : verb.index]
    if any(t.pos in ("PUNCT", "VERB", "PRON", "SCONJ") for t in between):
        return
    for rival in tokens:
        if rival.head == verb.index and rival.rel.startswith("nsubj"):
            if rival.index < verb.index or all(
                t.head != rival.index or t.rel != "case" for t in tokens
            ):
                return
            rival.rel = "obl"  # «hit the town, *with officials* saying»
    noun.rel, mark.rel, mark.head = "nsubj", "mark", verb.index


def _bring(tokens: Sequence[Token], noun: Token) -> None:
    """«The *man*, who came by air, told agents that he …»: not the subject of what he told."""
    below = tokens[noun.head]
    verb = tokens[below.head] if below.head >= 0 else None
    if verb is None or below.rel != "ccomp" or not noun.index < verb.index < below.index:
        return
    if verb.lemma in governing() and not any(
        t.head == verb.index and t.rel.startswith("nsubj") for t in tokens
    ):
        noun.head, noun.rel = verb.index, "nsubj"
