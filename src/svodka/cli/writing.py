"""Claims into the format that was asked for: streams to stdout or a file, the others to a file."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from importlib import import_module
from pathlib import Path

from svodka.cli.formats import FILES, FORMATS
from svodka.cli.output import form, opened
from svodka.errors import SvodkaError
from svodka.model import Claim, Document


def asked(options: argparse.Namespace) -> str:
    """The format of ``--format`` or ``--output``; raises :class:`SvodkaError` where a file has no name."""
    kind = form(options.format, options.output, FORMATS)
    if kind in FILES and options.output is None:
        raise SvodkaError(f"{kind} is a file, not a text; name it with --output FILE")
    return kind


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
