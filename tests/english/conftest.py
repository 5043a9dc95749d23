"""What the tests of English share: a reader."""

from __future__ import annotations

import pytest

from svodka.reader import Reader


@pytest.fixture(scope="session")
def reader() -> Reader:
    """A reader that is told the language: one sentence need not look English."""
    return Reader("en")
