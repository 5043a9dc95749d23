"""What is made of data files and kept as Python keeps its own modules: worked out once, then loaded.

What a TOML file holds is an expression; Python's loader compiles it, keeps it in ``__pycache__`` beside the
file, and takes it from there for as long as the file has the same time and size. What depends on several
files is kept there too, for as long as all of them have. Where nothing may be written (a folder that may
only be read, ``PYTHONDONTWRITEBYTECODE``), it is worked out each time.
"""

from __future__ import annotations

import hashlib
import marshal
import os
import stat
import sys
import tomllib
from collections.abc import Callable, Iterable
from contextlib import suppress
from importlib.machinery import SourceFileLoader
from importlib.resources.abc import Traversable
from importlib.util import cache_from_source
from pathlib import Path
from types import CodeType
from typing import Any, TypeVar, cast

Check = Callable[[dict[str, Any]], None]
Made = TypeVar("Made")


def _unchecked(found: dict[str, Any]) -> None:
    """Any file will do."""


def tables(path: Traversable, check: Check = _unchecked) -> dict[str, Any]:
    """What a TOML file holds; ``check`` raises where that is wrong, and sees it before it is kept.

    It holds no dates, and no module beside it has its name. Raises what reading and parsing it raise.
    """
    if not isinstance(path, Path) or not _is_kept(path):
        found = tomllib.loads(path.read_text(encoding="utf-8"))
        check(found)
        return found
    code: Any = _Loader(path, check).get_code(path.stem)
    made: dict[str, Any] = eval(code, {})  # noqa: S307  (ours, and trusted like the modules beside it)
    return made


def kept(path: Path, needed: Iterable[Path], make: Callable[[], Made]) -> Made:
    """What ``make`` gives, kept for as long as the files that it needs stay as they are.

    ``path`` is no file, but what it is kept under; ``needed`` are files, and folders with all that is in
    them. It holds what :mod:`marshal` can write. Raises what ``make`` raises; what cannot be kept is made
    each time.
    """
    if not _is_kept(path):
        return make()
    place = Path(cache_from_source(path))
    stamp = _stamp(needed)
    try:
        data = place.read_bytes()
        if data.startswith(stamp):
            found: Made = marshal.loads(data[len(stamp) :])  # noqa: S302  (ours, as the modules beside it)
            return found
    except (OSError, EOFError, ValueError, TypeError):
        pass  # not there, or written in part
    made = make()
    _write(place, stamp + marshal.dumps(cast(Any, made)))
    return made


def _stamp(needed: Iterable[Path]) -> bytes:
    """A digest of the names, times and sizes of files, and of this Python.

    Times are whole seconds, as for modules: images of containers keep no more of them.
    """
    digest = hashlib.sha256(sys.version.encode())
    for path in needed:
        for file in sorted(path.rglob("*")) if path.is_dir() else [path]:
            found = file.stat()
            if "__pycache__" not in file.parts and stat.S_ISREG(found.st_mode):
                digest.update(f"{file} {int(found.st_mtime)} {found.st_size}\n".encode())
    return digest.digest()


def _write(place: Path, data: bytes) -> None:
    """Write a file at once, so that nobody reads a half of it; where that cannot be, not at all."""
    own = place.with_name(f"{place.name}.{os.getpid()}")
    try:
        place.parent.mkdir(exist_ok=True)
        own.write_bytes(data)
        own.replace(place)
    except OSError:
        with suppress(OSError):
            own.unlink()


def _is_kept(path: Path) -> bool:
    """Whether a thing is kept or can be: else it would be compiled to be thrown away."""
    if Path(cache_from_source(path)).exists():
        return True
    if sys.dont_write_bytecode:
        return False
    return sys.pycache_prefix is not None or os.access(path.parent, os.W_OK)


class _Loader(SourceFileLoader):
    """Makes of a TOML file the code of an expression."""

    def __init__(self, path: Path, check: Check) -> None:
        super().__init__(path.stem, str(path))
        self._check = check

    def source_to_code(  # type: ignore[override]  # static where loaders begin, and no more in this one
        self, data: Any, path: Any = "", **_: Any
    ) -> CodeType:
        found = tomllib.loads(bytes(data).decode("utf-8"))
        self._check(found)
        return compile(repr(found), path, "eval")
