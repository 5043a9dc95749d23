"""SQL from .sql files: each query under a line ``-- name: its name``, most with a comment."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import Any, Protocol

_NAME = re.compile(r"^-- name: (\w+)$", re.MULTILINE)


class Connection(Protocol):
    """What questions are asked of: SQLite's connection, or DuckDB's over an archive."""

    def execute(self, sql: str, parameters: Mapping[str, Any] = ..., /) -> Any: ...


@cache
def queries(file: str, package: str = "svodka.ledger") -> Mapping[str, str]:
    """The queries of ``FILE.sql`` in a package, by name."""
    text = (resources.files(package) / f"{file}.sql").read_text(encoding="utf-8")
    parts = _NAME.split(text)[1:]
    return dict(zip(parts[::2], parts[1::2], strict=True))
