"""``svodka statements SOURCE…``: sources to statements, who said what."""

from __future__ import annotations

import argparse

from svodka.cli.output import form, opened
from svodka.cli.parser import STATEMENT_FORMATS
from svodka.cli.reading import Reading
from svodka.export.statements import Said, write_jsonl, write_table


def run(options: argparse.Namespace) -> int:
    """Read the sources and write their statements in one of the formats; the exit code."""
    reading = Reading(options)
    said = (Said(found.document, found.statements, found.parts) for found in reading.results())
    kind = form(options.format, options.output, STATEMENT_FORMATS)
    with opened(options.output, kind) as out:
        if kind == "jsonl":
            write_jsonl(said, out)
        else:
            write_table(said, out, width=options.width)
    return reading.code
