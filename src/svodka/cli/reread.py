"""``svodka reread``: read again what an older reader has read."""

from __future__ import annotations

import argparse
import sys

from svodka.cli.exits import ALL_READ, SOME_FAILED
from svodka.cli.ledgers import opened_ledger
from svodka.cli.lines import counted, report


def run(options: argparse.Namespace) -> int:
    """Read documents of the ledger again and say what changed; the exit code."""
    read = came = went = changed = failed = 0
    with opened_ledger(options, create=False) as ledger:
        for one in ledger.reread(every=options.all):
            if one.reason is not None:
                failed += 1
                report(f"document {one.document[:12]}: {one.reason}")
                continue
            read += 1
            came, went, changed = came + one.came, went + one.went, changed + one.changed
    sys.stdout.write(
        f"{read} read again: {counted(came, 'claim')} came, {went} went, {changed} changed; "
        f"{failed} failed\n"
    )
    return SOME_FAILED if failed else ALL_READ
