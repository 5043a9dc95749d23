"""Trees of parsed sentences: paths, clauses and agents."""

from __future__ import annotations

import itertools

import pytest

from svodka.language.russian import shipped
from svodka.reading.claims.agents import agent_of
from svodka.reading.syntax.tree import CLAUSAL, Tree


def tree(text: str) -> Tree:
    analyzer = shipped.analyzer()
    outline = analyzer.outline(text)
    analyzer.parse(outline.sentences)
    return Tree(outline.sentences[0])


def at(made: Tree, word: str) -> int:
    """The index of a word."""
    return next(t.index for t in made.tokens if t.text == word)


@pytest.fixture(scope="module")
def plain() -> Tree:
    return tree("Полиция задержала сорок браконьеров.")


def test_a_path_goes_over_the_lowest_common_ancestor(plain: Tree) -> None:
    path = plain.path(at(plain, "браконьеров"), at(plain, "Полиция"))
    assert (path.up, path.down) == (1, 1)
    assert (path.left, path.right) == ("obj", "nsubj")
    assert path.clauses == 0


def test_a_path_back_is_the_path_turned_round(plain: Tree) -> None:
    there = plain.path(at(plain, "сорок"), at(plain, "Полиция"))
    back = plain.path(at(plain, "Полиция"), at(plain, "сорок"))
    assert (there.up, there.down) == (back.down, back.up)


def test_a_path_to_itself_is_empty(plain: Tree) -> None:
    path = plain.path(1, 1)
    assert (path.up, path.down) == (0, 0)


def test_every_path_is_what_its_steps_say() -> None:
    made = tree(
        "Министр , который вчера приехал , сообщил , что полиция задержала сорок браконьеров из трёх сёл ."
    )

    def above(index: int) -> list[int]:
        chain = [index]
        while made.heads[chain[-1]] >= 0:
            chain.append(made.heads[chain[-1]])
        return chain

    for a, b in itertools.permutations(range(len(made.tokens)), 2):
        top = next(token for token in above(a) if token in above(b))
        up, down = (above(x)[: above(x).index(top)] for x in (a, b))
        path = made.path(a, b)
        assert (path.up, path.down) == (len(up), len(down))
        assert path.left == (made.rels[up[-1]] if up else "")
        assert path.right == (made.rels[down[-1]] if down else "")
        assert path.clauses == sum(made.rels[token] in CLAUSAL for token in up + down)
        steps = ["^" + made.rels[token] for token in up[:6]]
        steps += ["/" + made.rels[token] for token in down[::-1][:6]]
        assert path.signature == "".join(steps)


def test_a_subordinate_clause_is_its_own() -> None:
    made = tree("Министр сообщил, что полиция задержала сорок браконьеров.")
    said, held = at(made, "сообщил"), at(made, "задержала")
    assert made.clause[at(made, "Министр")] == said
    assert made.clause[at(made, "браконьеров")] == held
    assert made.path(at(made, "браконьеров"), at(made, "Министр")).clauses >= 1


@pytest.mark.parametrize(
    ("text", "action", "agent", "kind"),
    [
        ("Полиция задержала сорок браконьеров.", "задержала", "Полиция", 1),
        ("Сорок браконьеров задержаны полицией.", "задержаны", "полицией", 5),
        ("Пожарные приехали и потушили два дома.", "потушили", "Пожарные", 8),
    ],
    ids=["subject", "instrumental", "coordination"],
)
def test_grammar_names_the_agent(text: str, action: str, agent: str, kind: int) -> None:
    made = tree(text)
    found = agent_of(made, at(made, action))
    assert found is not None
    assert (made.tokens[found.token].text, found.kind) == (agent, kind)


def test_a_passive_without_an_agent_has_none() -> None:
    made = tree("Изъято сорок гранат.")
    assert agent_of(made, at(made, "Изъято")) is None
