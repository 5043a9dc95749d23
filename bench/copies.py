"""How well the copies of a report in three languages are found, and how often texts are taken for copies.

    python bench/copies.py [--reports N] [--seed N]

Copies are made up (triples.py): what is drawn is what the rows say. Then articles of the corpus and of the
gold, where they lie beside the repository, all of one day and one outlet: among them nothing is a copy.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import random
import tempfile
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

import shared
from svodka.ledger import Ledger
from svodka.model import Document
from svodka.reader import Reader
from triples import Copy, Press

WAYS = {
    "the same figures": {},
    "one figure in six left out": {"dropped": 1 / 6},
    "one in three left out": {"dropped": 1 / 3},
    "half the copies in other outlets": {"elsewhere": 0.5, "dropped": 1 / 6},
    "a third with paragraphs in another order": {"shuffled": 1 / 3, "dropped": 1 / 6},
}


@dataclass(frozen=True)
class Scored:
    """What became of copies: pairs of one report joined, pairs of two reports joined, and the findings of
    ``copies_differ``: of planted figures, and others."""

    pairs: int
    joined: int
    false_joins: int
    planted: int
    found: int
    others: int


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--reports", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    reader = Reader(statements=False)
    print(f"{options.reports} reports of 60 days in three languages")
    for name, how in WAYS.items():
        got = score(copies(options.reports, options.seed, **how), reader)
        print(
            f"{name + ':':44}{got.joined} of {got.pairs} pairs joined, {got.false_joins} pairs falsely;"
            f" {got.others} findings where nothing was planted"
        )
    for name, how in WAYS.items():
        got = score(copies(options.reports, options.seed + 1, planted=True, **how), reader)
        print(
            f"{name + ', a figure changed:':58}{got.found} of {got.planted} found, {got.others} others;"
            f" {got.joined} of {got.pairs} pairs joined"
        )
    unrelated(reader)


def copies(reports: int, seed: int, **how: float) -> list[Copy]:
    """The copies of so many reports, in the order of a drawn shuffle."""
    chance = random.Random(seed)
    made = [
        copy
        for report in Press(seed).reports(reports)
        for copy in report.copies(chance, **how)  # type: ignore[arg-type]
    ]
    chance.shuffle(made)
    return made


def score(made: Sequence[Copy], reader: Reader) -> Scored:
    """Put copies into a ledger and see what it makes of them."""
    with tempfile.TemporaryDirectory() as folder, Ledger(Path(folder) / "copies.db") as ledger:
        ledger.add([one.document for one in made], reader=reader)
        origins = dict(ledger.connection.execute("SELECT id, origin FROM document"))
        ledger.check()
        findings = list(ledger.findings(name="copies_differ"))
    report = {one.document.id: one.report for one in made}
    pairs = joined = false = 0
    of_origin: dict[int, list[str]] = {}
    for one in made:
        of_origin.setdefault(origins[one.document.id], []).append(one.document.id)
    for ids in of_origin.values():
        for a, b in combinations(ids, 2):
            joined += report[a] == report[b]
            false += report[a] != report[b]
    for many in Counter(report.values()).values():
        pairs += many * (many - 1) // 2
    wrong = {one.document.id: one.planted for one in made if one.planted}
    hits: set[str] = set()
    others = 0
    for one in findings:
        right = {
            q.document for q in one.claims if q.document in wrong and wrong[q.document] in q.words
        }
        hits |= right
        others += not right
    return Scored(pairs, joined, false, len(wrong), len(hits), others)


def unrelated(reader: Reader) -> None:
    """Articles of many outlets as if of one outlet and day: pairs in two languages with one origin."""
    place = shared.folder()
    if place is None:
        print("unrelated articles: skipped (no corpus beside the repository)")
        return
    files = {"ru": ["corpus/news_ru.jsonl", "gold/train/documents.jsonl"],
             "en": ["gold/dev_en/documents.jsonl"], "kk": ["gold/dev_kk/documents.jsonl"]}  # fmt: skip
    documents = {
        text: Document(
            text, published=dt.date(2024, 3, 1), publisher="inform.example", language=code
        )
        for code, names in files.items()
        for name in names
        for text in _texts(place / name)
    }
    with tempfile.TemporaryDirectory() as folder, Ledger(Path(folder) / "apart.db") as ledger:
        ledger.add(list(documents.values()), reader=reader)
        counts = Counter(document.language for document in documents.values())
        ((joined,),) = ledger.connection.execute(
            "SELECT count(*) FROM (SELECT d.origin FROM document AS d"
            " JOIN point AS p ON p.document = d.number"
            " GROUP BY d.origin HAVING count(DISTINCT p.language) > 1)"
        )
    pairs = sum(counts[a] * counts[b] for a, b in combinations(sorted(counts, key=str), 2))
    print(f"{dict(counts)}: {joined} origins in two languages, of {pairs:,} pairs")


def _texts(path: Path) -> Iterable[str]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)["text"]


if __name__ == "__main__":
    main()
