"""The pages under docs: each is reachable, and what they point at exists."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

import svodka
from svodka import errors

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
PAGES = sorted(DOCS.glob("*.md"))
LINKED = [*PAGES, *sorted(ROOT.glob("*.md")), *sorted((ROOT / "examples").glob("README.md"))]
LINK = re.compile(r"\]\((?!https?://)([^)#]+)(?:#[^)]*)?\)")


def links(page: Path) -> list[Path]:
    """The files that a page links to."""
    text = page.read_text(encoding="utf-8")
    return [(page.parent / target).resolve() for target in LINK.findall(text)]


def test_every_page_is_linked_from_the_index() -> None:
    reachable = set(links(DOCS / "index.md"))
    assert {page.name for page in PAGES if page not in reachable} == {"index.md"}


@pytest.mark.parametrize("page", LINKED, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page: Path) -> None:
    assert [str(target) for target in links(page) if not target.exists()] == []


def test_the_readme_leads_to_the_pages() -> None:
    assert DOCS / "index.md" in links(ROOT / "README.md")


def test_every_public_name_is_explained() -> None:
    page = (DOCS / "python.md").read_text(encoding="utf-8")
    rows = " ".join(re.findall(r"^\| (.*?) \|", page, re.MULTILINE))
    assert {name for name in svodka.__all__ if f"`{name}" not in rows} == set()


def test_every_method_of_a_ledger_is_explained() -> None:
    page = (DOCS / "ledger.md").read_text(encoding="utf-8")
    rows = " ".join(re.findall(r"^\| .* \|$", page, re.MULTILINE))
    named = {
        name
        for name in dir(svodka.Ledger)
        if not name.startswith("_") and callable(getattr(svodka.Ledger, name))
    }
    assert {name for name in named if not re.search(rf"`{name}[`(]", rows)} == {"close"}


def test_every_error_is_explained() -> None:
    page = (DOCS / "python.md").read_text(encoding="utf-8")
    named = {name for name, one in vars(errors).items() if isinstance(one, type)}
    assert {name for name in named if f"`{name}`" not in page} == set()


def test_every_direct_dependency_is_explained() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    lines = [*project["project"]["dependencies"]]
    for group in (project["project"]["optional-dependencies"], project["dependency-groups"]):
        lines += [line for lines_ in group.values() for line in lines_]
    names = {re.split(r"[<>=\[; ]", line)[0] for line in lines}
    page = (DOCS / "dependencies.md").read_text(encoding="utf-8")
    assert sorted(name for name in names if name not in page) == []


def test_every_target_of_make_says_what_it_does() -> None:
    text = (ROOT / "Makefile").read_text(encoding="utf-8")
    phony = re.search(r"^\.PHONY: (.+)$", text, re.MULTILINE)
    assert phony
    for target in phony.group(1).split():
        assert re.search(rf"^{target}:.* ## \S", text, re.MULTILINE), target


def test_no_file_names_the_host_of_a_registry() -> None:
    names = [*(ROOT / "requirements").iterdir(), ROOT / "pyproject.toml", ROOT / "Makefile"]
    for path in names:
        if path.is_file():
            assert "://" not in path.read_text(encoding="utf-8"), path


@pytest.mark.parametrize("page", LINKED, ids=lambda page: str(page.relative_to(ROOT)))
def test_lines_of_prose_fit_a_screen(page: Path) -> None:
    """Not rows of tables and blocks of code, which cannot be broken."""
    blocks = re.split(r"^```.*$", page.read_text(encoding="utf-8"), flags=re.MULTILINE)
    lines = [line for block in blocks[::2] for line in block.splitlines()]
    assert [line for line in lines if len(line) > 130 and not line.startswith("|")] == []
