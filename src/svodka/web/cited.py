"""A claim to cite, as files: ``/claims/<id>.txt``, ``.bib``, ``.jsonld``."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from svodka.ledger import Ledger
from svodka.ledger.documents import document_at
from svodka.ledger.records import unpacked
from svodka.web.answers import Json
from svodka.web.asked import Nothing
from svodka.web.pages import claim as page
from svodka.web.pages.citing import jsonld
from svodka.web.serving import Serving


class JsonLd(Json):
    """JSON-LD of a claim."""

    media_type = "application/ld+json"


def routes(serving: Serving) -> list[Route]:
    """The addresses of citations."""
    kinds: dict[str, Callable[[Ledger, str], Response]] = {
        "txt": _text,
        "bib": _bibtex,
        "jsonld": _linked,
    }
    return [Route(f"/claims/{{claim}}.{kind}", _endpoint(serving, kinds[kind])) for kind in kinds]


def _endpoint(
    serving: Serving, answer: Callable[[Ledger, str], Response]
) -> Callable[[Request], Any]:
    async def endpoint(request: Request) -> Response:
        name = request.path_params["claim"]
        return await serving.reading.do(lambda ledger: answer(ledger, name))

    return endpoint


def _text(ledger: Ledger, claim: str) -> Response:
    return PlainTextResponse(page.make(ledger, Nothing(), claim).citation.text + "\n")


def _bibtex(ledger: Ledger, claim: str) -> Response:
    bibtex = page.make(ledger, Nothing(), claim).citation.bibtex
    return Response(bibtex, media_type="application/x-bibtex; charset=utf-8")


def _linked(ledger: Ledger, claim: str) -> Response:
    cells, _ = page.found(ledger, claim)
    document = document_at(ledger.connection, cells["document_number"])
    return JsonLd(jsonld(unpacked(cells["record"]), document))
