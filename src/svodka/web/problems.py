"""What a request can be told instead of a page: one line, and the status of HTTP that fits."""

from __future__ import annotations


class Problem(Exception):
    """A request that is not answered as asked: ``status`` of HTTP, and what is wrong in one line.

    ``case`` and ``said`` are those of :class:`svodka.errors.ReviewError`.
    """

    def __init__(self, status: int, message: str, case: str = "", **said: object) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.case, self.said = case, said


def missing(message: str, case: str = "", **said: object) -> Problem:
    """There is no such thing in the ledger."""
    return Problem(404, message, case, **said)


def refused(message: str, case: str = "", **said: object) -> Problem:
    """The address or the form asks for something that cannot be."""
    return Problem(400, message, case, **said)
