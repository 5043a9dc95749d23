"""What a browser sees of the pages: how much each weighs, and how soon a long text is there.

    python bench/paint.py [--runs N]

The pages are those of the browser tests' ledger, served by ``svodka serve`` in a process of its own. The
long text has a hundred thousand bytes and three hundred claims; each run opens it in a window that has
seen nothing yet. Of the browser's own times, from the moment that the address is opened: "first byte" of
the answer; "first paint" of anything (first contentful paint); "text" of the first screen (largest
contentful paint); "all" of the page with its scripts (load). "server" and "page" are processor time,
which a busy machine stretches less: of the server's process, and of the browser's thread that makes the
page. Needs Chromium.
"""

from __future__ import annotations

import argparse
import datetime as dt
import os
import platform
import statistics
import sys
import tempfile
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))
sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "browser"))

import pressroom
from addresses import addresses
from site_of import CHROMIUM, Window, chromium, missing, served, serving

from svodka.ledger import Ledger
from told import Told, add, figure, told

CLAIMS = 300
SETTLED = 1000
"""Milliseconds that a new window is left alone."""
PUT = (
    "Сотрудники ведомства продолжают работу во всех областях страны, сообщили в пресс-службе, и расскажут "
    "о ней в следующем отчёте."
)
TIMES = """() => new Promise((done) => {
  const [asked] = performance.getEntriesByType("navigation");
  const [paint] = performance.getEntriesByName("first-contentful-paint");
  new PerformanceObserver((list) => {
    const text = list.getEntries().at(-1);
    done([asked.responseStart, paint.startTime, text.startTime, asked.loadEventEnd]);
  }).observe({ type: "largest-contentful-paint", buffered: true });
})"""
NAMES = ("first byte", "first paint", "text", "all", "server", "page")


def long_text() -> Told:
    """A text whose every paragraph states a figure."""
    paragraphs, figures = [], []
    for number in range(CLAIMS):
        stated = 1000 + number * 7
        paragraphs.append(
            f"В области номер {number} пограничники изъяли {stated} единиц оружия. {PUT}"
        )
        figures.append(
            figure(
                str(stated), ("2025-01-01", "2025-12-31"), action="изъяли", counted="единиц оружия",
                actor="пограничники",
            )
        )  # fmt: skip
    day = dt.date(2026, 1, 9).isoformat()
    return told("\n".join(paragraphs), *figures, published=day, title="Отчёт по областям")


def weights(browser: Any, base: str) -> None:
    """Print what each page weighs, with all that it loads, as it comes over the wire."""
    for name, path in addresses(base).items():
        window = Window(browser, base)
        session = window.context.new_cdp_session(window.page)
        session.send("Network.enable")
        sizes: list[float] = []
        session.on("Network.loadingFinished", lambda e, to=sizes: to.append(e["encodedDataLength"]))
        window.open(path)
        window.page.wait_for_load_state("networkidle")
        window.close()
        print(f"{name:12}{sum(sizes) / 1000:8.0f} KB in {len(sizes)} files")


def paint(browser: Any, base: str, server: int, path: str, runs: int) -> list[list[float]]:
    """Milliseconds of each run, in the order of :data:`NAMES`; the first run warms up and is left out."""
    times = []
    for _ in range(runs + 1):
        window = Window(browser, base)
        session = window.context.new_cdp_session(window.page)
        # A browser that opens a window does much else, which opening an address in it does not wait for.
        window.page.wait_for_timeout(SETTLED)
        session.send("Performance.enable", {"timeDomain": "threadTicks"})
        before = worked(server)
        window.open(path)
        window.page.wait_for_timeout(200)
        measured = window.page.evaluate(TIMES)
        told = session.send("Performance.getMetrics")["metrics"]
        page = next(one["value"] for one in told if one["name"] == "TaskDuration")
        times.append([*measured, worked(server) - before, page * 1000])
        window.close()
    return times[1:]


def worked(process: int) -> float:
    """Milliseconds of processor time of a process; none where the system does not tell (/proc)."""
    tasks = Path(f"/proc/{process}/task").glob("*/schedstat")
    return sum(int(one.read_text().split()[0]) for one in tasks) / 1e6


def tell(times: list[list[float]]) -> None:
    """Print the runs."""
    for name, column in zip(NAMES, zip(*times, strict=True), strict=True):
        middle, least, most = statistics.median(column), min(column), max(column)
        print(f"{name:12}median {middle:5.0f} ms, least {least:.0f}, most {most:.0f}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=15)
    asked = parser.parse_args()
    if missing():
        print(f"skipped: {CHROMIUM} is not there")
        return 0
    print(f"{platform.machine()}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    with tempfile.TemporaryDirectory() as folder, chromium() as browser:
        ledger = Path(folder) / "press.db"
        pressroom.fill(ledger)
        with served(ledger) as base:
            weights(browser, base)
        story = long_text()
        long = Path(folder) / "long.db"
        with Ledger(long) as made:
            add(made, [story])
        print(
            f"a text of {len(story.document.text.encode())} bytes with {len(story.claims)} claims"
        )
        with serving(long) as (base, server):
            tell(paint(browser, base, server, f"/documents/{story.document.id}", asked.runs))
    return 0


if __name__ == "__main__":
    sys.exit(main())
