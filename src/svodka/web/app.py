"""The application: every page in its forms, the forms that judge claims, and the files of the pages."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, suppress
from functools import partial

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from svodka.errors import LedgerError, ReviewError
from svodka.ledger import Ledger
from svodka.web import cited, judging
from svodka.web.answers import Json
from svodka.web.assets import asset
from svodka.web.desk import Desk
from svodka.web.guard import HEALTH, Guard
from svodka.web.openapi import described
from svodka.web.pages import home, speakers
from svodka.web.problems import Problem
from svodka.web.serving import Serving
from svodka.web.settings import Settings
from svodka.web.views import VIEWS, View

Endpoint = Callable[[Request], Awaitable[Response]]

LISTED = {"/series": "/indicators", "/claims": "/search"}
"""Addresses that lack the one that is meant, and the pages on which it is found."""


def application(settings: Settings) -> Guard:
    """The pages over a ledger, as an ASGI application."""
    serving = Serving(settings)

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        serving.reading = Desk(settings.ledger, settings.threads, readonly=True)
        serving.writing = Desk(settings.ledger, 1, readonly=False)
        warming = asyncio.create_task(_warmed(serving.reading))
        try:
            yield
        finally:
            await warming
            serving.reading.close()
            serving.writing.close()

    told = dict.fromkeys(
        (Problem, HTTPException, LedgerError, ReviewError, Exception), serving.problem
    )
    pages = Starlette(
        routes=[
            Route("/openapi.json", _openapi),
            Route(HEALTH, partial(_health, serving)),
            *judging.routes(serving),
            *cited.routes(serving),
            *(route for view in VIEWS for route in _routes(serving, view)),
            *(Route(path, partial(_listed, page)) for path, page in LISTED.items()),
            Route("/static/{version}/{name:path}", asset),
        ],
        middleware=[
            # What a form carries is salted for each page, so that nobody can guess it by how well pages
            # shrink.
            Middleware(GZipMiddleware, minimum_size=1024, compresslevel=3),
        ],
        exception_handlers=told,
        lifespan=lifespan,
    )
    # Outside of everything, so that what it adds is on answers to errors too.
    return Guard(pages, settings)


async def _warmed(reading: Desk) -> None:
    """What the first reader of a page would wait for: totals, speakers, the dictionary of the search."""

    def warm(ledger: Ledger) -> None:
        home.SUMMARY.of(ledger)
        speakers.EVERYBODY.of(ledger)
        list(ledger.search("слово", limit=1))

    with suppress(LedgerError):  # each page says what is wrong with it
        await reading.do(warm)


def _routes(serving: Serving, view: View) -> Iterator[Route]:
    """The forms of a page: those with a suffix first, for ``/claims/{claim}`` holds them too."""
    forms = ("json", "csv") if view.rows is not None else ("json",)
    for form in forms:
        path = f"{'/index' if view.path == '/' else view.path}.{form}"
        yield Route(path, _endpoint(serving, view, form))
    if view.name == "series":
        yield Route(f"{view.path}/embed", _endpoint(serving, view, "embed"))
    yield Route(view.path, _endpoint(serving, view, "html"))


def _endpoint(serving: Serving, view: View, form: str) -> Endpoint:
    return partial(serving.page, view=view, form=form)


async def _listed(page: str, _: Request) -> Response:
    """To the page that lists what the address names none of."""
    return RedirectResponse(page, 307)


async def _health(serving: Serving, _: Request) -> Response:
    """For what watches over the process: 200 where the ledger answers, else the status of its trouble."""
    await serving.reading.do(
        lambda ledger: ledger.connection.execute("SELECT 1 FROM document LIMIT 1")
    )
    return PlainTextResponse("ok\n")


async def _openapi(_: Request) -> Response:
    return Json(described())
