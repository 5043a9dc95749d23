"""A web address to documents."""

from __future__ import annotations

import io
from collections.abc import Iterator

from svodka.errors import SourceError
from svodka.sources import streams
from svodka.sources.fetch import fetch
from svodka.sources.fetched import opened
from svodka.sources.loaded import Loaded
from svodka.sources.telegram.addresses import shown_at


def documents(url: str, asked: streams.Asked) -> Iterator[Loaded | SourceError]:
    """The documents at an address. One that somebody asks for is simply fetched; what a feed or sitemap
    leads to is visited politely."""
    shown = shown_at(url)
    found = asked.visitor.visit(shown) if asked.politely else fetch(shown)
    form, data = opened(found, url)
    yield from streams.documents(
        io.BytesIO(data), url, asked, form=form, charset=found.charset, base=found.url,
        public=found.public,
    )  # fmt: skip
