"""What a ledger makes of one text: where its only figure is, and which checks find something."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from svodka.ledger import Ledger
from svodka.ledger.meaning.catalogue import catalogue
from svodka.ledger.placing.placed import placed
from svodka.ledger.points import points
from svodka.model import Document
from svodka.reader import Reader


def place_of(reader: Reader, language: str, text: str, day: dt.date) -> object:
    """The place of the point that the only figure of a text makes, which was published on a day."""
    claims = reader.read(Document(text, published=day, language=language)).claims
    found = placed(claims, text, catalogue(None), language)
    ((_, cells),) = points(found, catalogue(None), day, "A", language, text)
    return cells["place"]


def checks_that_find(folder: Path, reader: Reader, language: str, text: str) -> list[str]:
    """The names of the checks with a finding in a ledger that holds nothing but a text."""
    document = Document(text, published=dt.date(2026, 2, 2), publisher="A", language=language)
    with Ledger(folder / "one.db") as ledger:
        ledger.add([document], reader=reader)
        ledger.check()
        return [one.check for one in ledger.findings()]
