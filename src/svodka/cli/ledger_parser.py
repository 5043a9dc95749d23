"""The commands that fill a ledger and correct it."""

from __future__ import annotations

import argparse
from typing import Any

from svodka.cli.options import command, ledger, sources, text_column

ADDITION_FORMATS = ("summary", "jsonl")


def define(commands: Any) -> None:
    """Add the commands to the parser."""
    add = command(commands, "add", "add sources to a ledger; adding twice changes nothing")
    sources(add, "*")
    _addition(add)

    retry = command(commands, "retry", "try again what could not be read into a ledger")
    retry.add_argument(
        "--language", metavar="CODE", help="the language of the sources (ru), whatever they say"
    )
    text_column(retry)
    _addition(retry)


def _addition(parser: argparse.ArgumentParser) -> None:
    ledger(parser)
    parser.add_argument(
        "--format",
        choices=ADDITION_FORMATS,
        default="summary",
        help="a closing summary (the default), or a line a document once it is stored",
    )
