"""What the networks of Russian compute, against the plain definitions of what they compute."""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import Any

import networkx
import numpy as np
import pytest

from svodka.language.arborescence import best_trees
from svodka.language.filtering import Room
from svodka.language.russian.encoder import Encoder
from svodka.language.russian.names import stretches
from svodka.language.russian.pretrained import MODELS, Floats, data_folder, load_model
from svodka.language.russian.tagger import Parser, Recognizer, load_words
from svodka.language.russian.words import PLACES, Shelf, Words, word_shape

SENTENCES = [
    sentence.split()
    for sentence in (
        "Полиция задержала сорок браконьеров .",
        "Да !",
        "В 2019 году , сообщил Асхат Серикбаев , изъято 54 гранаты и 3 пистолета .",
        "Казахстан",
        "iPhone стоил 300 000 тенге в Алма-Ате €",
    )
    * 20
]


@pytest.fixture(scope="module")
def folder() -> Path:
    return data_folder()


@pytest.fixture(scope="module")
def words(folder: Path) -> Words:
    return load_words(folder)


def convolved(arrays: dict[str, Any], rows: Floats) -> Floats:
    """A layer as its definition says: convolution, rectifier, batch norm; zeros on both sides."""
    padded = np.pad(rows, ((1, 1), (0, 0)))
    weight = arrays["conv"]["weight"]
    made = sum(padded[side : side + len(rows)] @ weight[:, :, side].T for side in range(3))
    norm = arrays["norm"]
    made = np.maximum(made + arrays["conv"]["bias"], 0)
    found: Floats = (made - norm["mean"]) / norm["std"] * norm["weight"] + norm["bias"]
    return found


@pytest.mark.parametrize("name", sorted(MODELS))
def test_the_encoder_is_three_convolutions(folder: Path, words: Words, name: str) -> None:
    model = load_model(folder / MODELS[name], ("shape",))
    encoder, batch = Encoder(model.arrays), words.batch(SENTENCES)
    out = np.empty((batch.size, encoder.width), np.float32)
    encoder.encode(batch, words, Room(), out)
    shapes = load_model(folder / MODELS["tags"], ("shape",)).vocabularies["shape"]
    for start, sentence in list(zip(batch.starts, SENTENCES, strict=True))[-7:]:
        known = [shapes.index(word_shape(word)) for word in sentence]
        rows = np.concatenate(
            (
                words.vectors([w.lower() for w in sentence]),
                model.arrays["emb"]["shape"]["weight"][known],
            ),
            axis=1,
        )
        for layer in model.arrays["encoder"]["layers"]:
            rows = convolved(layer, rows)
        found = out[start : start + len(sentence)]
        assert np.abs(found - rows).max() < 1e-5 * max(1, np.abs(rows).max())


def test_words_alike_are_one_word(words: Words) -> None:
    batch = words.batch([["2019", "2020", "Жжжукаев", "Жжжумаев", "в", "В"]])
    assert len(batch.words) == 1 + 4  # the blank, a number, an unknown name, «в» in two cases


def test_portions_hold_all_tokens_in_their_order(words: Words) -> None:
    batch = words.batch(SENTENCES * 3)
    assert len(batch.portions) > 1
    assert [p.first for p in batch.portions] == [
        0, *itertools.accumulate(len(p.tokens) for p in batch.portions[:-1])
    ]  # fmt: skip
    assert sum(len(p.tokens) for p in batch.portions) == batch.size
    for portion in batch.portions:
        places = np.sort(np.concatenate((portion.blanks, portion.tokens)))
        assert places.tolist() == list(range(2 * len(portion.even)))


