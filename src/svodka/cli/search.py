"""``svodka search WORDS``: sentences of a ledger that hold claims."""

from __future__ import annotations

import argparse

from svodka.cli import answers
from svodka.cli.exits import ALL_READ
from svodka.cli.ledgers import opened_ledger
from svodka.cli.lines import report
from svodka.ledger.search import Found

FACETS = ("actor", "place", "speaker", "publisher", "indicator", "since", "until")


def run(options: argparse.Namespace) -> int:
    """Write the sentences that are found, the best first; the exit code."""
    from svodka.export.answers import write_found

    facets = {name: getattr(options, name) for name in FACETS}
    query, other = " ".join(options.words), ""
    with opened_ledger(options, readonly=True, create=False) as ledger:
        found = list(ledger.search(query, limit=options.limit, **facets))
        if not found and options.limit:
            other = ledger.search_instead(query, **facets)
    answers.write(options, found, Found, lambda out: write_found(found, out, width=options.width))
    if not found:
        report(f"nothing found; there are sentences for {other!r}" if other else "nothing found")
    return ALL_READ
