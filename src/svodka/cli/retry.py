"""``svodka retry``: what could not be read is tried again."""

from __future__ import annotations

import argparse

from svodka.cli.additions import shown
from svodka.cli.ledgers import opened_ledger


def run(options: argparse.Namespace) -> int:
    """Try the failures of a ledger again and say what became of them; the exit code."""
    with opened_ledger(options, create=False) as ledger:
        outcomes = ledger.retrying(language=options.language, text_column=options.text_column)
        return shown(outcomes, options)
