"""How fast, how big and how soon: ``make bench``.

On one core: documents a second of svodka over the corpus, once with statements and once with claims alone
(all slots and parts in both), of stock natasha doing all its steps over part of the same corpus in the same
run, and their ratios; memory; the cold start of `svodka read` on one article; seconds and memory for each
megabyte of hostile text. Every part runs in a process of its own, so that none pays for what another imports.
Speed is counted in processor time, so that what else the machine does weighs less. Medians; the first run,
in which every word is new, stands beside them.

    python bench/speed.py [--quick] [--only-speed]
"""

from __future__ import annotations

import argparse
import gc
import importlib.metadata
import json
import os
import platform
import resource
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import hostile
import shared
from svodka.cores import THREADS

ONE_THREAD = dict.fromkeys(THREADS, "1")
PACKAGES = ("svodka", "numpy", "pymorphy3", "natasha", "slovnet", "razdel")
ARTICLE = shared.ROOT / "examples" / "2022-07-05-report.md"
RUNS, COLD_RUNS, PEER_DOCUMENTS = 3, 7, 120
SECONDS_ALLOWED = 900
# characters of hostile text, Cyrillic being two bytes each; ten times as many for what is most likely met
SMALL, LARGE, HUGE = 100_000, 1_000_000, ("news in one line", "one word", "digits", "NULs")


def megabytes(usage: resource.struct_rusage) -> float:
    """The peak of resident memory; kilobytes on Linux, bytes on macOS."""
    return usage.ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)


def corpus() -> list[str]:
    folder = shared.folder()
    if folder is None:
        examples = sorted((shared.ROOT / "examples").glob("20*.md"))
        return [path.read_text(encoding="utf-8") for path in examples] * 10
    return [record["text"] for record in shared.lines(folder / "corpus" / "news_ru.jsonl")]


def read_svodka(texts: list[str], statements: bool) -> dict[str, Any]:
    from svodka.model import Document
    from svodka.reader import Reader

    reader = Reader(statements=statements)
    reader.read("Изъято 54 гранаты.")  # loads the models
    gc.freeze()  # as `svodka read` does, when they are loaded
    documents = [Document(text) for text in texts]
    times, claims, said = [], 0, 0
    for _ in range(RUNS):
        claims = said = 0
        started = time.process_time()
        for result in reader.read_many(documents):
            claims += len(result.claims)
            said += len(result.statements)
        times.append(time.process_time() - started)
    return {"times": times, "claims": claims, "statements": said, "documents": len(texts)}


def read_natasha(texts: list[str]) -> dict[str, Any]:
    import pymorphy3

    # natasha imports pymorphy2, which does not run on Python 3.11; its successor has the same interface
    sys.modules["pymorphy2"] = pymorphy3
    import natasha

    embedding = natasha.NewsEmbedding()
    segmenter, vocabulary = natasha.Segmenter(), natasha.MorphVocab()
    morphology = natasha.NewsMorphTagger(embedding)
    syntax, names = natasha.NewsSyntaxParser(embedding), natasha.NewsNERTagger(embedding)

    def read(text: str) -> None:
        document = natasha.Doc(text)
        document.segment(segmenter)
        document.tag_morph(morphology)
        document.parse_syntax(syntax)
        document.tag_ner(names)
        for token in document.tokens:
            token.lemmatize(vocabulary)

    read("Изъято 54 гранаты.")
    gc.freeze()
    times = []
    for _ in range(RUNS):
        started = time.process_time()
        for text in texts:
            read(text)
        times.append(time.process_time() - started)
    return {"times": times, "documents": len(texts)}


def read_hostile(name: str, size: int) -> dict[str, Any]:
    from svodka.model import Document
    from svodka.reader import Reader

    text = hostile.KINDS[name](size)
    reader = Reader()
    reader.read("Изъято 54 гранаты.")
    before = megabytes(resource.getrusage(resource.RUSAGE_SELF))
    started = time.perf_counter()
    (result,) = reader.read_many([Document(text)])
    seconds = time.perf_counter() - started
    size_mb = len(text.encode("utf-8", "surrogatepass")) / 1e6
    more = megabytes(resource.getrusage(resource.RUSAGE_SELF)) - before
    error = str(result.error) if result.error else ""
    return {
        "seconds": seconds,
        "mb": size_mb,
        "more": more,
        "claims": len(result.claims),
        "error": error,
    }


