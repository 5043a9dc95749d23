"""Whose data tell something: «согласно данным [Росстата]», «данные, опубликованные [штабом]»; media."""

from __future__ import annotations

from svodka.language.analysis import Sentence, Token
from svodka.language.lexicon import classes, folded
from svodka.reading.syntax.phrases import name_at

_NAMES = frozenset({"ORG", "PER"})
_KINDS = ("body", "media", "person")


def whose_data(sentence: Sentence, noun: Token) -> Token | None:
    """«Согласно данным [Росстата]», «об этом говорят данные [министерства]»: whose they are.

    A name, a body or a person, else ``None``: «согласно данным переписи».
    """
    words = classes("russian/references")
    if folded(noun.text) not in words["data"] | words["tidings"]:
        return None
    for index in sentence.children[noun.index]:
        token = sentence.tokens[index]
        if index > noun.index and token.rel == "nmod" and token.feats.get("Case") == "Gen":
            if is_somebody(sentence, token):
                return token
    return _publisher(sentence, noun)


def _publisher(sentence: Sentence, noun: Token) -> Token | None:
    """«Данные, опубликованные [комитетом]»: who made known what is told; «на [сайте] мэрии»: or where."""
    tokens = sentence.tokens
    for index in sentence.children[noun.index]:
        if tokens[index].rel != "acl" or tokens[index].feats.get("Voice") != "Pass":
            continue
        for child in sentence.children[index]:
            if tokens[child].feats.get("Case") == "Ins" and is_somebody(sentence, tokens[child]):
                return tokens[child]
        for child in sentence.children[index]:
            if tokens[child].feats.get("Case") == "Loc" and _is_published(tokens[child]):
                return tokens[child]
    return None


def _is_published(token: Token) -> bool:
    """Whether something may be read in it: a site, a newspaper, a report."""
    kinds = classes("russian/speaker_nouns", "kind")
    return token.lemma in kinds["media"] | kinds["document"]


def is_somebody(sentence: Sentence, token: Token) -> bool:
    """Whether a word, or a name that holds it, is a person or a body."""
    name = name_at(sentence, token.index)
    kinds = classes("russian/speaker_nouns", "kind")
    return (name is not None and name.kind in _NAMES) or any(
        token.lemma in kinds[kind] for kind in _KINDS
    )


def is_press(noun: Token) -> bool:
    """A newspaper or an agency by its noun: of two media it is the one that tells."""
    media = classes("russian/speaker_nouns", "kind")["media"]
    return folded(noun.lemma) in media | classes("russian/references")["agency"]


def is_medium(sentence: Sentence, teller: Token | None) -> bool:
    """Whether who tells is a newspaper, an agency, or has a name and is neither a person nor an office."""
    if teller is None:
        return False
    if is_press(teller):
        return True
    kinds, lemma = classes("russian/speaker_nouns", "kind"), folded(teller.lemma)
    name = name_at(sentence, teller.index)
    named = name.kind == "ORG" if name is not None else teller.pos in ("PROPN", "X")
    return named and lemma not in kinds["body"] | kinds["person"]
