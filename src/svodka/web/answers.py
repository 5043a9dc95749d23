"""The forms of an answer: HTML of a template, JSON of a record, CSV of its rows."""

from __future__ import annotations

import datetime as dt
import io
import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass
from decimal import Decimal
from typing import Any
from urllib.parse import quote

from starlette.responses import JSONResponse, Response

from svodka.export.records import write_csv


class Json(JSONResponse):
    """JSON of a record, letters as they are."""

    media_type = "application/json"

    def render(self, content: Any) -> bytes:
        text = json.dumps(plain(content), ensure_ascii=False, separators=(",", ":"))
        return text.encode()


def plain(value: Any) -> Any:
    """A record as JSON has it: its fields but for the hidden ones, days as ``YYYY-MM-DD``."""
    if is_dataclass(value) and not isinstance(value, type):
        return {
            one.name: plain(getattr(value, one.name))
            for one in fields(value)
            if not one.metadata.get("hidden")
        }
    if isinstance(value, Mapping):
        return {name: plain(one) for name, one in value.items()}
    if isinstance(value, tuple | list):
        return [plain(one) for one in value]
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    return value


def csv(rows: Iterable[Any], kind: type, name: str) -> Response:
    """A file of rows, the one that ``svodka … --format csv`` writes, with the mark that Excel wants."""
    out = io.StringIO(newline="")
    write_csv(rows, out, kind, bom=True)
    return Response(
        out.getvalue(),
        media_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": f"attachment; filename*=UTF-8''{quote(name, safe='')}.csv"},
    )
