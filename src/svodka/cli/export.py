"""``svodka export``: the claims of a ledger in another format."""

from __future__ import annotations

import argparse

from svodka.cli.exits import ALL_READ
from svodka.cli.ledgers import opened_ledger
from svodka.cli.writing import asked, write
from svodka.ledger.file import reported
from svodka.ledger.readings import readings


def run(options: argparse.Namespace) -> int:
    """Write the claims of the ledger; the exit code."""
    kind = asked(options)
    with opened_ledger(options, readonly=True) as ledger, reported(ledger.path):
        write(readings(ledger.connection, options.since, options.until), kind, options)
    return ALL_READ
