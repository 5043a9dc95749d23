"""``svodka review``: say of claims that they are right, that they are none, or what a slot should be."""

from __future__ import annotations

import argparse
import getpass
import json
import sys
from collections.abc import Iterator
from dataclasses import asdict

from svodka.cli.exits import ALL_READ
from svodka.cli.ledgers import opened_ledger
from svodka.cli.output import opened
from svodka.errors import ReviewError
from svodka.export.wording import plain, slots, value
from svodka.ledger import Ledger
from svodka.model import Claim

HELP = "a accept, r reject, SLOT=VALUE correct, s or Enter skip, q quit"


def run(options: argparse.Namespace) -> int:
    """Judge one claim, show what was said, or step through the doubtful ones; the exit code."""
    looks = options.log or (options.claim and not (options.accept or options.reject or options.set))
    with opened_ledger(options, readonly=bool(looks), create=False) as ledger:
        who = options.who or getpass.getuser()
        if options.log:
            with opened(None, "jsonl") as out:
                for one in ledger.corrections(options.claim):
                    line = asdict(one)
                    for side in ("before", "after"):
                        line[side] = json.loads(line[side]) if line[side] else None
                    out.write(json.dumps(line, ensure_ascii=False) + "\n")
        elif options.claim:
            _one(ledger, options, who)
        elif options.accept or options.reject or options.set:
            verdict = "--reject" if options.reject else "--set SLOT=VALUE"
            given = "--accept" if options.accept else verdict
            raise ReviewError(f"say which claim: svodka review CLAIM {given}")
        else:
            _step(ledger, options.below, who)
    return ALL_READ


def _one(ledger: Ledger, options: argparse.Namespace, who: str) -> None:
    slots_ = dict(_assigned(word) for word in options.set)
    if options.reject and slots_:
        raise ReviewError(
            "--reject says that the claim is none, --set what it is; give one of them"
        )
    if options.reject:
        sys.stdout.write(f"{ledger.reject(options.claim, who).id} rejected\n")
        return
    if slots_:
        ledger.correct(options.claim, who, **slots_)
    if options.accept:
        ledger.accept(options.claim, who)
    sys.stdout.write(shown(ledger, ledger.claim(options.claim)))


def _step(ledger: Ledger, below: float, who: str) -> None:
    """Claims of low confidence one after the other, each until it is judged or skipped."""
    counts = {"accepted": 0, "rejected": 0, "corrected": 0, "skipped": 0}
    for claim in ledger.doubtful(below):
        sys.stdout.write(shown(ledger, claim))
        done, goes_on = _judged(ledger, claim.id, who)
        if done:
            counts[done] += 1
        if not goes_on:
            break
    sys.stdout.write(", ".join(f"{count} {name}" for name, count in counts.items()) + "\n")


def _judged(ledger: Ledger, claim: str, who: str) -> tuple[str, bool]:
    """What a person made of a claim, and whether to go on. A slot that was corrected asks again."""
    corrected = ""
    for answer in _answers():
        try:
            if answer == "q":
                break
            if answer == "a":
                ledger.accept(claim, who)
                return "accepted", True
            if answer == "r":
                ledger.reject(claim, who)
                return "rejected", True
            if answer in ("", "s"):
                return corrected or "skipped", True
            slot, word = _assigned(answer)
            sys.stdout.write(shown(ledger, ledger.correct(claim, who, **{slot: word})))
            corrected = "corrected"
        except ReviewError as error:
            sys.stdout.write(f"{error}\n")
    return corrected, False


def _answers() -> Iterator[str]:
    """The lines of stdin, each asked for."""
    while True:
        sys.stdout.write(f"{HELP}: ")
        sys.stdout.flush()
        line = sys.stdin.readline()
        if not line:
            sys.stdout.write("\n")
            return
        yield line.strip()


def _assigned(word: str) -> tuple[str, str | None]:
    slot, equals, text = word.partition("=")
    if not equals:
        raise ReviewError(f"{word!r} is no correction; write SLOT=VALUE, or SLOT= to empty it")
    return slot.strip(), text.strip() or None


def shown(ledger: Ledger, claim: Claim) -> str:
    """A claim for a person: where it stands, the sentence with the figure marked, and its slots."""
    document = ledger.document(claim.document)
    quantity, (start, end) = claim.quantity, claim.sentence
    text = document.text
    quote = f"{text[start : quantity.start]}[{quantity.text}]{text[quantity.end : end]}"
    about = [document.title or document.source or "", document.publisher or ""]
    about.append(document.published.isoformat() if document.published else "")
    lines = [
        f"{claim.id}  {value(quantity)}  confidence {claim.confidence:.2f}",
        f"  {' · '.join(plain(word) for word in about if word)}",
        f"  «{plain(quote.strip())}»",
    ]
    for slot in slots(claim):
        note = f"  ({plain(slot.note)})" if slot.note else ""
        mark = " *" if slot.inherited else ""
        lines.append(f"  {slot.name:8} {plain(slot.span.text)}{mark}{note}")
    return "\n".join(lines) + "\n"
