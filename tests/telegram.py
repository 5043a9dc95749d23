"""A channel of Telegram in all its forms: the export of the desktop program, and the pages of the web."""

from __future__ import annotations

import html
import json
from collections.abc import Iterable
from typing import Any

NAME = "Пресс-служба Заречья"
FIRST = "За неделю спасатели вывезли 42 человека из трёх сёл."
SECOND = "Потушены 12 пожаров.\nИзъято 54 ружья, сообщил начальник штаба."


def message(number: int, text: Any, **told: Any) -> dict[str, Any]:
    """A message as JSON, sent on 5 July 2025 at 10:00 in Astana and exported there."""
    made = {
        "id": number,
        "type": "message",
        "date": "2025-07-05T10:00:00",
        "date_unixtime": "1751691600",
        "from": NAME,
        "from_id": "channel1500000001",
        "text": text,
    }
    return made | told


def chat(*messages: Any, kind: str = "public_channel", **told: Any) -> dict[str, Any]:
    """A chat as JSON, its kind above its messages."""
    return {"name": NAME, "type": kind, "id": 1500000001, **told, "messages": list(messages)}


def account(*chats: dict[str, Any], left: Iterable[dict[str, Any]] = ()) -> dict[str, Any]:
    """All chats of an account, below what else is exported of it."""
    return {
        "about": 'Here is the data you requested. Remember: Telegram is "free".',
        "personal_information": {"user_id": 7, "first_name": "А", "bio": '"messages": ['},
        "contacts": {"about": "", "list": [{"name": "Б", "date": "2020-01-01T00:00:00"}]},
        "chats": {"about": "This page lists all chats", "list": list(chats)},
        "left_chats": {"about": "", "list": list(left)},
    }


def exported(told: Any, indent: int | None = 1) -> bytes:
    """The file, as the desktop program lays it out."""
    return json.dumps(told, ensure_ascii=False, indent=indent).encode()


def saved_message(
    number: int,
    text: str,
    sender: str | None = NAME,
    date: str = "05.07.2025 10:00:00 UTC+05:00",
    within: str = "",
) -> str:
    """A message of ``messages.html``, its text as markup; one without a sender is joined to that above."""
    named = f'<div class="from_name">\n{html.escape(sender)} \n</div>' if sender else ""
    joined = "" if sender else " joined"
    said = f'<div class="text">\n{text}\n</div>' if text else ""
    return (
        f'<div class="message default clearfix{joined}" id="message{number}"><div class="body">\n'
        f'<div class="pull_right date details" title="{date}">10:00</div>{named}{within}{said}'
        '<span class="reactions"><span class="reaction"><span class="count">312</span></span></span>'
        "</div></div>"
    )


def saved(*messages: str, name: str = NAME) -> bytes:
    """A page of the export as HTML."""
    return (
        '<!DOCTYPE html><html><head><meta charset="utf-8"/><title>Exported Data</title></head>'
        '<body onload="CheckLocation();"><div class="page_wrap"><div class="page_header">'
        f'<div class="content"><div class="text bold">\n{html.escape(name)} \n</div></div></div>'
        '<div class="page_body chat_page"><div class="history">'
        '<div class="message service" id="message-1"><div class="body details">5 July 2025</div></div>'
        f"{''.join(messages)}</div></div></div></body></html>"
    ).encode()


def post(
    number: int,
    text: str,
    time: str = "2025-07-05T05:00:00+00:00",
    above: str = "",
    channel: str = "zarechye",
    name: str = NAME,
) -> str:
    """A post as the web shows it, its text as markup."""
    body = f'<div class="tgme_widget_message_text js-message_text" dir="auto">{text}</div>'
    return (
        '<div class="tgme_widget_message_wrap js-widget_message_wrap"><div class="tgme_widget_message'
        f' text_not_supported_wrap js-widget_message" data-post="{channel}/{number}">'
        f'<div class="tgme_widget_message_bubble"><div class="tgme_widget_message_author">'
        f'<a class="tgme_widget_message_owner_name" href="https://t.me/{channel}"><span dir="auto">'
        f"{html.escape(name)}</span></a></div>{above}{body if text else ''}"
        '<div class="tgme_widget_message_footer"><span class="tgme_widget_message_views">12.5K</span>'
        f'<a class="tgme_widget_message_date" href="https://t.me/{channel}/{number}">'
        f'<time datetime="{time}" class="time">05:00</time></a></div></div></div></div>'
    )


def preview(*posts: str, about: str = "") -> bytes:
    """The page of a channel."""
    return (
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>Заречье – Telegram</title>'
        '<meta property="og:site_name" content="Telegram"></head><body>'
        '<div class="tgme_channel_info"><div class="tgme_channel_info_description">'
        f"{about}</div><span>31 400 subscribers</span></div>"
        '<main class="tgme_main"><section class="tgme_channel_history js-message_history">'
        f"{''.join(posts)}</section></main></body></html>"
    ).encode()


def framed(one: str) -> bytes:
    """A post in the frame in which its own page shows it."""
    return (
        '<!DOCTYPE html><html><head><title>Telegram Widget</title><link rel="stylesheet"'
        ' href="//telegram.org/css/widget-frame.css"></head><body class="widget_frame_base">'
        f"{one}</body></html>"
    ).encode()


def card(kind: str = "") -> bytes:
    """A page of Telegram that shows no post itself: of a post, or of a channel."""
    return (
        '<!DOCTYPE html><html><head><meta property="og:title" content="Заречье">'
        '<meta property="og:description" content="Потушены 12 пожаров. Изъято 54…"></head><body>'
        f'<div class="tgme_page_wrap"><div class="tgme_page {kind}"><div class="tgme_page_title">'
        "Заречье</div><div>31 400 subscribers</div></div></div></body></html>"
    ).encode()
