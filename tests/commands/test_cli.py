"""The command line: what it writes, what it says of bad sources, how it ends, what its docs say."""

from __future__ import annotations

import argparse
import io
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import by_hand
import fake_reader
from svodka.cli import main
from svodka.cli.parser import build
from svodka.export.table import PIPED
from svodka.ledger import Ledger

ROOT = Path(__file__).parents[2]
FAKE = Path(fake_reader.__file__)
TEXT = "Задержаны 42 человека."


@pytest.fixture(autouse=True)
def _fake(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "svodka.reader", fake_reader.module())


@pytest.fixture
def made(tmp_path: Path) -> str:
    path = tmp_path / "made.txt"
    path.write_text(by_hand.TEXT, encoding="utf-8")
    return str(path)


@pytest.fixture
def lines(tmp_path: Path) -> str:
    path = tmp_path / "news.jsonl"
    documents = [{"id": f"n{number}", "text": f"Изъято {number} гранат."} for number in range(3)]
    path.write_text("".join(json.dumps(one) + "\n" for one in documents), encoding="utf-8")
    return str(path)


def run(*arguments: str) -> int:
    try:
        return main(arguments)
    except SystemExit as ended:
        return int(ended.code or 0)


def program(*arguments: str, **options: object) -> subprocess.CompletedProcess[bytes]:
    """The command line in a process of its own, with the fake reader."""
    search = os.pathsep.join([str(ROOT / "src"), str(ROOT / "tests")])
    environment = os.environ | {"PYTHONPATH": search, "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, str(FAKE), *arguments]
    return subprocess.run(command, capture_output=True, env=environment, check=False, **options)  # type: ignore[call-overload,no-any-return]


# ---- read


def test_read_prints_a_table(made: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("read", made, "--width", "80", "--published", "2022-07-05") == 0
    out, err = capsys.readouterr()
    assert "почти 700" in out
    assert max(map(len, out.splitlines())) <= 80
    assert err == ""


@pytest.mark.parametrize("published", ["", "published: 2025-09-01\n"])
def test_a_period_without_days_is_told(
    published: str, made: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.md"
    text = Path(made).read_text(encoding="utf-8")
    path.write_text(f"---\ntitle: Стройки\n{published}---\n{text}", encoding="utf-8")
    told = "svodka: 1 claim has a period without days, for the document does not say when it was "
    for command in (["read", str(path)], ["add", str(path), "--ledger", str(tmp_path / "a.db")]):
        assert run(*command) == 0
        assert (told in capsys.readouterr().err) == (not published)


def test_a_command_that_takes_no_day_names_the_one_that_does(
    made: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, ledger = tmp_path / "later.md", str(tmp_path / "a.db")
    assert run("add", str(path), "--ledger", ledger) == 1
    path.write_text(Path(made).read_text(encoding="utf-8"), encoding="utf-8")
    capsys.readouterr()
    assert run("retry", "--ledger", ledger) == 0
    assert "add these with `svodka add --published DATE`" in capsys.readouterr().err


def test_jsonl_keeps_the_ids_of_the_documents(
    lines: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("read", lines, "--format", "jsonl") == 0
    claims = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [claim["document"] for claim in claims] == ["n0", "n1", "n2"]


def test_two_texts_of_one_id_are_two_documents(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    stories = [("a", "Изъято 3 гранаты."), ("a", "Изъято 5 гранат."), ("a", "Изъято 3 гранаты.")]
    lines = [json.dumps({"id": name, "text": text}) for name, text in stories]
    (tmp_path / "news.jsonl").write_text("\n".join(lines), encoding="utf-8")
    assert run("read", str(tmp_path / "news.jsonl"), "--format", "jsonl") == 0
    written = capsys.readouterr()
    claims = [json.loads(line) for line in written.out.splitlines()]
    first, second, again = (claim["document"] for claim in claims)
    assert first == again == "a"
    assert second.startswith("a~")
    assert claims[0]["id"] != claims[1]["id"]
    assert f"1 document has the id of another text and now is {second!r}" in written.err


def test_csv_and_html_are_written_by_the_suffix_of_the_file(made: str, tmp_path: Path) -> None:
    assert run("read", made, "--output", str(tmp_path / "a.csv"), "--bom") == 0
    assert run("read", made, "--output", str(tmp_path / "a.html")) == 0
    assert (tmp_path / "a.csv").read_bytes().startswith(b"\xef\xbb\xbfid,document,")
    assert (tmp_path / "a.html").read_text(encoding="utf-8").startswith("<!doctype html>")


def test_standard_input_is_a_source(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    data = io.BufferedReader(io.BytesIO(TEXT.encode("cp1251")))
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(data))
    assert run("read", "-", "--format", "jsonl") == 0
    assert json.loads(capsys.readouterr().out)["quantity"]["text"] == "42"


def test_published_replaces_what_the_source_says(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.md"
    path.write_text(f"---\npublished: 2020-01-01\n---\n{TEXT}", encoding="utf-8")
    assert run("read", str(path), "--published", "2022-07-05") == 0
    assert "2022-07-05" in capsys.readouterr().out


# ---- what goes wrong


def test_bad_sources_are_a_line_each_and_the_others_are_read(
    made: str, lines: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    binary = tmp_path / "b.txt"
    binary.write_bytes(b"\0\1\2\3" * 50)
    broken = tmp_path / "c.jsonl"
    broken.write_text(
        '{"id": "ok", "text": "7"}\n{"id": \n{"id": "en", "text": "8", "language": "en"}\n'
    )
    missing = str(tmp_path / "нет.txt")
    dead = "http://127.0.0.1:1/"
    sources = [missing, str(binary), dead, str(broken), lines]
    assert run("read", *sources, "--format", "jsonl") == 1
    out, err = capsys.readouterr()
    assert [json.loads(line)["document"] for line in out.splitlines()] == ["ok", "n0", "n1", "n2"]
    said = err.splitlines()
    assert len(said) == 6
    assert all(line.startswith("svodka: ") for line in said)
    assert said[0] == f"svodka: {missing}: no such file; check the path"
    assert "binary data, not text; svodka reads text, Word documents, HTML" in said[1]
    assert said[2].startswith(f"svodka: {dead}: cannot be reached")
    assert f"{broken}, line 2: broken JSON" in said[3]
    assert said[4].startswith(f"svodka: {broken}, document en: language 'en' is not read")
    assert said[5] == "svodka: 5 of 9 documents could not be read"


def test_a_document_is_named_though_its_source_has_the_letters_of_its_id(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The document «en» of «opened.jsonl» was not told from the others of that file."""
    source = tmp_path / "opened.jsonl"
    source.write_text('{"id": "en", "text": "8", "language": "en"}\n')
    assert run("read", str(source), "--format", "jsonl") == 1
    assert f"{source}, document en: language" in capsys.readouterr().err


def test_an_unknown_language_is_wrong_usage(
    made: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kept = tmp_path / "kept.html"
    kept.write_text("kept")
    assert run("read", made, "--language", "tlh", "--output", str(kept)) == 2
    assert capsys.readouterr().err == "svodka: language 'tlh' is not read; svodka reads ru\n"
    assert kept.read_text() == "kept"


def test_an_output_that_cannot_be_written_is_wrong_usage(
    made: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("read", made, "--output", str(tmp_path / "no" / "a.csv")) == 2
    assert "cannot be written (No such file or directory)" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["read", "statements", "explain"])
def test_a_source_is_not_written_over(
    command: str, lines: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = Path(lines).read_bytes()
    assert run(command, lines, "--output", os.path.relpath(lines)) == 2
    assert "a source, which is not written over" in capsys.readouterr().err
    assert Path(lines).read_bytes() == before


@pytest.mark.parametrize("form", ["csv", "html", "parquet", "xlsx", "sqlite", "datapackage"])
def test_no_output_takes_the_place_of_a_ledger(
    form: str, made: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ledger = tmp_path / "news.db"
    with Ledger(ledger):
        pass
    assert run("read", made, "--format", form, "--output", str(ledger)) == 2
    assert "a ledger, which no output replaces" in capsys.readouterr().err
    with Ledger(ledger) as kept:
        assert kept.failures() == []


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["read"],
        ["read", ""],
        ["add", "", "--ledger", "none/such.db"],
        ["read", "a", "--format", "xml"],
        ["read", "a", "--published", "вчера"],
        ["read", "a", "--width", "3"],
        ["explain", "a", "--at", "-1"],
        ["search", "a", "--since", "2025-02-01", "--until", "2025-01-01"],
        ["dance"],
    ],
)
def test_wrong_usage(arguments: list[str]) -> None:
    assert run(*arguments) == 2


def test_options_may_stand_between_sources(made: str, lines: str, tmp_path: Path) -> None:
    output = tmp_path / "claims.jsonl"
    assert run("read", made, "--output", str(output), lines) == 0
    whole = output.read_text(encoding="utf-8")
    assert run("read", "--output", str(output), "--", made, lines) == 0
    assert output.read_text(encoding="utf-8") == whole


def test_an_option_that_a_command_lacks_is_told_beside_its_own(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run("explain", "a", "--dance") == 2
    said = capsys.readouterr().err
    assert said.startswith("usage: svodka explain")
    assert said.endswith("svodka explain: error: unrecognized arguments: --dance\n")


@pytest.mark.parametrize(
    ("typed", "advice"),
    [
        (["raed", "a"], "invalid choice: 'raed', maybe you meant 'read'? (choose from "),
        (["read", "a", "--format", "jsnl"], "'jsnl', maybe you meant 'jsonl'? (choose from "),
        (
            ["read", "a", "--publishd", "2024-01-01"],
            "--publishd 2024-01-01; maybe you meant --published?",
        ),
    ],
)
def test_what_is_mistyped_is_told_as_it_may_be_meant(
    typed: list[str], advice: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(*typed) == 2
    assert advice in capsys.readouterr().err


def test_a_command_like_no_other_gets_no_advice(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("xyzzy") == 2
    assert "meant" not in capsys.readouterr().err


def test_without_a_command_all_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    run()
    assert "follow one indicator" in capsys.readouterr().err


@pytest.mark.parametrize("closed", ["2>&-", "<&- >&- 2>&-"])
def test_a_stream_that_is_closed_stops_nothing(closed: str, made: str, tmp_path: Path) -> None:
    ledger = tmp_path / "news.db"
    script = f'exec "$0" "$@" {closed}'
    search = os.pathsep.join([str(ROOT / "src"), str(ROOT / "tests")])
    ended = subprocess.run(
        ["sh", "-c", script, sys.executable, str(FAKE), "add", made, "--ledger", str(ledger)],
        capture_output=True,
        env=os.environ | {"PYTHONPATH": search},
        check=False,
    )
    assert (ended.returncode, b"Traceback" in ended.stderr) == (0, False)
    with Ledger(ledger, readonly=True) as opened:
        assert len(list(opened.claims())) > 0


@pytest.mark.parametrize("columns", ["0", "wide"])
def test_columns_that_are_no_width_are_left_out(
    columns: str, made: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """COLUMNS=0, of terminals that do not know their width, left every line empty."""
    monkeypatch.setenv("COLUMNS", columns)
    shown = program("read", made).stdout.decode()
    assert "700" in shown
    assert max(map(len, shown.splitlines())) == PIPED


# ---- statements and explain


def test_statements_are_a_line_a_document(made: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("statements", made, "--format", "jsonl") == 0
    record = json.loads(capsys.readouterr().out)
    assert [s["mode"] for s in record["statements"]] == ["indirect", "direct"]
    assert list(record["parts"][0]) == ["part_start", "whole_start"]


def test_statements_are_a_table(made: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("statements", made) == 0
    assert "Ерлан Сапаров" in capsys.readouterr().out


def test_explain_tells_rules_candidates_inheritance_and_rejections(
    made: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("explain", made) == 0
    shown = " ".join(capsys.readouterr().out.split())
    assert "bound.more-than → multiplier.thousand" in shown
    assert "0.91 человека 0.06 иностранцев 0.03 ∅" in shown
    assert (
        "inherited from characters 38–51: «…ичники подвели итоги полугодия С начала года" in shown
    )
    assert "exclusion.period It dates the news." in shown
    assert "part of 42" in shown


def test_explain_at_an_offset_shows_that_figure_alone(
    made: str, capsys: pytest.CaptureFixture[str]
) -> None:
    offset = by_hand.CLAIMS[2].quantity.start
    assert run("explain", made, "--at", str(offset)) == 0
    shown = capsys.readouterr().out
    assert "\n42   characters 192–194" in shown
    assert "почти 700" not in shown
    assert run("explain", made, "--at", "100000") == 0
    assert "no figure at character 100000" in capsys.readouterr().out


# ---- the process


def test_a_closed_pipe_ends_quietly(tmp_path: Path) -> None:
    many = tmp_path / "many.jsonl"
    many.write_text('{"text": "Изъято 5 тонн, 6 тонн и 7 тонн."}\n' * 4000, encoding="utf-8")
    search = os.pathsep.join([str(ROOT / "src"), str(ROOT / "tests")])
    for form in ("jsonl", "table", "csv"):
        process = subprocess.Popen(
            [sys.executable, str(FAKE), "read", str(many), "--format", form],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=os.environ | {"PYTHONPATH": search},
        )
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        said = process.stderr.read()
        process.stderr.close()
        assert (process.wait(30), said) == (0, b"")


def test_a_piped_table_has_no_colours_and_a_fixed_width(made: str) -> None:
    done = program("read", made)
    assert done.returncode == 0
    text = done.stdout.decode()
    assert "\x1b" not in text
    assert max(map(len, text.splitlines())) <= 120


def test_jsonl_is_utf8_in_any_locale(made: str) -> None:
    search = os.pathsep.join([str(ROOT / "src"), str(ROOT / "tests")])
    environment = {"PYTHONPATH": search, "LC_ALL": "C", "PYTHONIOENCODING": "ascii"}
    for form in ("jsonl", "table"):
        command = [sys.executable, str(FAKE), "read", made, "--format", form]
        command += ["--published", "2022-07-05"]
        done = subprocess.run(command, capture_output=True, env=environment, check=False)
        assert (done.returncode, done.stderr) == (0, b"")
        if form == "jsonl":
            assert "почти 700" in done.stdout.decode("utf-8")


def test_a_ledger_is_shown_in_any_locale(tmp_path: Path) -> None:
    """What was said of claims, what was added and a quote of «» ended with a traceback."""
    source = tmp_path / "Сводка «А».txt"
    source.write_text(TEXT, encoding="utf-8")
    search = os.pathsep.join([str(ROOT / "src"), str(ROOT / "tests")])
    environment = {"PYTHONPATH": search, "LC_ALL": "C.UTF-8", "PYTHONIOENCODING": "koi8-r"}

    def shown(*arguments: str, **options: object) -> bytes:
        command = [sys.executable, str(FAKE), *arguments, "--ledger", str(tmp_path / "news.db")]
        done = subprocess.run(  # type: ignore[call-overload]
            command, capture_output=True, env=environment, check=False, **options
        )
        assert (done.returncode, done.stderr) == (0, b"")
        return bytes(done.stdout)

    added = json.loads(shown("add", str(source), "--format", "jsonl").decode("utf-8"))
    assert added["address"] == str(source)
    assert "Задержаны [42] человека" in shown("review", input=b"a\n").decode("koi8-r")
    assert json.loads(shown("review", "--log").decode("utf-8"))["verdict"] == "accept"


def test_help_imports_nothing_heavy() -> None:
    """So it comes at once (0.08 s where this was written)."""
    script = (
        "import sys; from svodka.cli import main\n"
        "try: main(['--help'])\n"
        "except SystemExit: pass\n"
        "heavy = ('numpy', 'trafilatura', 'rich', 'razdel', 'svodka.reader')\n"
        "print([m for m in heavy if m in sys.modules], file=sys.stderr)"
    )
    environment = os.environ | {"PYTHONPATH": str(ROOT / "src")}
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, env=environment, check=True
    )
    assert done.stderr == b"[]\n"


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["read", "--help"], "a file (text, Word, HTML,"),
        (["explain", "--help"], "(counted from 0), or the figures of its sentence"),
        (["watch", "--help"], "(the one that CONFIG names, else SVODKA_LEDGER,"),
        (["check", "--limit", "-1"], "'-1' is not a number from 0 up"),
    ],
)
def test_help_and_refusals_say_what_there_is(
    arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main(arguments)
    assert told in " ".join("".join(capsys.readouterr()).split())


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--version") == 0
    assert re.fullmatch(r"svodka (\d+\.\d+\.\d+\S*|\(not installed\))\n", capsys.readouterr().out)


# ---- the docs


def _commands() -> dict[str, argparse.ArgumentParser]:
    (action,) = [a for a in build()._actions if isinstance(a, argparse._SubParsersAction)]
    return dict(action.choices)


def _section(name: str) -> str:
    text = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
    (found,) = re.findall(rf"^## `svodka {name}.*?(?=^## |\Z)", text, re.MULTILINE | re.DOTALL)
    return str(found)


@pytest.mark.parametrize("name", sorted(_commands()))
def test_the_docs_name_every_option_of_a_command_and_no_other(name: str) -> None:
    options = {
        option
        for action in _commands()[name]._actions
        for option in action.option_strings
        if option.startswith("--") and option != "--help"
    }
    documented = set(re.findall(r"^\| `(--[a-z-]+)", _section(name), re.MULTILINE))
    assert documented == options


def test_the_docs_name_every_command_format_and_exit_code() -> None:
    text = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
    assert set(re.findall(r"^## `svodka ([a-z]+)", text, re.MULTILINE)) == set(_commands())
    for name, command in _commands().items():
        for action in command._actions:
            for choice in action.choices or ():
                assert f"`{choice}`" in _section(name), f"docs/cli.md, `svodka {name}`: {choice}"
    from svodka.cli import exits

    codes = {str(value) for key, value in vars(exits).items() if key.isupper()}
    assert set(re.findall(r"^\| (\d+) \|", text, re.MULTILINE)) == codes


def test_the_docs_name_every_column_of_csv() -> None:
    from svodka.export.csv import HEADER

    text = (ROOT / "docs" / "formats.md").read_text(encoding="utf-8")
    (section,) = re.findall(r"^## CSV.*?(?=^## )", text, re.MULTILINE | re.DOTALL)
    documented = re.findall(
        r"`([a-z_]+)`", " ".join(re.findall(r"^\|([^|]*)\|", section, re.MULTILINE))
    )
    assert documented == list(HEADER)


@pytest.mark.parametrize("command", ["read", "add"])
def test_an_interrupt_while_modules_are_imported_is_no_fault(
    command: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It ended with a traceback: what reads is imported before anything is read."""

    def interrupted(_: str) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("svodka.cli.import_module", interrupted)
    assert main([command, "none.txt"]) == 130
    assert capsys.readouterr().err == ""


def test_who_interrupts_what_is_kept_as_it_goes_is_told_so(
    made: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Ledger, "adding", interrupted)
    assert main(["add", "--ledger", str(tmp_path / "a.db"), made]) == 130
    assert "what was done is kept" in capsys.readouterr().err


@pytest.mark.parametrize("words", [["review", "--log"], ["remove"], ["review", "0123456789"]])
def test_what_only_looks_writes_nothing(
    words: list[str], made: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of a ledger in a folder that cannot be written it was said that it cannot be written."""
    ledger = str(tmp_path / "a.db")
    assert main(["add", "--ledger", ledger, made]) == 0
    asked: list[bool] = []

    def opened(path: str, *, readonly: bool = False, create: bool = True) -> Ledger:
        asked.append(readonly)
        return Ledger(path, readonly=readonly, create=create)

    monkeypatch.setattr("svodka.cli.ledgers.Ledger", opened)
    main([*words, "--ledger", ledger])
    assert asked == [True]
