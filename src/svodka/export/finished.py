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

    After an error ``path`` is as it was before. Raises :class:`SvodkaError` where nothing can be
    written there.
    """
    try:
        folder = Path(tempfile.mkdtemp(dir=path.parent, prefix=f".{path.name}."))
    except OSError as error:
        reason = error.strerror or str(error)
        raise SvodkaError(f"{path}: cannot be written ({reason}); name another") from None
    try:
        yield folder / path.name
        try:
            os.replace(folder / path.name, path)
        except OSError as error:
            reason = error.strerror or str(error)
            raise SvodkaError(f"{path}: cannot be written ({reason}); name another") from None
    finally:
        shutil.rmtree(folder, ignore_errors=True)
