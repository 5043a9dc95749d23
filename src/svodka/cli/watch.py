"""``svodka watch CONFIG.toml``: feeds, sitemaps and pages into a ledger, again and again."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Iterator
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING

from svodka.cli.additions import said
from svodka.cli.exits import ALL_READ, SOME_FAILED
from svodka.cli.lines import counted, report
from svodka.ledger import Ledger
from svodka.ledger.failures import forget
from svodka.ledger.file import reported, writing
from svodka.ledger.ledger import DEFAULT
from svodka.ledger.seen import now
from svodka.ledger.summary import Summary
from svodka.watching import State, Watched, Watcher, read_config

if TYPE_CHECKING:
    from svodka.reader import Reader

WAIT = 600.0
"""Seconds to wait for another process that writes: a check of a large ledger takes more than a minute."""


def run(options: argparse.Namespace) -> int:
    """Look at what is due, once or until interrupted, and add what is new; the exit code."""
    from svodka.reader import Reader

    config = read_config(Path(options.config))
    named = options.ledger or config.ledger or os.environ.get("SVODKA_LEDGER") or DEFAULT
    path = Path(named)
    reader = Reader(explained=False)
    with Ledger(path, wait=WAIT) as ledger, State.beside(path) as state:
        watcher = Watcher(config, state)
        looks = {source: _look(watcher, source, ledger, reader) for source in watcher.due()}
        failed = 0
        if options.once and not looks and sys.stderr.isatty():
            minutes = counted(ceil(watcher.wait() / 60), "minute")
            report(f"nothing is due; the next source is in {minutes}")
        while True:
            failed += _turn(looks)
            if not looks:
                if options.once:
                    return SOME_FAILED if failed else ALL_READ
                time.sleep(watcher.wait())
            if not options.once:
                begun = looks
                looks = {one: _look(watcher, one, ledger, reader) for one in watcher.due()} | begun


def _turn(looks: dict[Watched, Iterator[int]]) -> int:
    """A batch of each source, so that none waits for a sitemap of thousands; how many documents failed."""
    failed = 0
    for source, look in list(looks.items()):
        step = next(look, None)
        if step is None:
            del looks[source]
        else:
            failed += step
    return failed


def _look(watcher: Watcher, source: Watched, ledger: Ledger, reader: Reader) -> Iterator[int]:
    """Add what is new in a source, a batch at a time; how many of each failed."""
    summary = Summary()
    begun = now()
    for batch in watcher.look(source):
        failed = summary.failed
        for outcome in ledger.adding(batch, reader=reader):
            summary.count(outcome)
            if outcome.reason:
                report(": ".join(filter(None, (outcome.address, outcome.reason))))
        yield summary.failed - failed
    with reported(ledger.path), writing(ledger.connection):
        # A failure of the source itself is over when it did not come again.
        forget(ledger.connection, [source.url], begun)
    moment = time.strftime("%Y-%m-%d %H:%M:%S")
    sys.stdout.write(f"{moment}  {source.url}: {said(summary)}\n")
    sys.stdout.flush()
