"""The digest of what places claims: no room of the ledger is forgotten in it."""

from __future__ import annotations

from pathlib import Path

import svodka.ledger
from svodka.ledger import version


def test_every_room_that_places_claims_counts() -> None:
    home = Path(svodka.ledger.__file__).parent
    rooms = {one.parent for kind in ("*.py", "*.toml") for one in home.rglob(kind)}
    counted = {Path(str(room)) for room in version._linking_rooms()}
    assert rooms - counted == {home / "checks"}
