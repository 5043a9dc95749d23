"""Keyset paging: a page says after which row the next one begins, so that rows which are added meanwhile
neither repeat nor hide others, and the hundredth page costs what the first does."""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error
from collections.abc import Sequence
from typing import Any

from svodka.web.problems import refused

PAGE = 20
"""Rows of a page, where its module does not say otherwise."""


def mark(*key: Any) -> str:
    """The value of ``after`` that stands for the row of a key."""
    text = json.dumps(key, ensure_ascii=False, separators=(",", ":"))
    return urlsafe_b64encode(text.encode()).decode().rstrip("=")


def key(after: str, *kinds: type) -> tuple[Any, ...]:
    """The key that ``after`` stands for, of these kinds; raises :class:`Problem` where it is none."""
    try:
        found = json.loads(urlsafe_b64decode(after.encode() + b"=" * (-len(after) % 4)))
    except (Error, ValueError, RecursionError):
        found = None
    if (
        not isinstance(found, list)
        or len(found) != len(kinds)
        or not all(type(one) is kind for one, kind in zip(found, kinds, strict=True))
        or any(isinstance(one, int) and abs(one) >= 2**63 for one in found)
    ):
        raise refused(
            "after is not the mark of a page; follow the link of the page before", case="no_mark"
        )
    return tuple(found)


def cut(rows: Sequence[Any], most: int = PAGE) -> tuple[Sequence[Any], bool]:
    """The rows of a page out of one more than it holds, and whether there is another page."""
    return rows[:most], len(rows) > most
