"""The house: what reads holds no words of a language, which stand in lexicons; modules are short."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import svodka
import svodka.reading

FOLDER = Path(svodka.reading.__file__).parent
MODULES = sorted(FOLDER.rglob("*.py"))
CYRILLIC = re.compile(r"[\u0400-\u052f]")


def words_in(source: str) -> Iterator[str]:
    """The string literals of a module with Cyrillic letters; docstrings, of constants too, are none."""
    tree = ast.parse(source)
    docs = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docs:
            if CYRILLIC.search(node.value):
                yield f"line {node.lineno}: {node.value!r}"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(FOLDER)))
def test_reading_holds_no_words(path: Path) -> None:
    assert list(words_in(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize(
    "source",
    ['X = "не"', 'def f(x):\n    "«не»"\n    return x in ("не", "ни")', 'X = f"по {form}"'],
)
def test_words_are_found(source: str) -> None:
    assert list(words_in(source))


@pytest.mark.parametrize("source", ['"«не»"', 'X = 4\n"""«Из них 4»."""', "X = 4  # «не»"])
def test_docstrings_and_comments_are_no_words(source: str) -> None:
    assert list(words_in(source)) == []


def test_no_module_is_longer_than_three_hundred_lines() -> None:
    source = Path(svodka.__file__).parent
    lines = {path: len(path.read_text("utf-8").splitlines()) for path in source.rglob("*.py")}
    assert [str(path.relative_to(source)) for path, count in lines.items() if count > 300] == []
