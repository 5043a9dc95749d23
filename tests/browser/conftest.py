"""One browser and one ledger for the tests of the pages; a test that writes has a copy."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pressroom
import pytest
import site_of as site
from addresses import addresses


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
    return addresses(base)
