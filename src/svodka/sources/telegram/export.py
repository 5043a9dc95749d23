"""The export of Telegram's desktop program, ``result.json``: a channel, or all chats of an account.

A message of a public channel is a document. What stands in groups and private chats is not read: svodka
records what institutions state in public, and keeps nothing of what private persons write.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from svodka.errors import SourceError
from svodka.sources.bounded import LIMIT, Stream
from svodka.sources.json_values import Values
from svodka.sources.loaded import Loaded
from svodka.sources.telegram.messages import Channel, document

CHANNEL = "public_channel"
REASON = "svodka reads what is stated in public channels, and keeps nothing of what private persons write"
_HEAD = ("name", "type", "id", "username")
_WITHIN = ("chats", "left_chats", "list")
_DEPTH = 3
"""Objects and lists in which the chats of an account lie: ``chats``, and in it ``list``."""


def documents(stream: Stream, name: str, limit: int = LIMIT) -> Iterator[Loaded | SourceError]:
    """The documents of the export ``name``; a message that cannot be read gives an error.

    Where the file is broken or breaks off, an error says where; what stands above was given.
    """
    values, left = Values(stream, limit), Counter[str]()
    try:
        while values.next():
            yield from _chats(values, name, left, 0)
    except SourceError as error:
        yield SourceError(f"{name}, line {values.line}: {error}; export it anew")
    if left:
        kinds = ", ".join(f"{kind} {count}" for kind, count in left.most_common())
        what = f"chats that are no public channels are not read ({kinds})"
        yield SourceError(f"{name}: {what}; {REASON}")


def _chats(
    values: Values, name: str, left: Counter[str], depth: int
) -> Iterator[Loaded | SourceError]:
    """The documents of the chat that comes next, or of those that lie in it."""
    if depth <= _DEPTH and values.next() == "[":
        for _ in values.of_list():
            yield from _chats(values, name, left, depth + 1)
        return
    if values.next() != "{":
        values.skip()
        return
    head: dict[str, Any] = {}
    for key in values.of_object():
        if key in _HEAD:
            head[key] = values.value()[0]
        elif key == "messages" and values.next() == "[":
            yield from _messages(values, head, name, left)
        elif key in _WITHIN and depth <= _DEPTH:
            yield from _chats(values, name, left, depth + 1)
        else:
            values.skip()


def _messages(
    values: Values, head: dict[str, Any], name: str, left: Counter[str]
) -> Iterator[Loaded | SourceError]:
    """The documents of the messages that come next, of a chat with this head."""
    if "type" not in head:
        raise SourceError("messages of which nothing above them says what kind of chat they are of")
    if head["type"] != CHANNEL:
        left[str(head["type"])[:40]] += 1
        values.skip(deep=1)
        return
    channel, last = Channel.told(head), "its head"
    try:
        for number, _ in enumerate(values.of_list(), 1):
            message, raw = values.value()
            told = message.get("id") if isinstance(message, dict) else None
            last = f"message {told if isinstance(told, int) else number}"
            try:
                if found := document(message, raw, channel, name):
                    yield found
            except SourceError as error:
                yield SourceError(f"{name}, {last}: {error}")
    except SourceError as error:
        raise SourceError(f"{error} behind {last}") from None
