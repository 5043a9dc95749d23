"""``svodka add SOURCE…``: sources into a ledger."""

from __future__ import annotations

import argparse

from svodka.cli.additions import shown
from svodka.cli.ledgers import opened_ledger
from svodka.cli.lines import counted, report


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
        if not options.source and (older := ledger.older()):
            documents = counted(older, "document")
            report(f"{documents} read by another svodka; `svodka reread` brings up to date")
        return code
