"""Files that are there whole or not at all."""

from __future__ import annotations

import errno
import os
import shutil
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from svodka.errors import SvodkaError, reason
from svodka.ledger.file import APPLICATION

_PREFIX = 40
"""Letters of a name that are kept in that of the folder: of long ones, which have two bytes each, some."""

_STREAMS = ("/dev/fd/", "/dev/std", "/proc/")
"""Names of what is open already: the end of a file where others write too, mostly."""


@contextmanager
def finished(path: Path) -> Iterator[Path]:
    """A path to write to, in a folder beside ``path``; what stands there is moved to it at the end.

    After an error ``path`` is as it was before. A file that is replaced leaves its rights and its owner to
    the new one, a link stays a link, and a :func:`stream` is written to and never replaced; so is a file in
    a folder where nothing new may stand. Raises :class:`SvodkaError` where nothing can be written there, or a
    ledger stands there.
    """
    spare_ledger(path)
    try:
        target = Path(os.path.realpath(path))
        if os.path.isdir(path):
            raise IsADirectoryError("it is a folder")
        there = os.path.exists(target)
        if there and not os.access(target, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        mode = "ab" if stream(path) else "wb"
        special = mode == "ab" or (there and not os.access(target.parent, os.W_OK))
        beside = None if special else target.parent
        folder = Path(tempfile.mkdtemp(dir=beside, prefix=f".{target.name[:_PREFIX]}."))
    except (OSError, ValueError) as error:
        raise _unwritable(path, error) from None
    made = folder / path.name
    try:
        yield made
        try:
            if special:
                with made.open("rb") as whole, path.open(mode) as out:
                    shutil.copyfileobj(whole, out)
            else:
                _inherit(made, target)
                os.replace(made, target)
        except OSError as error:
            raise _unwritable(path, error) from None
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def stream(path: Path) -> bool:
    """Whether a path is no file to replace: a pipe, a device, or what is open already (``/dev/stdout``)."""
    return str(path).startswith(_STREAMS) or (os.path.exists(path) and not os.path.isfile(path))


def _inherit(made: Path, target: Path) -> None:
    """Give the new file the owner and the rights of the one that it replaces."""
    try:
        old = target.stat()
    except FileNotFoundError:
        return
    with suppress(PermissionError):  # only root gives files away
        os.chown(made, old.st_uid, old.st_gid)
    made.chmod(stat.S_IMODE(old.st_mode))


def spare_ledger(path: Path) -> None:
    """Raise :class:`SvodkaError` where a ledger stands, whose place no output takes."""
    if not os.path.isfile(path):  # a pipe would wait for somebody to write
        return
    try:
        with path.open("rb") as file:
            head = file.read(72)
    except OSError:
        return
    # https://www.sqlite.org/fileformat.html: the application id stands at byte 68 of the header.
    if head[:15] == b"SQLite format 3" and head[68:] == APPLICATION.to_bytes(4, "big"):
        raise SvodkaError(f"{path}: a ledger, which no output replaces; name another file")


def _unwritable(path: Path, error: OSError | ValueError) -> SvodkaError:
    return SvodkaError(f"{path}: cannot be written ({reason(error)}); name another")
