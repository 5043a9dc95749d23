"""Where an address leads: a page of the web sends nobody into the network of this machine.

A feed that lists «http://169.254.169.254/», or a page that redirects there, would have svodka read what
only this machine may see, and keep it where others read it. So the address of the machine that answers is
looked at when the connection stands, whatever its name was said to be. Behind a proxy the proxy decides.
"""

from __future__ import annotations

import http.client
import ipaddress
import urllib.request
from collections.abc import Callable
from typing import Any

from svodka.errors import SourceError


class FetchError(SourceError):
    """An address that could not be fetched: the ``status`` of the answer, where there was one, and
    after how many seconds the server asks to be tried again."""

    def __init__(self, message: str, status: int | None = None, after: float | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.after = after


class PrivateError(FetchError):
    """A page of the web led into the network of this machine; nobody tries that again by itself."""


class Reach:
    """The machines that one fetch comes to; ``public`` says whether one of them was of the web at large."""

    def __init__(self, public: bool) -> None:
        self.public = public

    def came_to(self, address: str) -> None:
        """Note a machine. Raises :class:`PrivateError` where a page of the web led to it and may not."""
        private = is_private(address)
        if private and self.public:
            raise PrivateError(
                f"leads into the network of this machine ({address}), where no page of the web may send"
                " svodka; if it is meant, name it as a source"
            )
        self.public = not private


def is_private(address: str) -> bool:
    """Whether an address is of this machine or its network: «127.0.0.1», «10.2.0.7», «fe80::1»."""
    found = ipaddress.ip_address(address)
    mapped = found.ipv4_mapped if isinstance(found, ipaddress.IPv6Address) else None
    return not (mapped or found).is_global


def handlers(reach: Reach) -> tuple[urllib.request.BaseHandler, ...]:
    """What opens ``http`` and ``https`` addresses, and tells ``reach`` which machines it comes to."""

    class Plain(http.client.HTTPConnection):
        def connect(self) -> None:
            super().connect()
            reach.came_to(self.sock.getpeername()[0])

    class Sealed(http.client.HTTPSConnection):
        def connect(self) -> None:
            super().connect()
            reach.came_to(self.sock.getpeername()[0])

    class OpensPlain(urllib.request.HTTPHandler):
        def http_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
            return _opened(
                self.do_open, http.client.HTTPConnection if _proxied(req) else Plain, req
            )

    class OpensSealed(urllib.request.HTTPSHandler):
        def https_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
            return _opened(
                self.do_open, http.client.HTTPSConnection if _proxied(req) else Sealed, req
            )

    return OpensPlain(), OpensSealed()


def _opened(
    do_open: Callable[..., Any], connection: type[http.client.HTTPConnection], request: Any
) -> http.client.HTTPResponse:
    answer: http.client.HTTPResponse = do_open(connection, request)
    return answer


def _proxied(request: urllib.request.Request) -> bool:
    return request.has_proxy() or getattr(request, "_tunnel_host", None) is not None
