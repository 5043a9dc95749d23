"""Answers of a ledger into the format that was asked for."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, TextIO

from svodka.cli.output import form, opened
from svodka.cli.questions_parser import ANSWER_FORMATS


def write(
    options: argparse.Namespace,
    records: Iterable[Any],
    kind: type,
    table: Callable[[TextIO], object],
) -> None:
    """Write records as JSON Lines, JSON, CSV or a spreadsheet, or by ``table`` for a person."""
    from svodka.export.records import write_csv, write_json, write_jsonl

    asked = form(options.format, options.output, ANSWER_FORMATS)
    if asked == "xlsx":
        from svodka.export.xlsx import write_records

        write_records(records, Path(options.output), kind, options.command)
        return
    with opened(options.output, asked) as out:
        if asked == "jsonl":
            write_jsonl(records, out)
        elif asked == "json":
            write_json(records, out)
        elif asked == "csv":
            write_csv(records, out, kind, bom=options.bom)
        else:
            table(out)
