"""Office documents as they are packed: files of XML in a ZIP archive, each read up to a limit."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib

from lxml import etree

from svodka.errors import SourceError
from svodka.sources.bounded import whole

BROKEN = (zipfile.BadZipFile, zlib.error, etree.XMLSyntaxError, OSError, EOFError)
DAMAGED = (*BROKEN, LookupError, RuntimeError, ValueError, struct.error)
"""What the reading of an archive raises where it is broken, has a password, or a damaged directory."""


MARKS = 2_000_000
"""Angle brackets of one tree: of 20 MiB of nothing but tags it would take 650 of memory."""


def tree(data: bytes, name: str, kind: str) -> etree._Element:
    """The file ``name`` of an archive, as a tree.

    Raises :class:`SourceError` where a document of this ``kind`` has none, or one that is too long.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed, packed.open(name) as entry:
            return parsed(whole(entry))
    except DAMAGED:
        what = f"{kind} that cannot be opened (broken, or with a password)"
        raise SourceError(f"{what}; save it anew, or as text") from None


def parsed(markup: bytes) -> etree._Element:
    """XML as a tree of its tags and words; no entity is expanded and nothing is loaded.

    Raises :class:`SourceError` for more than :data:`MARKS`, and lxml's own error where it is broken.
    """
    if markup.count(b"<") > MARKS:
        raise SourceError(f"more than {MARKS:,} tags; save it anew, or as text")
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True
    )
    return etree.fromstring(markup, parser)


def has(data: bytes, name: str) -> bool:
    """Whether an archive that could be opened has a file of this name."""
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        return name in packed.namelist()
