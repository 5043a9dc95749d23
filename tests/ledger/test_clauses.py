"""Clauses around a figure and labels before it, however long a line is."""

from __future__ import annotations

import time
from types import SimpleNamespace
from typing import cast

import pytest

from svodka.ledger.meaning.clauses import is_row, label
from svodka.ledger.meaning.words import Text, words
from svodka.model import Claim


def figure(before: str, behind: str = "") -> tuple[Claim, Text]:
    """A claim of a figure between words, and the text."""
    quantity = SimpleNamespace(start=len(before), end=len(before) + 2)
    claim = cast(Claim, SimpleNamespace(quantity=quantity))
    return claim, Text(before + "12" + behind, "ru")


@pytest.mark.parametrize("mark", [" ", "- ", "• "])
def test_a_long_line_of_marks_is_no_label(mark: str) -> None:
    claim, text = figure("\n" + mark * 10_000)
    started = time.process_time()
    assert label(claim, text) == []
    assert not is_row(claim, text)
    assert time.process_time() - started < 1


def test_a_label_stands_before_a_dash() -> None:
    claim, text = figure("Угнано:\n- лодок – ")
    assert [word.text for word in label(claim, text)] == ["лодок"]
    claim, text = figure("Угнано лодок:\nТирск: ")
    assert is_row(claim, text)


@pytest.mark.parametrize(
    "text", ["", "\n", "Угнано 12", "\n\nУгнано 12\n", "Лодок: 5.\n\nПо-\nтом 12 яхт\n7"]
)
def test_words_between_two_offsets_are_those_of_the_whole_text(text: str) -> None:
    whole = words(text, language="ru")
    one = Text(text, "ru")
    for start in range(len(text) + 1):
        for end in range(start, len(text) + 1):
            assert one.words(start, end) == words(text, start, end, "ru")
    assert one.words() == whole
