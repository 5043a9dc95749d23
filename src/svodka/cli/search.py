"""``svodka search WORDS``: sentences of a ledger that hold claims."""

from __future__ import annotations

import argparse
import shlex
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from svodka.cli import answers
from svodka.cli.exits import ALL_READ
from svodka.cli.ledgers import opened_ledger
from svodka.cli.lines import report
from svodka.ledger import search_instead
from svodka.ledger.search import Found, Search

FACETS = ("actor", "place", "speaker", "publisher", "indicator", "since", "until")


def run(options: argparse.Namespace) -> int:
    """Write the sentences that are found, the best first; the exit code."""
    from svodka.export.answers import write_found

    facets = {name: getattr(options, name) for name in FACETS}
    query, other, unmet = " ".join(options.words), "", []
    with opened_ledger(options, readonly=True, create=False) as ledger:
        found = list(ledger.search(query, limit=options.limit, **facets))
        if not found and options.limit:
            unmet = list(search_instead.unmet(ledger.connection, Search(query, **facets)))
            other = "" if unmet else ledger.search_instead(query, **facets)
    answers.write(options, found, Found, lambda out: write_found(found, out, width=options.width))
    if not found:
        report("; ".join(["nothing found", *_advice(other, unmet, facets)]))
    return ALL_READ


def _advice(other: str, unmet: Sequence[str], facets: Mapping[str, Any]) -> Iterator[str]:
    """What else to ask for: other words, or fewer facets."""
    if other:
        yield f"there are sentences for {other!r}"
    for name in unmet:
        yield f"no claim has --{name} {shlex.quote(str(facets[name]))}"
    given = [f"--{name}" for name, asked in facets.items() if asked]
    if given and not other and not unmet:
        yield f"ask without {' or '.join(given)}"
