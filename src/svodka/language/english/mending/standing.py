"""Participles that stand for people, which a parsed English tree takes for verbs: «the *injured*»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token
from svodka.language.english.mending.main_verbs import mistaken
from svodka.language.english.mending.subjects import make_subject


def set_right(tokens: Sequence[Token]) -> None:
    """Make nouns of them."""
    for word in tokens:
        done_to = word.pos in ("VERB", "ADJ") or (word.rel == "nmod" and _bare(tokens, word))
        if done_to and word.low in mistaken("people"):
            _people(tokens, word)


def _bare(tokens: Sequence[Token], word: Token) -> bool:
    """«the number of people *unemployed* rose»: a noun right behind another, without a preposition."""
    return 0 <= word.head < word.index and tokens[word.index - 1].pos == "NOUN"


def _people(tokens: Sequence[Token], word: Token) -> None:
    """«*the accused* told the court», «61 *injured* were taken away»: those to whom something was done."""
    before = tokens[word.index - 1] if word.index else word
    behind = tokens[word.index + 1] if word.index + 1 < len(tokens) else word
    if before.pos == "NOUN" and behind.pos == "VERB" and behind.feats.get("VerbForm") == "Fin":
        _told(tokens, before, word, behind)
        return
    the = word.index > 1 and tokens[word.index - 2].low == "the"
    if the and before.pos == "NUM" and behind.pos == "PUNCT":
        _counted(tokens, before, word)
        return
    if before.pos not in ("DET", "NUM") or before.head not in (word.index, behind.index):
        return
    if behind.pos not in ("AUX", "VERB") or behind.feats.get("VerbForm") != "Fin":
        return
    verb = behind if behind.pos == "VERB" else tokens[behind.head]
    if word.rel not in ("nsubj", "nsubj:pass", "nmod") and verb.index > word.index:
        make_subject(tokens, word, verb)
    before.head = word.index
    word.pos, word.lemma, word.feats = "NOUN", word.low, {"Number": "Plur"}


def _told(tokens: Sequence[Token], noun: Token, word: Token, verb: Token) -> None:
    """«the number of *people displaced* rose»: the verb behind is the main one."""
    if verb.head == word.index:
        verb.head, verb.rel = word.head, word.rel
        for token in tokens:
            if token.head == word.index:
                token.head = verb.index
    word.pos, word.head, word.rel = "ADJ", noun.index, "acl"


def _counted(tokens: Sequence[Token], number: Token, word: Token) -> None:
    """«Of the 20 *injured*, five were children»: what the number counts takes its place in the tree."""
    if word.head == number.index:
        word.head, word.rel = number.head, number.rel
    for token in tokens:
        if token.head == number.index and token is not word:
            token.head = word.index
    number.head, number.rel = word.index, "nummod"
    word.pos, word.lemma, word.feats = "NOUN", word.low, {"Number": "Plur"}
