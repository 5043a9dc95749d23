"""``svodka read SOURCE…``: sources to claims."""

from __future__ import annotations

import argparse

from svodka.cli.output import form, opened
from svodka.cli.parser import READ_FORMATS
from svodka.cli.reading import Reading


def run(options: argparse.Namespace) -> int:
    """Read the sources and write their claims in one of the formats; the exit code."""
    reading = Reading(options)
    readings = ((result.document, result.claims) for result in reading.results())
    kind = form(options.format, options.output, READ_FORMATS)
    with opened(options.output, kind) as out:
        if kind == "jsonl":
            from svodka.export import jsonl

            jsonl.write(readings, out)
        elif kind == "csv":
            from svodka.export import csv

            csv.write(readings, out, bom=options.bom)
        elif kind == "html":
            from svodka.export import html

            html.write(readings, out)
        else:
            from svodka.export import table

            table.write(readings, out, width=options.width)
    return reading.code
