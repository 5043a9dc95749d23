"""Relative clauses that a parsed English tree has hung on a noun farther away."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token
from svodka.language.english.cues import links, speaking, telling, weekdays
from svodka.language.english.mending.climbing import climb
from svodka.language.english.mending.main_verbs import NOUNS, mistaken
from svodka.language.english.mending.subjects import make_subject
from svodka.language.lexicon import classes

_NAME = frozenset(["flat", "compound", "nmod:desc"])
"""How words of a name hang on one another."""
_SPEAKER = frozenset(["DET", "ADJ", "NOUN", "PROPN", "PRON", "ADV", "NUM"])
"""Parts of speech between a relative pronoun and a verb of saying."""


def set_right(tokens: Sequence[Token]) -> None:
    """Hang each on the name right before it."""
    for subject in tokens[:-2]:
        if subject.head > subject.index + 2 and subject.rel[:5] == "nsubj":
            _beside(tokens, subject)
    antecedent = links("antecedent")
    for who in tokens[2:]:
        if who.low not in antecedent:
            continue
        if who.rel.startswith("nsubj") and who.low in ("which", "who"):
            _behind_comma(tokens, who)
        if who.low == "which" and 0 <= tokens[who.head].head < who.index - 2:
            _of_no_person(tokens, who)
        if who.rel.startswith("nsubj") and tokens[who.index - 1].text == ",":
            _time_inside(tokens, tokens[who.head])
        if who.head > who.index:
            _said_of(tokens, who)


def _beside(tokens: Sequence[Token], subject: Token) -> None:
    """«*The toll from two raids* has risen»: what stands behind a subject without a comma tells of it."""
    case = tokens[subject.index + 1]
    noun = tokens[case.head]
    if case.rel != "case" or noun.rel != "obl" or not case.index < noun.index < subject.head:
        return
    time = {noun.lemma, noun.low} & (classes("english/amounts")["calendar"] | weekdays())
    if noun.head == subject.head and noun.pos in NOUNS and not time:
        noun.head, noun.rel = subject.index, "nmod"


def _behind_comma(tokens: Sequence[Token], who: Token) -> None:
    """«charges against *Tirsk*, which received 40 tonnes»: no clause of the verb, but of the noun before."""
    verb, noun = tokens[who.head], tokens[who.index - 2]
    if verb.rel != "advcl" or not 0 <= verb.head < noun.index or tokens[who.index - 1].text != ",":
        return
    noun = climb(tokens, noun, lambda word: word.rel == "flat")
    if noun.pos in NOUNS:
        verb.head, verb.rel = noun.index, "acl:relcl"


def _time_inside(tokens: Sequence[Token], verb: Token) -> None:
    """«shares, which have lost 4% *since May*, fell»: what ends before the comma is not of «fell»."""
    comma = next((t for t in tokens[verb.index :] if t.text in (",", ".")), tokens[-1])
    last = tokens[comma.index - 1]
    if last.rel in ("obl", "obl:unmarked") and verb.index < last.index and last.head > comma.index:
        last.head = verb.index


def _of_no_person(tokens: Sequence[Token], which: Token) -> None:
    """«*Workers at the mine, which* employs 300»: nobody is a «which», but what stands right before it."""
    verb, noun = tokens[which.head], tokens[which.index - 2]
    if not verb.rel.startswith("acl"):
        return
    change = classes("english/change")
    owned = tokens[verb.head].lemma in mistaken("security")
    owned = owned and verb.lemma not in change["increase"] | change["decrease"]
    if not owned and tokens[verb.head].lemma not in speaking("person"):
        return  # «*shares in Lunn, which* sold 40 boats», not «which fell»
    noun = climb(tokens, noun, lambda word: word.rel == "flat")
    led = any(t.head == noun.index and t.rel == "case" for t in tokens[verb.head : noun.index])
    if led and noun.pos in NOUNS and noun.lemma not in speaking("person"):
        verb.head = noun.index


def _said_of(tokens: Sequence[Token], which: Token) -> None:
    """«a *law that* its critics say *would shut* 40 schools»: the law would, and not those who say so."""
    noun = tokens[which.index - 1]
    saying = next((t for t in tokens[which.index + 1 :] if t.pos not in _SPEAKER), which)
    helper = tokens[saying.index + 1] if saying.index + 1 < len(tokens) else which
    if noun.pos not in NOUNS or saying.pos != "VERB" or saying.lemma not in telling():
        return
    if helper.rel[:3] != "aux" or helper.feats.get("VerbForm") != "Fin":
        return
    verb, who = tokens[helper.head], tokens[saying.index - 1]
    if who.pos not in (*NOUNS, "PRON") or verb.index < helper.index:
        return
    noun = climb(tokens, noun, lambda word: word.rel in _NAME)
    between = range(which.index + 1, saying.index)
    who = climb(tokens, who, lambda word: word.rel in _NAME and word.head in between)
    who.head, who.rel = saying.index, "nsubj"
    which.pos = "PRON"
    make_subject(tokens, which, verb)
    saying.head, saying.rel = noun.index, "acl:relcl"
    verb.head, verb.rel = saying.index, "ccomp"
