"""Web addresses to bytes, with a bound on what a server can make long: time, size, redirects."""

from __future__ import annotations

import datetime as dt
import email.utils
import http.client
import threading
import urllib.error
import urllib.request
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import IO, Any
from urllib.parse import quote, urlsplit, urlunsplit

from svodka.errors import SourceError, in_one_line
from svodka.sources.bounded import LIMIT
from svodka.sources.packing import Body
from svodka.sources.reach import FetchError, PrivateError, Reach, handlers

__all__ = ["FetchError", "Page", "fetch"]

TIMEOUT = 30.0
"""Seconds for a whole page, from the look-up of the name to the last byte."""

REDIRECTS = 5
USER_AGENT = "svodka (reads the figures in news)"
_HEADERS = {
    "User-Agent": USER_AGENT,
    "Accept-Encoding": "gzip",
    "Accept": "text/html, application/rss+xml, application/atom+xml, text/*, */*;q=0.5",
}
_CHUNK = 1 << 16
_SAVE = "save the page and read the file"


@dataclass(frozen=True, slots=True)
class Page:
    """What a server sent: the address after redirects, the bytes, and what its header says.

    ``status`` is 304, and ``data`` empty, where the page is still the one that ``etag`` or ``modified``
    belonged to. ``public`` says that it came from the web at large, not from the network of this machine.
    """

    url: str
    data: bytes
    media_type: str | None
    charset: str | None
    status: int = 200
    etag: str | None = None
    modified: str | None = None
    public: bool = False


def fetch(
    url: str,
    *,
    timeout: float = TIMEOUT,
    limit: int = LIMIT,
    etag: str | None = None,
    modified: str | None = None,
    public: bool = False,
) -> Page:
    """The page at an ``http`` or ``https`` address; raises :class:`FetchError`, which names it.

    ``limit`` is in bytes, as sent and after unpacking. ``etag`` and ``modified`` are those of the page
    as it was fetched before: the server may then answer that nothing changed. ``public``: a page of the
    web at large led here, so that an address in the network of this machine is refused.
    """
    try:
        address = _ascii(url)
    except ValueError:
        raise FetchError(f"{url}: not a web address; check its spelling") from None
    if urlsplit(address).scheme not in ("http", "https"):
        raise FetchError(f"{url}: only http and https addresses are read; {_SAVE}")
    headers = {"If-None-Match": etag, "If-Modified-Since": modified}
    asked = {name: value for name, value in headers.items() if value and value.isprintable()}

    reach = Reach(public)
    done: list[Page] = []
    failed: list[BaseException] = []

    def work() -> None:
        try:
            done.append(_get(address, timeout, limit, asked, reach))
        except BaseException as error:  # handed to the caller's thread below
            failed.append(error)

    # Socket timeouts bound one wait, not their sum: a server that drips a byte a second, in the
    # header or the body, would hold us for hours. A thread that is left behind bounds the whole.
    worker = threading.Thread(target=work, daemon=True, name="svodka-fetch")
    worker.start()
    worker.join(timeout)
    if done:
        return done[0]
    if not failed:
        raise FetchError(f"{url}: not answered in full within {timeout:g} s; {_SAVE}")
    error = failed[0]
    if isinstance(error, urllib.error.HTTPError):
        if error.code == HTTPStatus.NOT_MODIFIED and asked:
            error.close()
            return Page(
                address, b"", None, None, HTTPStatus.NOT_MODIFIED, etag, modified, reach.public
            )
        after = _seconds(error.headers.get("Retry-After"))
        raise FetchError(f"{url}: {_reason(error, timeout)}", error.code, after) from error
    kind = PrivateError if isinstance(error, PrivateError) else FetchError
    raise kind(f"{url}: {_reason(error, timeout)}") from error


def _seconds(retry_after: str | None) -> float | None:
    """How long a server asks to be left alone: a number of seconds, or a time of day."""
    words = (retry_after or "").strip()
    if words.isdecimal() and len(words) < 10:
        return float(words)
    try:
        at = email.utils.parsedate_to_datetime(words)
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
    at = at.replace(tzinfo=at.tzinfo or dt.UTC)
    return max(0.0, (at - dt.datetime.now(dt.UTC)).total_seconds())


