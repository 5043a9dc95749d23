"""What a browser sees of the pages: how much each weighs, and how soon a long text is there.

    python bench/paint.py [--runs N]

The pages are those of the browser tests' ledger. The long text has a hundred thousand bytes and three
hundred claims; each run opens it in a window that has seen nothing yet. "server" is the time to the first
byte, "paint" the browser's own first contentful paint. Needs Chromium.
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
from site_of import CHROMIUM, Window, chromium, missing, served

from svodka.ledger import Ledger
from told import Told, add, figure, told

CLAIMS = 300
PUT = (
    "Сотрудники ведомства продолжают работу во всех областях страны, сообщили в пресс-службе, и расскажут "
    "о ней в следующем отчёте."
)
TIMES = """() => {
  const [asked] = performance.getEntriesByType("navigation");
  const [paint] = performance.getEntriesByName("first-contentful-paint");
  return [asked.responseStart, paint.startTime];
}"""


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


def paint(browser: Any, base: str, path: str, runs: int) -> None:
    """Print how soon a page is there."""
    times: list[list[float]] = []
    for _ in range(runs):
        window = Window(browser, base)
        window.open(path)
        window.page.wait_for_timeout(200)
        times.append(window.page.evaluate(TIMES))
        window.close()
    for name, column in zip(("server", "paint"), zip(*times, strict=True), strict=True):
        middle, least, most = statistics.median(column), min(column), max(column)
        print(f"{name:8}median {middle:5.0f} ms, least {least:.0f}, most {most:.0f}")


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
        with served(long) as base:
            paint(browser, base, f"/documents/{story.document.id}", asked.runs)
    return 0


if __name__ == "__main__":
    sys.exit(main())
