"""A document: its text with the figures lit up, a card for each claim beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from svodka.ledger import Ledger
from svodka.ledger.records import unpacked
from svodka.web.asked import asks, words
from svodka.web.pages.named import speaker_pages
from svodka.web.pages.pieces import Card, DocumentLink, Spoken, card
from svodka.web.pages.rows import link, row, rows
from svodka.web.problems import missing

PART = 100_000
"""Characters of a text that one page shows; a longer text is shown in parts that end where a line does."""

CLAIMS = 2_000
LINKS = 50
FRAGMENT_WORDS = 5


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
class DocumentPage:
    """A document, or a part of a long one: ``text`` begins at character ``start`` of it.

    ``removed`` is the moment at which it was taken out of the ledger, ``removed_by`` who did.
    ``link`` leads to the original with a text fragment of the claim in focus, where it has a web address.
    ``previous_at`` and ``next_at`` are the values of ``at`` for the neighbouring parts. ``rewritten`` is what
    the page says now, where it was rewritten since.
    """

    document: DocumentLink
    link: str | None
    text: str
    start: int
    end: int
    length: int
    previous_at: int | None
    next_at: int | None
    claims: tuple[Card, ...]
    statements: tuple[Spoken, ...]
    focus: str | None
    rewritten: DocumentLink | None
    origin: DocumentLink | None
    origin_by: str
    retellings: tuple[DocumentLink, ...]
    publications: tuple[Publication, ...]
    removed: str | None = None
    removed_by: str | None = None


def make(ledger: Ledger, asked: DocumentAsked, document: str) -> DocumentPage:
    """The page of a document. Raises :class:`Problem` where there is none."""
    cells = row(ledger, "document", id=document)
    if cells is None:
        raise missing(f"no document {document!r} in this ledger", case="no_document")
    text: str = cells["text"]
    number: int = cells["number"]
    at = min(asked.at, max(len(text) - 1, 0))
    if asked.claim:
        place = row(ledger, "claim_place", claim=asked.claim, document=number)
        at = place["start"] if place else at
    parts = list(_parts(text))
    which = next(i for i, (_, end) in enumerate(parts) if at < end or i == len(parts) - 1)
    start, end = parts[which]
    claims = rows(ledger, "claims_of", document=number, start=start, end=end, most=CLAIMS)
    cards = tuple(card_of(one) for one in claims)
    page_of = speaker_pages(ledger)
    spoken = tuple(
        Spoken(**one, key=page_of(one["speaker"], one["role"]))
        for one in rows(ledger, "statements", document=number, start=start, end=end, most=CLAIMS)
    )
    focus = next((one for one in cards if one.id == asked.claim), None)
    quote = text[focus.sentence_start : focus.sentence_end] if focus else ""
    origin: int = cells["origin"]
    others = rows(ledger, "retellings", origin=origin, number=number, most=LINKS)
    return DocumentPage(
        document=link(cells),
        link=original(cells["source"], quote),
        text=text[start:end],
        start=start,
        end=end,
        length=len(text),
        previous_at=parts[which - 1][0] if which else None,
        next_at=end if end < len(text) else None,
        claims=cards,
        statements=spoken,
        focus=focus.id if focus else None,
        rewritten=rewritten(ledger, cells),
        origin=link(row(ledger, "link", number=origin) or {}) if origin != number else None,
        origin_by=cells["origin_by"],
        retellings=tuple(link(one) for one in others),
        publications=tuple(
            Publication(**one) for one in rows(ledger, "publications", number=number, most=LINKS)
        ),
        removed=cells["removed"],
        removed_by=cells["removed_by"],
    )


def rewritten(ledger: Ledger, cells: dict[str, Any]) -> DocumentLink | None:
    """The last text of a document's page, if the page was rewritten after it was read."""
    found = row(ledger, "rewritten", source=cells["source"], number=cells["number"])
    return link(found) if found else None


def card_of(cells: dict[str, Any]) -> Card:
    """The card of a row of the claims of a document."""
    return card(
        unpacked(cells["record"]),
        verdict=cells["verdict"],
        indicator=cells.get("indicator"),
        indicator_title=cells.get("indicator_title"),
        part_of_words=cells.get("part_of_words"),
        findings=cells.get("findings", 0),
    )


def original(source: str | None, quote_: str) -> str | None:
    """The web address of a source, with a text fragment that a browser scrolls to; None for other sources.

    https://wicg.github.io/scroll-to-text-fragment/: ``-`` and ``,`` are signs of its own.
    """
    if source is None or not re.match(r"https?://[^\s/]", source):
        return None
    address = quote(source.partition("#")[0], safe="/%:?@!$&'()*+,;=[]-._~")
    said = quote_.split()
    if not said:
        return address
    ends = (
        [said]
        if len(said) <= 2 * FRAGMENT_WORDS
        else [said[:FRAGMENT_WORDS], said[-FRAGMENT_WORDS:]]
    )
    fragment = ",".join(quote(" ".join(one), safe="").replace("-", "%2D") for one in ends)
    return f"{address}#:~:text={fragment}"


def _parts(text: str) -> Iterator[tuple[int, int]]:
    """A text in parts of at most :data:`PART` characters, each up to the end of a line where it can be."""
    start = 0
    while len(text) - start > PART:
        end = text.rfind("\n", start, start + PART) + 1
        end = end if end > start else start + PART
        yield start, end
        start = end
    yield start, len(text)
