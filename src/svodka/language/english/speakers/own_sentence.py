"""Pronouns that say something, and the one of their own sentence they mean: «*Orin* fell after it said»."""

from __future__ import annotations

from svodka.language.analysis import Sentence, Token
from svodka.language.english.cues import speaking
from svodka.language.english.tree import child
from svodka.language.slots import Words

_CLAUSES = frozenset(["after", "as", "before", "once", "because", "when", "since"])
"""What opens a clause of the one that the main clause tells of."""


def above_clause(text: str, sentence: Sentence, pronoun: int) -> Words | None:
    """«*Orin* fell 3% after it reported a loss», «shares of *Orin* rose as it said …»: its name above.

    Only «it», and only a name of no person: «*Orin's* shares», not «Mr Orin's shares».
    """
    tokens = sentence.tokens
    verb = tokens[pronoun].head
    if tokens[pronoun].low != "it" or verb < 0 or tokens[verb].rel != "advcl":
        return None
    mark, above = child(sentence, verb, "mark"), tokens[verb].head
    if mark is None or tokens[mark].low not in _CLAUSES or above > mark:
        return None
    subject = child(sentence, above, "nsubj")
    if subject is None:
        return None
    named = _name(sentence, tokens[subject])
    if named is None:
        return None
    first, last = named
    start, end = tokens[first].start, tokens[last].end
    return Words(start, end, text[start:end])


def _name(sentence: Sentence, subject: Token) -> tuple[int, int] | None:
    """The first and last token of the one name in a subject: its own, its owner's, or that behind «of»."""
    tokens = sentence.tokens
    inside = [subject.index]
    for at in inside:
        below = sentence.children[at]
        if any(tokens[i].rel in ("conj", "acl", "acl:relcl", "appos") for i in below):
            return None
        inside += below
    names = sorted(
        i for i in inside if tokens[i].pos in ("NOUN", "PROPN") and _has_capital(tokens[i])
    )
    if not names or names[-1] - names[0] != len(names) - 1:
        return None
    if any(tokens[i].low in speaking("title") for i in names):
        return None
    return names[0], names[-1]


def _has_capital(token: Token) -> bool:
    """Whether a capital makes a name of a word, and not that it opens the sentence."""
    return token.text[:1].isupper() and (token.index > 0 or token.pos == "PROPN")


def parted(sentence: Sentence, words: Words, end: int) -> bool:
    """«*Rosa Vidal* blamed the rain: it cost 40 million, she said»: a clause of one's own before."""
    return any(t.text in (":", ";") for t in sentence.tokens if words.end <= t.start < end)


def inside(sentence: Sentence, pronoun: int) -> bool:
    """Whether the speech of a pronoun stands before it, up to a comma."""
    token = sentence.tokens[pronoun]
    if not pronoun or sentence.tokens[pronoun - 1].text != "," or token.head < 0:
        return False
    return sentence.tokens[token.head].rel == "parataxis"
