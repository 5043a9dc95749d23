"""Names that an «and» is part of: «*Food and Border Guard* (FBG)», «the *Food and Farm Board*»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token
from svodka.language.english.cues import speaking

_LEAST = 3
"""Letters of a short name that tells how far the long one goes."""


def join(tokens: Sequence[Token]) -> None:
    """Make one name of two that «and» joins, where the second alone is none; of any that «&» joins."""
    for word in tokens[1:]:
        if word.rel == "flat" and word.pos in ("PROPN", "NUM"):
            _beside(tokens, word)
    for office in tokens:
        if office.pos == "NOUN" and office.lemma in speaking("body"):
            _office(tokens, office)
    for second in tokens:
        if second.rel != "conj" or second.pos != "PROPN" or not 0 <= second.head < second.index:
            continue
        first = tokens[second.head]
        between = tokens[first.index + 1 : second.index]
        if first.pos != "PROPN" or not between:
            continue
        if between[-1].text == "&" and all(t.pos == "PROPN" for t in between[:-1]):
            _one(tokens, first, second)
            continue
        if between[0].text.lower() != "and" or any(t.pos != "PROPN" for t in between[1:]):
            continue
        last = _last(tokens, first, second)
        if _short(tokens, first, last) or _half(tokens, first, last):
            _one(tokens, first, last)


def _office(tokens: Sequence[Token], office: Token) -> None:
    """«the risk *reduction and management council*»: what a council is for, and no other body."""
    at = office.index - 1
    while at > 0 and tokens[at].head == office.index and tokens[at].pos in ("NOUN", "PROPN"):
        at -= 1
    if at < 1 or at == office.index - 1 or tokens[at].text.lower() != "and":
        return
    first = tokens[at - 1]
    beside = office.head == first.index or (office.head, office.rel) == (first.head, first.rel)
    begins = first.index
    while begins > 0 and tokens[begins - 1].pos in ("NOUN", "PROPN", "ADJ"):
        begins -= 1
    opened = begins > 0 and tokens[begins - 1].text.lower() in ("the", "a")
    if first.pos == "NOUN" and beside and opened and begins < first.index:
        if first.lemma not in speaking("body") | speaking("person"):
            _one(tokens, first, office)


def _beside(tokens: Sequence[Token], word: Token) -> None:
    """«the agency' [Rosa] *Vidal* says»: a name goes on with the word right before it, not past a mark."""
    before = tokens[word.index - 1]
    if before.pos == "VERB" and word.head < before.index:
        verb = next((t for t in tokens[word.index :] if t.pos == "VERB"), None)
        if verb is not None and not any(t.head == verb.index and t.rel == "nsubj" for t in tokens):
            word.head, word.rel = verb.index, "nsubj"  # «Omar Feki said *OPEC* had cut 40»
        return
    parted = any(t.text in ("'", "’", ",") for t in tokens[word.head : word.index])
    if before.pos == "PROPN" and word.head < before.index and before.rel != "flat" and parted:
        word.head = before.index


def _last(tokens: Sequence[Token], first: Token, second: Token) -> Token:
    """The last word of a name that the tree has cut in three: «the Harbour and Refugee *Board*»."""
    last = second
    for token in tokens[second.index + 1 :]:
        if token.pos != "PROPN" or token.head != first.index:
            break
        last = token
    if last is not second:
        second.head, second.rel = last.index, "compound"
        last.rel = "conj"
    return last


def _half(tokens: Sequence[Token], first: Token, second: Token) -> bool:
    """Whether the first is no name of a body by itself: «the *Food* and Farm Organization»."""
    named = second.lemma.lower() in speaking("body") and second.index > first.index + 2
    opened = any(t.head == first.index and t.text.lower() in ("the", "'s", "’s") for t in tokens)
    before = tokens[first.index - 1 : first.index]
    plain = first.lemma.lower() not in speaking("body") and not any(t.pos == "ADP" for t in before)
    return named and opened and plain


def _short(tokens: Sequence[Token], first: Token, second: Token) -> bool:
    """Whether the letters behind the second name begin the words of both: «… (CBP)»."""
    behind = tokens[second.index + 1 : second.index + 4]
    if len(behind) < 3 or behind[0].text != "(" or behind[2].text != ")":
        return False
    short = behind[1].text
    words = [t.text for t in tokens[first.index : second.index + 1] if t.text[:1].isupper()]
    letters = "".join(word[0] for word in words)
    return len(short) >= _LEAST and short.isupper() and short.endswith(letters)


def _one(tokens: Sequence[Token], first: Token, second: Token) -> None:
    """The first name tells of the second, and all that hung on it hangs on the second."""
    above, rel = first.head, first.rel
    for token in tokens:
        if token.head == first.index and token is not second:
            token.head = second.index
    second.head, second.rel = above, rel
    first.head, first.rel = second.index, "compound"
