"""The commands that ask a ledger: indicators, series, check, search."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from typing import Any

from svodka.cli.options import command, csv_mark, dataset, date, ledger, output

PERIODS = ("day", "week", "month", "quarter", "year", "running")
ANSWER_FORMATS = ("table", "jsonl", "json", "csv", "xlsx")
SERIES_FORMATS = (*ANSWER_FORMATS, "svg", "png")
_ANSWER = "table unless --output ends in .jsonl, .json, .csv, .xlsx"


def define(commands: Any) -> None:
    """Add the commands to the parser."""
    indicators = command(commands, "indicators", "list what the claims of a ledger count")
    indicators.add_argument("words", nargs="*", metavar="WORDS", help="only those with these words")
    ledger(indicators)
    dataset(indicators)
    change = indicators.add_mutually_exclusive_group()
    change.add_argument(
        "--merge",
        nargs=2,
        type=_number,
        metavar=("NUMBER", "INTO"),
        help="make one indicator a part of another, for good",
    )
    change.add_argument("--split", type=_number, metavar="NUMBER", help="undo a merge")
    change.add_argument(
        "--concepts",
        metavar="FILE",
        help="remember concepts of your own (TOML) and place all claims anew",
    )
    change.add_argument("--no-concepts", action="store_true", help="forget them")
    _output(indicators)

    series = command(commands, "series", "follow one indicator of a ledger over time")
    series.add_argument(
        "words", nargs="+", metavar="QUERY", help="words of the indicator, or its number"
    )
    ledger(series)
    dataset(series)
    series.add_argument("--by", choices=PERIODS, help="only periods of this kind")
    series.add_argument("--actor", default="", metavar="WORDS", help="only what they did")
    series.add_argument("--place", default="", metavar="WORDS", help="only what happened there")
    series.add_argument(
        "--since", type=date, metavar="DATE", help="only periods that end on this day or later"
    )
    series.add_argument(
        "--until", type=date, metavar="DATE", help="only periods that begin on this day or before"
    )
    _output(series, SERIES_FORMATS, f"{_ANSWER}, .svg or .png")

    check = command(commands, "check", "find claims of a ledger that do not fit together")
    ledger(check)
    dataset(check)
    check.add_argument(
        "--kept", action="store_true", help="show what the last check found, without a new one"
    )
    check.add_argument("--only", default="", metavar="CHECK", help="only findings of this check")
    check.add_argument("--all", action="store_true", help="those that were dismissed as well")
    check.add_argument("--limit", type=_limit, default=-1, metavar="N", help="at most so many")
    change = check.add_mutually_exclusive_group()
    change.add_argument(
        "--dismiss",
        metavar="FINDING",
        help="put a finding aside for good, with --reason; its id or beginning",
    )
    change.add_argument("--restore", metavar="FINDING", help="take a dismissal back")
    check.add_argument("--reason", default="", metavar="TEXT", help="why it is dismissed")
    check.add_argument("--who", metavar="NAME", help="who says so (the name of the login)")
    _output(check)

    search = command(commands, "search", "find sentences of a ledger that hold claims")
    search.add_argument("words", nargs="*", metavar="WORDS", help="words, in any form")
    ledger(search)
    for name, what in (
        ("actor", "who did it"),
        ("place", "where"),
        ("speaker", "who says so"),
        ("publisher", "who published it"),
        ("indicator", "what is counted: words, or a number of `svodka indicators`"),
    ):
        search.add_argument(f"--{name}", default="", metavar="WORDS", help=what)
    search.add_argument(
        "--since", type=date, metavar="DATE", help="periods that end on this day or later"
    )
    search.add_argument(
        "--until", type=date, metavar="DATE", help="periods that begin on this day or before"
    )
    search.add_argument(
        "--limit", type=_limit, default=20, metavar="N", help="at most so many (20)"
    )
    _output(search)


def _output(
    parser: argparse.ArgumentParser, formats: Sequence[str] = ANSWER_FORMATS, default: str = _ANSWER
) -> None:
    output(parser, formats, default)
    csv_mark(parser)


def _number(word: str) -> int:
    if not word.isdecimal():
        raise argparse.ArgumentTypeError(f"{word!r} is not a number from 0 up")
    return int(word)


def _limit(word: str) -> int:
    return min(_number(word), sys.maxsize)  # more than that SQLite does not count to
