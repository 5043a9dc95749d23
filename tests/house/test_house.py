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


SOURCE = Path(svodka.__file__).parent
REFERENCE = re.compile(r":(?:mod|func|class|meth|data|attr):`~?(svodka(?:\.\w+)+)")


def leads_nowhere(reference: str) -> bool:
    """Whether what a docstring refers to is no module, and no name in one."""
    parts = reference.split(".")[1:]
    for end in range(len(parts), -1, -1):
        folder = SOURCE.joinpath(*parts[:end])
        for module in (folder.with_suffix(".py"), folder / "__init__.py"):
            if module.is_file():
                names = (
                    rf"(?:def|class|import|,) *{parts[end]}\b|^{parts[end]} *[:=]"
                    if parts[end:]
                    else ""
                )
                return re.search(names, module.read_text("utf-8"), re.MULTILINE) is None
    return True


def test_what_docstrings_refer_to_is_there() -> None:
    referred = {
        (str(path.relative_to(SOURCE)), one)
        for path in SOURCE.rglob("*.py")
        for one in REFERENCE.findall(path.read_text("utf-8"))
    }
    assert sorted(pair for pair in referred if leads_nowhere(pair[1])) == []


@pytest.mark.parametrize(
    ("reference", "nowhere"),
    [
        ("svodka.ledger.placing.placed", False),
        ("svodka.ledger.placing.placed.placed", False),
        ("svodka.reading.choice.network.Network", False),
        ("svodka.ledger.placing.gone", True),
        ("svodka.ledger.placing.placed.gone", True),
    ],
)
def test_references_are_followed(reference: str, nowhere: bool) -> None:
    assert leads_nowhere(reference) is nowhere
