"""The commands and their options."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from svodka.cli import bulk_parser, exchange_parser, ledger_parser, questions_parser, serve_parser
from svodka.cli.advice import Advising
from svodka.cli.options import EXITS, command, offset, output, page, sources

STATEMENT_FORMATS = ("table", "jsonl")


class _Command(Advising):
    """A command, whose options may stand between its words; what is wrong is told beside its own usage."""

    _begun = False

    def parse_known_args(  # type: ignore[override]
        self, args: Sequence[str] | None = None, namespace: argparse.Namespace | None = None
    ) -> tuple[argparse.Namespace, list[str]]:
        """The arguments of the command; none is left unknown."""
        if self._begun or "--" in (args or ()):  # called by what it calls, or «--» ends the options
            return super().parse_known_args(args, namespace)
        self._begun = True
        found, unknown = self.parse_known_intermixed_args(args, namespace)
        self._begun = False
        if unknown:
            self.error(f"unrecognized arguments: {' '.join(unknown)}")
        since, until = getattr(found, "since", None), getattr(found, "until", None)
        if since and until and since > until:
            self.error(f"--since {since} is later than --until {until}; change them over")
        return found, unknown


def build() -> argparse.ArgumentParser:
    """The parser of the command line; each command's name is left in ``command``."""
    parser = Advising(
        prog="svodka",
        description="Read news and turn every stated figure into a claim: how many of what, what was "
        "done, by whom, where, when, and who says so.",
        epilog=EXITS,
    )
    parser.add_argument("--version", action=_Version, help="print the version and exit")
    commands = parser.add_subparsers(
        dest="command", metavar="COMMAND", required=True, parser_class=_Command
    )

    read = command(commands, "read", "read sources to claims")
    sources(read, "+")
    exchange_parser.claims_output(read)

    statements = command(commands, "statements", "read sources to statements: who said what")
    sources(statements, "+")
    output(statements, STATEMENT_FORMATS, "table unless --output ends in .jsonl")

    explain = command(commands, "explain", "show why each claim is read as it is")
    sources(explain, None)
    explain.add_argument(
        "--at",
        type=offset,
        metavar="OFFSET",
        help="only the figure at this character of the text (counted from 0), or the figures of its sentence",
    )
    page(explain)

    ledger_parser.define(commands)
    questions_parser.define(commands)
    exchange_parser.define(commands)
    serve_parser.define(commands)
    bulk_parser.define(commands)
    return parser


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
