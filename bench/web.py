"""How quickly the pages answer: ``make bench-web``.

    python bench/web.py [--claims N] [--ledger FILE] [--runs N] [--seconds N] [--clients N] [--pause S]

A ledger of a hundred thousand claims (large_ledger.py) is served by ``svodka serve``. First one client asks
each page ``--runs`` times: the median and the slowest. Then ``--clients`` readers open a page each, read for
``--pause`` seconds on average, and open the next, for ``--seconds``, while ``svodka add`` writes and two of
them judge claims; what was acknowledged has to be there afterwards. All on this machine, reader and writer
included, so its cores are shared by the three. FILE is kept for the next run, and not written to.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import platform
import random
import re
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "browser"))

from site_of import serving

import large_ledger

TOKEN = "a-token-for-the-bench"  # noqa: S105
WORDS = (
    "оружие", "наркотики", "задержали", "изъято оружие", "пограничники", "контрабанда", "год", "человек",
)  # fmt: skip
HEADERS = (
    f"Authorization: Bearer {TOKEN}\r\nAccept: text/html\r\nHost: localhost\r\n"
    "Accept-Encoding: gzip\r\n"
)


def main() -> int:
    options = arguments()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        made = options.ledger or folder / "made.db"
        if not made.exists():
            large_ledger.fill(made, options.claims)
        path = folder / "served.db"
        shutil.copyfile(made, path)
        subprocess.run(
            [sys.executable, "-m", "svodka", "check", "--ledger", path],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            check=False,
        )
        pages = Pages(path)
        print(
            f"{platform.machine()}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}, Python "
            f"{platform.python_version()}, SQLite {sqlite3.sqlite_version}; {pages.claims:,} claims"
        )
        with serving(path, "--token", TOKEN) as (address, _):
            port = int(address.rpartition(":")[2])
            alone = asyncio.run(one_after_another(port, pages, options.runs))
            faults = (
                asyncio.run(together(port, pages, path, folder, options)) if options.seconds else 0
            )
    return 1 if alone or faults else 0


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--claims", type=int, default=100_000)
    parser.add_argument("--ledger", type=Path)
    parser.add_argument("--runs", type=int, default=60, help="requests of each kind of page (60)")
    parser.add_argument("--seconds", type=float, default=120, help="of readers together (120)")
    parser.add_argument("--clients", type=int, default=50)
    parser.add_argument("--pause", type=float, default=3.0, help="seconds between pages (3)")
    return parser.parse_args()


class Pages:
    """Addresses of a ledger, drawn as people would."""

    def __init__(self, path: Path) -> None:
        self.drawn = random.Random(1)
        with closing(sqlite3.connect(path)) as ledger:

            def column(sql: str) -> list[str]:
                return [str(row[0]) for row in ledger.execute(sql)]

            self.claims = int(column("SELECT count(*) FROM claim")[0])
            self.documents = column("SELECT id FROM document ORDER BY random() LIMIT 2000")
            self.ids = column("SELECT id FROM claim ORDER BY random() LIMIT 2000")
            # A copy of the large ledger has its own id, and a record of the claim that it is a copy of.
            self.judged = column(
                "SELECT id FROM claim WHERE number < 5000 AND json_extract(record, '$.id') = id"
            )
            self.findings = column("SELECT id FROM finding LIMIT 2000")
            counted = ledger.execute("SELECT indicator, count(*) FROM point GROUP BY 1").fetchall()
            self.speakers = column(
                "SELECT speaker FROM point WHERE speaker <> '' GROUP BY 1 ORDER BY count(*) DESC LIMIT 5"
            )
        self.indicators = [str(number) for number, _ in counted]
        self.weights = [many for _, many in counted]

    def kinds(self) -> dict[str, float]:
        """The pages, and how often each is opened."""
        return {
            "home": 2, "documents": 1, "document": 6, "claim": 6, "indicators": 1, "series": 4,
            "series, any": 2, "findings": 2, "finding": 2 if self.findings else 0, "speakers": 0.5,
            "speaker": 1, "search": 4, "search, facets": 1,
        }  # fmt: skip

    def address(self, kind: str) -> str:
        draw = self.drawn
        word = quote(draw.choice(WORDS))
        return {
            "document": lambda: f"/documents/{draw.choice(self.documents)}",
            "claim": lambda: f"/claims/{draw.choice(self.ids)}",
            "series": lambda: f"/series/{draw.choices(self.indicators, self.weights)[0]}",
            "series, any": lambda: f"/series/{draw.choice(self.indicators)}",
            "finding": lambda: f"/findings/{draw.choice(self.findings)}",
            "speaker": lambda: f"/speakers/{quote(draw.choice(self.speakers))}",
            "search": lambda: f"/search?q={word}",
            "search, facets": lambda: f"/search?q={word}&actor={quote('КНБ')}",
            "home": lambda: "/",
        }.get(kind, lambda: f"/{kind}")()

    def any(self) -> str:
        kinds = self.kinds()
        return self.address(self.drawn.choices(list(kinds), list(kinds.values()))[0])


class Client:
    """One connection that stays open, as a browser's."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.reader: asyncio.StreamReader | None = None
        self.writer: asyncio.StreamWriter | None = None

    async def ask(self, address: str, form: str | None = None) -> tuple[int, int, float]:
        """Status, bytes and milliseconds of an answer."""
        if self.writer is None or self.writer.is_closing():
            self.reader, self.writer = await asyncio.open_connection("127.0.0.1", self.port)
        assert self.reader is not None
        begun = time.perf_counter()
        head = f"{'GET' if form is None else 'POST'} {address} HTTP/1.1\r\n{HEADERS}"
        if form is not None:
            head += f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(form)}\r\n"
        self.writer.write(f"{head}\r\n{form or ''}".encode())
        answer = (await self.reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        told = re.search(r"(?i)content-length: (\d+)", answer)
        length = await taken(self.reader, int(told.group(1)) if told else None)
        if "connection: close" in answer.lower():
            self.close()
        return int(answer.split()[1]), length, (time.perf_counter() - begun) * 1000

    def close(self) -> None:
        if self.writer is not None:
            self.writer.close()
            self.writer = None


async def taken(reader: asyncio.StreamReader, length: int | None) -> int:
    """The bytes of a body, read; None for one that comes in chunks."""
    if length is not None:
        return len(await reader.readexactly(length))
    total = 0
    while size := int(await reader.readuntil(b"\r\n"), 16):
        await reader.readexactly(size + 2)
        total += size
    await reader.readexactly(2)
    return total


async def one_after_another(port: int, pages: Pages, runs: int) -> int:
    """Each page asked alone; the number of answers that were errors."""
    client, everything, faults = Client(port), [], 0
    await client.ask("/")
    print(f"\n{'one client':16}{'median':>9}{'95 %':>9}{'slowest':>9}{'KB':>8}")
    for kind, often in pages.kinds().items():
        if not often:
            continue
        answers = [await client.ask(pages.address(kind)) for _ in range(runs)]
        faults += sum(status >= 400 for status, _, _ in answers)
        times = sorted(took for _, _, took in answers)
        size = max(size for _, size, _ in answers) / 1024
        print(f"{kind:16}{statistics.median(times):6.1f} ms{share(times, 0.95):6.1f} ms"
              f"{times[-1]:6.1f} ms{size:8.0f}")  # fmt: skip
        everything += times
    client.close()
    print(f"{'all':16}{statistics.median(everything):6.1f} ms{share(everything, 0.95):6.1f} ms"
          f"{max(everything):6.1f} ms   errors: {faults}")  # fmt: skip
    return faults


def share(times: list[float], part: float) -> float:
    return sorted(times)[min(len(times) - 1, int(len(times) * part))]


@dataclass
class Tally:
    """What readers saw."""

    times: list[float] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    judged: set[str] = field(default_factory=set)


async def together(
    port: int, pages: Pages, path: Path, folder: Path, options: argparse.Namespace
) -> int:
    """Readers, judges and a writer at once; the number of faults."""
    tally = Tally()
    until = time.monotonic() + options.seconds
    writer = asyncio.create_task(write(path, folder, until))
    readers = [
        read(port, pages, tally, until, options.pause, judging=n < 2)
        for n in range(options.clients)
    ]
    await asyncio.gather(*readers)
    stored = await writer
    with closing(sqlite3.connect(path)) as ledger:
        there = {row[0] for row in ledger.execute("SELECT id FROM document")}
        said = {row[0] for row in ledger.execute("SELECT claim FROM correction")}
    lost = len(stored - there) + len(tally.judged - said)
    rate = len(tally.times) / options.seconds
    print(
        f"\n{options.clients} readers, a page every {options.pause:g} s each, {options.seconds:g} s, load "
        f"{os.getloadavg()[0]:.1f}: {len(tally.times):,} pages ({rate:.1f} a second)\n"
        f"median {statistics.median(tally.times):.1f} ms, 95 % {share(tally.times, 0.95):.1f} ms, "
        f"99 % {share(tally.times, 0.99):.1f} ms, slowest {max(tally.times):.0f} ms\n"
        f"meanwhile {len(stored)} documents added, {len(tally.judged)} claims judged; lost: {lost}; "
        f"errors: {len(tally.faults)}"
    )
    for fault in tally.faults[:5]:
        print(f"  {fault}")
    return lost + len(tally.faults)


async def read(
    port: int, pages: Pages, tally: Tally, until: float, pause: float, *, judging: bool
) -> None:
    client, drawn = Client(port), random.Random()
    await asyncio.sleep(drawn.uniform(0, pause))
    while time.monotonic() < until:
        address = pages.any()
        try:
            status, _, took = await client.ask(address)
            tally.times.append(took)
            if status >= 400:
                tally.faults.append(f"{status} {address}")
            if judging:
                claim = drawn.choice(pages.judged)
                status, _, _ = await client.ask(f"/claims/{claim}/accept", "note=")
                if status == 303:
                    tally.judged.add(claim)
                else:
                    tally.faults.append(f"{status} /claims/{claim}/accept")
        except (OSError, asyncio.IncompleteReadError) as error:
            tally.faults.append(f"{error!r} {address}")
            client.close()
        await asyncio.sleep(drawn.uniform(0, 2 * pause))
    client.close()


async def write(path: Path, folder: Path, until: float) -> set[str]:
    """Documents added one run of the program after another; the ids of those it acknowledged."""
    stored: set[str] = set()
    examples = sorted((large_ledger.shared.ROOT / "examples").glob("20*.md"))
    texts = [one.read_text(encoding="utf-8") for one in examples]
    run = 0
    while time.monotonic() < until:
        run += 1
        source = folder / f"new-{run}.jsonl"
        rows = [{"text": f"{text}\n\nВыпуск {run}.", "published": "2026-01-01"} for text in texts]
        source.write_text(
            "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8"
        )
        program = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "svodka", "add", source, "--ledger", path, "--format", "jsonl",
            stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL,
        )  # fmt: skip
        out, _ = await program.communicate()
        for line in out.splitlines():
            outcome = json.loads(line)
            if outcome["what"] == "new":
                stored.add(outcome["document"])
        await asyncio.sleep(2)
    return stored


if __name__ == "__main__":
    sys.exit(main())
