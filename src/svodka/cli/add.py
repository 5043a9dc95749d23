"""``svodka add SOURCE…``: sources into a ledger."""

from __future__ import annotations

import argparse

from svodka.cli.additions import shown
from svodka.cli.ledgers import opened_ledger, report_older


def run(options: argparse.Namespace) -> int:
    """Add the sources and say what became of them; the exit code."""
    with opened_ledger(options) as ledger:
        outcomes = ledger.adding(
            options.source,
            published=options.published,
            language=options.language,
            text_column=options.text_column,
        )
        code = shown(outcomes, options)
        if not options.source:
            report_older(ledger)
        return code
