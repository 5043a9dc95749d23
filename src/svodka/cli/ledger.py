"""``svodka ledger --from OUTPUT``: a slice of a dataset into a ledger."""

from __future__ import annotations

import argparse
from pathlib import Path

from svodka.cli.additions import shown
from svodka.cli.ledgers import opened_ledger


def run(options: argparse.Namespace) -> int:
    """Add what the dataset holds and say what became of it; the exit code."""
    from svodka.bulk.slices import fill, names_of
    from svodka.export.arrow import schema

    schema()  # raises where pyarrow is not installed
    dataset = Path(options.dataset)
    names_of(dataset)  # raises before a ledger is made
    with opened_ledger(options) as ledger:
        return shown(fill(ledger, dataset, options.since, options.until), options)
