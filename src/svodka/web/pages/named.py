"""Which page a speaker of a text has, if any: institutions and public offices only."""

from __future__ import annotations

from collections.abc import Callable

from svodka.ledger import Ledger
from svodka.ledger.meaning.facets import speaker
from svodka.ledger.own_concepts import concepts
from svodka.web.namesakes import holder
from svodka.web.offices import is_office
from svodka.web.pages.rows import row
from svodka.web.pages.speakers import official

Pages = Callable[[str | None, str | None], str | None]


def speaker_pages(ledger: Ledger) -> Pages:
    """By name and role: the key of the speaker's page, None for who has none."""
    words_of = concepts(ledger.connection)
    known: dict[tuple[str, str | None], str | None] = {}

    def page(name: str, role: str | None) -> str | None:
        key = speaker(name, words_of)
        institution = bool(key) and words_of.named("actor", key) is not None
        if not key or not (institution or (role and is_office(role))):
            return None
        if not institution:
            return official(ledger, key, holder(name, role, words_of))
        return key if row(ledger, "has_stated", key=key) else None

    def of(name: str | None, role: str | None) -> str | None:
        if not name:
            return None
        if (name, role) not in known:
            known[name, role] = page(name, role)
        return known[name, role]

    return of
