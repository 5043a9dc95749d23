"""The export of Telegram's desktop program as pages, ``messages.html``: a post of a channel is a document.

The pages do not say what kind of chat they are of. In a channel nobody speaks but the channel; where
somebody else does it is a group or a private chat, and nothing of it is read.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from lxml import etree

from svodka.errors import SourceError
from svodka.model import Document
from svodka.sources.loaded import Loaded, now
from svodka.sources.nodes import line_of
from svodka.sources.telegram.days import post_day
from svodka.sources.telegram.export import REASON
from svodka.sources.telegram.markup import (
    BROKE_OFF,
    bears,
    breaks_off,
    outer,
    parts,
    said,
    tree_of,
)

_DATE = re.compile(
    r"(\d\d)\.(\d\d)\.(\d{4}) (\d\d):(\d\d):(\d\d)(?: UTC([+-])(\d\d):(\d\d))?", re.ASCII
)
_NUMBER = re.compile(r"message(\d{1,12})", re.ASCII)


def is_saved(data: bytes) -> bool:
    """Whether a page is one of such an export, also one that holds no messages."""
    if b"Exported Data</title" in data and b"page_wrap" in data:
        return True
    return b"message default" in data and b"date details" in data and b"page_header" in data


def documents(
    data: bytes, name: str, charset: str | None = None, fetched: dt.datetime | None = None
) -> Iterator[Loaded | SourceError]:
    """The documents of the page ``name``; messages without text are passed over.

    Raises :class:`SourceError`, which names it, where it is not plainly of a channel.
    """
    try:
        tree = tree_of(data, charset)
        messages = [one for one in parts(tree, "message") if bears(one, "default")]
        channel = _channel(tree, messages)
    except SourceError as error:
        raise SourceError(f"{name}: {error}") from None
    broken_off = breaks_off(data, b"message default")
    for message in messages[: -1 if broken_off else None]:
        if found := _document(message, channel, name, fetched or now()):
            yield found
    if broken_off:
        raise SourceError(f"{name}: {BROKE_OFF}")


def _channel(tree: etree._Element, messages: list[etree._Element]) -> str:
    """The name of the channel, by which every message is signed that does not follow another of its own."""
    named = [line_of(text) for head in parts(tree, "page_header") for text in parts(head, "text")]
    speaking = {_name(one) for message in messages for one in _of_body(message, "from_name")}
    if len(named) != 1 or not named[0] or speaking != set(named):
        raise SourceError(f"not plainly of a channel, and not read; {REASON}")
    return named[0]


def _document(
    message: etree._Element, channel: str, name: str, fetched: dt.datetime
) -> Loaded | None:
    raw = outer(message)
    forwarded = _of_body(message, "forwarded")
    frames = _of_body(message, "text") + [
        text for frame in forwarded for text in frame if bears(text, "text")
    ]
    text = "\n".join(filter(None, map(said, frames)))
    if not text:
        return None
    number = _NUMBER.fullmatch(message.get("id", ""))
    told = Document(
        text,
        id=f"{channel}/{number[1]}" if number else "",
        published=_day(forwarded, text) or _day([message], text),
        publisher=channel,
        source=name,
    )
    return Loaded(told, raw.encode("utf-8", "replace"), "text/html", fetched, name)


def _of_body(message: etree._Element, kind: str) -> list[etree._Element]:
    """The parts of a message that stand right in its body: those of what was forwarded stand deeper."""
    bodies = (one for one in message if bears(one, "body"))
    return [one for body in bodies for one in body if bears(one, kind)]


def _name(node: etree._Element) -> str:
    """A name without what stands behind it: through which bot, or when it was said first."""
    return " ".join((node.text or "").split())


def _day(frames: list[etree._Element], text: str) -> dt.date | None:
    """The day of the first moment in parts of a message, by the clock of the machine that exported it."""
    told = (one.get("title", "") for frame in frames for one in parts(frame, "date"))
    found = next(filter(None, map(_DATE.match, told)), None)
    if found is None:
        return None
    day, month, year, hour, minute, second = map(int, found.groups()[:6])
    try:
        local = dt.datetime(year, month, day, hour, minute, second)  # noqa: DTZ001  (its zone may be untold)
        if found[7] is None:
            return post_day(None, text, local.date())
        ahead = dt.timedelta(hours=int(found[8]), minutes=int(found[9]))
        zone = dt.timezone(ahead if found[7] == "+" else -ahead)
    except ValueError:
        return None
    return post_day(local.replace(tzinfo=zone), text, local.date())
