"""How TOML files are laid out: long lists in lines, and nothing said otherwise."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

import svodka
from svodka.errors import LexiconError
from svodka.language import layout
from svodka.language.layout import WIDTH, laid_out, main

PACKAGE = Path(svodka.__file__).parent
WORDS = ", ".join(f'"лодка {at}"' for at in range(30))
LONGEST = 120
ENTRY = '\n[[entry]]\nform = "лодка"\n'
LONG = f"form = [{WORDS}]\n"


def _lines(text: str) -> list[str]:
    return text.splitlines()


def test_a_long_list_is_broken_into_full_lines() -> None:
    first, *rows, last = _lines(laid_out(LONG))
    assert (first, last) == ("form = [", "]")
    assert all(row.startswith('    "') and row.endswith('",') for row in rows)
    assert all(WIDTH - len('"лодка 10", ') < len(row) <= WIDTH for row in rows[:-1])


def test_what_is_laid_out_stays() -> None:
    once = laid_out(LONG + 'note = "' + "Слова о лодках. " * 20 + '"\n' + ENTRY)
    assert laid_out(once) == once


@pytest.mark.parametrize(
    "text",
    [
        'form = ["лодка", "судно"]  # оба\n',
        'form = [\n    "лодка", # одна\n  "судно"]\n',
        f"form = [ # много\n{WORDS}]\n",
        "# " + "много " * 30 + "\n",
        'note = "' + "Слова о лодках. " * 20 + '"\n',
        'example = "' + "Лодка плывёт. " * 20 + '"\n',
        "pattern = '''\nform = [" + WORDS + "]\n'''\n",
        'note = """\nСлова.\nform = [' + "\n" + '"""\n',
        "one = { few = [1, 2], other = [" + "3, " * 60 + "4] }\n",
        "at = [[1, 2], [3, 4]]\n",
        'form = ["лодка"]',
    ],
)
def test_what_fits_has_comments_or_is_no_list_stays(text: str) -> None:
    assert laid_out(text) == text


def test_lines_of_a_list_are_kept() -> None:
    text = 'form = ["лодка",\n"судно", "катер"\n]\n'
    assert laid_out(text) == 'form = [\n    "лодка",\n    "судно", "катер",\n]\n'


def test_what_a_line_has_no_room_for_begins_the_next() -> None:
    first, second, third = f'    "{"ш" * 50}", "{"б" * 60}",', '    "лодка",', '    "судно",'
    found = laid_out("\n".join(("form = [", first, second, third, "]", "")))
    spilled = f'    "{"б" * 60}", "лодка",'
    assert _lines(found) == ["form = [", f'    "{"ш" * 50}",', spilled, third, "]"]


def test_a_list_of_lists_is_broken_between_them() -> None:
    pairs = ", ".join(f'["нос {at}", "корма, {at}]"]' for at in range(12))
    found = laid_out(f"pairs = [{pairs}]\n")
    assert tomllib.loads(found) == tomllib.loads(f"pairs = [{pairs}]")
    assert all(row.strip().startswith('["нос') for row in _lines(found)[1:-1])


def test_an_item_that_fits_nowhere_has_a_line_of_its_own() -> None:
    item = '"' + "плот " * 30 + '"'
    assert laid_out(f'form = ["лодка", {item}]\n') == f'form = [\n    "лодка",\n    {item},\n]\n'


def test_a_comment_behind_a_list_stays_behind_it() -> None:
    assert laid_out(f"form = [{WORDS}]  # лодки\n").endswith("\n]  # лодки\n")


def test_a_long_note_has_lines() -> None:
    found = laid_out('note = "' + 'Слова \\"о\\" лодках. ' * 20 + '"\n' + ENTRY)
    assert max(map(len, _lines(found))) <= WIDTH + len('"""')
    assert tomllib.loads(found)["note"].split() == ["Слова", '"о"', "лодках."] * 20


def test_what_would_say_something_else_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(layout, "_line", lambda items: f"    {items[0]},")
    with pytest.raises(LexiconError, match="something else"):
        laid_out(LONG)


def test_a_folder_is_checked_or_laid_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "boats" / "words.toml"
    path.parent.mkdir()
    path.write_text(LONG, encoding="utf-8")
    assert main(["--check", str(tmp_path)]) == 1
    assert "words.toml: it has lines" in capsys.readouterr().err
    assert path.read_text(encoding="utf-8") == LONG
    assert main([str(tmp_path)]) == 0
    assert path.read_text(encoding="utf-8") == laid_out(LONG)
    assert main(["--check", str(tmp_path)]) == 0


def test_a_file_that_is_not_toml_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "words.toml").write_text("form = [", encoding="utf-8")
    assert main([str(tmp_path)]) == 1
    assert "words.toml: " in capsys.readouterr().err


def test_the_files_of_the_package_are_laid_out(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--check", str(PACKAGE)]) == 0, capsys.readouterr().err


@pytest.mark.parametrize("language", ["russian", "kazakh", "english"])
def test_no_line_of_a_lexicon_is_long(language: str) -> None:
    """An example may be: it is one sentence."""
    files = sorted((PACKAGE / "language" / language / "lexicons").glob("*.toml"))
    lines = ((path.name, line) for path in files for line in _lines(path.read_text("utf-8")))
    long = [(name, line) for name, line in lines if len(line) > LONGEST]
    assert files
    assert [found for found in long if not found[1].startswith("example = ")] == []
