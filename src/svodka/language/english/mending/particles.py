"""Small words that belong to the word before them: «were dealt *with* in Tirsk», «wrote *off* 40 euros»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token
from svodka.language.english.mending.main_verbs import mistaken
from svodka.language.english.mending.subjects import is_passive
from svodka.language.english.tree import joins


def set_right(tokens: Sequence[Token]) -> None:
    """Give them to their verbs and nouns."""
    for word in tokens[2:-1]:
        if word.rel == "compound:prt" and tokens[word.index - 2].pos == "NOUN":
            _of_noun(tokens, tokens[word.index - 2], word)
    for word in tokens[2:-1]:
        if word.low == "following" and (word.pos, word.rel) == ("VERB", "advcl"):
            _behind_another(tokens, word)
    for word in tokens[1:-2]:
        if word.rel == "case" and word.low in mistaken("left-behind"):
            _left_behind(tokens, word)
        elif word.rel == "compound:prt":
            _with_verb(tokens, word)


def _left_behind(tokens: Sequence[Token], word: Token) -> None:
    """«were dealt *with* in Tirsk», «paid *for* by the fund»: no preposition of what stands behind."""
    verb, behind = tokens[word.index - 1], tokens[word.index + 1]
    passive = is_passive(tokens[: verb.index], verb)
    goes_on = behind.low in mistaken("goes-on") and behind.rel == "case"
    if passive and goes_on and behind.head == word.head and tokens[word.head].head == verb.index:
        word.head, word.rel = verb.index, "obl"


def _behind_another(tokens: Sequence[Token], word: Token) -> None:
    """«Sales rose 4 percent, *following* a 3 percent drop in May»: when it rose, and nothing that is done."""
    thing = next((t for t in tokens[word.index + 1 :] if t.head == word.index), None)
    if thing is None or thing.rel != "obj" or tokens[word.index - 1].text != ",":
        return
    if word.head < 0 or sum(t.head == word.index for t in tokens) > 1:
        return
    thing.head, thing.rel = word.head, "obl"
    word.head, word.rel, word.pos = thing.index, "case", "ADP"


def _of_noun(tokens: Sequence[Token], noun: Token, word: Token) -> None:
    """«The start-*up* sold 40 drones»: what a hyphen joins to a noun is no part of the verb."""
    if joins(tokens, word.index - 1):
        word.head, word.rel = noun.index, "flat"
        noun.lemma = f"{noun.lemma}-{word.low}"


def _with_verb(tokens: Sequence[Token], word: Token) -> None:
    """«The bank *wrote off* 40 euros»: a deed, and nothing that is said."""
    verb = tokens[word.head]
    phrase = f"{verb.lemma} {word.low}"
    if word.index == verb.index + 1 and phrase in mistaken("unsaid"):
        verb.lemma = phrase
