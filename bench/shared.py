"""The material for measuring: gold, corpus, suites and the scorers that come with them.

It is no part of this repository. It lies beside it in ``../shared``, or where ``SVODKA_SHARED`` says; what
measures says "skipped" where there is none.
"""

from __future__ import annotations

import hashlib
import importlib
import json
import os
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
Record = dict[str, Any]


def folder() -> Path | None:
    """Where the material lies, or ``None``."""
    path = Path(os.environ.get("SVODKA_SHARED", ROOT.parent / "shared"))
    return path if (path / "bench").is_dir() else None


def scorer(shared: Path, name: str) -> ModuleType:
    """One of the scorers: ``score``, ``score_statements`` or ``score_suites``."""
    place = str(shared / "bench")
    if place not in sys.path:
        sys.path.insert(0, place)
        sys.dont_write_bytecode = True  # the material is read-only
    return importlib.import_module(name)


def lines(path: Path) -> list[Record]:
    """The records of a file of JSON Lines."""
    text = path.read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines() if line.strip()]


def checksum(paths: list[Path]) -> str:
    """One SHA-256 over the names and contents of files: what a floor was measured on."""
    digest = hashlib.sha256()
    for path in sorted(paths):
        digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()
