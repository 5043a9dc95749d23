"""Which ledger a command works on."""

from __future__ import annotations

import argparse
import os

from svodka.ledger import Ledger
from svodka.ledger.ledger import DEFAULT


def opened_ledger(
    options: argparse.Namespace, *, readonly: bool = False, create: bool = True
) -> Ledger:
    """The ledger of ``--ledger``, else of ``SVODKA_LEDGER``, else ``svodka.db``.

    Raises :class:`svodka.errors.LedgerError` where it cannot be opened.
    """
    path: str = options.ledger or os.environ.get("SVODKA_LEDGER") or DEFAULT
    return Ledger(path, readonly=readonly, create=create)
