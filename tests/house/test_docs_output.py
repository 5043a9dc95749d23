"""What README and the pages under docs show of commands over the examples is what one gets."""

from __future__ import annotations

import json
import re
import shlex
import shutil
from collections.abc import Iterator
from glob import glob
from pathlib import Path

import pytest

from svodka.cli import main
from svodka.ledger.meaning.catalogue import lint
from svodka.watching.config import read_config

ROOT = Path(__file__).parents[2]
BLOCK = re.compile(r"^```(\w*)\n(.*?)^```", re.MULTILINE | re.DOTALL)
COMMAND = re.compile(r"^\$ svodka (.*)$", re.MULTILINE)
ADDED = "examples/20*.md"
HOME = "/home/n"
"""Where the pages have the examples lie."""


def blocks(page: str, kind: str = "") -> list[str]:
    """The blocks of code of a page."""
    text = (ROOT / page).read_text(encoding="utf-8")
    return [body for found, body in BLOCK.findall(text) if found == kind]


def shown(block: str) -> Iterator[tuple[str, list[str]]]:
    """Each command of a block with the lines that it is said to print."""
    _, *parts = COMMAND.split(block)
    for command, printed in zip(parts[::2], parts[1::2], strict=True):
        yield command, printed.strip("\n").splitlines()


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "110")
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.delenv("SVODKA_LEDGER", raising=False)
    return tmp_path


def got(command: str, capsys: pytest.CaptureFixture[str], home: Path) -> list[str]:
    """What a command prints, as the pages show it: from /home/n, without spaces at the ends of lines."""
    said, _, head = command.partition(" | head -")
    words = shlex.split(said)
    # An address is in one piece there.
    wide = ["--width", "400"] if words[0] in ("search", "check") else []
    main([*(one for word in words for one in sorted(glob(word)) or [word]), *wide])
    lines = capsys.readouterr().out.replace(str(home), HOME).splitlines()
    return [line.rstrip() for line in lines][: int(head) if head else None]


@pytest.mark.parametrize("page", ["README.md", "docs/series.md", "docs/search.md"])
def test_commands_print_what_is_shown(
    page: str, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pairs = [list(shown(block)) for block in blocks(page)]
    assert any(pairs)
    for block in pairs:
        (home / "svodka.db").unlink(missing_ok=True)
        if block and not block[0][0].startswith("add"):
            got(f"add {ADDED}", capsys, home)
        for command, printed in block:
            found = got(command, capsys, home)
            while found and not found[-1]:
                found.pop()
            if printed[-1] == "…":
                found[len(printed) - 1 :] = ["…"]
            assert found == printed, command


def without_confidence(lines: list[str]) -> list[str]:
    """Lines without the confidences in them, which every training moves a little."""
    return [re.sub(r"(confidence) [01]\.\d\d", r"\1", line) for line in lines]


def test_review_shows_what_is_shown(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    got(f"add {ADDED}", capsys, home)
    pairs = [pair for block in blocks("docs/ledger.md") for pair in shown(block)]
    reviewed = [pair for pair in pairs if pair[0].startswith(("review", "score"))]
    assert len(reviewed) == 3
    for command, printed in reviewed:
        found = got(command, capsys, home)
        if printed[-1] == "…":
            found[len(printed) - 1 :] = ["…"]
        assert without_confidence(found) == without_confidence(printed), command


def test_a_finding_is_shown_as_it_is_found(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The example bulletin in which 3026 was changed to 3206: the same words, in two columns."""
    bulletin = home / "examples" / "2026-02-02-attempts.md"
    changed = bulletin.read_text(encoding="utf-8").replace("3026", "3206")
    bulletin.write_text(changed, encoding="utf-8")
    got(f"add {ADDED}", capsys, home)
    (block,) = [one for one in blocks("docs/checks.md") if "3206" in one]
    ((command, printed),) = shown(block)
    found, told = (
        " ".join(without_confidence(lines)).split()
        for lines in (got(command, capsys, home), printed)
    )
    assert sorted(found) == sorted(told)


def test_the_demo_prints_what_readme_shows(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (table,) = [block for block in blocks("README.md") if block.startswith("Токаев рассказал")]
    head, legend = table.split("…\n")
    printed = got("read examples/2022-07-05-report.md", capsys, home)
    assert printed[: len(head.splitlines())] == head.splitlines()
    assert printed[-1] == legend.strip()


@pytest.mark.parametrize("kind", ["annotations", "jsonld"])
def test_linked_data_is_as_shown(kind: str, home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    written = json.loads(
        "\n".join(got(f"read examples/2022-07-05-report.md --format {kind}", capsys, home))
    )
    every = written["items" if kind == "annotations" else "graph"]
    made = {"annotations": "Annotation", "jsonld": "Claim"}[kind]
    (told,) = [
        one for one in map(json.loads, blocks("docs/formats.md", "json")[2:]) if one["type"] == made
    ]
    assert told in every


def test_concepts_of_your_own_are_accepted_as_shown() -> None:
    (own,) = blocks("docs/series.md", "toml")
    assert lint(own) == []


def test_what_to_watch_is_accepted_as_shown(tmp_path: Path) -> None:
    (config,) = blocks("docs/watching.md", "toml")
    (tmp_path / "watch.toml").write_text(config, encoding="utf-8")
    assert len(read_config(tmp_path / "watch.toml").sources) == 3


@pytest.mark.parametrize("page", ["docs/series.md", "docs/search.md", "docs/checks.md"])
def test_what_is_asked_of_a_ledger_in_python_runs_as_shown(
    page: str, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    got(f"add {ADDED}", capsys, home)
    (block,) = [one for one in blocks(page, "python") if "Ledger(" in one]
    exec(block, {})  # noqa: S102


def test_the_tutorial_prints_what_it_shows(capsys: pytest.CaptureFixture[str]) -> None:
    names: dict[str, object] = {}
    for block in blocks("docs/tutorial.md", "python"):
        exec(block, names)  # noqa: S102
    (printed,) = [block for block in blocks("docs/tutorial.md") if block.startswith("почти 700")]
    assert capsys.readouterr().out.startswith(printed)
