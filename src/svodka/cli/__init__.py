"""The command line. Nothing heavy is imported before a command knows that it needs it."""

from __future__ import annotations

import errno
import io
import os
import sys
from collections.abc import Sequence
from importlib import import_module

from svodka.cli.exits import ALL_READ, INTERRUPTED, USAGE
from svodka.cli.parser import build
from svodka.cores import one_core

KEEPING = frozenset({"add", "retry", "reread", "bulk", "link"})
"""Commands that keep what they have done as they go, and go on where they were stopped."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; the result is the exit code (see :mod:`svodka.cli.exits`)."""
    try:
        return _run(arguments)
    except KeyboardInterrupt:  # while modules are imported, too
        return INTERRUPTED


def _run(arguments: Sequence[str] | None) -> int:
    _open_streams()
    parser = build()
    if not (sys.argv[1:] if arguments is None else arguments):
        parser.print_help(sys.stderr)
        return USAGE
    options = parser.parse_args(arguments)
    one_core()
    module = import_module(f"svodka.cli.{options.command}")  # one module a command
    from svodka.cli.lines import report
    from svodka.errors import SvodkaError

    try:
        code: int = module.run(options)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever reads us has seen enough, as in `svodka read … | head`. Python would complain
        # once more when it closes the pipe at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ALL_READ
    except KeyboardInterrupt:
        if options.command in KEEPING:
            report("interrupted; what was done is kept, the same command goes on from there")
        return INTERRUPTED
    except SvodkaError as error:
        report(str(error))
        return USAGE
    except OSError as error:
        if error.errno not in (errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EFBIG):
            raise
        output = getattr(options, "output", None) or "standard output"
        report(f"{output}: cannot be written ({error.strerror or error}); check the disk")
        return USAGE
    return code


def _open_streams() -> None:
    """Let streams that were closed before svodka was started lead nowhere, as services start programs.

    In this order they get their own numbers back: a ledger that is opened as number 2 would be written to
    by whatever complains.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115  (until the end)
    if isinstance(sys.stdout, io.TextIOWrapper):
        # What the encoding of a terminal cannot show, such as «» in KOI8-R, must not stop the rest.
        sys.stdout.reconfigure(errors="replace")
