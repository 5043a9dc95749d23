"""The command that reads archives."""

from __future__ import annotations

import argparse
from typing import Any

from svodka.cli.options import command, sources

ENGINES = ("local", "ray")


def define(commands: Any) -> None:
    """Add the command to the parser."""
    bulk = command(commands, "bulk", "read an archive into a dataset of Parquet files")
    sources(bulk, "+")
    bulk.add_argument("into", metavar="OUTPUT", help="the folder of the dataset, made if need be")
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


def _positive(word: str) -> int:
    if not word.isdecimal() or int(word) < 1:
        raise argparse.ArgumentTypeError(f"{word!r} is not a number from 1 up")
    return int(word)
