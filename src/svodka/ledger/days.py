"""Days as the ledger keeps them: their number since 1970-01-01."""

from __future__ import annotations

import datetime as dt
from typing import overload

EPOCH = dt.date(1970, 1, 1).toordinal()


@overload
def day_number(day: dt.date) -> int: ...
@overload
def day_number(day: dt.date | None) -> int | None: ...
def day_number(day: dt.date | None) -> int | None:
    """The number of a day, if one is known."""
    return day.toordinal() - EPOCH if day else None


@overload
def date(day: int) -> dt.date: ...
@overload
def date(day: int | None) -> dt.date | None: ...
def date(day: int | None) -> dt.date | None:
    """The day of a number, if one is known."""
    return dt.date.fromordinal(day + EPOCH) if day is not None else None
