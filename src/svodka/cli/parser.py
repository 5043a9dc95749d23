"""The commands and their options."""

from __future__ import annotations

import argparse
import datetime as dt
import sys
from collections.abc import Sequence
from typing import Any

_EXITS = """exit codes: 0 every source was read, 1 some could not be read (each is a line on stderr),
2 wrong usage or an output that cannot be written, 130 interrupted"""
_SOURCE = "a text file, an HTML file, JSON Lines of documents, an http(s) address, or - for stdin"

READ_FORMATS = ("table", "jsonl", "csv", "html")
STATEMENT_FORMATS = ("table", "jsonl")


def build() -> argparse.ArgumentParser:
    """The parser of the command line; each command's name is left in ``command``."""
    parser = argparse.ArgumentParser(
        prog="svodka",
        description="Read news and turn every stated figure into a claim: how many of what, what was "
        "done, by whom, where, when, and who says so.",
        epilog=_EXITS,
    )
    parser.add_argument("--version", action=_Version, help="print the version and exit")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)

    read = _command(commands, "read", "read sources to claims")
    _sources(read, "+")
    _output(read, READ_FORMATS, "table unless --output ends in .jsonl, .csv or .html")
    read.add_argument("--bom", action="store_true", help="begin CSV with the mark that Excel wants")

    statements = _command(commands, "statements", "read sources to statements: who said what")
    _sources(statements, "+")
    _output(statements, STATEMENT_FORMATS, "table unless --output ends in .jsonl")

    explain = _command(commands, "explain", "show why each claim is read as it is")
    _sources(explain, None)
    explain.add_argument(
        "--at", type=_offset, metavar="OFFSET", help="only the figure at this character of the text"
    )
    _page(explain)
    return parser


def _command(commands: Any, name: str, what: str) -> argparse.ArgumentParser:
    description = f"{what[0].upper()}{what[1:]}."
    made: argparse.ArgumentParser = commands.add_parser(
        name, help=what, description=description, epilog=_EXITS
    )
    return made


def _sources(parser: argparse.ArgumentParser, many: str | None) -> None:
    parser.add_argument("source", nargs=many, metavar="SOURCE", help=_SOURCE)
    parser.add_argument(
        "--published",
        type=_date,
        metavar="DATE",
        help="the day the sources were published (YYYY-MM-DD), whatever they say themselves",
    )
    parser.add_argument(
        "--language",
        metavar="CODE",
        help="the language of the sources (ru), whatever they say themselves",
    )


def _output(parser: argparse.ArgumentParser, formats: Sequence[str], default: str) -> None:
    parser.add_argument("--format", choices=formats, help=f"what to write; {default}")
    _page(parser)


def _page(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--output", metavar="FILE", help="write there instead of to stdout")
    parser.add_argument(
        "--width", type=_width, metavar="N", help="columns of a table (the terminal's, or 120)"
    )


def _date(word: str) -> dt.date:
    try:
        return dt.date.fromisoformat(word)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{word!r} is not a date; write YYYY-MM-DD") from None


def _offset(word: str) -> int:
    if not word.isdecimal():
        raise argparse.ArgumentTypeError(f"{word!r} is not an offset; count characters from 0")
    return int(word)


def _width(word: str) -> int:
    if not word.isdecimal() or not 40 <= int(word) <= 1000:
        raise argparse.ArgumentTypeError(f"{word!r} is not a width from 40 to 1000")
    return int(word)


class _Version(argparse.Action):
    """Looks the version up only when it is asked for."""

    def __init__(self, option_strings: Sequence[str], dest: str, help: str) -> None:  # noqa: A002
        super().__init__(option_strings, argparse.SUPPRESS, nargs=0, help=help)

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from importlib.metadata import PackageNotFoundError, version

        try:
            found = version("svodka")
        except PackageNotFoundError:
            found = "(not installed)"
        sys.stdout.write(f"svodka {found}\n")
        parser.exit(0)
