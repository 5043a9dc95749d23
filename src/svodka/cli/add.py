"""``svodka add SOURCE…``: sources into a ledger."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator

from svodka.cli.additions import shown
from svodka.cli.ledgers import opened_ledger, report_older
from svodka.cli.lines import counted, report
from svodka.ledger.summary import Outcome


def run(options: argparse.Namespace) -> int:
    """Add the sources and say what became of them; the exit code."""
    with opened_ledger(options) as ledger:
        outcomes = ledger.adding(
            options.source,
            published=options.published,
            language=options.language,
            text_column=options.text_column,
        )
        removed = {one.document for one in ledger.removals()}
        met: set[str] = set()
        code = shown(_noted(outcomes, met, removed), options)
        if met:
            documents = counted(len(met), "document")
            report(
                f"{documents} removed before, left out again; `svodka remove --restore` puts back"
            )
        if not options.source:
            report_older(ledger)
        return code


def _noted(outcomes: Iterable[Outcome], met: set[str], removed: set[str]) -> Iterator[Outcome]:
    """The outcomes as they are; which of the removed documents they are about goes into ``met``."""
    for outcome in outcomes:
        met |= removed & {outcome.document or ""}
        yield outcome
