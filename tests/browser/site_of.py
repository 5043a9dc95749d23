"""The pages as somebody has them: a real server on this machine, a real browser in front of it."""

from __future__ import annotations

import contextlib
import os
import shutil
import threading
import time
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
def served(ledger: Path) -> Iterator[str]:
    """The pages of a ledger, on a port of their own, while they are needed."""
    import uvicorn

    from svodka.web.app import application
    from svodka.web.settings import Settings

    config = uvicorn.Config(application(Settings(ledger, who="A. B.")), port=0, log_level="warning")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        assert thread.is_alive(), "the server did not start"
        time.sleep(0.01)
    port = server.servers[0].sockets[0].getsockname()[1]
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        server.should_exit = True
        thread.join()


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
