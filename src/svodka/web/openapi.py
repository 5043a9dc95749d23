"""The OpenAPI document: made of the pages' own records, so that it cannot say otherwise than they do."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from importlib.metadata import version
from importlib.resources import files
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from svodka.ledger.asking import LONGEST
from svodka.web.asked import LARGEST, Parameter, parameters
from svodka.web.judging import FORMS
from svodka.web.views import VIEWS, View

Schema = dict[str, Any]

PLAIN: dict[Any, Schema] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": ["number", "null"]},  # JSON has no infinity
    bool: {"type": "boolean"},
    dt.date: {"type": "string", "format": "date"},
}
PROBLEM = {"$ref": "#/components/schemas/Problem"}


@cache
def described() -> Mapping[str, Any]:
    """The document, as JSON holds it."""
    schemas: dict[str, Schema] = {
        "Problem": {
            "type": "object",
            "required": ["status", "error"],
            "properties": {"status": {"type": "integer"}, "error": {"type": "string"}},
        }
    }
    paths: dict[str, Any] = {}
    for view in VIEWS:
        path = f"{'/index' if view.path == '/' else view.path}.json"
        paths[path] = {"get": _read(view, schemas)}
    paths |= _fixed("forms.json")
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "svodka",
            "version": version("svodka"),
            "description": "The pages over a ledger, as JSON. Tables are there as .csv too.",
        },
        "paths": paths,
        "components": {"schemas": schemas},
    }


def _fixed(name: str) -> dict[str, Any]:
    """The forms: what they hold stands in no record. Each address of :data:`FORMS` has to be there."""
    found: dict[str, Any] = json.loads(
        files("svodka.web").joinpath(name).read_text(encoding="utf-8")
    )
    if set(found) != set(FORMS):
        raise ValueError(f"{name} does not tell of every form")
    return found


def _read(view: View, schemas: dict[str, Schema]) -> dict[str, Any]:
    asked = [
        {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
        for name in re.findall(r"{(\w+)}", view.path)
    ]
    asked += [_parameter(one) for one in parameters(view.asked)]
    told = {
        "200": ("As its page shows it", _schema(view.record, schemas)),
        "400": ("A parameter of another kind", PROBLEM),
        "404": ("There is none", PROBLEM),
        "503": ("The ledger cannot be read", PROBLEM),
    }
    return {
        "operationId": view.name,
        "summary": view.about,
        "parameters": asked,
        "responses": {
            status: {"description": about, "content": {"application/json": {"schema": schema}}}
            for status, (about, schema) in told.items()
        },
    }


def _parameter(one: Parameter) -> dict[str, Any]:
    if get_origin(one.kind) is Literal:
        schema: Schema = {"type": "string", "enum": list(get_args(one.kind))}
    elif one.kind is int:
        schema = {"type": "integer", "minimum": 0, "maximum": LARGEST}
    elif one.kind is bool:
        schema = {"type": "boolean"}
    elif one.kind is dt.date:
        schema = {"type": "string", "format": "date"}
    else:
        schema = {"type": "string", "maxLength": LONGEST}
    if one.default not in (None, ""):
        schema = {**schema, "default": one.default}
    return {"name": one.name, "in": "query", "description": one.about, "schema": schema}


def _schema(hint: Any, schemas: dict[str, Schema]) -> Schema:
    """The schema of a type; records become components."""
    if hint in PLAIN:
        return PLAIN[hint]
    origin = get_origin(hint)
    if origin in (Union, UnionType):
        kinds = [one for one in get_args(hint) if one is not type(None)]
        return {"anyOf": [*(_schema(one, schemas) for one in kinds), {"type": "null"}]}
    if origin is Literal:
        return {"type": "string", "enum": list(get_args(hint))}
    if origin is tuple:
        return {"type": "array", "items": _items(get_args(hint), schemas)}
    if is_dataclass(hint):
        return _component(hint, schemas)
    return {"type": "object"}


def _items(kinds: tuple[Any, ...], schemas: dict[str, Schema]) -> Schema:
    return _schema(kinds[0], schemas)  # tuples hold one kind: (X, ...) or (int, int)


def _component(kind: Any, schemas: dict[str, Schema]) -> Schema:
    name = kind.__name__
    if name not in schemas:
        schemas[name] = {}  # a record may hold itself
        hints = get_type_hints(kind)
        shown = [one for one in fields(kind) if not one.metadata.get("hidden")]
        schemas[name] = {
            "type": "object",
            "description": " ".join((kind.__doc__ or "").split()),
            "required": [one.name for one in shown],
            "properties": {one.name: _schema(hints[one.name], schemas) for one in shown},
        }
    return {"$ref": f"#/components/schemas/{name}"}
