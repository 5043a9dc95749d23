"""Names of several words: «*Food and Border Guard* (FBG)», «the *Food and Farm Board*»."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from svodka.language.analysis import Token
from svodka.language.english.cues import speaking
from svodka.language.english.mending.climbing import climb
from svodka.language.english.mending.main_verbs import mistaken

_NAMES = ("NOUN", "PROPN")
_SHORTEST = 2
"""Letters of a short name behind a long one."""
_LEAST = 3
"""Letters of a short name that tells how far the long one goes."""


def join(tokens: Sequence[Token]) -> None:
    """Make one name of two that «and» joins, where the second alone is none; of any that «&» joins."""
    for word in tokens[1:]:
        if word.rel == "appos" and word.pos == "NUM" and word.head == word.index - 1:
            if tokens[word.head].pos == "PROPN":
                word.rel = "flat"  # «the S&P *500* was up»
        if word.rel == "flat" and word.pos in ("PROPN", "NUM"):
            _beside(tokens, word)
    for mark in tokens[2:-3]:
        if mark.text == "(" and tokens[mark.index + 2].text == ")":
            _behind_short(tokens, mark, tokens[mark.index + 3])
    for word in tokens[1:-1]:
        before = tokens[word.index - 1]
        if word.text == "&" and before.head == word.head == word.index + 1:
            word.rel = "compound"  # «the *S&P* 500»
        if (
            word.pos == "ADJ"
            and word.text.istitle()
            and (before.pos, before.head) == ("PROPN", word.index)
        ):
            word.pos = "PROPN"  # «by Karsun *International*»
        if word.pos == "ADP" and word.text in _capitals():
            _of_three(tokens[word.index - 1], word, tokens[word.index + 1])
    for number in tokens[:-4]:
        if number.rel == "nummod" and number.head == number.index + 1 and number.lemma != "one":
            _of_both(tokens, number, tokens[number.head])
    for noun in tokens[3:]:
        if noun.rel == "conj" and noun.pos == "NOUN" and 0 <= noun.head < noun.index - 2:
            _of_lands(tokens, tokens[noun.head], tokens[noun.index - 1], noun)
    for second in tokens:
        if second.rel != "conj" or not 0 <= second.head < second.index:
            continue
        if tokens[second.index - 1].text == "&" and second.text[:1].isupper():
            second.pos = "PROPN"  # «Lunn & *Sons*»
        if second.pos != "PROPN":
            continue
        first = tokens[second.head]
        between = tokens[first.index + 1 : second.index]
        if first.pos != "PROPN" or not between:
            continue
        if between[-1].text == "&" and all(t.pos == "PROPN" for t in between[:-1]):
            _one(tokens, first, second)
            continue
        if between[0].low != "and" or any(t.pos != "PROPN" for t in between[1:]):
            continue
        if _short(tokens, first, second) or _half(tokens, first, second):
            _one(tokens, first, second)


def _beside(tokens: Sequence[Token], word: Token) -> None:
    """«the agency' [Rosa] *Vidal* says»: a name goes on with the word right before it, not past a mark."""
    before = tokens[word.index - 1]
    parted = any(t.text in ("'", "’", ",") for t in tokens[word.head : word.index])
    if before.pos != "PROPN" or word.index == before.head:
        return  # «IBM, Samsung *Co Ltd*», where each hangs on the other
    if word.head < before.index and before.rel != "flat" and parted:
        word.head = before.index


def _of_three(first: Token, word: Token, last: Token) -> None:
    """«*Nurses Without Borders* sent 40 tents»: a name whose preposition has a capital."""
    capitals = first.text.istitle() and last.text.istitle() and first.pos in _NAMES
    if not capitals or word.head != last.index or last.head not in (first.index, first.head):
        return
    for token in (first, word, last):
        token.pos = "PROPN"
    word.head = last.head = first.index
    word.rel = last.rel = "flat"


