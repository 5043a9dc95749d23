"""A message of a channel in an export of Telegram, as JSON, to a document."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import Any

from svodka.errors import SourceError
from svodka.model import Document
from svodka.sources.dates import day
from svodka.sources.encoding import sound
from svodka.sources.loaded import Loaded, now
from svodka.sources.struck import LONG
from svodka.sources.telegram.addresses import is_username, post_url
from svodka.sources.telegram.days import post_day

_SECONDS = re.compile(r"\d{1,11}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Channel:
    """A channel as an export tells of it; ``username`` is that of its address, which few exports have."""

    id: int | None
    name: str | None
    username: str | None

    @classmethod
    def told(cls, record: dict[str, Any]) -> Channel:
        """The channel of which an export has these fields."""
        username = record.get("username")
        named = username if isinstance(username, str) and is_username(username) else None
        return cls(_number(record.get("id")), _words(record.get("name")), named)


def document(message: Any, raw: str, channel: Channel, name: str) -> Loaded | None:
    """The document of a message in the file ``name``; none of one that says nothing, or is of the program.

    Who forwarded a post of another channel did not state it: its publisher is that channel. Persons are
    not named. Raises :class:`SourceError`, without the name of the file.
    """
    if not isinstance(message, dict):
        raise SourceError("no object; export the channel anew")
    text = laid_out(_text(message)) if message.get("type") == "message" else ""
    if not text:
        return None
    number = _number(message.get("id"))
    url = post_url(f"{channel.username}/{number}") if channel.username else None
    date = message.get("date")
    known = channel.id is not None and number is not None
    told = Document(
        text,
        id=f"{channel.id}/{number}" if known else "",
        published=post_day(_moment(message), text, day(date) if isinstance(date, str) else None),
        publisher=_stated_by(message) or channel.name,
        source=url or name,
    )
    return Loaded(told, sound(raw).encode(), "application/json", now(), name, url)


def laid_out(text: str) -> str:
    """A text as pages of Telegram have it, so that a post is one document from wherever it was had: a
    paragraph a line, no blank ones. Two spaces stay two: «40  000» may be two numbers."""
    lines = (line.strip() for line in sound(text).replace("\u00a0", " ").splitlines())
    return "\n".join(line for line in lines if line)


def _text(message: dict[str, Any]) -> str:
    told = message.get("text") or message.get("text_entities") or ""
    if isinstance(told, str):
        return told
    if not isinstance(told, list):
        raise SourceError('"text" is neither a string nor a list; export the channel anew')
    return "".join(map(_said, told))


def _said(piece: Any) -> str:
    """A piece of a text; what is struck out was corrected, as on pages."""
    told = piece.get("text") if isinstance(piece, dict) else piece
    if not isinstance(told, str):  # left out, it might leave half of a number
        raise SourceError('a piece of its "text" is no string; export the channel anew')
    struck = isinstance(piece, dict) and piece.get("type") == "strikethrough"
    return "" if struck and len(told) < LONG else told


def _stated_by(message: dict[str, Any]) -> str | None:
    """The channel from which a message was forwarded; none where it may have been a person."""
    of = message.get("forwarded_from_id")
    channel = isinstance(of, str) and of.startswith("channel")
    return _words(message.get("forwarded_from")) if channel else None


def _moment(message: dict[str, Any]) -> dt.datetime | None:
    told = str(message.get("date_unixtime"))
    if not _SECONDS.fullmatch(told):
        return None
    return dt.datetime(1970, 1, 1, tzinfo=dt.UTC) + dt.timedelta(seconds=int(told))


def _number(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _words(value: Any) -> str | None:
    return " ".join(sound(value).split()) or None if isinstance(value, str) else None
