"""Kazakh texts read to claims, for tests: one reader, one published date, slots by name."""

from __future__ import annotations

import datetime as dt
from functools import cache

from svodka.model import Claim
from svodka.reader import Reader

PUBLISHED = dt.date(2025, 6, 18)


@cache
def kazakh_reader() -> Reader:
    """The reader of these tests, made once."""
    return Reader("kk")


def read(text: str) -> list[Claim]:
    """The claims of a Kazakh text of 18 June 2025."""
    return list(kazakh_reader().read(text, PUBLISHED).claims)


def slot_of(claim: Claim, name: str) -> str | None:
    """The words of a slot, ``None`` where it is empty; of a speaker with the role before the name."""
    filler = getattr(claim, name)
    role = getattr(filler, "role", None)
    if filler is None or not role:
        return None if filler is None else str(filler.text)
    return f"{role} {filler.text}"
