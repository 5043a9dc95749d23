"""The articles that a feed or sitemap leads to, visited politely, one after the other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from svodka.errors import SourceError
from svodka.language.identify import borne_out
from svodka.model import Document
from svodka.sources import feed
from svodka.sources.dates import address_day
from svodka.sources.fetch import Page
from svodka.sources.fetched import opened
from svodka.sources.forms import is_page
from svodka.sources.fragment import text_of
from svodka.sources.loaded import Loaded, now
from svodka.sources.pages import page
from svodka.sources.reach import PrivateError
from svodka.sources.telegram.addresses import shown_at
from svodka.sources.visitor import Visitor

DEEP = 2
"""Sitemaps may lead to sitemaps so many times."""


def listed(found: feed.Listing, visitor: Visitor, depth: int = 0) -> Iterator[Loaded | SourceError]:
    """The articles of a feed or sitemap, and of the sitemaps that it leads to, one after the other."""
    for entry in found.entries:
        try:
            yield article(entry, found, visitor)
        except SourceError as error:
            error.address = address_of(error, entry.url)
            yield error
    for url in found.sitemaps if depth < DEEP else ():
        try:
            inner = visitor.visit(url, public=found.public)
            data = opened(inner, url)[1]
            deeper = feed.named_listing(data, url, inner.url, public=inner.public)
            yield from listed(deeper, visitor, depth + 1)
        except SourceError as error:
            error.address = address_of(error, url)
            yield error


def address_of(error: SourceError, url: str | None) -> str | None:
    """Under which address a failure is kept and tried again; none of its own where it may not be fetched."""
    return None if isinstance(error, PrivateError) else url


def article(entry: feed.Entry, found: feed.Listing, visitor: Visitor) -> Loaded:
    """The article behind an entry: the text in the feed where it is whole, else the page it leads to.

    The feed's title and date of publication stand over those of the page. Raises :class:`SourceError`.
    """
    if entry.url is None or entry.whole:
        text = text_of(entry.body)
        if not text:
            raise SourceError(f"{entry.url or entry.title or 'an entry'}: no address and no text")
        name = entry.url or found.title or "feed"
        told = address_day(entry.url)
        document = Document(text, source=name, publisher=found.title, published=told)
        raw, media = entry.body.encode("utf-8", "replace"), "text/html"
        return _named(Loaded(document, raw, media, now(), name, entry.url), entry, found)
    shown = visitor.visit(shown_at(entry.url), public=found.public)
    return _named(read(shown, entry.url), entry, found)


def read(found: Page, url: str) -> Loaded:
    """The one document of a page that was visited as ``url``."""
    form, data = opened(found, url)
    if not is_page(form):
        raise SourceError(f"{url}: leads to {form}, not to a page; name it as a source of its own")
    return page(data, url, form, charset=found.charset, url=found.url)


def _named(item: Loaded, entry: feed.Entry, found: feed.Listing) -> Loaded:
    document = replace(
        item.document,
        title=entry.title or item.document.title,
        published=entry.day(item.document.published),
        language=item.document.language or borne_out(item.document.text, found.language),
    )
    return replace(item, document=document)
