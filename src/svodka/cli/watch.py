"""``svodka watch CONFIG.toml``: feeds, sitemaps and pages into a ledger, again and again."""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from svodka.cli.additions import said
from svodka.cli.exits import ALL_READ, SOME_FAILED
from svodka.cli.lines import report
from svodka.ledger import Ledger
from svodka.ledger.failures import forget
from svodka.ledger.file import reported, writing
from svodka.ledger.ledger import DEFAULT
from svodka.ledger.seen import now
from svodka.ledger.summary import Summary
from svodka.watching import State, Watched, Watcher, read_config

if TYPE_CHECKING:
    from svodka.reader import Reader


def run(options: argparse.Namespace) -> int:
    """Look at what is due, once or until interrupted, and add what is new; the exit code."""
    from svodka.reader import Reader

    config = read_config(Path(options.config))
    named = options.ledger or config.ledger or os.environ.get("SVODKA_LEDGER") or DEFAULT
    path = Path(named)
    reader = Reader()
    with Ledger(path) as ledger, State.beside(path) as state:
        watcher = Watcher(config, state)
        failed = 0
        while True:
            for source in watcher.due():
                failed += _look(watcher, source, ledger, reader)
            if options.once:
                return SOME_FAILED if failed else ALL_READ
            time.sleep(watcher.wait())


def _look(watcher: Watcher, source: Watched, ledger: Ledger, reader: Reader) -> int:
    """Add what is new in a source, a batch at a time; how many documents failed."""
    summary = Summary()
    begun = now()
    for batch in watcher.look(source):
        for outcome in ledger.adding(batch, reader=reader):
            summary.count(outcome)
            if outcome.reason:
                report(": ".join(filter(None, (outcome.address, outcome.reason))))
    with reported(ledger.path), writing(ledger.connection):
        # A failure of the source itself is over when it did not come again.
        forget(ledger.connection, [source.url], begun)
    moment = time.strftime("%Y-%m-%d %H:%M:%S")
    sys.stdout.write(f"{moment}  {source.url}: {said(summary)}\n")
    sys.stdout.flush()
    return summary.failed
