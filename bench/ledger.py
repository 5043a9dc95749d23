"""What the ledger costs and what it survives: ``make ledger``.

    python bench/ledger.py [speed] [origins] [kills] [--kills N] [--documents N]

speed     seconds of adding articles of the corpus to a new ledger, and what share of them is reading
origins   reprints made of real articles (cut, with an editor's lead, reworded) that are found, and articles
          that are taken for reprints of one another though they are not
kills     `svodka add` with the real reader, killed at random moments; what is wrong afterwards

Without a corpus the examples serve, over and over, and ``origins`` is skipped. Exit 1 on a fault of
``kills``.
"""

from __future__ import annotations

import argparse
import datetime as dt
import os
import platform
import random
import re
import resource
import sqlite3
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import killing
import shared
from svodka.ledger import Ledger
from svodka.ledger.version import reader_version
from svodka.model import Document, text_id
from svodka.reader import Reader, Result

DIGITS = shared.ROOT / "tests" / "fake_reader.py"
LEAD = "Как передаёт корреспондент, новость стала известна сегодня утром и сразу вызвала отклики читателей. "
TAIL = " Редакция следит за развитием событий. Подписывайтесь на нас, чтобы ничего не пропустить."


def corpus(count: int) -> list[str]:
    folder = shared.folder()
    if folder is None:
        examples = sorted((shared.ROOT / "examples").glob("20*.md"))
        texts = [path.read_text(encoding="utf-8") for path in examples]
        return [f"{text}\n\nВыпуск {n}." for n in range(count // len(texts) + 1) for text in texts][
            :count
        ]
    return [record["text"] for record in shared.lines(folder / "corpus" / "news_ru.jsonl")][:count]


class Clock:
    """Seconds of the processor and of the wall that pieces of work took in all."""

    def __init__(self) -> None:
        self.processor = self.wall = 0.0

    @contextmanager
    def running(self) -> Iterator[None]:
        processor, wall = time.process_time(), time.perf_counter()
        yield
        self.processor += time.process_time() - processor
        self.wall += time.perf_counter() - wall


class Timed(Reader):
    """The reader, with a clock that runs while it reads and stands while the ledger writes."""

    def __init__(self) -> None:
        super().__init__()
        self.clock = Clock()

    def read_many(self, documents: Iterable[Document]) -> Iterator[Result]:
        with self.clock.running():
            results = list(super().read_many(documents))
        yield from results


def speed(count: int, folder: Path) -> None:
    """One addition, split into reading and the rest: whatever else the machine does slows both alike."""
    documents = [Document(text, source=f"{n}.txt") for n, text in enumerate(corpus(count))]
    reader, adding, again = Timed(), Clock(), Clock()
    list(reader.read_many(documents[:32]))
    reader.clock = reading = Clock()
    path = folder / "speed.db"
    with Ledger(path) as ledger:
        with adding.running():
            ledger.add(documents, reader=reader)
        ((claims,),) = ledger.connection.execute("SELECT count(*) FROM claim")
        with again.running():
            ledger.add(documents, reader=reader)
    size = path.stat().st_size
    print(f"speed: {len(documents)} articles with {claims} claims into a new ledger")
    print(f"{'':20}{'processor':>10}{'wall':>10}")
    for name, clock in (
        ("adding", adding),
        ("of it reading", reading),
        ("adding once more", again),
    ):
        print(f"  {name:18}{clock.processor:8.2f} s{clock.wall:8.2f} s")
    shares = adding.processor / reading.processor, adding.wall / reading.wall
    print(f"  {'adding : reading':18}{shares[0]:10.3f}{shares[1]:10.3f}")
    print(f"  the file {size / 2**20:.1f} MB, {size / len(documents) / 1024:.1f} kB an article")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"  memory {peak:.0f} MB")


# ---- origins


