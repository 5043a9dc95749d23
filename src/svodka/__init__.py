"""svodka reads news and official statements and turns every stated figure into a claim.

>>> import svodka
>>> claims = svodka.read("Изъято почти 700 единиц оружия.")  # doctest: +SKIP
"""

from __future__ import annotations

import datetime as dt
import functools
from typing import TYPE_CHECKING, Any

from svodka.errors import SvodkaError
from svodka.export.notebook import Claims
from svodka.model import Claim, Document, Period, Quantity, Statement, checked_day, checked_text

if TYPE_CHECKING:
    from svodka.export.arrow import to_arrow
    from svodka.ledger import Ledger
    from svodka.ledger.records import claim_of
    from svodka.reader import Reader

    __version__: str

__all__ = [
    "Claim", "Document", "Ledger", "Period", "Quantity", "Reader", "Statement", "SvodkaError", "__version__",
    "claim_of", "periods", "quantities", "read", "statements", "to_arrow",
]  # fmt: skip


def __getattr__(name: str) -> Any:
    """Names whose modules take time to import come when they are asked for."""
    if name == "Reader":
        from svodka.reader import Reader

        return Reader
    if name == "Ledger":
        from svodka.ledger import Ledger

        return Ledger
    if name == "claim_of":
        from svodka.ledger.records import claim_of

        return claim_of
    if name == "to_arrow":
        from svodka.export.arrow import to_arrow

        return to_arrow
    if name == "__version__":
        from importlib.metadata import version

        return version("svodka")
    raise AttributeError(f"module 'svodka' has no attribute {name!r}")


@functools.cache
def _reader(language: str | None) -> Reader:
    from svodka.reader import Reader

    return Reader(language)


def read(
    document: Document | str, published: dt.date | None = None, language: str | None = None
) -> Claims:
    """The claims of a document or text, in reading order.

    ``published`` is what relative periods («с начала года») are resolved against. Raises
    :class:`svodka.errors.LanguageError` for a language that svodka does not read, and :class:`TypeError`
    for a text or a date that is none.
    """
    return Claims(_reader(language).read(document, published).claims)


def statements(
    document: Document | str, published: dt.date | None = None, language: str | None = None
) -> tuple[Statement, ...]:
    """Who says what in a document or text, in reading order."""
    return _reader(language).read(document, published).statements


def quantities(text: str, language: str = "ru") -> list[Quantity]:
    """Every number, amount of money, measure and percentage of a text, in order.

    Unlike claims, these need not be asserted of anything. Raises :class:`TypeError` for a text that is none.
    """
    from svodka.reading.quantities.figures import quantities as found

    return found(checked_text(text), language)


def periods(text: str, published: dt.date | None = None, language: str = "ru") -> list[Period]:
    """Every time expression of a text, with its first and last day where they are known.

    Raises :class:`TypeError` for a text or a ``published`` that is none.
    """
    from svodka.reading.periods.mentions import periods as found

    return found(checked_text(text), checked_day(published), language)
