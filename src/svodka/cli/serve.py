"""``svodka serve``: a ledger in the browser."""

from __future__ import annotations

import argparse
import getpass
import ipaddress
import os
import re
import socket
import sys
from pathlib import Path

from svodka.cli.exits import ALL_READ
from svodka.cli.ledgers import opened_ledger
from svodka.cli.lines import report
from svodka.errors import SvodkaError, reason

LEAST = 12
"""Characters of a token."""

SWITCH = 0.001
"""Seconds after which a thread that makes a page lets the one that sends have its turn (5 ms by default).
What a browser asks for meanwhile comes sooner: a first paint waits for style sheets."""

_NAME = re.compile(r"[a-z0-9]([a-z0-9.-]*[a-z0-9])?", re.IGNORECASE)
_ORIGIN = re.compile(r"https?://[a-z0-9.*-]+(:\d{1,5})?", re.IGNORECASE)
_HEADER = re.compile(r"[A-Za-z0-9-]+")


def run(options: argparse.Namespace) -> int:
    """Serve until stopped; the exit code."""
    try:
        import uvicorn

        from svodka.web.app import application
        from svodka.web.patience import Patient
        from svodka.web.settings import LOOPBACK, Settings
    except ModuleNotFoundError as error:
        raise SvodkaError(
            f"the pages need {error.name}; install it with: pip install 'svodka[web]'"
        ) from error
    token = options.token or os.environ.get("SVODKA_TOKEN") or None
    _check(options, token)
    # What is wrong with the ledger is said before anything listens.
    with opened_ledger(options, readonly=options.readonly, create=False) as ledger:
        path = Path(ledger.path)
    settings = Settings(
        ledger=path,
        who=options.who or getpass.getuser(),
        names=LOOPBACK | {name.lower() for name in [options.host, *options.name]},
        token=token,
        user_header=options.user_header,
        embed_in=tuple(options.embed_in),
        readonly=options.readonly,
        secure=options.secure,
    )
    bound = _bound(options.host, options.port)
    host = f"[{options.host}]" if ":" in options.host else options.host
    report(f"http://{host}:{bound.getsockname()[1]}/ serves {path}; Ctrl-C stops it")
    sys.setswitchinterval(SWITCH)
    config = uvicorn.Config(
        application(settings),
        http=Patient,
        log_level="warning",
        access_log=False,
        proxy_headers=False,
        server_header=False,
        timeout_keep_alive=15,
        limit_concurrency=400,
        h11_max_incomplete_event_size=16_384,
        lifespan="on",
    )
    uvicorn.Server(config).run(sockets=[bound])
    return ALL_READ


def _check(options: argparse.Namespace, token: str | None) -> None:
    """Raise :class:`SvodkaError` for what would let strangers in, or cannot be meant."""
    if token is not None and (len(token) < LEAST or not token.isascii() or not token.isprintable()):
        raise SvodkaError(
            f"the token is too easy to guess; take {LEAST} characters of ASCII or more, such as: "
            "python -c 'import secrets; print(secrets.token_urlsafe())'"
        )
    if not _is_loopback(options.host) and token is None and options.user_header is None:
        raise SvodkaError(
            f"--host {options.host} lets others in; give --token, or --user-header where a proxy in "
            "front says who was let in"
        )
    for pattern, words, what in (
        (_NAME, options.name, "--name is a name of this site without port"),
        (_ORIGIN, options.embed_in, "--embed-in is an origin such as https://example.org"),
        (_HEADER, [options.user_header or "-"], "--user-header is the name of a header"),
    ):
        for word in words:
            if not pattern.fullmatch(word):
                raise SvodkaError(f"{what}, not {word!r}")


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _bound(host: str, port: int) -> socket.socket:
    """A socket that listens there. Raises :class:`SvodkaError` where it cannot."""
    made: socket.socket | None = None
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        made = socket.socket(family, kind, protocol)
        made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        made.bind(address)
        made.listen(128)  # whoever comes before the pages are ready waits
    except (OSError, UnicodeError) as error:  # UnicodeError: no name of a host, such as "a..b"
        if made is not None:
            made.close()
        said = f"cannot listen on {host}:{port} ({reason(error)}); try another --port"
        raise SvodkaError(said) from error
    return made
