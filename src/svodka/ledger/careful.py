"""Reading a batch so that a document that breaks the reader fails alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from svodka.errors import SvodkaError
from svodka.model import Document

if TYPE_CHECKING:
    from svodka.reader import Reader, Result


def read_carefully(documents: Sequence[Document], reader: Reader) -> list[Result]:
    """The readings of a batch, in its order; where the reader breaks off each is read apart."""
    from svodka.reader import Result

    try:
        return list(reader.read_many(documents))
    except Exception as error:
        if len(documents) == 1:
            return [Result(documents[0], error=SvodkaError(broke_off("reading", error)))]
        return [result for one in documents for result in read_carefully([one], reader)]


def broke_off(what: str, error: Exception) -> str:
    """What to say of a fault of svodka's own that a document brought to light."""
    said = " ".join(f"{type(error).__name__}: {error}".split())
    return f"{what} broke off ({said}); report it with the text"
