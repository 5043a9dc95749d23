"""One browser and one ledger for the tests of the pages; a test that writes has a copy."""

from __future__ import annotations

import json
import shutil
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pressroom
import pytest
import site_of as site


@pytest.fixture(scope="session")
def chromium() -> Iterator[Any]:
    pytest.importorskip("playwright.sync_api", exc_type=ImportError)
    if site.missing():
        pytest.skip("chromium is not installed")
    with site.chromium() as browser:
        yield browser


@pytest.fixture(scope="session")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The ledger of the press room, which no test changes."""
    path = tmp_path_factory.mktemp("press") / "press.db"
    pressroom.fill(path)
    return path


@pytest.fixture(scope="session")
def base(ledger: Path) -> Iterator[str]:
    """The address of its pages."""
    with site.served(ledger) as address:
        yield address


@pytest.fixture
def copy(ledger: Path, tmp_path: Path) -> Path:
    """A ledger that a test may change."""
    return Path(shutil.copy(ledger, tmp_path / "press.db"))


@pytest.fixture
def window(chromium: Any, base: str) -> Iterator[Callable[..., site.Window]]:
    """Opens windows on the pages; at the end none may have complained."""
    with ExitStack() as stack:

        def opened(address: str = base, **options: Any) -> site.Window:
            made = site.Window(chromium, address, **options)
            stack.callback(made.close)
            return made

        yield opened


@pytest.fixture(scope="session")
def windows(chromium: Any, base: str) -> Iterator[dict[bool, site.Window]]:
    """A window with scripts and one without, for tests that leave nothing behind."""
    made = {on: site.Window(chromium, base, java_script_enabled=on) for on in (True, False)}
    yield made
    for one in made.values():
        one.context.close()


def _lent(made: site.Window) -> Iterator[site.Window]:
    made.complaints.clear()
    made.requests.clear()
    made.page.set_viewport_size(site.DESK)
    made.page.emulate_media(color_scheme="light", media="screen")
    yield made
    made.check()


@pytest.fixture
def desk(windows: dict[bool, site.Window]) -> Iterator[site.Window]:
    """The window with scripts."""
    yield from _lent(windows[True])


@pytest.fixture
def bare(windows: dict[bool, site.Window]) -> Iterator[site.Window]:
    """The window without."""
    yield from _lent(windows[False])


@pytest.fixture(scope="session")
def paths(base: str) -> dict[str, str]:
    """An address of each kind of page."""

    def told(path: str) -> Any:
        with urllib.request.urlopen(base + path) as answer:  # noqa: S310  of this machine
            return json.load(answer)

    found = told(f"/search.json?q={quote('изъято оружие')}")["found"]
    report = next(one["document"] for one in found if "Токаев" in (one["title"] or ""))
    claims = told(f"/documents/{report}.json")["claims"]
    claim = next(one["id"] for one in claims if one["slots"][0]["text"] == "свыше 17 тысяч")
    series = told(f"/indicators.json?q={quote('задержать нарушителей')}")
    number = series["indicators"][0]["number"]
    finding = next(
        one["id"] for one in told("/findings.json")["findings"] if one["check"] == "contradiction"
    )
    speaker = told("/speakers.json")["speakers"][0]["key"]
    return {
        "home": "/",
        "documents": "/documents",
        "document": f"/documents/{report}?claim={claim}",
        "claim": f"/claims/{claim}",
        "indicators": "/indicators",
        "series": f"/series/{number}",
        "embed": f"/series/{number}/embed",
        "findings": "/findings",
        "finding": f"/findings/{finding}",
        "speakers": "/speakers",
        "speaker": f"/speakers/{speaker}",
        "search": "/search?q=изъято оружие",
    }
