"""Numbers that English figures are compared with: «$40m, *compared with $35m, or 9 cents a share,* in 2014».

What they are compared with has a time of its own, which is not that of the figure before.
"""

from __future__ import annotations

import re

_AGAINST = re.compile(
    r"\b(?:compared (?:with|to)|against|versus|instead of|(?:up|down) from|than|on top of)"
    r" (?:(?:just|only|about|some|the) )?$",
    re.IGNORECASE,
)
"""What stands before a number that another is compared with, and that has a time of its own."""
_OF_ANOTHER = re.compile(
    r"(?:\b(?:compared (?:with|to)|against|versus|instead of|(?:up|down) from|than the|on top of)|, from)"
    r" (?:[a-z]+ ){0,4}[^\s\d]{0,3}\d",
    re.IGNORECASE,
)
"""What opens a number compared with; the times behind it are that number's."""
_SAID_AGAIN = re.compile(r", or [^,;]{1,40}(?:,|(?= $))")
"""A figure said again by the share: «compared with $3m, *or 9 cents a share,* a year earlier»."""


def is_compared(before: str) -> bool:
    """Whether a number is one that another is compared with, by the words right before it."""
    return _AGAINST.search(before) is not None


def of_compared(text: str, start: int, end: int) -> bool:
    """Whether a number that the figure is compared with stands between it and a time: whose time that is."""
    other = _OF_ANOTHER.search(text, start, end)
    return other is not None and ", " not in _SAID_AGAIN.sub("", text[other.end() : end])
