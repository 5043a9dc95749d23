"""The concepts that a ledger compares its claims by: the user's own, then the package's."""

from __future__ import annotations

from svodka.ledger.meaning.catalogue import catalogue
from svodka.ledger.meaning.concepts import Catalogue
from svodka.ledger.sql import Connection, queries


def concepts(connection: Connection) -> Catalogue:
    """The catalogue of a ledger."""
    own = connection.execute(queries("catalogue")["own_concepts"]).fetchone()
    return catalogue(own[0] if own else None)
