"""Words by number: every word of a list has its place, and no other has one."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from svodka.language.russian import vocabulary
from svodka.language.russian.vocabulary import Vocabulary

WORDS = st.lists(st.text(st.characters(codec="utf-8"), max_size=6), unique=True, max_size=30)


@given(WORDS, WORDS)
def test_each_word_has_its_place(words: Sequence[str], others: Sequence[str]) -> None:
    known = Vocabulary(words)
    assert [known.get(word, -1) for word in words] == list(range(len(words)))
    assert all(known.get(word, -1) == -1 for word in set(others) - set(words))


def test_words_of_one_hash_are_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vocabulary, "hash", len, raising=False)
    known = Vocabulary(["два", "сто", "двести", "три"])
    assert [known.get(word, -1) for word in ("два", "сто", "три", "двести", "пять", "сем")] == [
        0, 1, 3, 2, -1, -1
    ]  # fmt: skip
