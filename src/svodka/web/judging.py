"""The forms of the pages: accept, reject or correct a claim; dismiss a finding or take it up again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from svodka.ledger import Ledger
from svodka.web.answers import Json
from svodka.web.forms import fields, foreign, inside
from svodka.web.guard import bearer
from svodka.web.problems import Problem, missing, refused
from svodka.web.serving import Serving, wants_json

REASON = 1000
"""Characters of the reason of a dismissal, and of a corrected slot."""

Verdict = Callable[[Ledger, str, dict[str, str], str], Any]


def routes(serving: Serving) -> list[Route]:
    """The addresses that forms are sent to."""
    return [
        Route(path, _endpoint(serving, verdict), methods=["POST"])
        for path, verdict in FORMS.items()
    ]


def _endpoint(serving: Serving, verdict: Verdict) -> Callable[[Request], Any]:
    async def endpoint(request: Request) -> Response:
        if serving.settings.readonly:
            raise Problem(403, "this ledger is shown to be read only", case="read_only")
        form = await fields(request)
        trusted = bearer(request, serving.settings.token)
        if not trusted and (foreign(request) or serving.seal.broken(request, form.get("csrf", ""))):
            raise Problem(
                403,
                "the form is of another page or too old; load the page again",
                case="stale_form",
            )
        (name,) = request.path_params.values()
        who = serving.who(request)
        done = await serving.writing.do(lambda ledger: verdict(ledger, name, form, who))
        if wants_json(request):
            return Json(done)
        return RedirectResponse(inside(form.get("next", "")), 303)

    return endpoint


def _accept(ledger: Ledger, claim: str, form: dict[str, str], who: str) -> dict[str, Any]:
    return {"claim": ledger.accept(claim, who).to_dict(), "verdict": "accepted"}


def _reject(ledger: Ledger, claim: str, form: dict[str, str], who: str) -> dict[str, Any]:
    return {"claim": ledger.reject(claim, who).to_dict(), "verdict": "rejected"}


def _correct(ledger: Ledger, claim: str, form: dict[str, str], who: str) -> dict[str, Any]:
    """Field ``slot`` names it; ``value`` is how :meth:`svodka.Ledger.correct` takes it, empty for none."""
    slot, value = form.get("slot", ""), _short(form.get("value", "").strip())
    if not slot:
        raise refused("say which slot is corrected", case="no_slot")
    made = ledger.correct(claim, who, **{slot: value or None})
    return {"claim": made.to_dict(), "verdict": "corrected"}


def _dismiss(ledger: Ledger, finding: str, form: dict[str, str], who: str) -> dict[str, Any]:
    reason = _short(form.get("reason", "").strip())
    if not reason:
        raise refused("say why the finding is dismissed", case="no_reason")
    _known(ledger, finding)
    ledger.dismiss(finding, reason, who)
    return {"finding": finding, "dismissed": reason}


def _restore(ledger: Ledger, finding: str, form: dict[str, str], who: str) -> dict[str, Any]:
    _known(ledger, finding)
    ledger.restore(finding)
    return {"finding": finding, "dismissed": None}


def _known(ledger: Ledger, finding: str) -> None:
    if not list(ledger.findings(identity=finding, dismissed=True, limit=1)):
        raise missing(f"no finding {finding!r} in this ledger", case="no_finding")


def _short(text: str) -> str:
    if len(text) > REASON:
        raise refused(
            f"the text has {len(text)} characters; {REASON} are the most",
            case="text_too_long", length=len(text), most=REASON,
        )  # fmt: skip
    return text


FORMS: dict[str, Verdict] = {
    "/claims/{claim}/accept": _accept,
    "/claims/{claim}/reject": _reject,
    "/claims/{claim}/correct": _correct,
    "/findings/{finding}/dismiss": _dismiss,
    "/findings/{finding}/restore": _restore,
}
"""What each address does; the OpenAPI document tells of the fields."""
