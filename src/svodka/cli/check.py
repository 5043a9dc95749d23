"""``svodka check``: what does not fit among the claims of a ledger."""

from __future__ import annotations

import argparse
import getpass

from svodka.cli import answers
from svodka.cli.exits import ALL_READ
from svodka.cli.ledgers import opened_archive, opened_ledger, report_older
from svodka.cli.lines import counted, report
from svodka.ledger.findings import Finding


def run(options: argparse.Namespace) -> int:
    """Run the checks and show what they find, or put a finding aside; the exit code."""
    archive = opened_archive(
        options,
        kept=options.kept,
        all=options.all,
        dismiss=options.dismiss,
        restore=options.restore,
    )
    if archive is not None:
        with archive:
            return _shown(options, list(archive.findings(name=options.only, limit=options.limit)))
    kept = options.kept and not (options.dismiss or options.restore)  # nothing is written
    with opened_ledger(options, readonly=kept, create=False) as ledger:
        if options.dismiss:
            who = options.who or getpass.getuser()
            report(f"finding {ledger.dismiss(options.dismiss, options.reason, who)} is dismissed")
            return ALL_READ
        if options.restore:
            report(f"finding {ledger.restore(options.restore)} is back")
            return ALL_READ
        if not kept:
            report_older(ledger)
            ledger.check()
        found = ledger.findings(name=options.only, dismissed=options.all, limit=options.limit)
        return _shown(options, list(found))


def _shown(options: argparse.Namespace, found: list[Finding]) -> int:
    from svodka.export.answers import write_findings

    answers.write(
        options, found, Finding, lambda out: write_findings(found, out, width=options.width)
    )
    report(counted(len(found), "finding"))
    return ALL_READ
