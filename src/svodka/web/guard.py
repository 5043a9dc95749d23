"""What every request passes before a page is made, and what every answer carries.

Names of the site against DNS rebinding, a limit on the address, who is let in, and a policy under which
a page runs and loads nothing but the files of this package.
"""

from __future__ import annotations

import hashlib
import hmac
import re

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from svodka.web.frame import address, asked_by, language_of, path_of
from svodka.web.interface import Interface
from svodka.web.settings import Settings

HEALTH = "/health"
"""Tells anybody, under any name, that the ledger can be read, and nothing of what is in it."""

ADDRESS = 4096
"""Bytes of path and query."""

SESSION = "svodka_session"
MONTH = 30 * 24 * 3600

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
    " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors {ancestors}"
)
EMBED = re.compile(r"/series/(\d{1,10})/embed")
_PORT = re.compile(r":\d{1,5}$")


class Guard:
    """Wraps an application: strangers stay out, answers carry the headers of the policy."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self._app, self._settings = app, settings

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        ancestors = "'none'"
        if EMBED.fullmatch(scope["path"]):
            ancestors = " ".join(self._settings.embed_in) or "*"

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers["Content-Security-Policy"] = POLICY.format(ancestors=ancestors)
                headers["X-Content-Type-Options"] = "nosniff"
                headers["Referrer-Policy"] = "same-origin"
                headers["Cross-Origin-Opener-Policy"] = "same-origin"
                headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()"
                if ancestors == "'none'":
                    headers["Cross-Origin-Resource-Policy"] = "same-origin"
                    headers["X-Frame-Options"] = "DENY"
                headers.setdefault("Cache-Control", "no-cache, private")
            await send(message)

        answer = self._refusal(Request(scope))
        await (answer or self._app)(scope, receive, guarded)

    def _refusal(self, request: Request) -> Response | None:
        """The answer to a request that no page is made for."""
        if request.url.path == HEALTH:
            return None
        headers = request.headers
        if not self._named(headers):
            return _refused(
                request,
                421,
                "this name is not served; name it with --name NAME",
                case="no_such_name",
            )
        if len(request.url.path) + len(request.url.query) > ADDRESS:
            return _refused(
                request,
                414,
                f"the address is longer than {ADDRESS} bytes",
                case="long_address",
                most=ADDRESS,
            )
        settings = self._settings
        if settings.user_header is not None and not headers.get(settings.user_header):
            return _refused(request, 401, "the proxy in front has let nobody in", case="not_let_in")
        if settings.token is None:
            return None
        given = request.query_params.get("token", "")
        if (
            request.method == "GET"
            and given
            and hmac.compare_digest(given.encode(), settings.token.encode())
        ):
            # The token leaves the address, so that it is in no bookmark and no link.
            query = {n: w for n, w in request.query_params.items() if n != "token"}
            answer: Response = RedirectResponse(path_of(request) + asked_by(query), 303)
            answer.set_cookie(
                SESSION, session(settings.token), max_age=MONTH, httponly=True, samesite="lax",
                secure=settings.secure or request.url.scheme == "https",
            )  # fmt: skip
            return answer
        if self._let_in(request, settings.token):
            return None
        answer = _refused(
            request,
            401,
            "open the address with ?token=…, or send it as Authorization: Bearer …",
            case="no_token",
        )
        answer.headers["WWW-Authenticate"] = "Bearer"
        return answer

    def _named(self, headers: Headers) -> bool:
        host = headers.get("host", "").lower()
        return _PORT.sub("", host).strip("[]").rstrip(".") in self._settings.names

    def _let_in(self, request: Request, token: str) -> bool:
        if bearer(request, token):
            return True
        held = request.cookies.get(SESSION, "")
        if hmac.compare_digest(held.encode(), session(token).encode()):
            return True
        path = request.url.path
        if path.startswith("/static/"):
            return True
        embedded = EMBED.fullmatch(path)
        key = request.query_params.get("key", "")
        return embedded is not None and hmac.compare_digest(
            key.encode(), embed_key(token, embedded.group(1)).encode()
        )


def bearer(request: Request, token: str | None) -> bool:
    """Whether a request carries the token in its header, which no other site's page can make it do."""
    scheme, _, given = request.headers.get("authorization", "").partition(" ")
    return (
        token is not None
        and scheme.lower() == "bearer"
        and hmac.compare_digest(given.strip().encode(), token.encode())
    )


def session(token: str) -> str:
    """What the cookie of somebody who was let in holds; the token cannot be had from it."""
    return hmac.new(token.encode(), b"session", hashlib.sha256).hexdigest()


def embed_key(token: str, indicator: str) -> str:
    """What lets another site's frame show one series, and nothing else."""
    return hmac.new(token.encode(), f"embed {indicator}".encode(), hashlib.sha256).hexdigest()[:32]


def embed_address(settings: Settings, indicator: int, asked: dict[str, object]) -> str:
    """The address of a series for other sites' frames."""
    if settings.token is not None:
        asked = {**asked, "key": embed_key(settings.token, str(indicator))}
    return address("series", indicator, "embed", **asked)


def _refused(request: Request, status: int, message: str, case: str, **said: object) -> Response:
    """A line in the language of who asks, for whom no page is made."""
    told = Interface(language_of(request)).refusal(case, message, said)
    return PlainTextResponse(told + "\n", status)
