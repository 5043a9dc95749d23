"""The commands that read archives, link what was read, and take a slice of it."""

from __future__ import annotations

import argparse
from typing import Any

from svodka.cli.options import command, date, ledger, memory, sources

ENGINES = ("local", "ray")
SLICE_FORMATS = ("summary", "jsonl")


def define(commands: Any) -> None:
    """Add the commands to the parser."""
    bulk = command(commands, "bulk", "read an archive into a dataset of Parquet files")
    sources(bulk, "+")
    what = "the folder of the dataset, made if need be; or s3://…"
    bulk.add_argument("into", type=_named, metavar="OUTPUT", help=what)
    bulk.add_argument(
        "--engine",
        choices=ENGINES,
        default="local",
        help="local (the default): processes of this machine; ray: a cluster, or Ray on this machine",
    )
    bulk.add_argument(
        "--workers",
        type=_positive,
        metavar="N",
        help="processes that read at once (as many as this process has cores)",
    )
    bulk.add_argument("--part-size", type=_positive, metavar="N", help="documents of a part (2000)")
    bulk.add_argument(
        "--address", metavar="ADDRESS", help="a running cluster of Ray (auto, ray://HOST:PORT)"
    )

    linked = command(
        commands, "link", "link a dataset of bulk, so that series and checks run over it"
    )
    linked.add_argument("dataset", metavar="OUTPUT", help="the folder of the dataset")
    linked.add_argument(
        "--workers",
        type=_positive,
        metavar="N",
        help="processes and threads (as many as this process has cores)",
    )
    memory(linked)

    kept = command(commands, "ledger", "add what a dataset of bulk holds to a ledger")
    kept.add_argument(
        "--from", dest="dataset", required=True, metavar="OUTPUT", help="the folder of the dataset"
    )
    ledger(kept)
    for name, which in (("--since", "first"), ("--until", "last")):
        what = f"the {which} day of publication to take; documents without a day are left out"
        kept.add_argument(name, type=date, metavar="DATE", help=what)
    kept.add_argument(
        "--format",
        choices=SLICE_FORMATS,
        default="summary",
        help="a closing summary (the default), or a line a document once it is stored",
    )


def _named(word: str) -> str:
    if not word:
        what = "an empty name is no folder; check the variable or the quotes that it came from"
        raise argparse.ArgumentTypeError(what)
    return word


def _positive(word: str) -> int:
    if not word.isdecimal() or int(word) < 1:
        raise argparse.ArgumentTypeError(f"{word!r} is not a number from 1 up")
    return int(word)
