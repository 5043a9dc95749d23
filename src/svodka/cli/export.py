"""``svodka export``: the claims of a ledger in another format."""

from __future__ import annotations

import argparse
from contextlib import closing
from pathlib import Path

from svodka.cli.exits import ALL_READ
from svodka.cli.ledgers import opened_ledger
from svodka.cli.writing import asked, write
from svodka.errors import SvodkaError
from svodka.ledger.file import reported
from svodka.ledger.readings import readings


def run(options: argparse.Namespace) -> int:
    """Write the claims of the ledger; the exit code."""
    kind = asked(options)
    with opened_ledger(options, readonly=True) as ledger, reported(ledger.path):
        if options.output and _same(ledger.path, Path(options.output)):
            raise SvodkaError(f"{options.output}: the ledger itself; name another file to write to")
        # Closed before the ledger is, also where the disk is full: it ends its transaction.
        with closing(readings(ledger.connection, options.since, options.until)) as found:
            write(found, kind, options)
    return ALL_READ


def _same(ledger: Path, output: Path) -> bool:
    try:
        return output.samefile(ledger)
    except OSError:  # a new file
        return False
