"""Files that are there whole or not at all."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from svodka.errors import SvodkaError


@contextmanager
def finished(path: Path) -> Iterator[Path]:
    """A path to write to, in a folder beside ``path``; what stands there is moved to it at the end.

    After an error ``path`` is as it was before. A link stays a link, and what is no file, such as a pipe
    or ``/dev/stdout``, is written to and never replaced. Raises :class:`SvodkaError` where nothing can be
    written there.
    """
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


def _unwritable(path: Path, error: OSError) -> SvodkaError:
    return SvodkaError(f"{path}: cannot be written ({error.strerror or error}); name another")
