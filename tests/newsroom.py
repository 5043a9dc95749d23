"""A newsroom's web server on this machine: pages, feeds, robots.txt, and every way to misbehave."""

from __future__ import annotations

import contextlib
import http.server
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

Route = Callable[["Handler"], None]

ARTICLE = (
    '<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>{title}</title></head><body>'
    "<article><h1>{title}</h1><p>{text}</p><p>Об этом сообщили в областном управлении рыбного "
    "хозяйства. Годом раньше за тот же месяц инспекторы изъяли вдвое меньше рыбы.</p></article>"
    "</body></html>"
)


def article(title: str, text: str = "За месяц изъято 5 тонн рыбы.") -> bytes:
    """A page that trafilatura finds an article in."""
    return ARTICLE.format(title=title, text=text).encode()


def rss(base: str, *names: str, body: str = "") -> bytes:
    """A feed with an item for each name; ``body`` goes into every one as its full text."""
    full = f"<content:encoded><![CDATA[{body}]]></content:encoded>" if body else ""
    items = "".join(
        f"<item><title>Новость {name}</title><link>{base}/{name}</link>"
        f"<description>Коротко о {name}</description>{full}"
        "<pubDate>Tue, 05 Jul 2022 10:00:00 +0600</pubDate></item>"
        for name in names
    )
    return (
        '<?xml version="1.0" encoding="utf-8"?>'
        '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>'
        f"<title>Вестник области</title><language>ru-RU</language>{items}</channel></rss>"
    ).encode()


@dataclass
class Newsroom:
    """What the server gives: bytes are sent as they are, functions do as they please."""

    base: str = ""
    routes: dict[str, bytes | Route] = field(default_factory=dict)
    seen: list[tuple[str, dict[str, str]]] = field(default_factory=list)

    @property
    def paths(self) -> list[str]:
        """The paths that were asked for, in order."""
        return [path for path, _ in self.seen]

    def asked(self, path: str) -> list[dict[str, str]]:
        """The headers of each request for a path."""
        return [header for name, header in self.seen if name == path]


class Handler(http.server.BaseHTTPRequestHandler):
    """Answers by the routes of its newsroom."""

    newsroom: Newsroom

    def do_GET(self) -> None:
        self.newsroom.seen.append((self.path, dict(self.headers)))
        route = self.newsroom.routes.get(self.path)
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            if route is None:
                self.send_error(404)
            elif isinstance(route, bytes):
                self.send(route)
            else:
                route(self)

    def send(self, data: bytes, kind: str | None = None, status: int = 200, **extra: str) -> None:
        if kind is None:
            kind = (
                "application/rss+xml" if data.startswith(b"<?xml") else "text/html; charset=utf-8"
            )
            kind = kind if data.lstrip().startswith(b"<") else "text/plain; charset=utf-8"
        self.send_response(status)
        self.send_header("Content-Type", kind)
        for key, value in extra.items():
            self.send_header(key.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        pass


@contextlib.contextmanager
def newsroom() -> Iterator[Newsroom]:
    """A server that runs while it is needed."""
    made = Newsroom()
    handler = type("Bound", (Handler,), {"newsroom": made})
    service = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=service.serve_forever, args=(0.02,), daemon=True).start()
    made.base = f"http://127.0.0.1:{service.server_address[1]}"
    try:
        yield made
    finally:
        service.shutdown()
        service.server_close()


# ---- ways to misbehave


def redirect(where: str) -> Route:
    """Sends the visitor on."""
    return lambda handler: handler.send(b"", status=302, Location=where)


def failing(status: int, **header: str) -> Route:
    """Answers with an error."""
    return lambda handler: handler.send(b"", status=status, **header)


def endless(handler: Handler) -> None:
    """Never stops sending."""
    handler.send(b"<html>")
    for _ in range(10_000):
        handler.wfile.write(b"a" * 65536)


def conditional(data: bytes, etag: str) -> Route:
    """Answers 304 to whoever has the page already."""

    def answer(handler: Handler) -> None:
        if handler.headers.get("If-None-Match") == etag:
            handler.send(b"", status=304)
        else:
            handler.send(data, ETag=etag)

    return answer
