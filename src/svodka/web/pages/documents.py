"""Documents, the last added first."""

from __future__ import annotations

from dataclasses import dataclass

from svodka.web.asked import words
from svodka.web.pages.pieces import DocumentLink


@dataclass(frozen=True, slots=True)
class DocumentsAsked:
    """Which page."""

    after: str = words("mark of the last row of the page before")


@dataclass(frozen=True, slots=True)
class DocumentsPage:
    """A page of documents. ``next`` is the value of ``after`` for the page that follows."""

    documents: tuple[DocumentLink, ...]
    next: str | None
