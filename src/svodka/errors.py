"""The errors of svodka: one small tree. A message says what, where and what to do."""

from __future__ import annotations

_LONGEST = 160
"""Letters that a message takes over from a fault of others."""


class SvodkaError(Exception):
    """Anything svodka reports about its input or its use."""


class SourceError(SvodkaError):
    """A source that cannot be read: a missing or binary file, a dead URL, a broken line of JSON.

    ``address`` is the source to name in order to try again, where that is known: the file, page or
    archive as it was given, or a page that a feed leads to.
    """

    address: str | None = None


class LanguageError(SvodkaError):
    """A document in a language that svodka does not read."""


class LexiconError(SvodkaError):
    """A lexicon entry that its linter does not accept."""


class LedgerError(SvodkaError):
    """A ledger that cannot be opened, read or written: not a ledger, newer, locked, damaged, a full disk."""


class ReviewError(SvodkaError):
    """A correction that cannot be made: no such claim or slot, words that the document does not have.

    ``case`` names which of these, ``said`` holds the words and numbers of the message by name: the pages tell
    it in the language of who reads them.
    """

    def __init__(self, message: str, case: str = "", **said: object) -> None:
        super().__init__(message)
        self.case, self.said = case, said


def in_one_line(fault: BaseException) -> str:
    """What a fault says of itself, or its beginning; its name, where it says nothing."""
    return " ".join(str(fault).split())[:_LONGEST] or type(fault).__name__


def reason(fault: BaseException) -> str:
    """Why something could not be done: in the words of the system, where it has any."""
    return getattr(fault, "strerror", None) or in_one_line(fault)


def broke_off(what: str, fault: Exception) -> str:
    """What to say of a fault of svodka's own that a document brought to light."""
    said = " ".join(f"{type(fault).__name__}: {fault}".split())
    return f"{what} broke off ({said}); report it with the text"
