"""TOML files that are kept parsed: always what the file says now, and nothing that is wrong in it."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from svodka.errors import LexiconError
from svodka.language import compiled
from svodka.language.compiled import kept, tables
from svodka.language.lexicon import read

TEXT = 'title = "Слова"\n[keys]\n[[entry]]\nform = ["сто", "сорок"]\nexample = "Сто лодок"\n'


@pytest.fixture
def words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A lexicon in a folder where Python may keep what it compiles."""
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", None)
    path = tmp_path / "words.toml"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_a_file_is_parsed_once(words: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = tables(words)
    monkeypatch.setattr(compiled.tomllib, "loads", None)
    assert tables(words) == first
    assert first["entry"][0]["form"] == ["сто", "сорок"]


def test_what_values_mean_is_kept_with_them(words: Path) -> None:
    words.write_text(
        TEXT.replace("[keys]", '[keys."use*?"]\nround = "ends with a nought"'), "utf-8"
    )
    assert tables(words) == tables(words)
    assert tables(words)["keys"] == {"use*?": {"round": "ends with a nought"}}


def test_what_was_kept_is_not_shared(words: Path) -> None:
    tables(words)["entry"].clear()
    assert tables(words)["entry"]


def test_a_file_that_was_written_anew_is_parsed_anew(words: Path) -> None:
    tables(words)
    words.write_text(TEXT.replace("сорок", "сорока"), encoding="utf-8")
    assert tables(words)["entry"][0]["form"] == ["сто", "сорока"]


def test_a_file_of_the_same_size_and_another_time_is_parsed_anew(words: Path) -> None:
    tables(words)
    words.write_text(TEXT.replace("сорок", "сотня"), encoding="utf-8")
    os.utime(words, (1, 1))
    assert tables(words)["entry"][0]["form"] == ["сто", "сотня"]


def test_what_is_wrong_is_not_kept(words: Path) -> None:
    words.write_text(TEXT.replace("example", "exemple"), encoding="utf-8")
    for _ in range(2):
        with pytest.raises(LexiconError, match="no example"):
            read(words)
    assert not list(words.parent.glob("__pycache__/*"))


def test_a_folder_that_takes_nothing_is_no_fault(
    words: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        sys, "pycache_prefix", str(words)
    )  # a file, in which there can be no folder
    assert tables(words) == tables(words)
    assert [*words.parent.iterdir()] == [words]


def test_nothing_is_kept_where_python_may_not(words: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert tables(words)["title"] == "Слова"
    assert not list(words.parent.glob("__pycache__"))


def test_no_module_has_the_name_of_a_kept_file_beside_it() -> None:
    """They would be kept under one name."""
    language = Path(compiled.__file__).parent
    kept = [*language.glob("*/lexicons/*.toml"), *language.glob("*/grammar/*.toml")]
    assert kept
    assert not [path for path in kept if path.with_suffix(".py").exists()]


@pytest.fixture
def counting(words: Path) -> Counting:
    return Counting(words.parent / "data")


class Counting:
    """Something that is made of the files of a folder, and how often it was."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.made = folder, 0
        folder.mkdir()
        (folder / "one.toml").write_text("a = 1\n", encoding="utf-8")

    def make(self) -> dict[tuple[str, str], frozenset[str]]:
        self.made += 1
        return {(file.name, "ru"): frozenset([file.read_text()]) for file in self.folder.iterdir()}

    def ask(self) -> dict[tuple[str, str], frozenset[str]]:
        return kept(self.folder.parent / "made.words", [self.folder], self.make)


def test_what_depends_on_files_is_made_once(counting: Counting) -> None:
    first = counting.ask()
    assert counting.ask() == first == {("one.toml", "ru"): frozenset(["a = 1\n"])}
    assert counting.made == 1


def test_it_is_made_anew_once_a_file_came_or_changed(counting: Counting) -> None:
    counting.ask()
    (counting.folder / "two.toml").write_text("b = 2\n", encoding="utf-8")
    assert len(counting.ask()) == 2
    os.utime(counting.folder / "one.toml", (1, 1))
    counting.ask()
    assert counting.made == 3


def test_a_container_image_keeps_whole_seconds_of_times(counting: Counting) -> None:
    file = counting.folder / "one.toml"
    os.utime(file, ns=(7_300_000_000, 7_300_000_000))
    counting.ask()
    os.utime(file, ns=(7_000_000_000, 7_000_000_000))
    counting.ask()
    assert counting.made == 1


@pytest.mark.parametrize("rest", [b"", b"no marshal"])
def test_what_was_kept_in_part_is_made_anew(counting: Counting, rest: bytes) -> None:
    first = counting.ask()
    (kept_in,) = (counting.folder.parent / "__pycache__").glob("made*")
    kept_in.write_bytes(kept_in.read_bytes()[:40] + rest)
    assert counting.ask() == first
    kept_in.write_bytes(kept_in.read_bytes()[:32] + rest)
    assert counting.ask() == first
    assert counting.made == 3


def test_what_cannot_be_kept_is_made_each_time(
    counting: Counting, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert counting.ask() == counting.ask()
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    (counting.folder.parent / "__pycache__").write_text("no folder", encoding="utf-8")
    assert counting.ask() == counting.ask()
    assert counting.made == 4
