"""A channel as the web shows it, ``https://t.me/s/…``: a post is a document, of its own address."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from lxml import etree

from svodka.errors import SourceError
from svodka.model import Document
from svodka.sources.loaded import Loaded, now
from svodka.sources.nodes import line_of
from svodka.sources.telegram.addresses import is_post, post_url
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

_MESSAGE = "tgme_widget_message"
_AROUND = tuple(f"{_MESSAGE}_{name}" for name in ("reply", "link_preview", "poll"))
"""What stands in a post beside its text: what it answers, what it links to, what it asks."""
_MARKS = (b'class="tgme_channel_history', b'class="tgme_channel_info', b'class="tgme_page_wrap')


def is_preview(data: bytes) -> bool:
    """Whether a page is one of Telegram that shows posts, or says why it shows none."""
    framed = b"js-widget_message" in data and (b"widget-frame" in data or b"widget_frame" in data)
    return framed or any(mark in data for mark in _MARKS)


def documents(
    data: bytes, name: str, charset: str | None = None, fetched: dt.datetime | None = None
) -> Iterator[Loaded | SourceError]:
    """The documents of a page called ``name``; posts without text are passed over.

    Raises :class:`SourceError`, which names it, where it is of a group, or shows no posts.
    """
    try:
        tree = tree_of(data, charset)
    except SourceError as error:
        raise SourceError(f"{name}: {error}") from None
    messages = [one for one in parts(tree, _MESSAGE) if one.get("data-post")]
    if not messages:
        raise SourceError(f"{name}: {_nothing(tree)}")
    links = [
        link.get("href", "")
        for told in parts(tree, "tgme_channel_info_description")[:1]
        for link in told.iter("a")
    ]
    broken_off = breaks_off(data, b"data-post=")
    for message in messages[: -1 if broken_off else None]:
        try:
            if found := _document(message, links, name, fetched or now()):
                yield found
        except SourceError as error:
            yield SourceError(f"{name}, {message.get('data-post')}: {error}")
    if broken_off:
        raise SourceError(f"{name}: {BROKE_OFF}")


def _nothing(tree: etree._Element) -> str:
    """What to say of a page without posts."""
    if parts(tree, "tgme_page_post"):
        return "a post is shown here in a frame; name its address with ?embed=1 behind it"
    if parts(tree, "err_message"):
        return "no such post; check the address"
    return (
        "shows no posts; export the channel with Telegram's desktop program, or check the address"
    )


def _document(
    message: etree._Element, links: list[str], name: str, fetched: dt.datetime
) -> Loaded | None:
    if bears(message, "service_message"):
        return None
    owners = parts(message, f"{_MESSAGE}_owner_name")
    if not owners:
        raise SourceError(f"of no channel, and not read; {REASON}")
    raw = outer(message)
    post = message.get("data-post", "")
    url = post_url(post)
    texts = parts(message, f"{_MESSAGE}_text", but=_AROUND)
    text = "\n".join(filter(None, map(said, texts)))
    if not text:
        return None
    told = Document(
        text,
        id=post if url else "",
        published=post_day(_moment(message), text, links=links),
        publisher=_forwarded_from(message) or line_of(owners[0]) or None,
        source=url or name,
    )
    return Loaded(told, raw.encode("utf-8", "replace"), "text/html", fetched, name, url)


def _moment(message: etree._Element) -> dt.datetime | None:
    for frame in (*parts(message, f"{_MESSAGE}_date")[:1], message):
        for time in frame.iter("time"):
            try:
                found = dt.datetime.fromisoformat(time.get("datetime", ""))
            except ValueError:
                continue
            return found if found.tzinfo else found.replace(tzinfo=dt.UTC)
    return None


def _forwarded_from(message: etree._Element) -> str | None:
    """The channel from which a post was forwarded; none where that was a person."""
    for node in parts(message, f"{_MESSAGE}_forwarded_from_name"):
        if is_post(node.get("href", "")):
            return line_of(node) or None
    return None
