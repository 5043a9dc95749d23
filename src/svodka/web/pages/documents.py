"""Documents, the last added first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from svodka.ledger import Ledger
from svodka.web import paging
from svodka.web.asked import words
from svodka.web.pages.pieces import DocumentLink
from svodka.web.pages.rows import link, rows

END = 2**62


@dataclass(frozen=True, slots=True)
class DocumentsAsked:
    """Which page."""

    after: str = words("mark of the last row of the page before")


@dataclass(frozen=True, slots=True)
class DocumentsPage:
    """A page of documents. ``next`` is the value of ``after`` for the page that follows."""

    documents: tuple[DocumentLink, ...]
    next: str | None


def make(ledger: Ledger, asked: DocumentsAsked) -> DocumentsPage:
    """A page of documents."""
    (below,) = paging.key(asked.after, int) if asked.after else (END,)
    found = list(rows(ledger, "newest", below=below, most=paging.PAGE + 1))
    shown, more = paging.cut(found)
    following = paging.mark(shown[-1]["number"]) if more else None
    return DocumentsPage(tuple(link(cells) for cells in shown), following)


def newest(ledger: Ledger, most: int) -> Iterator[DocumentLink]:
    """The documents that came in last."""
    return (link(cells) for cells in rows(ledger, "newest", below=END, most=most))
