"""What several tests share: the examples, a reader, and where the material for measuring may lie."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import hypothesis
import pytest

from svodka.model import Document
from svodka.sources import load

if TYPE_CHECKING:
    from svodka.reader import Reader

ROOT = Path(__file__).parent.parent

# Tables are as wide as into a pipe, whatever the terminal of who runs the tests; workers of pytest-xdist
# are told a width by the readline of their parent.
os.environ.pop("COLUMNS", None)

# Examples are drawn the same way in every run, so that a red run can be repeated; the first call of a
# reader loads the models, which no deadline should count.
hypothesis.settings.register_profile(
    "svodka",
    deadline=None,
    derandomize=True,
    suppress_health_check=[hypothesis.HealthCheck.too_slow],
)
hypothesis.settings.load_profile("svodka")


@pytest.fixture(scope="session")
def root() -> Path:
    """The folder of the repository."""
    return ROOT


@pytest.fixture(scope="session")
def shared() -> Path | None:
    """The folder of gold and corpus, where there is one; no test needs it to pass."""
    path = Path(os.environ.get("SVODKA_SHARED", ROOT.parent / "shared"))
    return path if path.is_dir() else None


@pytest.fixture(scope="session")
def bulletins() -> dict[str, Document]:
    """The example bulletins by the name of their file."""
    paths = sorted((ROOT / "examples").glob("20*.md"))
    documents = list(load([str(path) for path in paths]))
    assert all(isinstance(document, Document) for document in documents)
    return {
        path.name: document
        for path, document in zip(paths, documents, strict=True)
        if isinstance(document, Document)
    }


@pytest.fixture(scope="session")
def reader() -> Reader:
    """One reader for the whole run: loading the models takes most of a second."""
    module = pytest.importorskip("svodka.reader")
    return module.Reader()  # type: ignore[no-any-return]
