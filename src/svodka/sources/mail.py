"""Mail to documents: what a message says, and the texts that are attached to it; a page saved as one file.

A message (RFC 5322, MIME of RFC 2045) gives its text, with its subject as title, its day by the clock of
who sent it, and who sent it as publisher. Text documents, PDF files, pages and texts attached to it are
documents of their own, of that day; so is a message that was sent on as an attachment. A page that a
browser saved as one file (MHTML, RFC 2557) is read as the page.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace
from email import message_from_bytes
from email.errors import HeaderParseError, MessageError
from email.header import decode_header, make_header
from email.message import Message
from email.utils import parseaddr
from functools import partial

from svodka.errors import SourceError
from svodka.model import Document
from svodka.sources.bounded import LIMIT, Stream
from svodka.sources.dates import likely
from svodka.sources.encoding import decode
from svodka.sources.forms import HEAD, REFUSED, SUFFIXES, form_of, is_page, suffix_of
from svodka.sources.fragment import text_of
from svodka.sources.loaded import Loaded, now
from svodka.sources.mailbox import messages
from svodka.sources.pages import page
from svodka.sources.worded_days import feed_day

MEDIA_TYPE = "message/rfc822"
DEPTH = 5
"""How deep messages may lie in messages."""
PARTS = 1_000
"""Parts of one message that are looked at."""
_SIGNATURE = "\n-- \n"
"""What stands above the name of who sends it (RFC 3676)."""
_HALF = 2
"""Which part of the text of its page the plain text of a message has, or it is no more than a remark."""


def documents(stream: Stream, name: str, limit: int = LIMIT) -> Iterator[Loaded | SourceError]:
    """The documents of the file ``name``; a message that cannot be read gives an error."""
    for number, data in enumerate(messages(stream, limit), 1):
        where = name if number == 1 else f"{name}, message {number}"
        try:
            if data is None:
                raise SourceError(f"{where}: longer than {limit / 2**20:g} MiB; save its texts")
            none = True
            for item in _message(_parsed(data, where), data, name, where, 0):
                none = False
                yield item
            if none:
                what = "a message without text; save what is attached to it"
                raise SourceError(f"{where}: {what}")
        except SourceError as error:
            yield error


def _parsed(data: bytes, where: str) -> Message:
    try:
        return message_from_bytes(data)
    except (MessageError, ValueError, LookupError, RecursionError):
        raise SourceError(f"{where}: a broken message; save its text") from None


@dataclass(frozen=True, slots=True)
class _Contents:
    """The parts of a message: its texts, its pages, what is attached, messages within."""

    plain: list[Message]
    pages: list[Message]
    attached: list[Message]
    within: list[Message]


def _contents(message: Message) -> _Contents:
    found = _Contents([], [], [], [])
    waiting, seen = [message], 0
    while waiting and seen < PARTS:
        part, seen = waiting.pop(), seen + 1
        inside = part.get_payload()
        kind = part.get_content_type()
        if kind == MEDIA_TYPE and isinstance(inside, list):
            found.within.extend(x for x in inside if isinstance(x, Message))
        elif isinstance(inside, list):
            waiting.extend(x for x in reversed(inside) if isinstance(x, Message))
        elif part.get_filename() or part.get_content_disposition() == "attachment":
            found.attached.append(part)
        elif kind == "text/plain":
            found.plain.append(part)
        elif kind == "text/html":
            found.pages.append(part)
    return found


def _message(
    message: Message, data: bytes, name: str, where: str, depth: int
) -> Iterator[Loaded | SourceError]:
    """The documents of a message, and of those within; a part that cannot be read costs no other."""
    contents = _contents(message)
    if (url := _address(message, contents)) is not None:
        parts = [partial(_saved, contents.pages[0], data, name, url)]
    else:
        parts = [partial(_own, message, contents, data, name, where)]
        parts += [partial(_attached, message, part, name, where) for part in contents.attached]
    for part in parts:
        try:
            if (found := part()) is not None:
                yield found
        except SourceError as error:
            yield error
    for inner in contents.within if depth < DEPTH else ():
        yield from _message(inner, data, name, where, depth + 1)


def _saved(part: Message, data: bytes, name: str, url: str) -> Loaded | None:
    """The page that was saved as one file. Raises :class:`SourceError`."""
    found = page(_bytes(part), url, "html", charset=part.get_content_charset(), url=url)
    return replace(found, raw=data, media_type="multipart/related", address=name)


def _own(
    message: Message, contents: _Contents, data: bytes, name: str, where: str
) -> Loaded | None:
    """What a message says itself; none where it says nothing. Raises :class:`SourceError`."""
    try:
        text = _text(contents)
    except SourceError as error:
        raise SourceError(f"{where}: {error}") from None
    if not text:
        return None
    title, sender = _field(message, "Subject"), _sender(message)
    told = Document(text, published=_day(message), title=title, publisher=sender, source=name)
    return Loaded(told, data, MEDIA_TYPE, now(), name)


def _attached(message: Message, part: Message, name: str, where: str) -> Loaded | None:
    """The document that is attached, of the day and sender of its message."""
    found = _attachment(part, where)
    if found is None:
        return None
    one = found.document
    day, sender = one.published or _day(message), one.publisher or _sender(message)
    return replace(found, document=replace(one, published=day, publisher=sender), address=name)


def _address(message: Message, contents: _Contents) -> str | None:
    """The address of a page that was saved as one file; none for a message."""
    if message.get_content_type() != "multipart/related" or not contents.pages:
        return None
    heads = (message["Snapshot-Content-Location"], contents.pages[0]["Content-Location"])
    return next((str(url).strip() for url in heads if url and "://" in str(url)), None)


def _text(contents: _Contents) -> str:
    """What a message says: its plain text, unless that only says that there is a page."""
    plain = "\n\n".join(filter(None, map(_plain, contents.plain)))
    paged = "\n".join(filter(None, (text_of(_said(part)) for part in contents.pages)))
    return plain if len(plain) * _HALF >= len(paged) else paged


def _plain(part: Message) -> str:
    """The text of a part without the name of who sends it; lines that go on (``format=flowed``) are one."""
    text = _said(part).partition(_SIGNATURE)[0]
    if part.get_param("format") == "flowed":
        text = text.replace(" \n", "" if part.get_param("delsp") == "yes" else " ")
    return text.strip()


def _said(part: Message) -> str:
    text = decode(_bytes(part), part.get_content_charset()).text
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def _bytes(part: Message) -> bytes:
    body = part.get_payload(decode=True)
    return body if isinstance(body, bytes) else b""


def _attachment(part: Message, where: str) -> Loaded | None:
    """The document that is attached; none for pictures and the like. Raises :class:`SourceError`."""
    data, file = _bytes(part), _decoded(part.get_filename() or "")
    suffix = suffix_of(file).lower()
    if suffix not in SUFFIXES.keys() | REFUSED:
        return None
    form = form_of(data[:HEAD], suffix)
    if suffix in REFUSED or not is_page(form):
        what = "is attached, and no text, page, text document or PDF"
        raise SourceError(f"{where}: {file} {what}; save it, and name it as a source of its own")
    return page(data, f"{where}, {file}", form, charset=part.get_content_charset())


def _day(message: Message) -> dt.date | None:
    told = _field(message, "Date")
    return likely(feed_day(told)) if told else None


def _sender(message: Message) -> str | None:
    # A name may be written with commas, once it is read: «Иванов, пресс-служба».
    name, address = parseaddr(_as_sent(message, "From"))
    return " ".join(_decoded(name).split()) or address.partition("@")[2] or None


def _field(message: Message, field: str) -> str | None:
    """A field of the head, as it was meant; none where it is empty."""
    return " ".join(_decoded(_as_sent(message, field)).split()) or None


def _as_sent(message: Message, field: str) -> str:
    """A field of the head, as it stands there; empty where there is none."""
    sent = (str(value) for name, value in message.raw_items() if name.lower() == field.lower())
    return next(sent, "")


def _decoded(words: str) -> str:
    """Words of a head: bytes as they are sent in spite of RFC 5322, or as RFC 2047 writes them."""
    if not words.isascii():
        return decode(words.encode("utf-8", "surrogateescape")).text
    try:
        return str(make_header(decode_header(words)))
    except (HeaderParseError, LookupError, ValueError):
        return words
