"""Files that a command writes: whole or not at all, with the rights of the file that they replace."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

import fake_reader
from svodka.cli import main
from svodka.cli.formats import FORMATS
from svodka.errors import SvodkaError
from svodka.export.finished import finished

ROOT = Path(__file__).parents[2]
FAKE = Path(fake_reader.__file__)
MOST = 1024
"""Bytes that the disk still takes."""


@pytest.fixture(autouse=True)
def _fake(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "svodka.reader", fake_reader.module())


@pytest.fixture
def made(tmp_path: Path) -> str:
    path = tmp_path / "sources" / "made.jsonl"
    path.parent.mkdir()
    texts = [f"Изъято {number} гранат." for number in range(40)]
    path.write_text("".join(json.dumps({"text": text}) + "\n" for text in texts), encoding="utf-8")
    return str(path)


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


def program(*arguments: str, full: bool = False, **options: object) -> tuple[int, str]:
    """The exit code and stderr of the command line in a process of its own, with the fake reader."""

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (MOST, MOST))

    environment = os.environ | {"PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT / 'tests'}"}
    done = subprocess.run(  # type: ignore[call-overload]
        [sys.executable, str(FAKE), *arguments],
        stderr=subprocess.PIPE,
        env=environment,
        check=False,
        preexec_fn=limit if full else None,
        **options,
    )
    return done.returncode, done.stderr.decode()


@pytest.mark.parametrize(
    ("command", "form"),
    [*(("read", form) for form in FORMATS), ("statements", "jsonl"), ("explain", "")],
)
def test_a_full_disk_leaves_the_file_that_stood_there(
    command: str, form: str, made: str, out: Path
) -> None:
    """Half of the new one stood in its place: a table that ends within a row opens without a word."""
    path = out / "claims"
    path.write_text("old", encoding="utf-8")
    asked = ("--format", form) if form else ()
    code, said = program(command, made, *asked, "--output", str(path), full=True)
    assert code == 2
    assert said.startswith(f"svodka: {path}: cannot be written (")
    assert said.endswith("; check the disk\n")
    assert path.read_text(encoding="utf-8") == "old"
    assert list(out.iterdir()) == [path]


@pytest.mark.parametrize("form", ["csv", "sqlite"])
def test_a_file_that_is_replaced_leaves_its_rights(form: str, made: str, out: Path) -> None:
    path = out / f"claims.{form}"
    path.touch()
    path.chmod(0o640)
    assert main(["read", made, "--output", str(path)]) == 0
    assert path.stat().st_size > MOST
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_new_file_has_the_rights_of_any_other(made: str, out: Path) -> None:
    assert main(["read", made, "--output", str(out / "claims.csv")]) == 0
    (out / "other").touch()
    assert (out / "claims.csv").stat().st_mode == (out / "other").stat().st_mode


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_file_without_the_right_to_write_is_not_replaced(out: Path) -> None:
    path = out / "claims.csv"
    path.touch(mode=0o400)
    with pytest.raises(SvodkaError, match="Permission denied"), finished(path):
        pass


def test_a_file_in_a_folder_where_nothing_new_may_stand_is_written_to(
    out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = out / "claims.csv"
    path.write_text("an old one that is longer", encoding="utf-8")
    inode = path.stat().st_ino
    monkeypatch.setattr(os, "access", lambda name, _: Path(name) != out)
    with finished(path) as beside:
        assert out not in beside.parents
        beside.write_text("new", encoding="utf-8")
    assert (path.read_text(encoding="utf-8"), path.stat().st_ino) == ("new", inode)


@pytest.mark.parametrize("form", ["jsonl", "parquet"])
def test_what_is_open_already_is_written_to_at_its_end(form: str, made: str, out: Path) -> None:
    """What another program had written to the same file before was lost."""
    path = out / "log"
    with path.open("wb") as stdout:
        stdout.write(b"first\n")
        stdout.flush()
        asked = ("--format", form, "--output", "/dev/stdout")
        assert program("read", made, *asked, stdout=stdout) == (0, "")
    assert path.read_bytes().startswith(b"first\n")
    assert path.stat().st_size > MOST


@pytest.mark.parametrize("form", ["csv", "sqlite"])
def test_a_name_that_is_too_long_says_so(
    form: str, made: str, out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = out / ("я" * 127 + f".{form}")
    assert main(["read", made, "--output", str(path)]) == 2
    said = capsys.readouterr().err
    assert said.startswith(f"svodka: {path}: cannot be written (")
    assert list(out.iterdir()) == []
