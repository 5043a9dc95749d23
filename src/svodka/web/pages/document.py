"""A document: its text with the figures lit up, a card for each claim beside it."""

from __future__ import annotations

from dataclasses import dataclass, field

from svodka.web.asked import asks, words
from svodka.web.pages.pieces import HIDDEN, Card, DocumentLink, Spoken, Stretch


@dataclass(frozen=True, slots=True)
class DocumentAsked:
    """Which claim is in focus, and from which character on a long text is shown."""

    claim: str = words("id of the claim whose spans are lit")
    at: int = asks("the character that the shown part of a long text holds", 0)


@dataclass(frozen=True, slots=True)
class Publication:
    """Where a text was seen word for word."""

    source: str
    title: str | None
    publisher: str | None
    published: str | None
    fetched: str | None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A line of the text, cut into stretches."""

    start: int
    end: int
    stretches: tuple[Stretch, ...]


@dataclass(frozen=True, slots=True)
class DocumentPage:
    """A document, or a part of a long one: ``text`` begins at character ``start`` of it.

    ``link`` leads to the original with a text fragment of the claim in focus, where it has a web address.
    ``previous_at`` and ``next_at`` are the values of ``at`` for the neighbouring parts.
    """

    document: DocumentLink
    link: str | None
    text: str
    start: int
    end: int
    length: int
    previous_at: int | None
    next_at: int | None
    paragraphs: tuple[Paragraph, ...] = field(metadata=HIDDEN)
    claims: tuple[Card, ...]
    statements: tuple[Spoken, ...]
    focus: str | None
    origin: DocumentLink | None
    origin_by: str
    retellings: tuple[DocumentLink, ...]
    publications: tuple[Publication, ...]
