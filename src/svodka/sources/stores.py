"""Object stores and other places that fsspec reaches: ``s3://bucket/news/*.jsonl.gz``, ``gs://…``, ``memory://…``.

A store is asked as its own programs are: keys and endpoint stand in the environment (``AWS_ACCESS_KEY_ID``,
``AWS_ENDPOINT_URL``, ``FSSPEC_S3_…``), never in an address.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from glob import has_magic
from threading import Lock
from typing import Any, BinaryIO, cast

from svodka.errors import SourceError, in_one_line
from svodka.sources.forms import readable

_BUFFER = 1 << 23
"""Bytes asked for at once: each request has its price and its delay."""

_ELSEWHERE = ("http", "https", "file", "local", "ftp", "data")
"""What is no store: the web is fetched politely, files are named by their paths."""

_IMPORTING = Lock()
_USUAL = ("s3", "s3a", "gs", "gcs", "az", "abfs", "abfss")


def is_store(address: str) -> bool:
    """Whether an address is of a store that fsspec knows."""
    scheme = address.partition("://")[0].lower()
    if "://" not in address or scheme in _ELSEWHERE:
        return False
    fsspec = _fsspec()
    if fsspec is None:
        return scheme in _USUAL
    return scheme in fsspec.available_protocols()


def reached(address: str) -> tuple[Any, str]:
    """The file system of an address, and the path in it.

    Raises :class:`SourceError` where fsspec, or what it needs for this store, is not installed.
    """
    fsspec = _fsspec()
    if fsspec is None:
        what = "addresses of stores are read through fsspec, which is not installed"
        raise SourceError(f"{address}: {what}; run: pip install 'svodka[s3]'")
    try:
        found: tuple[Any, str] = fsspec.core.url_to_fs(address)
    except ImportError as error:
        what = f"{in_one_line(error)}; for s3:// run: pip install 'svodka[s3]'"
        raise SourceError(f"{address}: {what}") from None
    except ValueError as error:
        raise SourceError(f"{address}: no address of a store ({in_one_line(error)})") from None
    return found


def _fsspec() -> Any:
    """The package, or ``None``. Its modules import one another: two threads that begin so wait for ever."""
    with _IMPORTING:
        try:
            import fsspec
            import fsspec.core
        except ImportError:
            return None
        return fsspec


def listed(address: str) -> Iterator[str]:
    """The objects that an address means, by their addresses: itself, what a pattern matches, a folder's.

    Raises :class:`SourceError` where there is nothing, or the store does not answer.
    """
    store, path = reached(address)
    with told(address):
        store.invalidate_cache()
        if has_magic(path):
            found = [name for name in store.glob(path) if not store.isdir(name)]
            nothing = "nothing matches; check the pattern"
        elif store.isdir(path):
            found = [name for name in store.find(path) if _shown(name.removeprefix(path))]
            nothing = "no objects that svodka reads there; name them one by one"
        else:
            found, nothing = [path], ""
    if not found:
        raise SourceError(f"{address}: {nothing}")
    for name in sorted(found):
        yield str(store.unstrip_protocol(name))


def opened(address: str) -> BinaryIO:
    """The bytes of an object, which can be wound. Raises :class:`SourceError`."""
    store, path = reached(address)
    with told(address):
        file = store.open(path, "rb", block_size=_BUFFER)
    return io.BufferedReader(cast(io.RawIOBase, _Object(file, address)), 1 << 17)


def version(address: str) -> str:
    """What the store says of an object: as long as that is the same, so is what it holds."""
    store, path = reached(address)
    with told(address):
        store.invalidate_cache()
        return f"{store.size(path)} {store.ukey(path)}"


@contextmanager
def told(address: str) -> Iterator[None]:
    """Whatever a store raises, as a :class:`SourceError` that names the address."""
    try:
        yield
    except SourceError:
        raise
    except FileNotFoundError:
        raise SourceError(f"{address}: no such object or bucket; check the address") from None
    except PermissionError as error:
        what = f"the store lets nobody in there ({in_one_line(error)}); check its keys in the environment"
        raise SourceError(f"{address}: {what}") from None
    except Exception as error:
        # botocore, aiohttp and the others have no ancestor in common.
        what = f"{type(error).__name__}: {in_one_line(error)}"
        raise SourceError(
            f"{address}: the store does not answer ({what}); check address, keys and network"
        ) from None


class _Object(io.RawIOBase):
    """An object of a store; what goes wrong in reading it is an :class:`OSError`, as of a file."""

    def __init__(self, file: Any, address: str) -> None:
        self._file = file
        self._address = address

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        try:
            data = self._file.read(len(buffer))
        except Exception as error:
            raise OSError(f"{type(error).__name__}: {in_one_line(error)}") from error
        buffer[: len(data)] = data
        return len(data)

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        return int(self._file.seek(offset, whence))

    def tell(self) -> int:
        return int(self._file.tell())

    def close(self) -> None:
        if not self.closed:
            self._file.close()
        super().close()


def _shown(name: str) -> bool:
    parts = name.strip("/").split("/")
    return readable(parts[-1]) and not any(part.startswith(".") for part in parts)
