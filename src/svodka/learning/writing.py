"""What a training leaves behind: arrays, a card of what was measured, and notes of how far it is."""

from __future__ import annotations

import hashlib
import json
import sys
import time
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray


def save(path: Path, arrays: Mapping[str, NDArray[Any]]) -> None:
    """Write arrays in the order of their names, so that equal arrays give equal bytes.

    Not compressed: wheels are, and unpacking them takes a tenth of the start of `svodka read`.
    """
    np.savez(path, **{name: arrays[name] for name in sorted(arrays)})  # type: ignore[arg-type]


def save_card(path: Path, card: Mapping[str, Any]) -> None:
    """Write what was measured as JSON, its keys in order."""
    text = json.dumps(card, ensure_ascii=False, indent=1, sort_keys=True)
    path.write_text(text + "\n", "utf-8")


def checksum(files: Iterable[Path]) -> str:
    """The SHA-256 of the files' bytes, one after the other, in hexadecimal."""
    return hashlib.sha256(b"".join(path.read_bytes() for path in files)).hexdigest()


def notes() -> Callable[[str], None]:
    """What writes a note to standard error, with the seconds since now."""
    started = time.monotonic()

    def note(what: str) -> None:
        sys.stderr.write(f"{time.monotonic() - started:6.0f} s  {what}\n")

    return note
