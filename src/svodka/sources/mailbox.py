"""Files of mail to messages: one as it was sent (``.eml``), or many in a box (``.mbox``, RFC 4155)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from svodka.sources.bounded import LIMIT, Stream, lines

_POSTMARK = re.compile(rb"From .{0,300}?\d\d:\d\d.{0,40}\d{4}\s*\Z")
"""The line before each message of a box: when it came, from whom. Bounded, for a line may be very long."""
_QUOTED = re.compile(rb">+From ")
"""A line of a message that would else be such a line."""


def messages(stream: Stream, limit: int = LIMIT) -> Iterator[bytes | None]:
    """The messages of a file, each with its head; ``None`` stands for one longer than ``limit``."""
    box, held, long, blank = False, bytearray(), False, True
    for number, line in enumerate(lines(stream, limit)):
        if line is not None and blank and (box or not number) and _POSTMARK.match(line):
            if number:
                yield None if long else bytes(held)
            box, held, long = True, bytearray(), False
            continue
        blank = line is not None and not line.strip()
        long = long or line is None or len(held) + len(line) > limit
        if not long and line is not None:
            held += line[1:] if box and _QUOTED.match(line) else line
    if held or long:
        yield None if long else bytes(held)
