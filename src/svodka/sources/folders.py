"""Folders and patterns to the files in them, in the order of their names."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterator
from pathlib import Path

from svodka.errors import SourceError
from svodka.sources.forms import HEAD, form_of, readable

_EXPORT = "result.json"
_HIDDEN = (".", "~$")
"""How names begin of files that are not shown, and of those that Word keeps of documents that are open."""
_SHOWN = 5
"""Suffixes of what a folder holds instead that are told."""


def is_pattern(name: str) -> bool:
    """Whether a source is a pattern: it has ``*``, ``?`` or ``[…]``, and no file is called so."""
    return glob.has_magic(name) and not os.path.lexists(name)


def matching(pattern: str) -> Iterator[str]:
    """The files that a pattern matches (``**`` goes through folders), and those in its folders.

    Raises :class:`SourceError` where nothing matches, or only folders without such files do.
    """
    found = sorted(glob.iglob(pattern, recursive=True))
    if not found:
        raise SourceError(f"{pattern}: nothing matches; check the pattern")
    empty = True
    for name in _matched(found, deep="**" in pattern):
        empty = False
        yield name
    if empty:
        raise SourceError(
            f"{pattern}: no files that svodka reads in the folders that match; check the pattern"
        )


def _matched(found: list[str], *, deep: bool) -> Iterator[str]:
    for name in found:
        if any(map(_furniture, (Path(name), *Path(name).parents))):
            continue
        if not Path(name).is_dir():
            yield name
        elif not deep:  # ** has been through the folder already
            yield from _files(name)


def inside(folder: str) -> Iterator[str]:
    """The files below a folder that svodka reads, by their suffix; hidden ones are left out, and so is what
    a browser saved beside a page.

    Raises :class:`SourceError` where there are none, or the folder cannot be listed.
    """
    empty = True
    for name in _files(folder):
        empty = False
        yield name
    if empty:
        others = sorted({entry.suffix for entry in Path(folder).iterdir() if entry.suffix})
        held = f", but {', '.join(others[:_SHOWN])}" if others else ""
        raise SourceError(
            f"{folder}: no files that svodka reads in this folder{held}; name them one by one"
        )


def _furniture(folder: Path) -> bool:
    """Whether a folder has the pictures and frames of a saved page: «Итоги_files» beside «Итоги.html»."""
    page, _, last = folder.name.rpartition("_")
    return last == "files" and any(
        folder.with_name(f"{page}{suffix}").exists() for suffix in (".html", ".htm")
    )


def _files(folder: str) -> Iterator[str]:
    # Links to folders are not followed: they may lead round in a circle.
    for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
        if entry.name.startswith(_HIDDEN):
            continue
        if entry.is_dir(follow_symlinks=False):
            if not _furniture(Path(entry.path)):
                yield from _below(entry.path)
        elif _is_text(entry) and (entry.is_file() or not os.path.exists(entry.path)):
            yield entry.path  # a link that leads nowhere is an error: what is missing is told


def _is_text(entry: os.DirEntry[str]) -> bool:
    """Whether a file is to be read, by its name; of files of JSON an export of Telegram is, and none that a
    program keeps for itself."""
    if entry.name != _EXPORT:
        return readable(entry.name)
    try:
        if not entry.is_file():  # a pipe would be waited for
            return False
        with open(entry.path, "rb") as file:
            return form_of(file.read(HEAD)) == "telegram"
    except OSError:
        return False


def _below(folder: str) -> Iterator[str]:
    """The files of a folder in another; itself where it cannot be listed, which is an error of its own."""
    try:
        yield from _files(folder)
    except OSError:
        yield folder
