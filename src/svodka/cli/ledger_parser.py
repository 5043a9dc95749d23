"""The commands that fill a ledger and correct it."""

from __future__ import annotations

import argparse
from typing import Any

from svodka.cli.options import command, ledger, sources, text_column

ADDITION_FORMATS = ("summary", "jsonl")
SCORE_FORMATS = ("table", "json")


def define(commands: Any) -> None:
    """Add the commands to the parser."""
    add = command(commands, "add", "add sources to a ledger; adding twice changes nothing")
    sources(add, "*")
    _addition(add)

    retry = command(commands, "retry", "try again what could not be read into a ledger")
    retry.add_argument(
        "--language",
        metavar="CODE",
        help="the language of the sources (ru, kk, en), whatever they say",
    )
    text_column(retry)
    _addition(retry)

    review = command(commands, "review", "accept, reject or correct claims of a ledger")
    ledger(review)
    review.add_argument(
        "claim",
        nargs="?",
        metavar="CLAIM",
        help="the id of a claim (its beginning is enough); without one, the doubtful ones",
    )
    verdict = review.add_mutually_exclusive_group()
    verdict.add_argument("--accept", action="store_true", help="the claim is right as it stands")
    verdict.add_argument("--reject", action="store_true", help="the claim is none")
    review.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="SLOT=VALUE",
        help="what a slot should be, in words of the document or as START:END; SLOT= empties it",
    )
    review.add_argument("--who", metavar="NAME", help="who says so (the name of the login)")
    review.add_argument(
        "--below",
        type=_share,
        default=1.01,
        metavar="SHARE",
        help="step through the claims of a confidence below this only",
    )
    review.add_argument("--log", action="store_true", help="show what was said, as JSON Lines")

    remove = command(
        commands, "remove", "take documents that were added by mistake out of a ledger"
    )
    ledger(remove)
    remove.add_argument(
        "documents",
        nargs="*",
        metavar="DOCUMENT",
        help="a source, or an id (its beginning is enough); without one, what is removed",
    )
    remove.add_argument("--restore", action="store_true", help="put them back")
    remove.add_argument("--who", metavar="NAME", help="who says so (the name of the login)")

    reread = command(commands, "reread", "read again what an older reader has read")
    ledger(reread)
    reread.add_argument("--all", action="store_true", help="every document, whoever read it")

    score = command(commands, "score", "measure the reader against what people said of claims")
    ledger(score)
    score.add_argument(
        "--format", choices=SCORE_FORMATS, default="table", help="table (the default) or json"
    )


def _addition(parser: argparse.ArgumentParser) -> None:
    ledger(parser)
    parser.add_argument(
        "--format",
        choices=ADDITION_FORMATS,
        default="summary",
        help="a closing summary (the default), or a line a document once it is stored",
    )


def _share(word: str) -> float:
    try:
        share = float(word)
    except ValueError:
        share = -1.0
    if not 0 <= share <= 1:
        raise argparse.ArgumentTypeError(f"{word!r} is not a share; write a number from 0 to 1")
    return share
