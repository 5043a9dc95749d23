"""Templates to HTML: every text escaped, and nothing in it that turns the writing round."""

from __future__ import annotations

import hashlib
import re
from functools import cache
from importlib.resources import files
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from svodka.web.frame import Frame, address
from svodka.web.interface import LANGUAGES, Interface
from svodka.web.quoting import cut_up

_UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]"
)
"""Controls that HTML forbids, and those that change the direction of what follows."""


def shown(value: Any) -> Any:
    """A value as a template shows it: of a text, controls become one sign each, so offsets stay."""
    if isinstance(value, str) and not isinstance(value, Markup):
        return _UNSEEN.sub("\ufffd", value.replace("\r", " "))
    return "" if value is None else value


@cache
def environment() -> Environment:
    """The environment of all templates; names that a template has wrong are errors."""
    made = Environment(
        loader=PackageLoader("svodka.web"),
        autoescape=True,
        finalize=shown,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.globals |= {
        "address": address,
        "static": static,
        "languages": LANGUAGES,
        "pieces_of": cut_up,
    }
    return made


def html(template: str, frame: Frame, page: Any) -> str:
    """A page: ``page`` is its record, ``frame`` what stands around it, ``ui`` the words of its language."""
    ui = Interface(frame.language)
    return environment().get_template(template).render(page=page, frame=frame, ui=ui)


@cache
def static(name: str) -> str:
    """The address of a file of ``static/``, which changes when the file does."""
    content = files("svodka.web").joinpath("static", *name.split("/")).read_bytes()
    return f"/static/{name}?v={hashlib.sha256(content).hexdigest()[:10]}"
