"""What is cut without a pattern is cut as the pattern would: most tokens and numbers of a text."""

from __future__ import annotations

import pytest

from svodka.language.kazakh.analyzer import TOKEN, tokens
from svodka.language.quantities.marks import marks

TEXTS = (
    "Ауылда 12 үй жанды, 3 адам зардап шекті.",
    "Қорда 2 134 тонна астық бар... 5-еуі сатылды",
    "Boeing 737, МИ-2 және 24.kz: 1,5 млн\nтеңге. . , 1234567890123456789 дана",
)


@pytest.mark.parametrize("text", TEXTS)
def test_tokens_are_those_of_the_pattern(text: str) -> None:
    found = [(t.index, t.text, t.start, t.end) for t in tokens(text, 0, len(text))]
    assert found == [(i, m[0], *m.span()) for i, m in enumerate(TOKEN.finditer(text))]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [("Қорда 2 134 тонна", ["2 134"]), ("3 үй, 12 қора", ["3", "12"]), ("5 , 7", ["5", "7"])],
)
def test_digits_go_on_behind_a_space_only_where_digits_stand(text: str, numbers: list[str]) -> None:
    assert [mark.text for mark in marks(text) if mark.kind == "number"] == numbers
