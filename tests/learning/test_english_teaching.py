"""What the English network is taught with: pieces of words, and trees in a file."""

from __future__ import annotations

from pathlib import Path

import pytest

from svodka.errors import SourceError
from svodka.learning.english.pieces import MOST_PIECES, Pieces
from svodka.learning.english.treebank import Tree, accuracy, trees, write

VOCABULARY = [
    "[PAD]",
    "[UNK]",
    "[CLS]",
    "[SEP]",
    "police",
    "seize",
    "##d",
    "border",
    "-",
    "s",
    "1",
    "##2",
]
HELD = Tree(
    ["Police", "held", "12", "men"],
    ["police", "hold", "12", "man"],
    ["NOUN|Number=Plur", "VERB|Tense=Past", "NUM|NumType=Card", "NOUN|Number=Plur"],
    [1, -1, 3, 1],
    ["nsubj", "root", "nummod", "obj"],
)


@pytest.fixture
def pieces(tmp_path: Path) -> Pieces:
    (tmp_path / "vocab.txt").write_text("\n".join(VOCABULARY), "utf-8")
    return Pieces(tmp_path)


@pytest.mark.parametrize(
    ("word", "cut"),
    [
        ("Police", ["police"]),
        ("seized", ["seize", "##d"]),
        ("séized", ["seize", "##d"]),
        ("border-police", ["border", "-", "police"]),
        ("12", ["1", "##2"]),
        ("trucks", ["[UNK]"]),
        ("\u0301", ["[UNK]"]),
    ],
)
def test_a_word_is_cut_into_the_longest_pieces(pieces: Pieces, word: str, cut: list[str]) -> None:
    assert [VOCABULARY[number] for number in pieces.of(word)] == cut


def test_a_long_row_of_pieces_is_cut_short(pieces: Pieces) -> None:
    assert len(pieces.of("-" * 40)) == MOST_PIECES


def test_a_folder_without_pieces_is_named(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="pieces of words"):
        Pieces(tmp_path)


def test_trees_are_read_as_they_were_written(tmp_path: Path) -> None:
    write(tmp_path / "told.conllu", [HELD, HELD])
    assert [*trees(tmp_path / "told.conllu")] == [HELD, HELD]


def test_accuracy_counts_tags_heads_and_relations_apart() -> None:
    told = Tree(HELD.words, HELD.lemmas, ["NOUN", *HELD.tags[1:]], [1, -1, 1, 1], HELD.relations)
    assert accuracy([HELD], [told]) == {"upos": 1, "tags": 0.75, "uas": 0.75, "las": 0.75}
