"""Options that several commands share, and the kinds of arguments."""

from __future__ import annotations

import argparse
import datetime as dt
import re
from collections.abc import Sequence
from typing import Any

EXITS = """exit codes: 0 every source was read, 1 some could not be read (each is a line on stderr),
2 wrong usage or an output that cannot be written, 130 interrupted"""
SOURCE = (
    "a file (text, Word, HTML, OpenDocument, RTF, PDF, mail, JSON Lines, CSV, a spreadsheet, Parquet, a "
    "feed, a WARC archive), a folder, a pattern, an http(s) address, an address of an object store "
    "(s3://…), or - for stdin"
)


def command(commands: Any, name: str, what: str) -> argparse.ArgumentParser:
    """The parser of a command, with one line of help."""
    description = f"{what[0].upper()}{what[1:]}."
    made: argparse.ArgumentParser = commands.add_parser(
        name, help=what, description=description, epilog=EXITS
    )
    return made


def sources(parser: argparse.ArgumentParser, many: str | None) -> None:
    """Sources to read, and what replaces what they say themselves."""
    parser.add_argument("source", nargs=many, type=source, metavar="SOURCE", help=SOURCE)
    parser.add_argument(
        "--published",
        type=date,
        metavar="DATE",
        help="the day the sources were published (YYYY-MM-DD), whatever they say themselves",
    )
    parser.add_argument(
        "--language",
        metavar="CODE",
        help="the language of the sources (ru, kk, en), whatever they say themselves",
    )
    text_column(parser)


def text_column(parser: argparse.ArgumentParser) -> None:
    """Which column of a table is read."""
    parser.add_argument(
        "--text-column",
        metavar="NAME",
        help="the column of CSV, spreadsheets and Parquet, or the key of JSON Lines, that holds the text",
    )


def ledger(parser: argparse.ArgumentParser, first: str = "") -> None:
    """Which ledger; ``first``: what names it before the environment does."""
    parser.add_argument(
        "--ledger",
        metavar="FILE",
        help=f"the ledger ({first}SVODKA_LEDGER, else svodka.db in the current folder)",
    )


def dataset(parser: argparse.ArgumentParser) -> None:
    """A linked dataset in place of a ledger."""
    parser.add_argument(
        "--dataset", metavar="OUTPUT", help="ask a dataset that `svodka link` linked, not a ledger"
    )
    memory(parser)


def memory(parser: argparse.ArgumentParser) -> None:
    """How much DuckDB may take."""
    parser.add_argument(
        "--memory",
        type=size,
        metavar="SIZE",
        help="memory for DuckDB over a dataset, such as 4GB (four fifths of the machine's)",
    )


def output(parser: argparse.ArgumentParser, formats: Sequence[str], default: str) -> None:
    """In which format to write, and where."""
    parser.add_argument("--format", choices=formats, help=f"what to write; {default}")
    page(parser)


def csv_mark(parser: argparse.ArgumentParser) -> None:
    """Whether CSV begins as Excel wants it."""
    parser.add_argument(
        "--bom", action="store_true", help="begin CSV with the mark that Excel wants"
    )


def page(parser: argparse.ArgumentParser) -> None:
    """Where to write, and how wide."""
    parser.add_argument("--output", metavar="FILE", help="write there instead of to stdout")
    parser.add_argument(
        "--width", type=width, metavar="N", help="columns of a table (the terminal's, or 120)"
    )


def source(word: str) -> str:
    """The name of a source, as an argument."""
    from svodka.sources import NAMELESS

    if not word:
        raise argparse.ArgumentTypeError(NAMELESS)
    return word


def date(word: str) -> dt.date:
    """A day, as an argument."""
    try:
        return dt.date.fromisoformat(word)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{word!r} is not a date; write YYYY-MM-DD") from None


def size(word: str) -> str:
    """So much memory, as an argument."""
    if not re.fullmatch(r"\d+(\.\d+)?[KMGT]B", word):
        raise argparse.ArgumentTypeError(f"{word!r} is no size; write 800MB or 4GB")
    return word


def offset(word: str) -> int:
    """A place in a text, as an argument."""
    if not word.isdecimal():
        raise argparse.ArgumentTypeError(f"{word!r} is not an offset; count characters from 0")
    return int(word)


def width(word: str) -> int:
    """Columns of a table, as an argument."""
    if not word.isdecimal() or not 40 <= int(word) <= 1000:
        raise argparse.ArgumentTypeError(f"{word!r} is not a width from 40 to 1000")
    return int(word)
