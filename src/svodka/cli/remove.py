"""``svodka remove``: take documents that were added by mistake out of a ledger, and put them back."""

from __future__ import annotations

import argparse
import getpass
import sys

from svodka.cli.exits import ALL_READ
from svodka.cli.ledgers import opened_ledger
from svodka.cli.lines import report
from svodka.errors import LedgerError
from svodka.export.wording import plain
from svodka.ledger import Ledger


def run(options: argparse.Namespace) -> int:
    """Remove or restore documents, a line each; without one list what is removed; the exit code."""
    if options.restore and not options.documents:
        raise LedgerError("say which document: svodka remove --restore DOCUMENT")
    with opened_ledger(options, readonly=not options.documents, create=False) as ledger:
        if not options.documents:
            removals = list(ledger.removals())
            for removal in removals:
                when = f"removed by {plain(removal.who)} on {removal.made[:10]}"
                sys.stdout.write(f"{_named(ledger, removal.document)}  {when}\n")
            if not removals:
                report(
                    "nothing is removed; `svodka remove DOCUMENT` takes out what was added by mistake"
                )
            return ALL_READ
        who = options.who or getpass.getuser()
        done = "restored" if options.restore else "removed"
        for name in options.documents:
            found = ledger.put_back(name) if options.restore else ledger.remove(name, who)
            for document in found:
                sys.stdout.write(f"{_named(ledger, document)}  {done}\n")
    if not options.restore:
        report("`svodka remove --restore DOCUMENT` puts back; `svodka check` looks anew")
    return ALL_READ


def _named(ledger: Ledger, name: str) -> str:
    """The beginning of a document's id, and its title or source."""
    document = ledger.document(name)
    return "  ".join(
        plain(word) for word in (name[:12], document.title or document.source or "") if word
    )
