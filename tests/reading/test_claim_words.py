"""Columns of words: what is found for many candidates at once is what is found for each of them."""

from __future__ import annotations

import numpy as np
import pytest

from svodka.language.analysis import Sentence, Token
from svodka.language.russian import shipped
from svodka.reading.choice.table import Table
from svodka.reading.claims.choosing.drafts import draft
from svodka.reading.claims.choosing.options import Ballot
from svodka.reading.claims.choosing.sheets import Sheet
from svodka.reading.claims.choosing.ways import Wayfinder
from svodka.reading.claims.choosing.words import Words, between
from svodka.reading.quantities.figures import scan
from svodka.reading.syntax.tree import Tree

TEXT = (
    "Полиция, как сообщила пресс-служба, изъяла 700 единиц оружия — 54 гранаты и 17 мин. "
    "Оружие, которое нашли в Актау, уничтожат. Задержаны пятеро жителей города."
)


def trees(text: str) -> list[Tree]:
    analyzer = shipped.analyzer()
    outline = analyzer.outline(text)
    analyzer.parse(outline.sentences)
    return [Tree(sentence) for sentence in outline.sentences]


def by_hand(heads: list[int]) -> Tree:
    """A tree of nothing but conjuncts."""
    tokens = [Token(i, "и", 2 * i, 2 * i + 1) for i in range(len(heads))]
    children: list[list[int]] = [[] for _ in heads]
    for token, head in zip(tokens, heads, strict=True):
        token.head, token.rel = head, "conj" if head >= 0 else "root"
        if head >= 0:
            children[head].append(token.index)
    return Tree(Sentence(0, 0, 2 * len(heads), 0, tokens, parsed=True, children=children))


@pytest.fixture(scope="module")
def parsed() -> list[Tree]:
    return trees(TEXT)


def assert_ways_are_paths(made: list[Tree]) -> None:
    words = Words(made)
    finder = Wayfinder(words)
    pairs = [
        (tree, i, j)
        for tree in made
        for i in range(len(tree.tokens))
        for j in range(len(tree.tokens))
    ]
    a, b = (np.array([words.start[p[0]] + p[k] for p in pairs]) for k in (1, 2))
    ways = finder.ways(a, b)
    found = zip(
        ways.up.tolist(),
        ways.down.tolist(),
        ways.clauses.tolist(),
        finder.signatures(ways),
        strict=True,
    )
    paths = [tree.path(i, j) for tree, i, j in pairs]
    assert list(found) == [(p.up, p.down, p.clauses, p.signature) for p in paths]


def test_ways_are_the_paths_of_the_trees(parsed: list[Tree]) -> None:
    assert_ways_are_paths(parsed)


def test_ways_in_a_tree_that_is_cut_for_its_depth() -> None:
    assert_ways_are_paths([by_hand([-1, *range(80)])])


def test_ways_between_two_roots() -> None:
    assert_ways_are_paths([by_hand([-1, 0, 1, -1, 3])])


def test_what_stands_between_is_a_difference_of_running_counts(parsed: list[Tree]) -> None:
    words = Words(parsed)
    first = parsed[0]
    spans = [(i, j) for j in range(len(first.tokens)) for i in range(j + 1)]
    low, high = np.array(spans).T
    commas = [sum(t.text == "," for t in first.tokens[i + 1 : j]) for i, j in spans]
    verbs = [sum(t.pos == "VERB" for t in first.tokens[i + 1 : j]) for i, j in spans]
    assert between(words.commas, low, high).tolist() == commas
    assert between(words.verbs, low, high).tolist() == verbs


def test_words_agree_in_number_and_gender(parsed: list[Tree]) -> None:
    words = Words(parsed)

    def agree(one: str, other: str) -> float:
        texts = [token.text for token in words.tokens]
        (found,) = words.agreement(np.array([texts.index(one)]), np.array([texts.index(other)]))
        return float(found)

    assert agree("Полиция", "изъяла") == 1
    assert agree("Оружие", "Полиция") == 0
    assert agree("Полиция", "жителей") == 0
    assert agree("жителей", "Задержаны") == 0.75
    assert agree("Полиция", "как") == 0.5


def table(text: str, slot: str) -> tuple[Table, list[list[str]]]:
    """The table of a slot, and the words that each figure may choose of."""
    analyzer = shipped.analyzer()
    outline = analyzer.outline(text)
    analyzer.parse(outline.sentences)
    made = draft(outline, scan(text).figures, (), ())
    found, options = Sheet([(reading, made) for reading in made.readings]).table(slot)
    return found, [[text[slice(*option.word())] for option in own] for own in options]


def test_figures_of_a_sheet_are_described_as_they_are_alone() -> None:
    other = "Суд вынес 12 приговоров, сообщили в Астане."
    (alone, _), (after, words) = table(TEXT, "counted"), table(f"{TEXT}\n{other}", "counted")
    rows = int(alone.ends[-1])
    assert "приговоров" in words[-1]
    assert np.array_equal(after.numbers[:, :rows], alone.numbers)
    assert [list(keys[:rows]) for keys in after.keys] == [list(keys) for keys in alone.keys]


def test_options_that_mean_the_same_add_up() -> None:
    ballot = Ballot(["Токаев", "Астана", "президент Токаев"], [1, 2, 1], [0.3, 0.4, 0.2, 0.1])
    choice = ballot.likeliest()
    assert choice.option == "Токаев"
    assert choice.chance == pytest.approx(0.5)
    assert [option for option, _ in choice.ranked(3)] == ["Токаев", "Астана", None]
