"""Which ledger, or dataset, a command works on."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING

from svodka.cli.lines import counted, report
from svodka.errors import SvodkaError
from svodka.ledger import Ledger
from svodka.ledger.ledger import DEFAULT

if TYPE_CHECKING:
    from svodka.bulk.archive import Archive


def opened_ledger(
    options: argparse.Namespace, *, readonly: bool = False, create: bool = True
) -> Ledger:
    """The ledger of ``--ledger``, else of ``SVODKA_LEDGER``, else ``svodka.db``.

    Raises :class:`svodka.errors.LedgerError` where it cannot be opened.
    """
    path: str = options.ledger or os.environ.get("SVODKA_LEDGER") or DEFAULT
    return Ledger(path, readonly=readonly, create=create)


def report_older(ledger: Ledger) -> None:
    """A line where another svodka has read or placed documents of a ledger: they may not say all."""
    if older := ledger.older():
        documents = counted(older, "document")
        report(f"{documents} read by another svodka; `svodka reread` brings up to date")


def opened_archive(options: argparse.Namespace, **of_a_ledger: object) -> Archive | None:
    """The linked dataset of ``--dataset``; ``None`` where a ledger is to be asked.

    ``of_a_ledger`` are options that only a ledger answers. Raises :class:`SvodkaError` for one of them
    beside a dataset, and where it cannot be opened.
    """
    if options.dataset is None:
        return None
    if options.ledger is not None:
        raise SvodkaError("--ledger and --dataset: one is asked at a time; leave one out")
    for name, value in of_a_ledger.items():
        if value:
            what = "take a slice of the dataset with `svodka ledger --from`"
            raise SvodkaError(f"--{name.replace('_', '-')} is for a ledger; {what}")
    from svodka.bulk.archive import Archive

    return Archive(Path(options.dataset), memory=options.memory)
