"""The commands by which claims come into a ledger by themselves and leave it for other programs."""

from __future__ import annotations

import argparse
from typing import Any

from svodka.cli.formats import DEFAULT, FORMATS
from svodka.cli.options import command, csv_mark, date, ledger, output


def define(commands: Any) -> None:
    """Add the commands to the parser."""
    watch = command(commands, "watch", "add feeds, sitemaps and pages to a ledger as they appear")
    watch.add_argument("config", metavar="CONFIG", help="a TOML file that says what to watch")
    ledger(watch, "the one that CONFIG names, else ")
    watch.add_argument(
        "--once", action="store_true", help="look once at what is due, then end (for cron)"
    )

    export = command(commands, "export", "write the claims of a ledger in another format")
    ledger(export)
    for name, which in (("--since", "first"), ("--until", "last")):
        what = f"the {which} day of publication (YYYY-MM-DD); documents without a day are left out"
        export.add_argument(name, type=date, metavar="DATE", help=what)
    claims_output(export)


def claims_output(parser: argparse.ArgumentParser) -> None:
    """In which format to write claims, and where."""
    output(parser, FORMATS, DEFAULT)
    csv_mark(parser)
