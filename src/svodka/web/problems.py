"""What a request can be told instead of a page: one line, and the status of HTTP that fits."""

from __future__ import annotations


class Problem(Exception):
    """A request that is not answered as asked: ``status`` of HTTP, and what is wrong in one line."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.message = message


def missing(message: str) -> Problem:
    """There is no such thing in the ledger."""
    return Problem(404, message)


def refused(message: str) -> Problem:
    """The address or the form asks for something that cannot be."""
    return Problem(400, message)
