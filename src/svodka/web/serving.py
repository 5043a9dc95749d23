"""A request for a page to its answer: what is asked, the record from a desk, the form that is wanted."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Iterator, Mapping
from dataclasses import replace
from http import HTTPStatus
from pathlib import PurePosixPath
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response, StreamingResponse

from svodka.errors import LedgerError, ReviewError
from svodka.ledger import Ledger
from svodka.web import asked, interface
from svodka.web.answers import Json, csv
from svodka.web.desk import Desk
from svodka.web.forms import COOKIE, Seal
from svodka.web.frame import LANGUAGE, Frame, language_of, path_of
from svodka.web.guard import MONTH, embed_address
from svodka.web.problems import Problem
from svodka.web.rendering import Part, html, parts
from svodka.web.settings import Settings
from svodka.web.views import View

CASES = {404: "nothing_there", 405: "not_so", 500: "broken", 503: "no_ledger"}
"""What is told of a status that comes without a case of its own."""


PAGES = 50
"""Pages of a list whose rows one CSV holds."""


class Serving:
    """What the endpoints share: how they were told to serve, the desks, the seal of forms."""

    reading: Desk
    writing: Desk

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.seal = Seal()

    async def page(self, request: Request, view: View, form: str = "html") -> Response:
        """A view in a form: ``html``, ``embed``, ``json`` or ``csv``."""
        query = request.query_params
        what: Any = asked.read(view.asked, query)
        path: Mapping[str, str] = request.path_params
        if form in ("json", "csv"):

            def answer(ledger: Ledger) -> Response:
                if form == "json" or view.row is None:
                    return Json(view.make(ledger, what, **path))
                name = "-".join(["svodka", view.name, *path.values()])
                return csv(_rows(ledger, view, what, path), view.row, name)

            return await self.reading.do(answer)
        cookie = self.seal.cookie(request)
        frame = self.frame(request, cookie, view, embedded=form == "embed")
        template = "embed.html" if form == "embed" else view.template

        def drawn(ledger: Ledger) -> Iterator[Part]:
            return parts(template, frame, view.make(ledger, what, **path))

        made = await _sent(self.reading.each(drawn))
        if form == "html":
            self._remember(request, made, cookie)
        return made

    def frame(
        self, request: Request, cookie: str, view: View | None = None, *, embedded: bool = False
    ) -> Frame:
        """What stands around a page."""
        query = {n: w for n, w in request.query_params.items() if n not in ("lang", "token", "key")}
        embed = ""
        if view is not None and view.name == "series" and not embedded:
            number = request.path_params["indicator"]
            embed = embed_address(self.settings, number, dict(query))
        return Frame(
            path=path_of(request),
            query=query,
            language=language_of(request),
            csrf=self.seal.of(cookie),
            who=self.who(request),
            readonly=self.settings.readonly or embedded,
            tabular=view is not None and view.rows is not None,
            embedded=embedded,
            embed=embed,
        )

    def who(self, request: Request) -> str:
        """Under whose name verdicts of this request are written."""
        header = self.settings.user_header
        if not header:
            return self.settings.who
        # Headers are bytes: proxies send names in UTF-8, ASGI shows them as Latin-1.
        # Who asks for the health of the process comes past the proxy, and has none.
        told = request.headers.get(header, "")
        return told.encode("latin-1").decode("utf-8", "replace")[:100]

    def _remember(self, request: Request, made: Response, cookie: str) -> None:
        secure = self.settings.secure or request.url.scheme == "https"
        if request.cookies.get(COOKIE) != cookie:
            made.set_cookie(COOKIE, cookie, httponly=True, samesite="strict", secure=secure)
        chosen = request.query_params.get("lang", "")
        if chosen in interface.LANGUAGES:
            made.set_cookie(
                LANGUAGE, chosen, max_age=12 * MONTH, httponly=True, samesite="lax", secure=secure
            )

    async def problem(self, request: Request, error: Exception) -> Response:
        """What somebody is told instead of a page, in the form that was asked for."""
        status, message = _told(error)
        case = getattr(error, "case", "") or CASES.get(status, "")
        if wants_json(request):
            made: Response = Json({"status": status, "error": message}, status)
        else:
            frame = self.frame(request, self.seal.cookie(request))
            ui = interface.Interface(frame.language)
            message = ui.refusal(case, message, getattr(error, "said", {}))
            page = {"status": status, "phrase": HTTPStatus(status).phrase, "message": message}
            made = HTMLResponse(html("problem.html", frame, page), status)
        made.headers.update(getattr(error, "headers", None) or {})
        return made


def _rows(ledger: Ledger, view: View, what: Any, path: Mapping[str, str]) -> Iterator[Any]:
    """The rows of a table from a page on, those of the pages behind it as well."""
    for _ in range(PAGES):
        record = view.make(ledger, what, **path)
        yield from view.rows(record) if view.rows is not None else ()
        if not (following := getattr(record, "next", None)):
            break
        what = replace(what, after=following)


async def _sent(made: AsyncGenerator[Part, None]) -> Response:
    """The answer with a page: whole where it has one part, else each part as it is made.

    What goes wrong before the first part is raised; after that, the connection ends before the page does.
    """
    first = await anext(made)
    if not first.more:
        await made.aclose()
        return HTMLResponse(first.html)

    async def all_of_it() -> AsyncIterator[bytes]:
        yield first.html
        async for part in made:
            yield part.html

    return StreamingResponse(all_of_it(), media_type="text/html")


def wants_json(request: Request) -> bool:
    """Whether a script asks: for an address that ends so, or with an Accept that has no HTML."""
    suffix = PurePosixPath(request.scope["path"]).suffix
    accepts = request.headers.get("accept", "")
    return suffix in (".json", ".jsonld") or (
        "application/json" in accepts and "text/html" not in accepts
    )


def _told(error: Exception) -> tuple[int, str]:
    if isinstance(error, Problem):
        return error.status, error.message
    if isinstance(error, HTTPException):
        return error.status_code, error.detail
    if isinstance(error, ReviewError):
        return 404 if error.case == "no_claim" else 400, str(error)
    if isinstance(error, LedgerError):
        return 503, str(error)
    return 500, "something went wrong here, and is in the log of the server"
