"""``svodka export``: the claims of a ledger in another format."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path

from svodka.cli.exits import ALL_READ
from svodka.cli.ledgers import opened_ledger
from svodka.cli.lines import report
from svodka.cli.writing import asked, write
from svodka.errors import SvodkaError
from svodka.ledger.file import reported
from svodka.ledger.readings import readings
from svodka.model import Claim, Document

NOTHING = "the ledger has no claims; `svodka add` reads documents into it"


def run(options: argparse.Namespace) -> int:
    """Write the claims of the ledger; the exit code."""
    kind = asked(options)
    with opened_ledger(options, readonly=True) as ledger, reported(ledger.path):
        if options.output and _same(ledger.path, Path(options.output)):
            raise SvodkaError(f"{options.output}: the ledger itself; name another file to write to")
        # Closed before the ledger is, also where the disk is full: it ends its transaction.
        with closing(readings(ledger.connection, options.since, options.until)) as found:
            claims = Counter[str]()
            write(_counting(found, claims), kind, options)
    if not claims["told"]:
        asked_days = options.since or options.until
        report("no claims of these days; ask without --since or --until" if asked_days else NOTHING)
    return ALL_READ


def _counting(
    found: Iterable[tuple[Document, list[Claim]]], claims: Counter[str]
) -> Iterator[tuple[Document, list[Claim]]]:
    """The documents as they are, with the number of their claims noted."""
    for document, told in found:
        claims["told"] += len(told)
        yield document, told


def _same(ledger: Path, output: Path) -> bool:
    try:
        return output.samefile(ledger)
    except OSError:  # a new file
        return False
