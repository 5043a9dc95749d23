"""What opened a file, which reader read it, which catalogue placed its claims: the release, and digests."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from functools import cache
from importlib import resources
from importlib.metadata import PackageNotFoundError, version
from importlib.resources.abc import Traversable

from svodka.ledger.meaning.catalogue import FOLDERS

_READER = ("reader.py", "model.py", "language", "reading")
_OPENERS = ("charset-normalizer", "htmldate", "lxml", "pypdfium2", "trafilatura")


@cache
def reader_version() -> str:
    """Such as ``0.1.0-950bdcd0``: the same for readers that read alike, else another."""
    digest = hashlib.sha256()
    home = resources.files("svodka")
    for name in _READER:
        _feed(digest, home / name)
    return f"{version('svodka')}-{digest.hexdigest()[:8]}"


@cache
def opener_version() -> str:
    """A digest of what takes texts out of files: the same where these give the same texts."""
    digest = hashlib.sha256(repr([_installed(name) for name in _OPENERS]).encode())
    _feed(digest, resources.files("svodka") / "sources")
    return digest.hexdigest()[:8]


def _installed(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None


@cache
def linker_version() -> str:
    """A digest of what derives: the same for ledgers that place claims alike."""
    digest = hashlib.sha256()
    entries = (one for room in _linking_rooms() for one in room.iterdir())
    for entry in sorted(entries, key=lambda one: one.name):
        if entry.name.endswith((".py", ".sql", ".toml")):
            digest.update(entry.name.encode() + entry.read_bytes())
    return digest.hexdigest()[:12]


def _linking_rooms() -> Iterable[Traversable]:
    """The folders of what places claims; checks and migrations place none."""
    home = resources.files("svodka.ledger")
    meaning = home / "meaning"
    return (home, home / "placing", meaning, *(meaning / folder for folder in FOLDERS))


@cache
def ledger_version() -> str:
    """Such as ``0.1.0-950bdcd0-1f6cb3aa09d2``: the same where claims are read and placed alike."""
    return f"{reader_version()}-{linker_version()}"


def _feed(digest: hashlib._Hash, entry: Traversable) -> None:
    if entry.is_dir():
        for one in sorted(entry.iterdir(), key=lambda e: e.name):
            if one.name != "__pycache__":
                _feed(digest, one)
    elif not entry.name.endswith(".pyc"):
        digest.update(entry.name.encode())
        digest.update(entry.read_bytes())
