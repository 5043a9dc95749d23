"""Visiting web addresses politely: robots.txt is obeyed, and each host has time between requests."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from http import HTTPStatus
from urllib.parse import urlsplit

from protego import Protego

from svodka.errors import SourceError
from svodka.sources.bounded import LIMIT
from svodka.sources.encoding import decode
from svodka.sources.fetch import TIMEOUT, FetchError, Page, fetch
from svodka.sources.reach import PrivateError

AGENT = "svodka"
"""The name by which robots.txt may address svodka."""

DELAY = 1.0
"""Seconds between two requests to a host."""

LONGEST_DELAY = 60.0
"""More than this is not waited, whatever robots.txt asks for: a request then fails at once."""

CLOSED = 60.0
"""Seconds that a host is left alone when it answers 429 or 503 and does not say for how long."""

LONGEST_CLOSED = 7 * 24 * 3600.0
"""The same where it says for how long (Retry-After), at most."""

LATER = (HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.SERVICE_UNAVAILABLE)
"""Answers by which a server asks to be left alone for a while."""

_ROBOTS_LIMIT = 500 * 1024  # what RFC 9309 asks crawlers to read of it
_ROBOTS_AGE = 24 * 3600.0  # how long RFC 9309 lets them keep it
_TRY_AGAIN = 600.0


class UnaskedError(FetchError):
    """An address that was not asked for on account of its host: that asked to be left alone (``after``
    says how long), or its robots.txt cannot be had. It says nothing of the address itself."""


@dataclass(frozen=True, slots=True)
class _Rules:
    robots: Protego | None
    error: str | None
    until: float


class Visitor:
    """Visits addresses one at a time, at most one a host in ``delay`` seconds.

    A longer ``Crawl-delay`` in a host's robots.txt is kept. ``sleep`` and ``clock`` are how it waits.
    """

    def __init__(
        self,
        *,
        delay: float = DELAY,
        timeout: float = TIMEOUT,
        limit: int = LIMIT,
        sleep: Callable[[float], None] = time.sleep,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._delay = delay
        self._timeout = timeout
        self._limit = limit
        self._sleep = sleep
        self._clock = clock
        self._rules: dict[str, _Rules] = {}
        self._free: dict[str, float] = {}
        self._closed: dict[str, float] = {}

    def visit(
        self,
        url: str,
        *,
        etag: str | None = None,
        modified: str | None = None,
        public: bool = False,
    ) -> Page:
        """The page at an address, as :func:`~svodka.sources.fetch.fetch` gives it.

        Raises :class:`SourceError` where robots.txt forbids the address, :class:`UnaskedError` where it
        cannot be had or the host wants to be left alone.
        """
        try:
            parts = urlsplit(url)
        except ValueError:
            return fetch(url)  # which words the error
        host = f"{parts.scheme}://{parts.netloc}"
        rules = self._robots(host, public)
        if rules.error is not None:
            raise UnaskedError(f"{url}: {rules.error}")
        pause = self._delay
        if rules.robots is not None:
            if not rules.robots.can_fetch(url, AGENT):
                raise SourceError(f"{url}: forbidden by the robots.txt of {host}; it is left alone")
            pause = max(pause, float(rules.robots.crawl_delay(AGENT) or 0))
        if pause > LONGEST_DELAY:
            what = f"its robots.txt asks for {pause:g} s between requests"
            raise SourceError(f"{url}: {what}, more than is waited; fetch it by hand")
        closed = self._closed.get(host, 0.0) - self._clock()
        if closed > 0:
            what = f"{host} asked to be left alone for another {closed:.0f} s"
            raise UnaskedError(
                f"{url}: {what}; try again later", HTTPStatus.TOO_MANY_REQUESTS, closed
            )
        self._wait(host, pause)
        try:
            return fetch(
                url, timeout=self._timeout, limit=self._limit, etag=etag, modified=modified,
                public=public,
            )  # fmt: skip
        except FetchError as error:
            if error.status in LATER:
                self._closed[host] = self._clock() + min(error.after or CLOSED, LONGEST_CLOSED)
            raise

    def _wait(self, host: str, pause: float) -> None:
        left = self._free.get(host, 0.0) - self._clock()
        if left > 0:
            self._sleep(left)
        self._free[host] = self._clock() + pause

    def _robots(self, host: str, public: bool) -> _Rules:
        known = self._rules.get(host)
        if known is None or known.until < self._clock():
            known = self._rules[host] = self._ask(host, public)
        return known

    def _ask(self, host: str, public: bool) -> _Rules:
        """The rules of a host: a robots.txt that is not there allows all, one that fails nothing."""
        now = self._clock()
        if not host.startswith(("http://", "https://")):
            return _Rules(None, None, now)  # fetch words the error
        self._wait(host, self._delay)
        try:
            page = fetch(
                f"{host}/robots.txt", timeout=self._timeout, limit=_ROBOTS_LIMIT, public=public
            )
            text = decode(page.data, page.charset).text
        except PrivateError:
            # The page itself will say so; a source of the user's own may be there, so it is not kept.
            return _Rules(None, None, now - 1)
        except FetchError as error:
            if error.status in range(400, 500) and error.status not in LATER:
                return _Rules(None, None, now + _ROBOTS_AGE)
            return _Rules(None, f"its robots.txt cannot be had ({error})", now + _TRY_AGAIN)
        except SourceError:  # a picture, say
            return _Rules(None, None, now + _ROBOTS_AGE)
        return _Rules(Protego.parse(text), None, now + _ROBOTS_AGE)


@cache
def shared() -> Visitor:
    """The visitor of this process, for whoever has none of their own: every host has its time, however
    many sources lead to it."""
    return Visitor()
