"""``svodka indicators``: what the claims of a ledger count; merged by a person, under concepts of theirs."""

from __future__ import annotations

import argparse
from pathlib import Path

from svodka.cli import answers
from svodka.cli.exits import ALL_READ
from svodka.cli.ledgers import opened_archive, opened_ledger
from svodka.cli.lines import counted, report
from svodka.errors import LexiconError, reason
from svodka.ledger.indicators import Indicator
from svodka.ledger.meant import Advice, advice


def run(options: argparse.Namespace) -> int:
    """Change the indicators as asked, or list them; the exit code."""
    words = " ".join(options.words)
    archive = opened_archive(
        options,
        merge=options.merge,
        split=options.split is not None,
        concepts=options.concepts,
        no_concepts=options.no_concepts,
    )
    if archive is not None:
        with archive:
            found = list(archive.indicators(words))
            return _shown(options, found, advice(archive.connection, words) if not found else None)
    changes = options.merge or options.split is not None or options.concepts or options.no_concepts
    with opened_ledger(options, readonly=not changes, create=False) as ledger:
        if options.merge:
            ledger.merge(*options.merge)
        elif options.split is not None:
            ledger.split(options.split)
        elif options.concepts:
            done = ledger.set_concepts(_text(options.concepts), options.concepts)
            report(f"{counted(done, 'document')} placed anew")
        elif options.no_concepts:
            report(f"{counted(ledger.set_concepts(None), 'document')} placed anew")
        found = list(ledger.indicators(words))
        return _shown(options, found, ledger.advice(words) if not found else None)


def _shown(options: argparse.Namespace, found: list[Indicator], advised: Advice | None) -> int:
    from svodka.export.answers import write_indicators

    if advised is not None and options.words:
        report(f"no indicator has these words; {advised or '`svodka indicators` lists all'}")
    elif advised is not None:
        report("there are no indicators yet")
    answers.write(
        options, found, Indicator, lambda out: write_indicators(found, out, width=options.width)
    )
    return ALL_READ


def _text(path: str) -> str:
    try:
        return Path(path).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        said = f"{path}: cannot be read as text ({reason(error)}); name a TOML file"
        raise LexiconError(said) from None