def _ascii(url: str) -> str:
    """An address as it goes over the wire: «https://пример.рф/итог» in IDNA and percent signs."""
    parts = urlsplit(url)
    host = parts.hostname
    if not host:
        raise ValueError("no host")
    host = f"[{host}]" if ":" in host else host.encode("idna").decode("ascii")
    if parts.port:
        host = f"{host}:{parts.port}"
    path = quote(parts.path, safe="/%:@!$&'()*+,;=~-._")
    query = quote(parts.query, safe="/%:@!$&'()*+,;=~-._?")
    return urlunsplit((parts.scheme.lower(), host, path or "/", query, ""))


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Redirects within http and https, each address once, up to a number."""

    max_repeats = 1
    max_redirections = REDIRECTS

    def redirect_request(
        self,
        req: urllib.request.Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: http.client.HTTPMessage,
        newurl: str,
    ) -> urllib.request.Request | None:
        if urlsplit(newurl).scheme not in ("http", "https"):
            fp.close()
            raise SourceError(f"leads to {newurl}, which is not a web page; {_SAVE}")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _get(url: str, timeout: float, limit: int, asked: Mapping[str, str], reach: Reach) -> Page:
    opener = urllib.request.OpenerDirector()
    for handler in (
        # Named one by one: the default opener also opens file:, ftp: and data: addresses.
        urllib.request.ProxyHandler(),
        *handlers(reach),
        urllib.request.HTTPDefaultErrorHandler(),
        urllib.request.HTTPErrorProcessor(),
        _Redirects(),
    ):
        opener.add_handler(handler)
    request = urllib.request.Request(url, headers={**_HEADERS, **asked})  # noqa: S310  (checked by fetch)
    with opener.open(request, timeout=timeout) as answer:
        info = answer.headers
        typed = info.get("Content-Type") is not None
        return Page(
            url=answer.url,
            data=_body(answer, (info.get("Content-Encoding") or "").strip().lower(), limit),
            media_type=info.get_content_type() if typed else None,
            charset=info.get_content_charset() if typed else None,
            etag=info.get("ETag"),
            modified=info.get("Last-Modified"),
            public=reach.public,
        )


def _body(answer: Any, packing: str, limit: int) -> bytes:
    """The body, unpacked as it comes, never more than ``limit`` bytes of it."""
    packed = Body() if packing in ("gzip", "x-gzip", "deflate") else None
    if packing not in ("", "identity", "gzip", "x-gzip", "deflate"):
        raise SourceError(f"packed as {packing}, which was not asked for; {_SAVE}")
    body, sent = bytearray(), 0
    while chunk := answer.read(_CHUNK):
        sent += len(chunk)
        body += packed.unpacked(chunk, limit + 1 - len(body)) if packed else chunk
        if max(sent, len(body)) > limit:
            raise SourceError(f"longer than {limit / 2**20:g} MiB; {_SAVE}")
    promised = answer.headers.get("Content-Length") or ""
    if (promised.isdecimal() and sent < int(promised)) or (packed and packed.broke_off):
        raise SourceError(f"the server broke off after {sent} bytes; try again later, or {_SAVE}")
    return bytes(body)


def _reason(error: BaseException, timeout: float) -> str:
    """What went wrong and what to do, in one line."""
    if isinstance(error, SourceError):
        return str(error)
    if isinstance(error, urllib.error.HTTPError):
        error.close()
        target = error.headers.get("Location") or ""
        if urlsplit(target).scheme not in ("", "http", "https"):
            return f"leads to {target}, which is not a web page; {_SAVE}"
        if error.code in (301, 302, 303, 307, 308) and not target:
            return f"the server answered {error.code} and does not say where it leads; {_SAVE}"
        if error.code in (301, 302, 303, 307, 308):
            return "redirects in a circle or too often; open it in a browser and save the page"
        advice = "check the address" if error.code in (404, 410) else f"try again later, or {_SAVE}"
        said = f" {error.reason}" if error.reason else ""
        return f"the server answered {error.code}{said}; {advice}"
    if isinstance(error, urllib.error.URLError) and isinstance(error.reason, BaseException):
        return _reason(error.reason, timeout)
    if isinstance(error, TimeoutError):
        return f"no answer within {timeout:g} s; {_SAVE}"
    if isinstance(error, zlib.error):
        return f"the packed body is broken; {_SAVE}"
    if isinstance(error, http.client.HTTPException):
        return f"the server broke off or does not speak HTTP ({in_one_line(error)}); {_SAVE}"
    if isinstance(error, OSError):
        return f"cannot be reached ({error.strerror or error}); check the address and the network"
    return f"cannot be fetched ({type(error).__name__}: {error}); {_SAVE}"