def part(*arguments: str) -> dict[str, Any] | None:
    """Run one part in a process of its own, on one core; ``None`` when it ran out of time."""
    command = [sys.executable, __file__, "--part", *arguments]
    try:
        done = subprocess.run(
            command,
            stdout=subprocess.PIPE,
            env=os.environ | ONE_THREAD,
            check=True,
            timeout=SECONDS_ALLOWED,
        )
    except subprocess.TimeoutExpired:
        return None
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def cold_start(article: Path) -> tuple[float, float]:
    """Median seconds of `svodka read` on one article, and the most memory that a run took."""
    times, most = [], 0.0
    for _ in range(COLD_RUNS):
        started = time.perf_counter()
        child = subprocess.Popen(
            [sys.executable, "-m", "svodka", "read", str(article)], stdout=subprocess.DEVNULL
        )
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode:
            sys.exit(f"bench: svodka read ended with exit code {child.returncode}")
        times.append(time.perf_counter() - started)
        most = max(most, megabytes(usage))
    return statistics.median(times), most


def machine() -> str:
    cpu = platform.processor()
    info = Path("/proc/cpuinfo")
    if info.exists():
        lines = info.read_text(encoding="utf-8").splitlines()
        cpu = next((line.split(": ")[1] for line in lines if line.startswith("model name")), cpu)
    versions = []
    for name in PACKAGES:
        try:
            versions.append(f"{name} {importlib.metadata.version(name)}")
        except importlib.metadata.PackageNotFoundError:
            versions.append(f"{name} –")
    system = f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, {cpu}"
    return f"{system}\nPython {platform.python_version()}, {', '.join(versions)}"


def run_part(name: str, *arguments: str) -> dict[str, Any]:
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    if name in ("svodka", "claims alone", "natasha"):
        gc.set_threshold(50_000, 20, 50)  # as `svodka read` does, and natasha beside it
    if name in ("svodka", "claims alone"):
        found = read_svodka(corpus(), name == "svodka")
    elif name == "natasha":
        found = read_natasha(corpus()[:PEER_DOCUMENTS])
    else:
        found = read_hostile(arguments[0], int(arguments[1]))
    return found | {"memory": megabytes(resource.getrusage(resource.RUSAGE_SELF))}


def show_speed() -> None:
    speeds = {}
    for name in ("svodka", "claims alone", "natasha"):
        found = part(name)
        if found is None:
            sys.exit(f"bench: {name} took more than {SECONDS_ALLOWED} s")
        speeds[name] = found["documents"] / statistics.median(found["times"])
        first = found["documents"] / found["times"][0]
        what = f"{found['documents']} documents, {RUNS} runs"
        if "claims" in found:
            what += f", {found['claims']} claims, {found['statements']} statements"
        print(
            f"{name:13}{speeds[name]:7.1f} documents/s  (first run {first:.1f})"
            f"{found['memory']:6.0f} MB  ({what})"
        )
    for name in ("svodka", "claims alone"):
        print(f"{name} over natasha: {speeds[name] / speeds['natasha']:.1f}")
    seconds, memory = cold_start(ARTICLE)
    print(
        f"{'cold start':13}{seconds:7.2f} s {memory:6.0f} MB  (svodka read, wall clock, {COLD_RUNS} runs)"
    )


def show_hostile(sizes: dict[str, int]) -> None:
    print(f"\n{'hostile text':20}{'MB':>7}{'s':>9}{'s/MB':>9}{'more MB/MB':>12}{'claims':>9}")
    for name, size in sizes.items():
        found = part("hostile", name, str(size))
        if found is None:
            print(f"{name:20}  more than {SECONDS_ALLOWED} s")
            continue
        mb = found["mb"]
        row = f"{name:20}{mb:7.1f}{found['seconds']:9.2f}{found['seconds'] / mb:9.3f}"
        print(f"{row}{found['more'] / mb:12.1f}{found['claims']:9}  {found['error']}".rstrip())


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true", help="hostile texts a tenth as long")
    parser.add_argument("--only-speed", action="store_true", help="no hostile texts")
    parser.add_argument("--part", nargs="+", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.part:
        print(json.dumps(run_part(*options.part)))
        return 0
    print(machine())
    show_speed()
    if options.only_speed:
        return 0
    size = SMALL if options.quick else LARGE
    show_hostile(dict.fromkeys(hostile.KINDS, size) | dict.fromkeys(HUGE, 10 * size))
    return 0


if __name__ == "__main__":
    sys.exit(main())
