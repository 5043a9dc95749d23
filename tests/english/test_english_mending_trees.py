"""What mends leave is a tree, whatever the parser made: no walk up from a word runs in a circle."""

from __future__ import annotations

import random

import pytest

from svodka.language.analysis import Token
from svodka.language.arborescence import leads_up
from svodka.language.english.mending.order import mend
from svodka.model import Document
from svodka.reader import Reader

WORDS = {
    "NOUN": ["Minister", "officers", "police", "fire"],
    "PROPN": ["Tirsk", "Co", "Ltd", "Border", "Guard", "CBP", "March", "May"],
    "VERB": ["said", "seized", "killing"],
    "AUX": ["were", "would"],
    "PUNCT": [",", "(", ")"],
    "ADP": ["in", "out"],
    "PRON": ["which", "that"],
    "CCONJ": ["and"],
    "ADJ": ["Swiss"],
    "DET": ["the"],
    "NUM": ["40"],
}
RELATIONS = [
    *(
        "nsubj",
        "nsubj:pass",
        "obj",
        "obl",
        "nmod",
        "nmod:desc",
        "compound",
        "flat",
        "conj",
        "appos",
    ),
    *("acl", "acl:relcl", "advcl", "ccomp", "parataxis", "case", "det", "amod", "nummod", "cc"),
    *("punct", "aux", "aux:pass", "mark"),
]


@pytest.mark.parametrize(
    ("heads", "is_tree"),
    [
        ([], True),
        ([-1], True),
        ([1, 2, -1], True),
        ([-1, 0, 1, 0], True),
        ([1, 0, -1], False),
        ([0], False),
        ([-1, 2, 3, 1], False),
        ([3, 3, -1, 4, 3], False),
    ],
)
def test_words_lead_up_to_a_root(heads: list[int], is_tree: bool) -> None:
    assert leads_up(heads) is is_tree


def tree_of(chance: random.Random) -> list[Token]:
    """A sentence of words in any order, each on any other, as no parser is kept from making it."""
    length = chance.randint(3, 14)
    order = list(range(length))
    chance.shuffle(order)
    tokens = []
    for index in range(length):
        pos = chance.choice([*WORDS])
        text = chance.choice(WORDS[pos])
        token = Token(index, text, 8 * index, 8 * index + len(text))
        token.pos, token.lemma, token.rel = pos, text.lower(), chance.choice(RELATIONS)
        token.feats = {"Number": "Plur"} if text.endswith("s") else {}
        tokens.append(token)
    for place, index in enumerate(order):
        tokens[index].head = order[chance.randrange(place)] if place else -1
    return tokens


@pytest.mark.parametrize("seed", range(40))
def test_any_tree_stays_a_tree(seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(150):
        tokens = tree_of(chance)
        mend(tokens)
        assert leads_up([token.head for token in tokens])


def test_a_company_whose_words_hang_on_each_other_is_read(reader: Reader) -> None:
    text = "Lunn Electronics Co Ltd (005930.KS) and Orvel Inc (7751.T) sold 40 ships."
    claims = reader.read(Document(text, language="en")).claims
    assert [claim.quantity.text for claim in claims] == ["40"]