@cache
def _capitals() -> frozenset[str]:
    """Prepositions inside names, with the capital that they have there."""
    return frozenset(word.capitalize() for word in mistaken("in-names"))


def _of_both(tokens: Sequence[Token], number: Token, first: Token) -> None:
    """«two *suicide and gun attacks*»: so many attacks of both kinds; no plural counts the first alone."""
    joint = tokens[first.index + 1]
    at = joint.index + 1
    while at < len(tokens) - 1 and tokens[at].rel in ("compound", "amod"):
        at += 1
    whole = tokens[at]
    many = whole.pos == "NOUN" and whole.feats.get("Number") == "Plur"
    single = first.pos == "NOUN" and first.feats.get("Number") == "Sing"
    beside = whole.head == first.index and whole.rel == "conj" and at > joint.index + 1
    many = many and tokens[min(at + 1, len(tokens) - 1)].pos != "NUM"  # «5 percent and tin sales 7»
    if single and many and beside and joint.pos == "CCONJ" and joint.head == whole.index:
        number.head = whole.index
        _one(tokens, first, whole)


def _of_lands(tokens: Sequence[Token], first: Token, last: Token, noun: Token) -> None:
    """«*Swiss and Italian police* held 40»: police of both, not somebody called Swiss and others.

    «*Swiss, Polish and Italian police*»: of three.
    """
    adjective = last.pos == "ADJ" and last.text[:1].isupper() and first.text[:1].isupper()
    amid = tokens[first.index + 1 : last.index]
    marks, lands = amid[::2], amid[1::2]
    joined = bool(marks) and marks[-1].pos == "CCONJ" and all(t.text == "," for t in marks[:-1])
    joined = joined and all(t.text[:1].isupper() and t.pos in ("PROPN", "ADJ") for t in lands)
    hung = last.head == first.index or (bool(lands) and last.head == noun.index)
    if adjective and joined and hung and first.pos in ("PROPN", "ADJ"):
        inside = (last, *amid, noun)
        for token in tokens:
            if token.head == first.index and token not in inside:
                token.head = noun.index if token.index > noun.index else first.index
        _one(tokens, first, noun)


def _behind_short(tokens: Sequence[Token], mark: Token, noun: Token) -> None:
    """«Customs and Border Protection (CBP) *officers* seized 40»: those of the body with the short name."""
    short, name = tokens[mark.index + 1].text, tokens[mark.index - 1]
    if not (short.isupper() and len(short) >= _SHORTEST and noun.text.islower()):
        return
    people = noun.lemma in speaking("person") or noun.feats.get("Number") == "Plur"
    behind = tokens[noun.index + 1].pos if noun.index + 1 < len(tokens) else ""
    if noun.pos != "NOUN" or not people or behind in ("NOUN", "CCONJ"):
        return
    name = climb(tokens, name, lambda word: _is_name(tokens[word.head], mark))
    last = tokens[mark.index - 1]
    if last.rel == "conj" and last.head == name.index:
        _one(tokens, name, last)
        name = last
    if name.pos not in _NAMES or name.head == noun.index:
        return
    if noun.head < mark.index or (noun.head, noun.rel) == (name.head, name.rel):
        noun.head, noun.rel = name.head, name.rel
        for token in tokens:
            if token.head == name.index and token.index > noun.index:
                token.head = noun.index
        name.head, name.rel = noun.index, "compound"


def _is_name(word: Token, mark: Token) -> bool:
    return word.index < mark.index and word.text[:1].isupper() and word.pos in _NAMES


def _half(tokens: Sequence[Token], first: Token, second: Token) -> bool:
    """Whether the first is no name of a body by itself: «the *Food* and Farm Organization»."""
    named = second.lemma.lower() in speaking("body") and second.index > first.index + 2
    opened = any(t.head == first.index and t.low in ("the", "'s", "’s") for t in tokens)
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
