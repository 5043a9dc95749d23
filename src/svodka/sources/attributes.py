"""Tags with very many attributes: parsing takes the square of them, hours for a page that is made to hurt."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from svodka.errors import SourceError

MOST = 1_000
"""Attributes of a tag, at most."""

LONG = 50_000
"""Characters of markup whose tags are looked at before it is parsed; shorter ones cannot hurt."""


def check(markup: str) -> None:
    """Raise :class:`SourceError` where a tag has too many attributes; in the time of the markup's length."""
    if len(markup) <= LONG:
        return
    from lxml import etree

    parser = etree.HTMLParser(target=_Counting(), encoding="utf-8", huge_tree=True)
    try:
        found: Any = etree.fromstring(markup.encode("utf-8", "replace"), parser)
    except (etree.LxmlError, ValueError) as error:
        raise SourceError(f"broken HTML ({type(error).__name__}); save it as text") from error
    if int(found) > MOST:
        raise SourceError(f"a tag with more than {MOST} attributes; save its text and read that")


class _Counting:
    """Sees the tags one by one and builds nothing of them; gives the attributes of the one with most."""

    def __init__(self) -> None:
        self._most = 0

    def start(self, _: str, attributes: Mapping[str, str]) -> None:
        self._most = max(self._most, len(attributes))

    def close(self) -> int:
        return self._most
