"""Where a command writes: stdout or a file, in UTF-8 for machines."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from typing import TextIO, cast

from svodka.cli.formats import FILES
from svodka.errors import SvodkaError, reason

_SUFFIXES = {"zip": "datapackage"}
"""Suffixes that are not the name of their format."""

_TABLE = ("", "txt", "text", "md", "log", "out")
"""Those of a table as a terminal shows it."""


def form(asked: str | None, output: str | None, forms: tuple[str, ...]) -> str:
    """The format asked for, else the one that the name of the output file ends in, else a table.

    Raises :class:`SvodkaError` for a suffix that promises something else, and where a file has no name.
    """
    suffix = Path(output).suffix.removeprefix(".").lower() if output else ""
    suffix = _SUFFIXES.get(suffix, suffix)
    if not asked and suffix not in (*forms, *_TABLE):
        written = {form: suffix for suffix, form in _SUFFIXES.items()}
        names = ", ".join(f".{written.get(one, one)}" for one in forms if one != "table")
        what = f"no format of this command ends in .{suffix}"
        raise SvodkaError(f"{output}: {what}; name it {names}, or .txt for a table")
    kind = asked or (suffix if suffix in forms else "table")
    if kind in FILES and output is None:
        raise SvodkaError(f"{kind} is a file, not a text; name it with --output FILE")
    return kind


@contextmanager
def opened(output: str | None, form: str) -> Iterator[TextIO]:
    """The stream to write a format to. A file is there whole or not at all; a pipe is written to as it goes.

    Raises :class:`SvodkaError` where it cannot be opened, or would take the place of a ledger.
    """
    newline = "" if form == "csv" else "\n"
    if output is not None:
        from svodka.export.finished import finished, stream  # it imports all of the ledger

        path = Path(output)
        if stream(path):  # what stands there already, as before `>> FILE`, stays
            made: AbstractContextManager[Path] = nullcontext(path)
            mode = "a"
        else:
            made, mode = finished(path), "w"
        with made as file, _writing(file, mode, output, newline) as out:
            yield out
        return
    if isinstance(sys.stdout, io.TextIOWrapper) and form != "table":  # a table is for the terminal
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace", newline=newline)
    yield sys.stdout


def _writing(file: Path, mode: str, output: str, newline: str) -> TextIO:
    try:
        return cast(TextIO, file.open(mode, encoding="utf-8", newline=newline))
    except OSError as error:
        said = f"{output}: cannot be written ({reason(error)}); name another"
        raise SvodkaError(said) from None
