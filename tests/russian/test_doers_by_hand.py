"""Who acts, in trees made by hand: what the parser seldom makes of plain sentences."""

from __future__ import annotations

from svodka.language.analysis import Sentence, Token
from svodka.language.russian.doers import mend_doers

PAST = {"Tense": "Past", "Number": "Sing", "Gender": "Masc", "VerbForm": "Fin"}
WORDS = [
    ("Школу", "NOUN", 1, "obj", {"Case": "Acc", "Gender": "Fem", "Number": "Sing"}),
    ("построил", "VERB", -1, "root", PAST),
    ("завод", "NOUN", 1, "obj", {"Case": "Acc", "Gender": "Masc", "Number": "Sing"}),
    ('"', "PUNCT", 4, "punct", {}),
    ("Вектор", "PROPN", 2, "appos", {"Case": "Nom", "Number": "Sing"}),
    ('"', "PUNCT", 4, "punct", {}),
]


def test_a_quotation_mark_at_the_end_opens_no_first_word() -> None:
    tokens, at = [], 0
    for index, (text, pos, head, rel, feats) in enumerate(WORDS):
        token = Token(index, text, at, at + len(text))
        token.pos, token.head, token.rel, token.feats = pos, head, rel, feats
        tokens.append(token)
        at += len(text) + 1
    children = [[t.index for t in tokens if t.head == at] for at in range(len(tokens))]
    mend_doers(Sentence(0, 0, at, 0, tokens, children=children))
    assert [t.rel for t in tokens[:3]] == ["obj", "root", "nsubj"]
