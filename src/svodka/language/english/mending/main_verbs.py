"""Main verbs that a parsed English tree has mistaken, and the subjects that they lost by it.

«*Prices* in the south, however, *rose* by a tenth»: it has made the noun the head, and the verb tell of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from svodka.language.analysis import Token
from svodka.language.english.cues import speaking
from svodka.language.english.marks import QUOTES
from svodka.language.english.mending.subjects import make_subject
from svodka.language.lexicon import of_classes
from svodka.language.punctuation import DASHES

NOUNS = ("NOUN", "PROPN")
_TOLD = frozenset(["acl", "acl:relcl", "parataxis", "conj"])
"""How a main verb hangs on its subject where the tree takes that for the head."""
_LOST = frozenset(["obl", "obl:unmarked", "obj", "compound"])
"""How a subject hangs on its verb where the tree has missed what it is."""
_MAIN = frozenset(["root", "ccomp", "advcl", "parataxis", "conj"])
"""What a verb with a subject of its own may be."""
_ASIDE = 2
"""Commas around what is told of a subject: «where 40 *men*, mostly sailors, were held»."""
_ENDS = frozenset(".!?")
APART = DASHES | {",", ";", ":"} | QUOTES
"""Marks that part clauses."""


@cache
def mistaken(*kinds: str) -> frozenset[str]:
    """Words that the tree mistakes: ``main``, ``coming``, ``people``; ``relative`` opens a clause."""
    return of_classes("english/mistaken", *kinds)


def set_right(tokens: Sequence[Token]) -> None:
    """Give a main verb its subject back."""
    for word in tokens[1:-1]:
        if word.rel == "amod" and word.head == word.index - 1 and word.text == "total":
            _totals(tokens, tokens[word.head], word)
    _claim(tokens)
    if tokens and tokens[-1].text in _ENDS:
        root = next((t for t in tokens if t.head < 0), None)
        if root is not None and root.pos in NOUNS:
            _raise(tokens, root)


def _totals(tokens: Sequence[Token], noun: Token, verb: Token) -> None:
    """«*Losses total* $4m»: between a plural and a number it is a verb."""
    behind = tokens[verb.index + 1]
    if noun.feats.get("Number") != "Plur" or behind.pos not in ("NUM", "SYM"):
        return
    verb.head, verb.rel, verb.pos = noun.head, noun.rel, "VERB"
    verb.feats = {"VerbForm": "Fin", "Tense": "Pres"}
    noun.head, noun.rel = verb.index, "nsubj"
    for token in tokens:
        if token.head == noun.index and token.index > verb.index:
            token.head = verb.index


def _claim(tokens: Sequence[Token]) -> None:
    """«More than *half* of the money came», «the *blast* tore»: a noun before a verb that has no subject."""
    lost = [
        t for t in tokens if t.head > t.index and t.rel in _LOST and tokens[t.head].pos == "VERB"
    ]
    if not lost:
        return
    governed = {t.head for t in tokens if t.rel == "case"}
    having = {t.head for t in tokens if t.rel.startswith(("nsubj", "csubj", "expl"))}
    helped = {
        t.head
        for t in tokens
        if t.rel in ("aux", "aux:pass", "cop") and t.feats.get("VerbForm") == "Fin"
    }
    passive = {t.head for t in tokens if t.rel == "aux:pass"}
    for noun in lost:
        above, verb = noun.head, tokens[noun.head]
        if above in having or not governed.isdisjoint((above, noun.index)):
            continue
        if verb.rel not in _MAIN:
            continue
        if noun.pos not in (*NOUNS, "NUM", "SYM"):
            continue
        if noun.rel == "obl:unmarked" and noun.lemma not in speaking("body", "person"):
            continue
        if above not in helped and not _finite(noun, verb):
            continue
        between = tokens[noun.index + 1 : above]
        aside = [t.text for t in between].count(",") == _ASIDE and between[-1].pos == "AUX"
        if any(
            t.pos == "CCONJ" or (t.text in APART and not (aside and t.text == ",")) for t in between
        ):
            continue
        noun.rel = "nsubj:pass" if above in passive else "nsubj"
        having.add(above)


def _finite(noun: Token, verb: Token) -> bool:
    """Whether a verb without an auxiliary is finite: not «27 men *found* adrift», for all its tag says."""
    if verb.feats.get("VerbForm") != "Fin":
        return False
    past = verb.feats.get("Tense") == "Past"
    return not past or noun.rel in ("compound", "obl:unmarked") or noun.low in mistaken("part")


def _raise(tokens: Sequence[Token], root: Token) -> None:
    """«Prices, on the other hand, *rose*»: a verb that tells of a noun, without «which», is the main one."""
    if any(t.head == root.index and t.rel in ("cop", "nsubj", "nsubj:pass") for t in tokens):
        return
    for verb in tokens[root.index + 1 :]:
        if verb.head == root.index and verb.rel in _TOLD and _is_main(tokens, root, verb):
            break
    else:
        return
    verb.head, verb.rel = -1, "root"
    make_subject(tokens, root, verb)
    for token in tokens:
        if token.head == root.index and token.index > verb.index and token.rel != "conj":
            token.head = verb.index


def auxiliaries(own: Sequence[Token]) -> list[Token]:
    """The auxiliaries and copulas of those that hang on a word."""
    return [t for t in own if t.rel in ("aux", "aux:pass", "cop")]


def _is_main(tokens: Sequence[Token], root: Token, verb: Token) -> bool:
    """Whether a verb behind a noun, finite and without a subject or «which», says what the noun does."""
    own = [t for t in tokens if t.head == verb.index]
    auxiliary = auxiliaries(own)
    finite = [verb, *auxiliary] if verb.pos == "VERB" else auxiliary
    plain = verb.lemma in mistaken("main") and not verb.text.endswith("ing")
    if not plain and not any(t.feats.get("VerbForm") == "Fin" for t in finite):
        return False
    if any(t.rel.startswith("nsubj") or t.low in mistaken("relative") for t in own):
        return False
    between = tokens[root.index + 1 : verb.index]
    if verb.rel == "conj":
        return all(t.pos not in ("VERB", "AUX", "PUNCT") for t in between)
    return all(t.text not in QUOTES | {";", ":"} for t in between)
