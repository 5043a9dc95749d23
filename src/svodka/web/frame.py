"""What stands around the record of a page: where it is, in which language, what its forms must carry."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import quote, urlencode

from starlette.requests import Request

from svodka.web import interface

LANGUAGE = "svodka_language"
"""The cookie with the language that a person chose."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The surroundings of a page, ``frame`` in every template.

    ``path`` and ``query`` are its address; ``csrf`` goes into each form as the field of that name;
    ``who`` is under whose name verdicts are written; ``readonly`` pages have no forms. ``tabular`` pages
    have a ``.csv``. ``embedded`` pages stand in a frame of another site; ``embed`` is the address of a series
    for that.
    """

    path: str
    query: Mapping[str, str]
    language: str
    csrf: str
    who: str
    readonly: bool = False
    tabular: bool = False
    embedded: bool = False
    embed: str = ""

    @property
    def here(self) -> str:
        """The address of this page, as the field ``next`` of a form takes it."""
        return self.path + asked_by(self.query)

    @property
    def json(self) -> str:
        """The address of the same page as JSON."""
        return self.suffixed(".json")

    @property
    def csv(self) -> str:
        """The address of the same page as CSV, for those that are ``tabular``."""
        return self.suffixed(".csv")

    def suffixed(self, suffix: str) -> str:
        """The address of this page in another form."""
        return ("/index" if self.path == "/" else self.path) + suffix + asked_by(self.query)

    def changed(self, **parameters: object) -> str:
        """The address of this page with other parameters, from the first page on; None takes one out."""
        kept = {name: word for name, word in self.query.items() if name != "after"}
        for name, word in parameters.items():
            kept.pop(name, None)
            if word is not None and str(word) != "":
                kept[name] = str(word)
        return self.path + asked_by(kept)

    def following(self, after: str) -> str:
        """The address of the next page of rows."""
        return self.path + asked_by({**self.query, "after": after})


def asked_by(query: Mapping[str, str]) -> str:
    """The part of an address that says what is asked; nothing where nothing is."""
    return "?" + urlencode(query) if query else ""


def path_of(request: Request) -> str:
    """The path that was asked for, escaped; never one that a browser takes for another site (``//…``)."""
    # Not that of ``request.url``, in which some signs of it are escaped already.
    return "/" + quote(request.scope["path"].lstrip("/\\"), safe="/:@!$&'()*+,;=~-._")


def language_of(request: Request) -> str:
    """The language of an answer: that of the address, else what was chosen before, else what is accepted."""
    chosen = request.query_params.get("lang") or request.cookies.get(LANGUAGE, "")
    return interface.language(chosen, request.headers.get("accept-language", ""))


def address(*parts: object, **query: object) -> str:
    """An address of this site: ``address("series", 12, actor="КНБ")``, each part escaped."""
    asked = {name: str(word) for name, word in query.items() if word not in (None, "")}
    return "/" + "/".join(quote(str(part), safe="") for part in parts) + asked_by(asked)
