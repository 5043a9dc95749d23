"""TOML files that Python keeps as it keeps its own modules: parsed once, then loaded.

What a file holds is an expression; Python's loader compiles it, keeps it in ``__pycache__`` beside the
file, and takes it from there for as long as the file has the same time and size. Where nothing may be written
(a folder that may only be read, ``PYTHONDONTWRITEBYTECODE``), the file is parsed each time.
"""

from __future__ import annotations

import os
import sys
import tomllib
from collections.abc import Callable
from importlib.machinery import SourceFileLoader
from importlib.resources.abc import Traversable
from importlib.util import cache_from_source
from pathlib import Path
from types import CodeType
from typing import Any

Check = Callable[[dict[str, Any]], None]


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


def _is_kept(path: Path) -> bool:
    """Whether a file is kept or can be: else an expression would be compiled that is thrown away."""
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
