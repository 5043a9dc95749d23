"""The ledger: claims kept in one SQLite file, with where each was seen and what it restates."""

from svodka.ledger.ledger import Ledger

__all__ = ["Ledger"]
