"""What could not be read, kept until it can: the table of failures."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from svodka.errors import SourceError
from svodka.ledger.intake import Told
from svodka.ledger.sql import queries
from svodka.sources.encoding import sound


@dataclass(frozen=True, slots=True)
class Failure:
    """An address that could not be read, or an item in it; ``first`` and ``last`` are moments in UTC.

    ``told`` is what was said of it when it was added last.
    """

    address: str
    item: str
    reason: str
    attempts: int
    first: str
    last: str
    told: Told


def failures(connection: sqlite3.Connection) -> Iterator[Failure]:
    """The failures that stand, by address."""
    columns = "address, item, reason, attempts, first, last, published, language, text_column"
    for row in connection.execute(f"SELECT {columns} FROM failure ORDER BY address, item"):  # noqa: S608
        address, item, reason, attempts, first, last, published, language, text_column = row
        day = dt.date.fromisoformat(published) if published else None
        told = Told(day, language, text_column)
        yield Failure(address, item, reason, attempts, first, last, told)


def alike(found: Iterable[Failure]) -> dict[Told, list[str]]:
    """The addresses of failures, those of which the same was told together; what was told last holds."""
    last: dict[str, Told] = {}
    for failure in sorted(found, key=lambda one: one.last):
        last[failure.address] = failure.told
    groups: dict[Told, list[str]] = {}
    for address, told in sorted(last.items(), key=lambda one: one[0]):
        groups.setdefault(told, []).append(address)
    return groups


def note(
    connection: sqlite3.Connection, address: str, item: str, reason: str, now: str, told: Told
) -> None:
    """Note a failure, or that it came again. Standard input is not noted: nobody can read it again."""
    if address not in ("", "-"):
        connection.execute(
            queries("storing")["failure"],
            {
                "address": sound(address),
                "item": sound(item),
                "reason": sound(reason),
                "now": now,
                "published": told.published and told.published.isoformat(),
                "language": told.language,
                "text_column": told.text_column,
            },
        )


def forget(connection: sqlite3.Connection, addresses: Iterable[str], begun: str) -> None:
    """Forget what did not fail again when these addresses were read since a moment."""
    connection.executemany(
        queries("storing")["passed"],
        [{"address": sound(a), "begun": begun} for a in sorted(addresses)],
    )


def parts(error: SourceError) -> tuple[str, str]:
    """Item and reason: «news.jsonl, line 3: broken JSON» is «line 3» of its address, and why."""
    message = str(error)
    rest = message.removeprefix(error.address or "")
    if rest != message and rest.startswith(", ") and ": " in rest:
        item, _, reason = rest.removeprefix(", ").partition(": ")
        return item, reason
    return "", rest.removeprefix(": ") if rest != message else message