def cut(text: str, chance: random.Random) -> str:
    """The first half of an article's sentences."""
    sentences = re.split(r"(?<=[.!?»])\s+", text)
    return " ".join(sentences[: max(2, len(sentences) // 2)])


def framed(text: str, chance: random.Random) -> str:
    """With a lead and an end of another editor."""
    return LEAD + text + TAIL


def reworded(text: str, chance: random.Random) -> str:
    """Without one word in ten, figures aside."""
    words = text.split(" ")
    return " ".join(w for w in words if chance.random() > 0.1 or any(c.isdigit() for c in w))


def reordered(text: str, chance: random.Random) -> str:
    """The paragraphs or sentences after the first in another order, the last fifth left out."""
    first, *rest = re.split(r"(?<=[.!?»])\s+", text)
    chance.shuffle(rest)
    return " ".join([first, *rest[: len(rest) - len(rest) // 5]])


EDITS = (cut, framed, reworded, reordered)


def origins(count: int, folder: Path) -> None:
    """How many edited reprints of real articles are given the origin of the article."""
    if shared.folder() is None:
        print(
            "origins: skipped (no corpus beside the repository; SVODKA_SHARED names another place)"
        )
        return
    texts = corpus(count)
    chance = random.Random(5)
    day = dt.date(2024, 5, 5)
    later = day + dt.timedelta(days=1)
    with Ledger(folder / "origins.db") as ledger:
        reader = Reader()
        ledger.add([Document(text, published=day) for text in texts], reader=reader)
        joined = ledger.connection.execute(
            "SELECT count(*), sum(origin_by = 'text'), sum(origin_by = 'claims') FROM document"
        ).fetchone()
        print(
            f"origins: of {joined[0]} articles {joined[1]} taken for reprints of others by their texts,"
        )
        print(f"  {joined[2]} by their claims (all given one day)")
        own = dict(ledger.connection.execute("SELECT id, number FROM document"))
        roots = dict(ledger.connection.execute("SELECT number, origin FROM document"))
        for edit in EDITS:
            made = [(edit(text, chance), roots[own[text_id(text)]]) for text in texts]
            fresh = [(t, origin) for t, origin in made if text_id(t) not in own]
            ledger.add([Document(text, published=later) for text, _ in fresh], reader=reader)
            found = dict(ledger.connection.execute("SELECT id, origin FROM document"))
            right = sum(found[text_id(text)] == origin for text, origin in fresh)
            print(f"  {edit.__name__:10} {right} of {len(fresh)} found ({right / len(fresh):.3f})")


# ---- kills


def kills(count: int, documents: int, digits: bool, folder: Path) -> int:
    """Kill `svodka add` so many times; the number of faults."""
    source, ledger = folder / "news.jsonl", folder / "killed.db"
    expected = killing.write_documents(source, documents)
    program = [sys.executable, *((str(DIGITS),) if digits else ("-m", "svodka"))]
    begun = time.monotonic()
    claims = killing.CLAIMS if digits else None
    tally = killing.kill_often(program, source, expected, ledger, count, claims)
    print(
        f"kills: {tally.kills} (of them {tally.midway} after something was acknowledged), "
        f"{tally.completed} ledgers completed, {tally.faults} faults, {time.monotonic() - begun:.0f} s"
    )
    return tally.faults


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("parts", nargs="*", default=["speed", "origins", "kills"])
    parser.add_argument("--kills", type=int, default=300)
    parser.add_argument(
        "--digits",
        action="store_true",
        help="kill the tests' reader of digits, which starts sooner",
    )
    parser.add_argument("--documents", type=int, default=400)
    options = parser.parse_args()
    faults = 0
    print(
        f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}, ",
        end="",
    )
    print(f"SQLite {sqlite3.sqlite_version}, reader {reader_version()}")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if "speed" in options.parts:
            speed(options.documents, folder)
        if "origins" in options.parts:
            origins(options.documents, folder)
        if "kills" in options.parts:
            faults = kills(options.kills, options.documents, options.digits, folder)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
