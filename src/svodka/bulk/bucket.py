"""The dataset in an object store: a part is there when its note is, which is written last.

An object appears whole or not at all, but nothing can be moved and nobody can be kept out: that one run at
a time writes to a dataset is for whoever starts it to see to.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from svodka.bulk.dataset import NOTE, UNFINISHED, PartWriter, noted, written
from svodka.bulk.parts import Part
from svodka.errors import SourceError, SvodkaError
from svodka.sources.stores import reached, told


@dataclass(frozen=True, slots=True)
class Bucket:
    """A :class:`~svodka.bulk.dataset.Dataset` below an address (``s3://bucket/dataset``)."""

    address: str

    def __str__(self) -> str:
        return self.address

    def finished(self, name: str) -> bool:
        with self._store() as (store, root):
            return bool(store.exists(f"{root}/{name}/{NOTE}"))

    def notes(self) -> Iterator[tuple[str, dict[str, Any]]]:
        with self._store() as (store, root):
            found = sorted(store.glob(f"{root}/*/{NOTE}"))
            texts = store.cat(found) if found else {}
        for path in found:
            yield _part(path), noted(f"{self}/{_part(path)}/{NOTE}", texts[path])

    @contextmanager
    def held(self) -> Iterator[None]:
        try:
            with self._store() as (store, root):
                store.pipe_file(f"{root}/{UNFINISHED}/begun", b"")  # whether it can be written
                whole = {_part(path) for path in store.glob(f"{root}/*/{NOTE}")}
                for path in store.glob(f"{root}/*/*.parquet"):
                    if _part(path) not in whole:
                        store.rm_file(path)
                for path in store.find(f"{root}/{UNFINISHED}"):
                    store.rm_file(path)
        except OSError as error:
            raise SvodkaError(f"{self}: {error}") from None
        yield

    @contextmanager
    def writing(self, part: Part, more: Mapping[str, Any]) -> Iterator[PartWriter]:
        folder = Path(tempfile.mkdtemp(prefix="svodka."))
        try:
            with written(folder, part, more) as writer:
                yield writer
            with self._store() as (store, root):
                tables = sorted(file.name for file in folder.iterdir() if file.name != NOTE)
                for name in (*tables, NOTE):
                    store.put_file(str(folder / name), f"{root}/{part.name}/{name}")
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def remove(self, name: str) -> None:
        with self._store() as (store, root):
            store.rm_file(f"{root}/{name}/{NOTE}")
            store.rm(f"{root}/{name}", recursive=True)

    def mark(self, name: str, place: int) -> None:
        with self._store() as (store, root):
            store.pipe_file(f"{root}/{UNFINISHED}/{name}.at", str(place).encode())

    def marked(self, name: str) -> int | None:
        with suppress(OSError, ValueError), self._store() as (store, root):
            path = f"{root}/{UNFINISHED}/{name}.at"
            place = int(store.cat_file(path))
            store.rm_file(path)
            return place
        return None

    @contextmanager
    def _store(self) -> Iterator[tuple[Any, str]]:
        """The store, asked anew; what it raises is an :class:`OSError`, as of a disk."""
        try:
            store, root = reached(self.address)
            with told(self.address):
                if hasattr(store, "auto_mkdir"):
                    store.auto_mkdir = True  # stores have no folders, but a disk has
                store.invalidate_cache()
                yield store, root
        except SourceError as error:
            raise OSError(str(error).removeprefix(f"{self.address}: ")) from None


def _part(path: str) -> str:
    return path.rsplit("/", 2)[-2]
