"""``svodka read SOURCE…``: sources to claims."""

from __future__ import annotations

import argparse

from svodka.cli.lines import report_undated
from svodka.cli.reading import Reading
from svodka.cli.writing import asked, write


def run(options: argparse.Namespace) -> int:
    """Read the sources and write their claims in one of the formats; the exit code."""
    kind = asked(options)
    reading = Reading(options, statements=False)
    write(((result.document, result.claims) for result in reading.results()), kind, options)
    report_undated(reading.undated)
    return reading.code
