"""The dataset: a folder a part, which is there whole or not at all.

``OUTPUT/<part>/documents.parquet`` and so on, with ``part.json`` beside them. On a disk a part is written
in a folder of its own under ``OUTPUT/.unfinished`` and moved into its place as one, after everything is
there. In an object store see :mod:`svodka.bulk.bucket`.
"""

from __future__ import annotations

import errno
import fcntl
import json
import os
import shutil
import uuid
from collections.abc import Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from svodka.bulk.parts import Part
from svodka.bulk.rows import TABLES, Row
from svodka.errors import SvodkaError, reason
from svodka.export.arrow import schema, table
from svodka.export.columns import Cell

GROUP = 122_880
"""Rows of a row group: what DuckDB gives one thread at a time."""

GROUP_BYTES = 64 << 20
"""Bytes from which on a group is written though it has fewer rows: texts may be long."""

UNFINISHED = ".unfinished"
NOTE = "part.json"


class Dataset(Protocol):
    """Where the parts are kept. ``OSError`` of the disk or store goes through, but from :meth:`held`."""

    def finished(self, name: str) -> bool:
        """Whether a part is there."""

    def notes(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """The finished parts with what is noted of each: its sources, and how many rows it has."""

    def held(self) -> AbstractContextManager[None]:
        """The dataset made if there is none, and half-written parts removed.

        Raises :class:`SvodkaError` where it cannot be made, or another run is known to be at work on it.
        """

    def writing(self, part: Part, more: Mapping[str, Any]) -> AbstractContextManager[PartWriter]:
        """A writer of a part, which is there at the end, or leaves nothing after an error.

        Two who write the same part at once leave it once. ``more`` is noted of it as well.
        """

    def remove(self, name: str) -> None:
        """Take a part away."""

    def mark(self, name: str, place: int) -> None:
        """Leave word at which document of a part the reading is."""

    def marked(self, name: str) -> int | None:
        """Take the word that was left; ``None`` where there is none."""


@dataclass(frozen=True, slots=True)
class Folder:
    """A :class:`Dataset` in a folder."""

    path: Path

    def __str__(self) -> str:
        return str(self.path)

    def finished(self, name: str) -> bool:
        return (self.path / name / NOTE).is_file()

    def notes(self) -> Iterator[tuple[str, dict[str, Any]]]:
        for note in sorted(self.path.glob(f"*/{NOTE}")):
            yield note.parent.name, noted(note, note.read_bytes())

    @contextmanager
    def held(self) -> Iterator[None]:
        unfinished = self.path / UNFINISHED
        try:
            unfinished.mkdir(parents=True, exist_ok=True)
            lock = open(unfinished / "lock", "w")  # noqa: SIM115
        except OSError as error:
            raise cannot_write(self, error) from None
        with lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                what = "another run writes there; wait for its end, or name another folder"
                raise SvodkaError(f"{self}: {what}") from None
            _emptied(unfinished)
            try:
                yield
            finally:
                _emptied(unfinished)

    @contextmanager
    def writing(self, part: Part, more: Mapping[str, Any]) -> Iterator[PartWriter]:
        folder = begun(self.path, part.name)
        try:
            with written(folder, part, more) as writer:
                yield writer
            for file in folder.iterdir():
                _synced(file)
            _synced(folder)
            place = self.path / part.name
            if place.exists() and not self.finished(part.name):
                shutil.rmtree(place)  # half of a part, from a copy that broke off
            try:
                folder.rename(place)
            except OSError:
                if not self.finished(part.name):
                    raise
            _synced(self.path)
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def remove(self, name: str) -> None:
        gone = self.path / UNFINISHED / f"{name}.gone"
        (self.path / name).rename(gone)
        shutil.rmtree(gone, ignore_errors=True)

    def mark(self, name: str, place: int) -> None:
        (self.path / UNFINISHED / f"{name}.at").write_text(str(place))

    def marked(self, name: str) -> int | None:
        word = self.path / UNFINISHED / f"{name}.at"
        try:
            place = int(word.read_text())
        except (OSError, ValueError):
            return None
        word.unlink(missing_ok=True)
        return place


def noted(where: object, note: bytes) -> dict[str, Any]:
    """What is noted of a part. Raises :class:`SvodkaError` where the note ``where`` is damaged."""
    try:
        found: dict[str, Any] = json.loads(note)
        found["sources"], found["reader"]
    except (ValueError, KeyError, TypeError):
        what = "damaged; remove the folder that it is in and run `svodka bulk` again"
        raise SvodkaError(f"{where}: {what}") from None
    return found


def _emptied(unfinished: Path) -> None:
    """Half-written parts taken away; a worker that outlived its driver loses its folder, and ends."""
    for left in list(unfinished.glob("*")):
        if left.is_dir():
            shutil.rmtree(left, ignore_errors=True)
        elif left.name != "lock":
            left.unlink(missing_ok=True)


def begun(output: Path, name: str) -> Path:
    """A new folder to write in; it has the rights of the umask, for it becomes a part of the dataset."""
    folder = output / UNFINISHED / f"{name}.{uuid.uuid4().hex}"
    folder.mkdir()
    return folder


def cannot_write(output: object, error: OSError) -> SvodkaError:
    """What to say of a disk that is full, or of a place that may not be written."""
    what = "finished parts are kept; make room and run it again"
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        what = "give a folder that may be written, or the right to write there"
    elif error.errno in (errno.ENOTDIR, errno.EEXIST):
        what = "name a folder"
    return SvodkaError(f"{output}: cannot be written ({reason(error)}); {what}")


class PartWriter:
    """The tables of one part, while they are written."""

    def __init__(self, folder: Path) -> None:
        from pyarrow import parquet

        self._schemas = {name: schema(columns) for name, columns in TABLES.items()}
        self._out = {
            name: parquet.ParquetWriter(folder / f"{name}.parquet", columns, compression="zstd")
            for name, columns in self._schemas.items()
        }
        self._waiting: dict[str, list[Any]] = {name: [] for name in TABLES}
        self.counts = dict.fromkeys(TABLES, 0)

    def write(self, rows: Iterable[Row]) -> None:
        """Add rows, best those of a batch of documents at once: each call makes a table of them."""
        sorted_: dict[str, list[Mapping[str, Cell]]] = {}
        for name, cells in rows:
            sorted_.setdefault(name, []).append(cells)
        for name, some in sorted_.items():
            self.counts[name] += len(some)
            waiting = self._waiting[name]
            waiting.append(table(some, self._schemas[name]))
            large = sum(one.nbytes for one in waiting) >= GROUP_BYTES
            if large or sum(one.num_rows for one in waiting) >= GROUP:
                self._flush(name)

    def close(self) -> None:
        """Write what is left."""
        for name in TABLES:
            self._flush(name)
        for out in self._out.values():
            out.close()

    def abandon(self) -> None:
        """Close the files as they are: the disk that was full is full, and the first error says so."""
        for out in self._out.values():
            with suppress(OSError):
                out.close()
            # Else pyarrow tries again, and tells its failure, when it forgets the file.
            out.is_open = False

    def _flush(self, name: str) -> None:
        import pyarrow

        if self._waiting[name]:
            whole = pyarrow.concat_tables(self._waiting[name])
            self._out[name].write_table(whole, row_group_size=GROUP)
            self._waiting[name] = []


@contextmanager
def written(folder: Path, part: Part, more: Mapping[str, Any]) -> Iterator[PartWriter]:
    """A writer of a part into a folder, which has its tables and its note at the end."""
    writer = PartWriter(folder)
    try:
        yield writer
        writer.close()
    except BaseException:
        writer.abandon()
        raise
    note = {"sources": list(part.sources), **more, **writer.counts}
    (folder / NOTE).write_text(json.dumps(note, ensure_ascii=True), encoding="utf-8")


def _synced(path: Path) -> None:
    place = os.open(path, os.O_RDONLY)
    try:
        os.fsync(place)
    finally:
        os.close(place)
