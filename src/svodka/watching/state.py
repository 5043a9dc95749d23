"""What watching remembers: versions that were kept, failures, and when to ask again."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import astuple, dataclass
from importlib.resources import files
from pathlib import Path
from typing import Self

from svodka.errors import SvodkaError


@dataclass(frozen=True, slots=True)
class Known:
    """What is remembered of an address; see ``state.sql``.

    ``stamp`` is what each feed or sitemap that lists an article said of the version that was kept, as an
    object of JSON; a plain word, of an older svodka, is that of any of them.
    """

    url: str
    etag: str | None = None
    modified: str | None = None
    stamp: str = ""
    kept: bool = False
    due: float = 0.0
    failures: int = 0
    reason: str | None = None

    def version(self, listing: str, stamp: str) -> Known:
        """This, or where what a listing says of an article is new, only which version is meant.

        Each listing has words of its own for one version: a sitemap a day, a feed a time. One that says
        nothing tells of no change.
        """
        stamps: dict[str, str] = json.loads(self.stamp) if self.stamp.startswith("{") else {}
        of_any = "" if stamps else self.stamp
        if not stamp or stamps.get(listing, of_any) == stamp:
            return self
        return Known(self.url, stamp=json.dumps(stamps | {listing: stamp}, ensure_ascii=False))


class State:
    """The memory of one configuration: a small SQLite file, safe against a kill at any moment."""

    def __init__(self, path: Path) -> None:
        """Open or make the file; raises :class:`SvodkaError` where that cannot be done."""
        self._path = path
        try:
            self._file = _opened(path)
        except sqlite3.Error as error:
            what = f"what watching remembers cannot be opened ({error})"
            raise SvodkaError(f"{path}: {what}; check the path, or delete the file") from None

    @classmethod
    def beside(cls, ledger: Path) -> Self:
        """The memory that belongs to a ledger: ``news.db.watch`` beside ``news.db``."""
        return cls(ledger.with_name(f"{ledger.name}.watch"))

    def known(self, url: str) -> Known:
        """What is remembered of an address; nothing of one that was never asked for.

        Raises :class:`SvodkaError` where the file is damaged.
        """
        try:
            found = self._file.execute(
                "SELECT url, etag, modified, stamp, kept, due, failures, reason FROM address"
                " WHERE url = ?",
                (url,),
            ).fetchone()
        except sqlite3.Error as error:
            what = f"what watching remembers cannot be read ({error})"
            raise SvodkaError(f"{self._path}: {what}; check the disk, or delete the file") from None
        if found is None:
            return Known(url)
        _, etag, modified, stamp, kept, due, failures, reason = found
        return Known(url, etag, modified, stamp, bool(kept), due, failures, reason)

    def remember(self, known: Iterable[Known]) -> None:
        """Keep all of this, or, where the disk is full, nothing of it."""
        try:
            with self._file:
                self._file.executemany(
                    "INSERT OR REPLACE INTO address"
                    " (url, etag, modified, stamp, kept, due, failures, reason)"
                    " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    [astuple(one) for one in known],
                )
        except sqlite3.Error as error:
            raise SvodkaError(
                f"{self._path}: cannot be written ({error}); check the disk and the rights"
            ) from None

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _opened(path: Path) -> sqlite3.Connection:
    file = sqlite3.connect(path, timeout=30.0)
    try:
        file.executescript(
            files("svodka.watching").joinpath("state.sql").read_text(encoding="utf-8")
        )
    except BaseException:
        file.close()
        raise
    return file
