"""What a mistyped command, option or value was meant as: «svodka raed» is `svodka read`."""

from __future__ import annotations

import argparse
import re
from typing import NoReturn

_CHOICE = re.compile(r"invalid choice: '(?P<said>[^']*)' \(choose from (?P<known>.*)\)\Z")
_OPTION = re.compile(r"--[a-z][a-z-]*")
_LIKE = 0.6
"""How much of two words must be alike, as :mod:`difflib` counts."""


class Advising(argparse.ArgumentParser):
    """A parser that says what a word may be meant as, where it knows one like it."""

    def error(self, message: str) -> NoReturn:
        """Print the usage and what is wrong, and exit with 2."""
        super().error(self._advised(message))

    def _advised(self, message: str) -> str:
        choice = _CHOICE.search(message)
        if choice is not None:
            meant = _meant(choice["said"], re.findall(r"[\w-]+", choice["known"]))
            advised = message.replace(" (choose", f", maybe you meant '{meant}'? (choose")
            return advised if meant else message
        if message.startswith("unrecognized arguments: "):
            known = _OPTION.findall(self.format_help())
            advice = (_meant(word, known) for word in _OPTION.findall(message))
            meant = next(filter(None, advice), "")
            return f"{message}; maybe you meant {meant}?" if meant else message
        return message


def _meant(said: str, known: list[str]) -> str:
    """The most like of some known words, empty where none is."""
    from difflib import get_close_matches

    return next(iter(get_close_matches(said.lower(), known, 1, _LIKE)), "")
