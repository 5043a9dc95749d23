"""The quality gate: score what svodka reads of gold/dev and compare with pinned floors.

    python bench/gate.py                      the table; exit 1 below a floor or on another gold
    python bench/gate.py --raise              raise the floors to what was measured
    python bench/gate.py --allow-lower NAME   lower this floor to what was measured
    python bench/gate.py --new-gold           accept a gold with another checksum

Exit 0 and the word "skipped" where there is no gold.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from pathlib import Path

import floors
import measures
import shared
from shared import ROOT, Record

OTHER_LANGUAGES = ("en", "kk")
FLOORS = ROOT / "bench" / "floors.toml"


def svodka(command: str, documents: Path) -> list[Record]:
    """What the command line writes for a file of documents: the way that anybody would measure it."""
    run = [sys.executable, "-m", "svodka", command, "--format", "jsonl", str(documents)]
    done = subprocess.run(run, stdout=subprocess.PIPE, cwd=ROOT, check=False)
    if done.returncode:
        sys.exit(f"gate: svodka {command} {documents} ended with exit code {done.returncode}")
    return [json.loads(line) for line in done.stdout.decode("utf-8").splitlines()]


def in_language(folder: Path, code: str) -> list[measures.Measure]:
    """The table of a language whose slots are filled by rule, where its gold is there."""
    gold = folder / "gold" / f"dev_{code}"
    if not gold.is_dir():
        return []
    claims = svodka("read", gold / "documents.jsonl")
    return list(measures.claims(folder, shared.lines(gold / "claims.jsonl"), claims, code))


def measured(folder: Path) -> list[measures.Measure]:
    gold = folder / "gold" / "dev"
    figures = shared.lines(gold / "claims.jsonl")
    claims = svodka("read", gold / "documents.jsonl")
    said = svodka("statements", gold / "documents.jsonl")
    others = [m for code in OTHER_LANGUAGES for m in in_language(folder, code)]
    return [
        *measures.claims(folder, figures, claims),
        *others,
        *measures.seed(folder, figures, claims),
        *measures.confidence(folder, figures, claims),
        *measures.statements(folder, shared.lines(gold / "statements.jsonl"), said),
        *measures.suites(folder),
    ]


def table(found: list[measures.Measure], pinned: dict[str, float]) -> list[str]:
    """Print the measures beside their floors; the names of those that fail."""
    failed = []
    print(f"{'':32}{'measured':>9}{'floor':>9}")
    for measure in found:
        floor = pinned.get(measure.name)
        verdict = "" if floor is None or not floors.fails(measure, floor) else "FAILS"
        if verdict:
            failed.append(measure.name)
        shown = "–" if floor is None else f"{floor:.4g}"
        print(
            f"{measure.name:32}{measure.value:9.4g}{shown:>9}  {measure.detail:32}{verdict}".rstrip()
        )
    return failed


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--raise", dest="up", action="store_true", help="raise the floors")
    parser.add_argument("--allow-lower", metavar="NAME", action="append", default=[])
    parser.add_argument("--new-gold", action="store_true", help="pin the checksum of this gold")
    options = parser.parse_args()

    folder = shared.folder()
    if folder is None:
        print("gate: skipped (no gold beside the repository; SVODKA_SHARED names another place)")
        return 0
    gold = folder / "gold" / "dev"
    files = [gold / f"{name}.jsonl" for name in ("claims", "documents", "statements")]
    checksum = shared.checksum(files + list((folder / "suites").glob("*.jsonl")))
    known, pinned = floors.read(FLOORS)

    started = time.monotonic()
    found = measured(folder)
    unknown = set(options.allow_lower) - {measure.name for measure in found}
    if unknown:
        parser.error(f"no such measure: {', '.join(sorted(unknown))}")
    if options.up or options.allow_lower:
        pinned = floors.moved(pinned, found, up=options.up, lower=options.allow_lower)
    failed = table(found, pinned)
    print(f"measured in {time.monotonic() - started:.0f} s")

    if known and known != checksum and not options.new_gold:
        print("gate: FAILED: the gold is not the one that the floors were measured on (--new-gold)")
        return 1
    if options.up or options.allow_lower or options.new_gold:
        floors.write(FLOORS, checksum, pinned)
    if failed:
        print(f"gate: FAILED: below the floor: {', '.join(failed)}")
        return 1
    print("gate: passed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
