"""Claims into the format that was asked for: streams to stdout or a file, the others to a file."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from importlib import import_module
from pathlib import Path

from svodka.cli.formats import FILES, FORMATS
from svodka.cli.output import form, opened
from svodka.model import Claim, Document


def asked(options: argparse.Namespace) -> str:
    """The format of ``--format`` or ``--output``; raises what :func:`form` raises."""
    return form(options.format, options.output, FORMATS)


def write(
    readings: Iterable[tuple[Document, Sequence[Claim]]], kind: str, options: argparse.Namespace
) -> None:
    """Write the claims in a format that :func:`asked` gave."""
    module = import_module(f"svodka.export.{kind}")
    if kind in FILES:
        module.write(readings, Path(options.output))
        return
    with opened(options.output, kind) as out:
        if kind == "table":
            module.write(readings, out, width=options.width)
        elif kind == "csv":
            module.write(readings, out, bom=options.bom)
        else:
            module.write(readings, out)
