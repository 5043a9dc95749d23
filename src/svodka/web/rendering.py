"""Templates to HTML: every text escaped, and nothing in it that turns the writing round."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib.resources import files
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from svodka.web.cards import doubtful, says_more
from svodka.web.frame import Frame, address
from svodka.web.interface import LANGUAGES, Interface
from svodka.web.marking import marked
from svodka.web.quoting import cut_up
from svodka.web.unseen import shown


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
        "marked": marked,
        "doubtful": doubtful,
        "says_more": says_more,
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
