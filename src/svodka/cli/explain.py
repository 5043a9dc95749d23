"""``svodka explain SOURCE``: why each claim is read as it is, and why other numerals are none."""

from __future__ import annotations

import argparse

from svodka.cli.output import opened
from svodka.cli.reading import Reading


def run(options: argparse.Namespace) -> int:
    """Read a source and write the account of its claims; the exit code."""
    from svodka.export import explanation

    reading = Reading(options)
    with opened(options.output, "table") as out:
        explanation.write(reading.results(), out, at=options.at, width=options.width)
    return reading.code
