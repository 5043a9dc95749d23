"""Reading a batch so that a document that breaks the reader fails alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from svodka.apart import each_apart
from svodka.errors import SvodkaError, broke_off
from svodka.model import Document

if TYPE_CHECKING:
    from svodka.reader import Reader, Result


def read_carefully(documents: Sequence[Document], reader: Reader) -> list[Result]:
    """The readings of a batch, in its order; where the reader breaks off each is read apart."""
    from svodka.reader import Result

    def failed(document: Document, fault: Exception) -> Result:
        return Result(document, error=SvodkaError(broke_off("reading", fault)))

    return each_apart(documents, reader.read_many, failed)
