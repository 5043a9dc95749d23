"""How the cost of an archive grows with its documents and falls with its processes.

Archives are made from the corpus beside the checkout (else the examples): each copy has other numbers, so
no two documents are alike. Each run is a process of its own; memory is that of its largest process.

    .venv/bin/python bench/bulk.py --documents 500 1000 2000 --workers 2
"""

from __future__ import annotations

import argparse
import json
import random
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path

from shared import folder
from svodka.errors import SourceError
from svodka.sources import load

ROOT = Path(__file__).parent.parent
_DIGIT = re.compile(r"(?<![\d.,:-])[1-9]\d{1,6}(?![\d.,:-])")
_RUN = """
import resource, subprocess, sys
code = subprocess.call(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
print(code, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024)
"""


def archive(count: int, seed: int = 0) -> Iterator[str]:
    """So many documents, as lines of JSON."""
    shared = folder()
    corpus = shared / "corpus" / "news_ru.jsonl" if shared else None
    source = corpus if corpus and corpus.exists() else ROOT / "examples"
    documents = [d for d in load([str(source)]) if not isinstance(d, SourceError)]
    chance = random.Random(seed)
    for n, document in enumerate(islice(cycle(documents), count)):
        text = _DIGIT.sub(lambda m: str(int(m[0]) + chance.randrange(1, 10)), document.text)
        day = document.published.isoformat() if document.published else None
        # One that has no number is told apart by its end.
        record = {"id": f"a{n}", "text": f"{text}\n№ {n}", "published": day}
        yield json.dumps(record, ensure_ascii=False) + "\n"


def timed(source: Path, output: Path, workers: int, engine: str, size: int) -> tuple[float, int]:
    """Seconds of a run, and megabytes of its largest process."""
    command = [sys.executable, "-m", "svodka", "bulk", str(source), str(output)]
    command += ["--engine", engine, "--workers", str(workers), "--part-size", str(size)]
    begun = time.monotonic()
    said = subprocess.run(
        [sys.executable, "-c", _RUN, *command], capture_output=True, text=True, check=True
    )
    seconds = time.monotonic() - begun
    code, megabytes = map(int, said.stdout.split())
    assert code in (0, 1), code
    return seconds, megabytes


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--documents", type=int, nargs="+", default=[500, 1000, 2000])
    parser.add_argument("--workers", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--engine", default="local")
    parser.add_argument("--part-size", type=int, default=125)
    options = parser.parse_args()
    print("documents  workers  seconds  documents/s  MB", flush=True)
    with tempfile.TemporaryDirectory() as place:
        for count in options.documents:
            source = Path(place) / f"{count}.jsonl"
            source.write_text("".join(archive(count)), encoding="utf-8")
            for workers in options.workers:
                output = Path(place) / f"{count}-{workers}"
                seconds, megabytes = timed(
                    source, output, workers, options.engine, options.part_size
                )
                shown = f"{count:9}  {workers:7}  {seconds:7.1f}  {count / seconds:11.1f}"
                print(f"{shown}  {megabytes}", flush=True)


if __name__ == "__main__":
    main()
