"""Web addresses to documents: a page, a table, or what a feed or sitemap leads to."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePosixPath
from urllib.parse import urlsplit

from svodka.errors import SourceError
from svodka.model import Document
from svodka.sources import feed, streams
from svodka.sources.bounded import whole
from svodka.sources.fetch import Page, fetch
from svodka.sources.forms import HEAD, MEDIA, Form, form_of, suffix_of
from svodka.sources.fragment import text_of
from svodka.sources.loaded import Loaded, now
from svodka.sources.packing import BROKEN, packing_of, unpacked
from svodka.sources.pages import page
from svodka.sources.visitor import Visitor

DEEP = 2
"""Sitemaps may lead to sitemaps so many times."""


def documents(url: str, asked: streams.Asked) -> Iterator[Loaded | SourceError]:
    """The documents at an address. The address itself was asked for, so it is simply fetched; what a
    feed or sitemap leads to is visited politely."""
    found = fetch(url)
    form, data = opened(found, url)
    yield from streams.documents(
        io.BytesIO(data), url, asked, form=form, charset=found.charset, base=found.url
    )


def opened(found: Page, url: str) -> tuple[Form, bytes]:
    """What was fetched, unpacked, and its form; raises :class:`SourceError` for what is no text."""
    data = found.data
    if packing := packing_of(data):
        try:
            data = whole(unpacked(io.BytesIO(data), packing))
        except (*BROKEN, OSError) as error:
            raise SourceError(f"{url}: its packed body is broken ({error}); save it anew") from None
        except SourceError as error:
            raise SourceError(f"{url}: {error}") from None
    kind = found.media_type or ""
    form = MEDIA.get(kind)
    suffix = suffix_of(PurePosixPath(urlsplit(found.url).path).name)
    if form is None:
        if kind and kind.split("/")[0] not in ("text", "application"):
            raise SourceError(f"{url}: {kind}, not a page of text; svodka reads text and HTML")
        form = form_of(data[:HEAD], suffix)
    elif form in ("text", "html"):
        # Servers call anything they do not know text/plain, and feeds text/html.
        told = form_of(data[:HEAD])
        form = told if form == "text" or told == "feed" else form
    return form, data


def listed(found: feed.Listing, visitor: Visitor, depth: int = 0) -> Iterator[Loaded | SourceError]:
    """The articles of a feed or sitemap, and of the sitemaps that it leads to, one after the other."""
    for entry in found.entries:
        try:
            yield article(entry, found, visitor)
        except SourceError as error:
            error.address = entry.url
            yield error
    for url in found.sitemaps if depth < DEEP else ():
        try:
            inner = visitor.visit(url)
            data = opened(inner, url)[1]
            yield from listed(feed.named_listing(data, url, inner.url), visitor, depth + 1)
        except SourceError as error:
            error.address = url
            yield error


def article(entry: feed.Entry, found: feed.Listing, visitor: Visitor) -> Loaded:
    """The article behind an entry: the text in the feed where it is whole, else the page it leads to.

    The feed's title and date stand over those of the page. Raises :class:`SourceError`.
    """
    if entry.url is None or entry.whole:
        text = text_of(entry.body)
        if not text:
            raise SourceError(f"{entry.url or entry.title or 'an entry'}: no address and no text")
        name = entry.url or found.title or "feed"
        document = Document(text, source=name, publisher=found.title)
        raw, media = entry.body.encode("utf-8", "replace"), "text/html"
        return _named(Loaded(document, raw, media, now(), name, entry.url), entry, found)
    return _named(read(visitor.visit(entry.url), entry.url), entry, found)


def read(found: Page, url: str) -> Loaded:
    """The one document of a page that was visited as ``url``."""
    form, data = opened(found, url)
    if form != "html" and form != "text":  # noqa: PLR1714  (mypy narrows only this)
        raise SourceError(f"{url}: leads to {form}, not to a page; name it as a source of its own")
    return page(data, url, form, charset=found.charset, url=found.url)


def _named(item: Loaded, entry: feed.Entry, found: feed.Listing) -> Loaded:
    document = replace(
        item.document,
        title=entry.title or item.document.title,
        published=entry.published or item.document.published,
        language=item.document.language or found.language,
    )
    return replace(item, document=document)
