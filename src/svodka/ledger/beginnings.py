"""Ids by their beginning, as people copy them from a screen: as much as only one id begins with."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

from svodka.errors import SvodkaError
from svodka.ledger.sql import queries

LEAST = 4
"""Characters from which on a beginning is taken for one: a shorter one is a slip more often than an id."""

SHOWN = 3
"""Ids that are named where several begin alike."""


def whole(
    connection: sqlite3.Connection,
    what: str,
    name: str,
    error: Callable[[str], SvodkaError],
) -> str:
    """The id that a beginning means: of a ``claim``, a ``finding`` or a ``document``.

    The name itself where it is an id, or where none begins so. Raises ``error`` where several do.
    """
    if len(name) < LEAST:
        return name
    asked = {"name": name, "most": SHOWN + 1}
    found = [id_ for (id_,) in connection.execute(queries("beginnings")[what], asked)]
    if not found or name in found:
        return name
    if len(found) > 1:
        shown = ", ".join(found[:SHOWN]) + (", …" if len(found) > SHOWN else "")
        raise error(f"{what} {name}: several begin so ({shown}); give more of the id")
    return str(found[0])
