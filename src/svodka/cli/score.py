"""``svodka score``: the reader against what people said of claims."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict

from svodka.cli.exits import ALL_READ
from svodka.cli.ledgers import opened_ledger


def run(options: argparse.Namespace) -> int:
    """Read the reviewed documents again, without storing it, and write how much is right."""
    from svodka.learning.corrected import score
    from svodka.reader import Reader

    with opened_ledger(options, readonly=True) as ledger:
        scores = score(ledger.connection, Reader(explained=False))
    if options.format == "json":
        sys.stdout.write(json.dumps([asdict(one) for one in scores]) + "\n")
        return ALL_READ
    for one in scores:
        if one.judged:
            share = one.right / one.judged
            sys.stdout.write(f"{one.name:12}{one.right:6} of {one.judged:<6}{share:.3f}\n")
    if not any(one.judged for one in scores):
        sys.stdout.write("nothing was reviewed yet; `svodka review` does it\n")
    return ALL_READ
