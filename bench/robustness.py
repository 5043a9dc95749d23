"""Read every text of the corpus as it is and damaged in every way: ``make robust``.

    python bench/robustness.py [--limit N] [--seed N]

Each text is read once whole and once for each kind of damage; every reading must be sound, and a second
reading of the same batch must be equal. Exit 1 with the first damaged text of each kind that fails, so
that it can be turned into a test.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections.abc import Iterator

import shared
from damage import KINDS
from soundness import check
from svodka.model import Document
from svodka.reader import Reader

BATCH = 64


def texts(limit: int | None) -> list[str]:
    """The corpus where there is one, else the examples of the project."""
    folder = shared.folder()
    if folder is not None:
        found = [record["text"] for record in shared.lines(folder / "corpus" / "news_ru.jsonl")]
    else:
        examples = sorted((shared.ROOT / "examples").glob("20*.md"))
        found = [path.read_text(encoding="utf-8") for path in examples]
    return found[:limit]


def failure(reader: Reader, documents: list[Document]) -> str | None:
    """Why the reading of these documents is not sound, or not the same twice; ``None`` where it is."""
    try:
        first, second = list(reader.read_many(documents)), list(reader.read_many(documents))
        for one, two in zip(first, second, strict=True):
            check(one)
            if (one.claims, one.statements, one.parts) != (two.claims, two.statements, two.parts):
                return "read twice with two results"
    except Exception as error:  # whatever is raised is what this looks for
        return f"{type(error).__name__}: {error}"
    return None


def failures(reader: Reader, documents: list[Document]) -> Iterator[tuple[Document, str]]:
    """The documents of a batch that fail, and why; one by one only where the batch fails."""
    if failure(reader, documents) is None:
        return
    alone = 0
    for document in documents:
        if why := failure(reader, [document]):
            alone += 1
            yield document, why
    if not alone:
        yield documents[0], "fails in its batch and not alone"


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--limit", type=int, help="only the first N texts")
    parser.add_argument("--seed", type=int, default=0, help="another damage")
    options = parser.parse_args()
    corpus, reader, failed = texts(options.limit), Reader(), 0
    for kind, damage in {"as it is": lambda text, _: text, **KINDS}.items():
        started, bad = time.monotonic(), []
        for begin in range(0, len(corpus), BATCH):
            documents = [
                Document(damage(text, random.Random(f"{options.seed} {kind} {begin + number}")))
                for number, text in enumerate(corpus[begin : begin + BATCH])
            ]
            bad += list(failures(reader, documents))
        failed += len(bad)
        print(f"{kind:10} {len(corpus)} texts, {len(bad)} bad, {time.monotonic() - started:.0f} s")
        if bad:
            document, why = bad[0]
            print(f"    {why}\n    {document.text[:500]!r}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
