"""``svodka series QUERY``: one indicator over time."""

from __future__ import annotations

import argparse

from svodka.cli import answers
from svodka.cli.exits import ALL_READ
from svodka.cli.ledgers import opened_archive, opened_ledger
from svodka.cli.lines import report
from svodka.cli.output import form
from svodka.cli.questions_parser import SERIES_FORMATS
from svodka.export.wording import plain
from svodka.ledger.lines import SeriesPoint

MOST_OTHERS = 5
NOTHING = "its claims are planned, denied, only possible or without a number"


def run(options: argparse.Namespace) -> int:
    """Write the series of the indicator that is meant; the exit code."""
    with opened_archive(options) or opened_ledger(options, readonly=True, create=False) as ledger:
        series = ledger.series(
            " ".join(options.words),
            by=options.by or "",
            actor=options.actor,
            place=options.place,
            since=options.since,
            until=options.until,
        )
    for other in series.others[:MOST_OTHERS]:
        report(f"also: {other.number} {plain(other.title)} ({other.claims})")
    if len(series.others) > MOST_OTHERS:
        report(f"and {len(series.others) - MOST_OTHERS} more; `svodka indicators` lists them")
    if not series.lines:
        if any((options.by, options.actor, options.place, options.since, options.until)):
            report("nothing of it is left; ask without --by, --actor, --place, --since or --until")
        else:
            report(f"{NOTHING}; `svodka search --indicator {series.indicator.number}` shows them")
    kind = form(options.format, options.output, SERIES_FORMATS)
    if kind in ("svg", "png"):
        from svodka.export import chart

        chart.write(series, kind, options.output)
        return ALL_READ
    from svodka.export.series_table import write_series

    answers.write(
        options,
        series.points(),
        SeriesPoint,
        lambda out: write_series(series, out, width=options.width),
    )
    return ALL_READ
