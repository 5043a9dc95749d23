"""Looking at what is watched: what is new comes in batches, what fails is asked for later."""

from __future__ import annotations

import io
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from http import HTTPStatus

from svodka.errors import SourceError
from svodka.model import text_id
from svodka.sources import Loaded, articles, streams
from svodka.sources.feed import Entry, Listing, named_listing
from svodka.sources.fetch import FetchError
from svodka.sources.fetched import opened
from svodka.sources.telegram.addresses import shown_at
from svodka.sources.visitor import LATER, LONGEST_CLOSED, UnaskedError, Visitor
from svodka.watching.config import Config, Watched
from svodka.watching.state import Known, State

Batch = list[Loaded | SourceError]
Found = tuple[Loaded | SourceError | None, Known | None]
"""An item, and what is to be remembered once it is stored."""

BATCH = 16
"""Documents of a batch, at most."""

BATCH_BYTES = 32 * 1024 * 1024
"""A batch that holds so much is given, however few its documents are."""

LONGEST = 24 * 3600.0
"""Seconds after which something that keeps failing is asked for again, at the latest."""

PATIENCE = 6
"""Failures of an article after which only a new version of it is asked for."""

_GONE = (401, 403, 404, 410, 451)


class Watcher:
    """Looks at the sources of a configuration.

    Every batch that it gives must be stored before the next one is asked for: only then does it
    remember the batch. ``clock`` gives the time in seconds since 1970.
    """

    def __init__(
        self,
        config: Config,
        state: State,
        visitor: Visitor | None = None,
        *,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._config = config
        self._state = state
        self._visitor = visitor or Visitor(delay=config.delay)
        self._clock = clock

    def due(self) -> list[Watched]:
        """The sources that it is time to look at."""
        known = ((one, self._state.known(one.url)) for one in self._config.sources)
        return [source for source, one in known if not self._left(one, source.every)]

    def wait(self) -> float:
        """Seconds until the next source is due."""
        sources = self._config.sources
        return min(self._left(self._state.known(one.url), one.every) for one in sources)

    def _left(self, known: Known, every: float) -> float:
        """Seconds until an address is due.

        None are left where it would be due later than any pause makes it: that was told by a clock which has
        been set back since, and would be waited for as long as the clock was ahead.
        """
        left = known.due - self._clock()
        longest = every if known.reason is None else max(every, LONGEST, LONGEST_CLOSED)
        return left if 0.0 < left <= longest else 0.0

    def look(self, source: Watched) -> Iterator[Batch]:
        """What is new in a source, in batches; what fails is an error in its batch."""
        known = self._state.known(source.url)
        try:
            yield from self._batches(self._listed(source, source.url, known, 0, public=False))
        except SourceError as error:
            error.address = error.address or source.url
            yield [error]
            self._state.remember([self._failed(known, error, source.every)])

    def _batches(self, found: Iterator[Found]) -> Iterator[Batch]:
        """Give the items in batches; once a batch is stored, remember what belongs to it."""
        batch: Batch = []
        memories: list[Known] = []
        size = 0
        for item, memory in found:
            memories += [memory] if memory else []
            if item is not None:
                batch.append(item)
                size += len(item.raw) if isinstance(item, Loaded) else 0
            if len(batch) >= BATCH or size >= BATCH_BYTES:
                yield batch
                self._state.remember(memories)
                batch, memories, size = [], [], 0
        if batch:
            yield batch
        self._state.remember(memories)

    def _listed(
        self, source: Watched, url: str, known: Known, depth: int, *, public: bool
    ) -> Iterator[Found]:
        """What an address of the configuration holds, or a sitemap that it leads to."""
        page = self._visitor.visit(
            shown_at(url), etag=known.etag, modified=known.modified, public=public
        )
        pending = False
        if page.status != HTTPStatus.NOT_MODIFIED:
            form, data = opened(page, url)
            if form == "feed":
                listing = named_listing(data, url, page.url, public=page.public)
                pending = listing.broken_off
                for item, memory in self._articles(source, url, listing, depth):
                    pending = pending or (memory is not None and not memory.kept)
                    yield item, memory
            else:
                asked = streams.Asked(given_visitor=self._visitor)
                body = io.BytesIO(data)
                for item in streams.documents(
                    body, url, asked, form=form, charset=page.charset, base=page.url
                ):
                    yield _as_watched(item, source), None
        # A feed of which something is still to come is asked for in full the next time.
        etag, modified = (None, None) if pending else (page.etag, page.modified)
        due = self._clock() + source.every
        yield None, Known(url, etag, modified, kept=True, due=due)

    def _articles(
        self, source: Watched, listed_at: str, listing: Listing, depth: int
    ) -> Iterator[Found]:
        for entry in listing.entries:
            latest = entry.latest()
            if source.since and latest and latest < source.since:
                continue
            known = self._state.known(_name(entry)).version(listed_at, entry.stamp)
            if known.kept:
                continue
            if self._left(known, source.every):
                yield None, known
                continue
            try:
                item = _as_watched(articles.article(entry, listing, self._visitor), source)
                yield item, replace(known, kept=True, due=0.0, failures=0, reason=None)
            except SourceError as error:
                error.address = articles.address_of(error, entry.url)
                yield error, self._failed(known, error, source.every)
        for url in listing.sitemaps if depth < articles.DEEP else ():
            known = self._state.known(url)
            if self._left(known, source.every):
                continue
            try:
                yield from self._listed(source, url, known, depth + 1, public=listing.public)
            except SourceError as error:
                error.address = error.address or articles.address_of(error, url)
                yield error, self._failed(known, error, source.every)

    def _failed(self, known: Known, error: SourceError, every: float) -> Known:
        """A failure remembered: each one doubles the pause, and the server may ask for a longer one.

        An article that is gone, or has failed often, counts as kept: only a new version is asked for. One
        that was not asked for is never given up, nor one whose server said "later"; while its host is left
        alone it has not failed at all: a host that answers a few requests an hour is read in the end.
        """
        unasked = isinstance(error, UnaskedError)
        failures = known.failures + 1
        status, after = None, 0.0
        if isinstance(error, FetchError):
            status, after = error.status, min(error.after or 0.0, LONGEST_CLOSED)
            failures -= bool(unasked and error.after)
        pause = min(every * 2 ** min(failures, 16), LONGEST)
        given_up = failures >= PATIENCE and not unasked and status not in LATER
        return replace(
            known,
            kept=status in _GONE or given_up,
            due=self._clock() + max(pause, after),
            failures=failures,
            reason=str(error),
        )


def _name(entry: Entry) -> str:
    """What an article is remembered by: its address, or its text where it has none."""
    return entry.url or f"text:{text_id(entry.body)}"


def _as_watched(item: Loaded | SourceError, source: Watched) -> Loaded | SourceError:
    """The item with the publisher and the language that the configuration gives its source."""
    if isinstance(item, SourceError):
        return item
    document = replace(
        item.document,
        publisher=source.publisher or item.document.publisher,
        language=source.language or item.document.language,
    )
    return replace(item, document=document)
