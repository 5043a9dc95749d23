"""The network of English: what is made quick gives what plain convolutions give."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from svodka.language.english.parsing.encoder import DILATIONS, PORTION, Encoder
from svodka.language.english.parsing.vocabulary import FIELDS, Vocabulary
from svodka.language.filtering import Floats

WIDTH = 8
WORDS = ["police", "held", "12", "men", "."]


def arrays() -> dict[str, Floats]:
    """Made-up weights over a vocabulary of :data:`WORDS`."""
    random = np.random.default_rng(5)
    made = {f"embed.{name}": random.normal(size=(len(WORDS) + 2, WIDTH)) for name in FIELDS}
    for layer in range(len(DILATIONS)):
        made[f"conv{layer}.weight"] = random.normal(size=(3, WIDTH, WIDTH))
        made[f"conv{layer}.bias"] = random.normal(size=WIDTH)
        made[f"norm{layer}.weight"] = random.uniform(0.5, 2, WIDTH)
    return {name: array.astype(np.float32) for name, array in made.items()}


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    return Vocabulary(dict.fromkeys(FIELDS, WORDS))


def plainly(words: list[str], a: dict[str, Floats], vocabulary: Vocabulary) -> NDArray[np.float64]:
    """The rows of a sentence, place by place and without any sharing."""
    numbers = [vocabulary.numbers(word) for word in words]
    rows = np.array(
        [
            sum(a[f"embed.{name}"][n] for name, n in zip(FIELDS, own, strict=True))
            for own in numbers
        ],
        float,
    )
    for layer, step in enumerate(DILATIONS):
        edge = np.zeros((step, WIDTH))
        wide = np.concatenate((edge, rows, edge))
        around = [wide[: -2 * step], rows, wide[2 * step :]]
        sums = sum(x @ w for x, w in zip(around, a[f"conv{layer}.weight"], strict=True))
        rows = rows + np.maximum(sums + a[f"conv{layer}.bias"], 0)
        size = np.sqrt((rows * rows).mean(1, keepdims=True) + 1e-5)
        rows = rows / size * a[f"norm{layer}.weight"]
    return rows


@pytest.mark.parametrize("lengths", [[1], [5, 1, 9], [PORTION, 3], [7] * 120])
def test_rows_are_those_of_plain_convolutions(lengths: list[int], vocabulary: Vocabulary) -> None:
    random = np.random.default_rng(2)
    sentences = [[WORDS[i] for i in random.integers(0, len(WORDS), n)] for n in lengths]
    made = np.concatenate(list(Encoder(arrays(), vocabulary).encode(sentences)))
    whole = np.concatenate([plainly(words, arrays(), vocabulary) for words in sentences])
    assert np.allclose(made, whole, atol=1e-3)


def test_what_is_kept_of_words_begins_anew(
    vocabulary: Vocabulary, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("svodka.language.english.parsing.encoder.PLACES", 3)
    encoder = Encoder(arrays(), vocabulary)
    for sentence in (["police", "held"], ["12", "men", "."], ["police", "held", "12", "men"]):
        (rows,) = encoder.encode([sentence])
        assert np.allclose(rows, plainly(sentence, arrays(), vocabulary), atol=1e-3)
