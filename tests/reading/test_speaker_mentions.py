"""Mentions of speakers on trees as bad as a parser may make them."""

from __future__ import annotations

from svodka.language.analysis import Name, Sentence, Token
from svodka.reading.statements.speakers.mentions import _named
from svodka.reading.syntax.tree import Tree

NOMINATIVE = {"Case": "Nom"}


def parsed(*words: tuple[str, str, int, str]) -> Sentence:
    """A sentence of words with their parts of speech, heads and relations."""
    tokens, at = [], 0
    for index, (text, pos, head, rel) in enumerate(words):
        token = Token(index, text, at, at + len(text))
        token.pos, token.head, token.rel, token.feats = pos, head, rel, NOMINATIVE
        tokens.append(token)
        at = token.end + 1
    children = [[t.index for t in tokens if t.head == i] for i in range(len(tokens))]
    return Sentence(0, 0, at, 0, tokens, parsed=True, children=children)


def test_a_name_inside_the_phrase_of_its_description_is_its_name() -> None:
    sentence = parsed(
        ("глава", "NOUN", -1, "root"), ("Клишас", "PROPN", 2, "amod"), ("глеб", "NOUN", 0, "obj")
    )
    name = Name("Клишас", 6, 12, "PER", 1, 1)
    sentence.names = [name]
    assert _named(sentence, Tree(sentence), head=0, last=2) is name
