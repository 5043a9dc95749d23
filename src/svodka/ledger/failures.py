"""What could not be read, kept until it can: the table of failures."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from svodka.errors import SourceError
from svodka.ledger.seen import sound
from svodka.ledger.sql import queries


@dataclass(frozen=True, slots=True)
class Failure:
    """An address that could not be read, or an item in it; ``first`` and ``last`` are moments in UTC."""

    address: str
    item: str
    reason: str
    attempts: int
    first: str
    last: str


def failures(connection: sqlite3.Connection) -> Iterator[Failure]:
    """The failures that stand, by address."""
    columns = "address, item, reason, attempts, first, last"
    for row in connection.execute(f"SELECT {columns} FROM failure ORDER BY address, item"):  # noqa: S608
        yield Failure(*row)


def note(connection: sqlite3.Connection, address: str, item: str, reason: str, now: str) -> None:
    """Note a failure, or that it came again. Standard input is not noted: nobody can read it again."""
    if address not in ("", "-"):
        connection.execute(
            queries("storing")["failure"],
            {
                "address": sound(address),
                "item": sound(item),
                "reason": sound(reason),
                "now": now,
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
