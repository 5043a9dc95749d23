"""How TOML files are laid out, so that a diff shows the word that changed. ``make format`` does it.

A list of more than 110 columns is broken into lines::

    form = [
        "не менее", "не меньше", "как минимум", …
        "минимум", "от",
    ]

Lines that a list has are kept, so that a word can be added without moving others; what does not fit in one
begins the next. A list with comments stays as it is, and so does one that fits. A longer ``note`` of a
lexicon becomes a text of several lines. Order and all else stay, and the file says the same: both are read.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from textwrap import fill
from typing import Any

from svodka.errors import LexiconError

WIDTH = 110
"""Columns of a line, as of the code."""

_VALUE = re.compile(r"""^([\w."'*?-]+)[ \t]*=[ \t]*(?=(\[|\"{3}|'{3}|"))""", re.MULTILINE)
_TOKEN = re.compile(
    r'"""(?:\\.|[^\\])*?"{3,5}|\'\'\'.*?\'{3,5}|"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\'|#[^\n]*|[\[\]{},]|\s+|[^\s\[\]{},"\'#]+',
    re.DOTALL,
)


def laid_out(text: str) -> str:
    """A TOML file as it should be written; :class:`LexiconError` where that would say something else."""
    found = "".join(_pieces(text))
    if _said(found) != _said(text):
        raise LexiconError("it would say something else; break its long lines by hand")
    return found


def _said(text: str) -> dict[str, Any]:
    """What a file says; the note of a lexicon says the same whatever its lines."""
    data = tomllib.loads(text)
    return {**data, "note": str(data.get("note")).split()} if "entry" in data else data


def _pieces(text: str) -> Iterator[str]:
    """The file in pieces, those laid out that are lists or notes."""
    done = 0
    while match := _VALUE.search(text, done):
        key, kind = match.groups()
        yield text[done : match.end()]
        parts = list(_value(text, match.end()))
        raw = "".join(parts)
        done = match.end() + len(raw)
        end = text.find("\n", done)
        lines = text[match.start() : end if end >= 0 else None].split("\n")
        long = any(len(line) > WIDTH for line in lines)
        listed = kind == "[" and (long or "\n" in raw)
        noted = key == "note" and long and kind in ('"', '"""') and "\n[[entry]]" in text
        yield _list(parts, raw) if listed else _note(raw) if noted else raw
    yield text[done:]


def _value(text: str, start: int) -> Iterator[str]:
    """The tokens of the value at a place: one string, or those of a list up to its last bracket."""
    depth = 0
    while match := _TOKEN.match(text, start):
        part, start = match[0], match.end()
        depth += (part in ("[", "{")) - (part in ("]", "}"))
        yield part
        if not depth:
            return


def _list(parts: list[str], raw: str) -> str:
    """A list over several lines."""
    if any(part.startswith("#") for part in parts):
        return raw
    rows: list[list[str]] = [[]]
    item, depth = "", 0
    for part in parts[1:-1]:
        depth += (part in ("[", "{")) - (part in ("]", "}"))
        if depth or not (part == "," or part.isspace()):
            item += " " if part.isspace() else part
            continue
        if item:
            rows[-1].append(item)
            item = ""
        if "\n" in part and rows[-1]:
            rows.append([])
    rows[-1] += [item] if item else []
    return "\n".join(("[", *_lines(rows), "]"))


def _lines(rows: list[list[str]]) -> Iterator[str]:
    """The items of each row in a line; what does not fit begins the next one."""
    line: list[str] = []
    for row in rows:
        whole = True
        for item in row:
            if line and len(_line([*line, item])) > WIDTH:
                yield _line(line)
                line, whole = [], False
            line.append(item)
        if whole and line:
            yield _line(line)
            line = []
    if line:
        yield _line(line)


def _line(items: list[str]) -> str:
    return f"    {', '.join(items)},"


def _note(raw: str) -> str:
    """A text over several lines."""
    mark = '"""'
    words = raw.removeprefix(mark).removesuffix(mark) if raw.startswith(mark) else raw[1:-1]
    return f"{mark}\n{fill(words + mark, WIDTH, break_long_words=False, break_on_hyphens=False)}"


def main(arguments: list[str]) -> int:
    """Lay out the TOML files of folders, or with ``--check`` name those that are not; 1 where there are."""
    folders = [Path(one) for one in arguments if one != "--check"]
    check, wrong = len(folders) < len(arguments), False
    for path in sorted(path for folder in folders for path in folder.rglob("*.toml")):
        text = path.read_text(encoding="utf-8")
        try:
            found = laid_out(text)
        except (LexiconError, tomllib.TOMLDecodeError) as error:
            sys.stderr.write(f"{path}: {error}\n")
            wrong = True
        else:
            if check and found != text:
                sys.stderr.write(f"{path}: it has lines that `make format` breaks\n")
                wrong = True
            elif found != text:
                path.write_text(found, encoding="utf-8")
    return int(wrong)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
