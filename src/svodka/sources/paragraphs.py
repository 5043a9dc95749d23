"""The paragraphs of an office document as one text: those of tables only where there are no others."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from svodka.errors import SourceError


class Paragraph(NamedTuple):
    """What a paragraph says, whether it is an item of a list, and whether it stands in a table."""

    words: str
    item: bool = False
    in_table: bool = False


def text_of(paragraphs: Iterable[Paragraph], kind: str) -> str:
    """A line a paragraph; an item of a list begins with a dash, as on web pages.

    Raises :class:`SourceError` where a document of this ``kind`` says nothing.
    """
    outside: list[str] = []
    inside: list[str] = []
    for one in paragraphs:
        if words := one.words.strip():
            line = f"- {words}" if one.item else words
            (inside if one.in_table else outside).append(line)
    if not outside and not inside:
        raise SourceError(f"{kind} without text; save it as text, and look whether it has any")
    return "\n".join(outside or inside)
