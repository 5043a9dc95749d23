"""Files that are there whole or not at all."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from svodka.errors import SvodkaError
from svodka.ledger.file import APPLICATION


@contextmanager
def finished(path: Path) -> Iterator[Path]:
    """A path to write to, in a folder beside ``path``; what stands there is moved to it at the end.

    After an error ``path`` is as it was before. A link stays a link, and what is no file, such as a pipe
    or ``/dev/stdout``, is written to and never replaced. Raises :class:`SvodkaError` where nothing can be
    written there, or a ledger stands there.
    """
    spare_ledger(path)
    target = Path(os.path.realpath(path))
    special = path.exists() and not path.is_file()
    try:
        if path.is_dir():
            raise IsADirectoryError("it is a folder")
        beside = None if special else target.parent
        folder = Path(tempfile.mkdtemp(dir=beside, prefix=f".{target.name}."))
    except OSError as error:
        raise _unwritable(path, error) from None
    try:
        yield folder / path.name
        try:
            if special:
                with (folder / path.name).open("rb") as made, path.open("wb") as stream:
                    shutil.copyfileobj(made, stream)
            else:
                os.replace(folder / path.name, target)
        except OSError as error:
            raise _unwritable(path, error) from None
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def spare_ledger(path: Path) -> None:
    """Raise :class:`SvodkaError` where a ledger stands, whose place no output takes."""
    if not path.is_file():  # a pipe would wait for somebody to write
        return
    try:
        with path.open("rb") as file:
            head = file.read(72)
    except OSError:
        return
    # https://www.sqlite.org/fileformat.html: the application id stands at byte 68 of the header.
    if head[:15] == b"SQLite format 3" and head[68:] == APPLICATION.to_bytes(4, "big"):
        raise SvodkaError(f"{path}: a ledger, which no output replaces; name another file")


def _unwritable(path: Path, error: OSError) -> SvodkaError:
    return SvodkaError(f"{path}: cannot be written ({error.strerror or error}); name another")
