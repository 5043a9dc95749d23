"""``svodka link OUTPUT``: a dataset made ready for series and checks."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from svodka.cli.bulk import cores
from svodka.cli.exits import ALL_READ
from svodka.cli.lines import counted, report


def run(options: argparse.Namespace) -> int:
    """Link the dataset and say what it holds; the exit code."""
    from svodka.bulk.link import Linked, link
    from svodka.export.arrow import schema

    schema()  # raises where pyarrow is not installed
    for step in link(Path(options.dataset), options.workers or cores(), options.memory):
        if isinstance(step, Linked):
            said = (
                f"{counted(step.documents, 'document')}, {step.retold} of them retold from another"
            )
            sys.stdout.write(
                f"{said}; {counted(step.claims, 'claim')} of {counted(step.indicators, 'indicator')}\n"
            )
        elif sys.stderr.isatty():
            sys.stderr.write(f"\r\x1b[K{counted(step, 'part')} to derive" + ("" if step else "\n"))
            sys.stderr.flush()
        elif step % 100 == 0:
            report(f"{counted(step, 'part')} to derive")
    return ALL_READ
