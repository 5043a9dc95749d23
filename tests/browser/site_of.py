"""The pages as somebody has them: a real server on this machine, a real browser in front of it."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
ARGUMENTS = ["--no-sandbox", "--disable-background-networking"]
DESK = {"width": 1280, "height": 860}
PHONE = {"width": 390, "height": 780}


def missing() -> bool:
    """Whether there is no browser here."""
    return not shutil.which(CHROMIUM)


@contextlib.contextmanager
def serving(ledger: Path, *options: str) -> Iterator[tuple[str, int]]:
    """The address of a ledger's pages and the process of ``svodka serve``, as anybody starts it."""
    command = [sys.executable, "-m", "svodka", "serve", "--ledger", str(ledger), "--port", "0"]
    with subprocess.Popen([*command, *options], stderr=subprocess.PIPE, text=True) as server:
        assert server.stderr is not None
        said = server.stderr.readline()
        found = re.search(r"http://127\.0\.0\.1:\d+", said)
        try:
            assert found, f"the server did not start: {said}"
            yield found.group(), server.pid
        finally:
            server.terminate()


@contextlib.contextmanager
def served(ledger: Path) -> Iterator[str]:
    """The address of a ledger's pages, while they are needed."""
    with serving(ledger, "--who", "A. B.") as (address, _):
        yield address


@contextlib.contextmanager
def chromium() -> Iterator[Any]:
    """A browser without a window."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield browser
        browser.close()


class Window:
    """A window of the browser, with what its pages complained of and what they asked the network for."""

    def __init__(self, browser: Any, base: str, **options: Any) -> None:
        settings = {"viewport": DESK, "locale": "ru-RU", "reduced_motion": "reduce"} | options
        self.base = base
        self.context = browser.new_context(**settings)
        self.context.set_default_timeout(10_000)
        self.page = self.context.new_page()
        self.complaints: list[str] = []
        self.requests: list[str] = []
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("request", lambda request: self.requests.append(request.url))

    def open(self, path: str) -> Any:
        """The answer to a page's address."""
        return self.page.goto(self.base + path)

    def close(self) -> None:
        """End it."""
        self.context.close()
        self.check()

    def check(self) -> None:
        """Nothing complained, and nothing was asked of anybody else."""
        assert self.complaints == []
        strangers = [one for one in self.requests if not one.startswith((self.base, "data:"))]
        assert strangers == []
