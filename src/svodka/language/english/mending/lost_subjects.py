"""Subjects that a parsed English tree takes for something else: a part of the opening, an adjective."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from svodka.language.analysis import Token
from svodka.language.english.mending.main_verbs import NOUNS
from svodka.language.english.mending.subjects import make_subject
from svodka.language.english.words import lemma
from svodka.language.lexicon import classes
from svodka.language.punctuation import HYPHENS

_OPENING = frozenset(["nmod", "appos"])
"""How a subject hangs on the opening before it."""
_FIRST = frozenset(["advmod", "amod", "discourse"])
"""How a name that opens a sentence hangs on its verb where the tree does not know it."""


def set_right(tokens: Sequence[Token]) -> None:
    """Give each verb the subject that stands before it, and make verbs of nouns that have one."""
    acting = {t.head for t in tokens if t.rel == "nsubj" and t.index < t.head}
    for at in acting & {t.head for t in tokens if t.rel == "obj" and t.index > t.head}:
        if tokens[at].pos == "NOUN" and tokens[at].text.islower():
            _verb(tokens, tokens[at])
    having = {t.head for t in tokens if t.rel.startswith(("nsubj", "csubj", "expl"))}
    for last, behind in pairwise(tokens):
        if behind.feats.get("VerbForm") != "Fin" or last.pos not in (*NOUNS, "ADJ"):
            continue
        verb = _verb_at(tokens, behind)
        if verb is None or verb.index in having:
            continue
        word = tokens[last.head] if last.rel == "flat" and last.head >= 0 else last
        if any(
            lost(tokens, word, verb)
            for lost in (_opens, _made_noun, _next, _with_participle, _based)
        ):
            make_subject(tokens, word, verb)
            having.add(verb.index)


def _verb(tokens: Sequence[Token], word: Token) -> None:
    """«Both parties now *control* 40 seats»: a noun with a subject and an object is a verb."""
    own = (t for t in tokens if t.head == word.index)
    if all(t.rel not in ("cop", "det", "case", "amod") for t in own):
        word.pos, word.lemma = "VERB", lemma(word.text, "VERB")
        word.feats = {"Tense": "Pres", "VerbForm": "Fin"}


def _verb_at(tokens: Sequence[Token], finite: Token) -> Token | None:
    """The verb that a finite word is, or whose auxiliary it is."""
    verb = tokens[finite.head] if finite.rel[:3] == "aux" and finite.head >= 0 else finite
    return verb if verb.pos == "VERB" and verb.index >= finite.index else None


def _opens(tokens: Sequence[Token], word: Token, verb: Token) -> bool:
    """«At the end of May *Belmora* had 40 ships»: behind an opening without a comma."""
    if word.pos not in NOUNS or word.rel not in _OPENING or word.head < 0:
        return False
    above = tokens[word.head]
    led = above.head == verb.index and above.rel == "obl" and above.index < word.index
    if not led or any(t.pos == "PUNCT" for t in tokens[above.index : word.index]):
        return False
    case = next((t for t in tokens if t.head == word.index and t.rel == "case"), None)
    return case is None or _parted(tokens, word, case)


def _based(tokens: Sequence[Token], word: Token, verb: Token) -> bool:
    """«Ohio-based *Marlow Foods* opened 14 shops»: the name behind where somebody is at home."""
    home = tokens[word.head] if word.head >= 0 else word
    joined = 0 < home.index < word.index and tokens[home.index - 1].text in HYPHENS
    if not joined or home.rel != "advcl" or home.head != verb.index or home.end == word.start:
        return False
    home.head, home.rel = word.index, "amod"
    return True


def _parted(tokens: Sequence[Token], word: Token, case: Token) -> bool:
    """«*May | Belmora*», which the tree takes for one name: the month parted from the word, if it is one."""
    month = tokens[word.index - 1]
    if month.head != word.index or month.low not in classes("english/labels")["month"]:
        return False
    month.head, month.rel, case.head = word.head, word.rel, month.index
    return True


def _next(tokens: Sequence[Token], word: Token, verb: Token) -> bool:
    """«export is put at 40 tonnes and *yield* reached 30»: the subject of the next clause."""
    if word.pos not in NOUNS or word.rel != "conj" or verb.rel != "conj":
        return False
    amount = tokens[word.head]
    return verb.head < amount.index and tokens[amount.index - 1].pos == "NUM"


def _with_participle(tokens: Sequence[Token], word: Token, verb: Token) -> bool:
    """«*Remaining 75 seats* are contested»: a participle before its noun opens the sentence."""
    first = tokens[0]
    opens = first.text.endswith("ing") and first.head == verb.index
    if not opens or (word.head, word.rel) != (0, "obj"):
        return False
    first.pos, first.head, first.rel = "ADJ", word.index, "amod"
    return True


def _made_noun(tokens: Sequence[Token], word: Token, verb: Token) -> bool:
    """«*Vidal* is asking for 40», «The *blast* tore»: what the tree takes for an adjective is a noun."""
    if word.pos != "ADJ" or word.head != verb.index or word.rel not in _FIRST:
        return False
    article = tokens[word.index - 1] if word.index else word
    if article.pos != "DET" and (word.index or tokens[1].pos != "AUX"):
        return False
    word.pos, word.lemma = ("NOUN" if word.index else "PROPN"), word.low
    if word.index:
        article.head = word.index
    return True
