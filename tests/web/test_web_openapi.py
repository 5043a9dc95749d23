"""The OpenAPI document: it tells of every page and form, and answers are as it says."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

import hypothesis
import pytest
from jsonschema import Draft202012Validator

from hall import STORIES, Site, site
from svodka.web.views import VIEWS

REQUESTS = int(os.environ.get("SVODKA_FUZZ", "8"))
"""Made-up requests to each address; more with ``SVODKA_FUZZ=500 make fuzz``."""


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    given = {"token": "a-token-of-many-letters"}
    with site(tmp_path_factory.mktemp("api"), *STORIES, settings=given) as made:
        made.client.headers["Authorization"] = "Bearer a-token-of-many-letters"
        yield made


def known(pages: Site) -> dict[str, str]:
    """Values of the parts of addresses."""
    claim = pages.claims()[0]
    return {
        "document": claim["document"],
        "claim": claim["id"],
        "indicator": str(pages.json("/indicators.json")["indicators"][0]["number"]),
        "finding": pages.json("/findings.json")["findings"][0]["id"],
        "speaker": "knb",
    }


def test_every_page_is_told_of(pages: Site) -> None:
    paths = pages.json("/openapi.json")["paths"]
    told = {one["get"]["operationId"] for one in paths.values() if "get" in one}
    assert told == {view.name for view in VIEWS}
    assert len([one for one in paths.values() if "post" in one]) == 5


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.name)
def test_answers_are_as_the_document_says(pages: Site, view: Any) -> None:
    document = pages.json("/openapi.json")
    path = f"{'/index' if view.path == '/' else view.path}.json"
    schema = document["paths"][path]["get"]["responses"]["200"]["content"]["application/json"][
        "schema"
    ]
    answer = pages.json(
        path.format(**known(pages)) + ("?q=задержать" if view.name == "search" else "")
    )
    rooted = schema | {"components": document["components"]}
    Draft202012Validator(rooted).validate(answer)
    assert set(answer) == set(document["components"]["schemas"][view.record.__name__]["properties"])


def test_made_up_requests_meet_no_error_of_the_server(pages: Site) -> None:
    schemathesis = pytest.importorskip("schemathesis", reason="make fuzz installs it")
    api = schemathesis.openapi.from_dict(pages.json("/openapi.json"))
    right = known(pages)
    tried = 0
    for found in api.get_all_operations():
        operation = found.ok()

        @hypothesis.settings(
            max_examples=REQUESTS, deadline=None, database=None, derandomize=REQUESTS < 100,
            suppress_health_check=list(hypothesis.HealthCheck),
        )  # fmt: skip
        @hypothesis.given(case=operation.as_strategy(), real=hypothesis.strategies.booleans())
        def ask(case: Any, real: bool) -> None:
            nonlocal tried
            if real:  # of made-up names there is never anything
                case.path_parameters = {n: right[n] for n in case.path_parameters or {}}
            asked = case.as_transport_kwargs(base_url="http://localhost")
            asked = {
                n: v
                for n, v in asked.items()
                if n in ("method", "url", "params", "headers", "data")
            }
            asked["headers"] = {"Accept": "application/json", **_plain(asked.get("headers"))}
            answer = pages.client.request(**asked, follow_redirects=False)
            assert answer.status_code < 500, (asked, answer.text)
            tried += 1

        ask()
    assert tried > 50


def _plain(headers: Any) -> dict[str, str]:
    return {n: v for n, v in dict(headers or {}).items() if v.isascii() and v.isprintable()}
