"""What became of an addition: progress while it runs, then the summary and the table of failures."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING

from svodka.cli.exits import ALL_READ, SOME_FAILED
from svodka.cli.lines import counted, report_undated
from svodka.cli.output import opened
from svodka.ledger.summary import Outcome, Summary

if TYPE_CHECKING:
    from rich.table import Table


def shown(outcomes: Iterable[Outcome], options: argparse.Namespace) -> int:
    """Take the outcomes and write what ``--format`` asks for; the exit code."""
    if options.format == "jsonl":
        summary = Summary()
        with opened(None, "jsonl") as out:
            for outcome in outcomes:
                summary.count(outcome)
                line = json.dumps(asdict(outcome), ensure_ascii=False)
                # As ASCII where half a surrogate pair is in a file's name.
                out.write(line.encode("utf-8", "backslashreplace").decode() + "\n")
                out.flush()
    else:
        summary = Summary.of(_followed(outcomes))
        sys.stdout.write(said(summary) + "\n")
        if summary.failures:
            _table(summary.failures)
    if "published" in options:
        report_undated(summary.undated)
    else:  # `retry` and `ledger` take no day
        report_undated(summary.undated, "add these with `svodka add --published DATE`")
    return SOME_FAILED if summary.failed else ALL_READ


def said(summary: Summary) -> str:
    """The summary in one line."""
    return (
        f"{summary.new} new with {counted(summary.claims, 'claim')}, {summary.known} known, "
        f"{counted(summary.reprints, 'reprint')}, {summary.failed} failed"
    )


def _followed(outcomes: Iterable[Outcome]) -> Iterator[Outcome]:
    """The outcomes, with a bar on a terminal's stderr while they are taken."""
    if not sys.stderr.isatty():
        yield from outcomes
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (BarColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    summary = Summary()
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        # Nobody knows how much a feed or an archive holds.
        task = bar.add_task("reading", total=None)
        for outcome in outcomes:
            summary.count(outcome)
            bar.update(task, advance=1, description=said(summary))
            yield outcome


def _table(failed: list[Outcome]) -> None:
    """The failures on stderr: what, and why."""
    from rich.text import Text

    from svodka.export.table import console
    from svodka.export.wording import plain

    rows = _columns()
    for outcome in failed:
        item = f", {outcome.item}" if outcome.item else ""
        rows.add_row(Text(plain(outcome.address + item)), Text(plain(outcome.reason or "")))
    console(sys.stderr).print(rows)


def _columns() -> Table:
    from rich import box
    from rich.table import Table

    rows = Table(
        box=box.SIMPLE_HEAD, title="Failed; `svodka retry` tries again", title_justify="left"
    )
    rows.add_column("source", overflow="fold", ratio=2)
    rows.add_column("reason", overflow="fold", ratio=3)
    return rows
