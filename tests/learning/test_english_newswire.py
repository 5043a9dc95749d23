"""Sentences that the grammar of official news writes for training: they are trees, the same for a seed."""

from __future__ import annotations

from svodka.learning.english.newswire import Newswire, verb_form
from svodka.learning.english.treebank import Tree

RAIN = Tree(
    ["Rain", "closed", "mountain", "roads", "near", "Karsun", "."],
    ["rain", "close", "mountain", "road", "near", "Karsun", "."],
    [
        "NOUN|Number=Sing", "VERB|Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin", "NOUN|Number=Sing",
        "NOUN|Number=Plur", "ADP", "PROPN|Number=Sing", "PUNCT",
    ],
    [1, -1, 3, 1, 5, 1, 1],
    ["nsubj", "root", "compound", "obj", "case", "obl", "punct"],
)  # fmt: skip


def _root_of(tree: Tree, word: int) -> int:
    for _ in tree.words:
        if tree.heads[word] < 0:
            return word
        word = tree.heads[word]
    return -1


def test_every_sentence_is_a_tree_with_one_root() -> None:
    for tree in Newswire([RAIN]).sentences(400):
        assert tree.heads.count(-1) == 1, tree.words
        root = tree.heads.index(-1)
        assert tree.relations[root] == "root"
        assert {_root_of(tree, word) for word in range(len(tree.words))} == {root}
        assert len(tree.words) == len(tree.tags) == len(tree.heads) == len(tree.relations)


def test_the_same_seed_writes_the_same() -> None:
    assert Newswire([RAIN], 7).sentences(20) == Newswire([RAIN], 7).sentences(20)
    assert Newswire([RAIN], 7).sentences(20) != Newswire([RAIN], 8).sentences(20)


def test_sentences_of_the_treebank_are_said_by_somebody_and_get_figures() -> None:
    written = [" ".join(tree.words) for tree in Newswire([RAIN]).sentences(400)]
    assert any("ain closed mountain roads near Karsun , " in text for text in written)
    assert any(
        tree.relations[tree.words.index("mountain") - 1] == "nummod"
        for tree in Newswire([RAIN]).sentences(400)
        if tree.words.count("mountain") == 1
    )


def test_verb_forms() -> None:
    forms = {verb: [verb_form(verb, form) for form in ("pres", "past", "pass", "ing")] for verb in (
        "stop", "carry", "shoot", "catch", "cut", "rescue", "flee", "order",
    )}  # fmt: skip
    assert forms == {
        "stop": ["stops", "stopped", "stopped", "stopping"],
        "carry": ["carries", "carried", "carried", "carrying"],
        "shoot": ["shoots", "shot", "shot", "shooting"],
        "catch": ["catches", "caught", "caught", "catching"],
        "cut": ["cuts", "cut", "cut", "cutting"],
        "rescue": ["rescues", "rescued", "rescued", "rescuing"],
        "flee": ["flees", "fled", "fled", "fleeing"],
        "order": ["orders", "ordered", "ordered", "ordering"],
    }
