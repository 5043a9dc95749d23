"""Forms: read within a limit, and only from pages of this site."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from urllib.parse import parse_qsl, urlsplit

from starlette.requests import Request

from svodka.web.problems import Problem, refused

MOST = 16_384
"""Bytes that a form may have."""

FIELDS = 40
COOKIE = "svodka_form"


class Seal:
    """Ties forms to the browser that they were shown in.

    A page's forms carry a hash of the browser's cookie under a key of this server: another site can
    neither read it nor make it, and what one browser was shown is of no use in another. It is salted anew
    for each page, so that the length of a compressed page gives nothing of it away (BREACH).
    """

    def __init__(self) -> None:
        self._key = secrets.token_bytes(32)

    def cookie(self, request: Request) -> str:
        """The cookie of a browser, or a new one."""
        found = request.cookies.get(COOKIE, "")
        return found if 20 <= len(found) <= 64 and found.isascii() else secrets.token_urlsafe(24)

    def of(self, cookie: str) -> str:
        """What the forms of a browser carry."""
        return self._salted(secrets.token_hex(8), cookie)

    def broken(self, request: Request, given: str) -> bool:
        """Whether a form is not of a page that this browser was shown."""
        cookie = request.cookies.get(COOKIE, "")
        wanted = self._salted(given[:16], cookie)
        return not cookie or not hmac.compare_digest(wanted.encode(), given.encode())

    def _salted(self, salt: str, cookie: str) -> str:
        return salt + hmac.new(self._key, f"{salt} {cookie}".encode(), hashlib.sha256).hexdigest()


async def fields(request: Request) -> dict[str, str]:
    """The fields of a form. Raises :class:`Problem` for one that is too long or of another kind."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/x-www-form-urlencoded":
        raise Problem(415, "send the form as application/x-www-form-urlencoded")
    body = b""
    async for piece in request.stream():
        body += piece
        if len(body) > MOST:
            raise Problem(413, f"the form has more than {MOST} bytes", case="form_too_long")
    try:
        pairs = parse_qsl(
            body.decode(), keep_blank_values=True, max_num_fields=FIELDS, errors="strict"
        )
    except (UnicodeDecodeError, ValueError):
        raise refused(
            "the form cannot be read; its text is UTF-8", case="unreadable_form"
        ) from None
    if any("\0" in word for _, word in pairs):
        raise refused("the form has a character that no text has (U+0000)", case="no_character")
    return dict(pairs)


def foreign(request: Request) -> bool:
    """Whether a browser says that a form comes from another site's page."""
    site = request.headers.get("sec-fetch-site")
    if site is not None:
        return site not in ("same-origin", "none")
    origin = request.headers.get("origin")
    return origin is not None and urlsplit(origin).netloc != request.headers.get("host")


def inside(address: str) -> str:
    """Where to go after a form: an address of this site, else home."""
    parts = urlsplit(address)
    plain = address.isprintable() and "\\" not in address
    if plain and address.startswith("/") and not address.startswith("//") and not parts.netloc:
        return address
    return "/"
