"""Templates to HTML: every text escaped, and nothing in it that turns the writing round."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from jinja2 import Environment, PackageLoader, StrictUndefined

from svodka.export.series_table import quantity_of
from svodka.export.wording import source_name
from svodka.language.quantities.worth import coded
from svodka.ledger.filling import CHOICES
from svodka.web.assets import static
from svodka.web.cards import beside, doubtful, held
from svodka.web.frame import Frame, address
from svodka.web.interface import LANGUAGES, Interface
from svodka.web.marking import marked
from svodka.web.quoting import cut_up
from svodka.web.reasons import reason
from svodka.web.unseen import shown

FIRST = 16_384
"""Characters of a page that are sent as soon as they are made: its head, and a screen of its text."""

MORE = 65_536
"""Characters that are sent at once after that."""


class Part(NamedTuple):
    """A part of a page, and whether there is more of it."""

    html: bytes
    more: bool


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
        "beside": beside,
        "source_name": source_name,
        "held": held,
        "choices": CHOICES,
        "coded": coded,
        "quantity_of": quantity_of,
        "reason": reason,
    }
    return made


def html(template: str, frame: Frame, page: Any) -> str:
    """A page: ``page`` is its record, ``frame`` what stands around it, ``ui`` the words of its language."""
    return "".join(_made(template, frame, page))


def parts(template: str, frame: Frame, page: Any) -> Iterator[Part]:
    """The page of :func:`html` in parts, each to be sent while the next is made; most pages have one."""
    held: list[str] = []
    length, enough = 0, FIRST
    for piece in _made(template, frame, page):
        if length >= enough:
            yield Part("".join(held).encode(), more=True)
            held, length, enough = [], 0, MORE
        held.append(piece)
        length += len(piece)
    yield Part("".join(held).encode(), more=False)


def _made(template: str, frame: Frame, page: Any) -> Iterator[str]:
    ui = Interface(frame.language)
    return environment().get_template(template).generate(page=page, frame=frame, ui=ui)