def test_words_that_come_often_are_kept() -> None:
    shelf = Shelf(0)
    often = shelf.places(np.arange(100)).tolist()
    for batch in range(1, 12):
        shelf.places(np.arange(100))
        shelf.places(np.arange(batch * PLACES // 2, (batch + 1) * PLACES // 2))
    assert shelf.places(np.arange(100)).tolist() == often


def test_a_row_has_one_word() -> None:
    draw, shelf = np.random.default_rng(1), Shelf(0)
    owner: dict[int, int] = {}
    for _ in range(12):
        numbers = np.unique(draw.zipf(1.1, 9000) % 60_000)
        places = shelf.places(numbers)
        assert len(np.unique(places)) == len(places)
        for number, place, known in zip(numbers, places, shelf._place[numbers], strict=True):
            assert known == place
            owner[int(place)] = int(number)
        for place, number in owner.items():
            assert shelf._owner[place] == number


def test_names_are_the_best_path(folder: Path, words: Words) -> None:
    recognizer = Recognizer(folder)
    batch = words.batch([["а"] * length for length in (3, 1, 4, 2, 4)])
    rows = np.random.default_rng(3).standard_normal((batch.size, 64)).astype(np.float32) * 5
    found = recognizer.recognize(batch, rows)
    own = recognizer._head["bias"] + rows @ recognizer._head["weight"]
    for start, length in zip(batch.starts, batch.lengths, strict=True):
        best = max(
            itertools.product(range(8), repeat=int(length)),
            key=lambda path: (
                sum(own[start + at, tag] for at, tag in enumerate(path))
                + sum(recognizer._transitions[a, b] for a, b in itertools.pairwise(path))
            ),
        )
        assert tuple(found[start : start + length].tolist()) == best


def test_relations_are_the_best_for_their_heads(folder: Path, words: Words) -> None:
    parser = Parser(folder)
    model = load_model(folder / MODELS["syntax"], ()).arrays["rel"]
    batch = words.batch(SENTENCES)
    rows = np.random.default_rng(4).standard_normal((batch.size, 64)).astype(np.float32)
    heads, relations = parser.parse(batch, rows)

    def seen(side: str, row: Floats) -> Floats:
        made: Floats = np.maximum(
            row @ model[side]["proj"]["weight"] + model[side]["proj"]["bias"], 0
        )
        return made

    for start, length in list(zip(batch.starts, batch.lengths, strict=True))[:6]:
        for token in range(start, start + length):
            above = model["root"] if heads[token] < 0 else rows[start + heads[token]]
            scores = (seen("head", above) @ model["kernel"]).reshape(-1, 32) @ seen(
                "tail", rows[token]
            )
            assert relations[token] == scores.argmax()


@pytest.mark.parametrize("seed", range(4))
def test_the_best_tree_of_many_words_is_found(seed: int) -> None:
    words = 10
    scores = np.random.default_rng(seed).standard_normal((words, 1 + words)) * 3
    worth = []
    for root in range(words):
        graph = networkx.DiGraph()
        graph.add_edge(0, 1 + root, weight=scores[root, 0])
        for word, head in itertools.permutations(range(words), 2):
            if word != root:
                graph.add_edge(1 + head, 1 + word, weight=scores[word, 1 + head])
        best = networkx.maximum_spanning_arborescence(graph)
        worth.append(sum(weight for _, _, weight in best.edges(data="weight")))
    found = best_trees(scores[None].copy())[0]
    assert (found == 0).sum() == 1
    assert scores[np.arange(words), found].sum() == pytest.approx(max(worth), abs=0.01)


def test_trees_are_found_together_as_alone() -> None:
    scores = np.random.default_rng(9).standard_normal((50, 7, 8)) * 3
    assert best_trees(scores.copy()).tolist() == [
        best_trees(one[None].copy())[0].tolist() for one in scores
    ]


def test_names_end_with_their_sentence_and_begin_anew() -> None:
    kinds = ["<pad>", "O", "B-PER", "I-PER", "I-ORG"]
    tags = [2, 3, 1, 2, 2, 4, 4, 3, 0]
    found = stretches(np.array(tags), kinds, np.array([0, 3, 6]))
    assert list(found) == [
        (0, 1, "PER"), (3, 3, "PER"), (4, 4, "PER"), (5, 5, "ORG"), (6, 6, "ORG"), (7, 7, "PER"),
    ]  # fmt: skip
