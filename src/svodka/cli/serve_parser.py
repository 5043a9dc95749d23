"""The options of ``svodka serve``."""

from __future__ import annotations

import argparse
from typing import Any

from svodka.cli.options import command, ledger


def define(commands: Any) -> None:
    """Add the command to the parser."""
    serve = command(commands, "serve", "open a ledger in the browser")
    ledger(serve)
    serve.add_argument(
        "--host",
        default="127.0.0.1",
        metavar="ADDRESS",
        help="where to listen (127.0.0.1, this machine only); elsewhere needs --token or --user-header",
    )
    serve.add_argument(
        "--port", type=_port, default=8000, metavar="N", help="the port (8000); 0 takes a free one"
    )
    serve.add_argument(
        "--token",
        metavar="TOKEN",
        help="let in only who has it: ?token=TOKEN once, or Authorization: Bearer (SVODKA_TOKEN)",
    )
    serve.add_argument(
        "--user-header",
        metavar="HEADER",
        help="the header in which a reverse proxy says who was let in; requests without it are refused",
    )
    serve.add_argument(
        "--name",
        action="append",
        default=[],
        metavar="NAME",
        help="a name of this site in browsers, beside those of this machine; may be repeated",
    )
    serve.add_argument(
        "--embed-in",
        action="append",
        default=[],
        metavar="ORIGIN",
        help="a site that may frame embedded series (any); may be repeated",
    )
    serve.add_argument("--readonly", action="store_true", help="pages without forms")
    serve.add_argument(
        "--secure", action="store_true", help="browsers come by https, through a proxy in front"
    )
    serve.add_argument(
        "--who", metavar="NAME", help="the name verdicts are written under (the name of the login)"
    )


def _port(word: str) -> int:
    if not word.isdecimal() or int(word) > 65535:
        raise argparse.ArgumentTypeError(f"{word!r} is no port from 0 to 65535")
    return int(word)
