"""Addresses of Telegram: those of posts of channels, and where the web shows them."""

from __future__ import annotations

import re

_POST = re.compile(
    r"(https?://(?:t|telegram)\.me/([A-Za-z]\w{3,31})/(\d{1,12}))/?(?:\?single)?", re.ASCII
)
_NAMED = re.compile(r"[A-Za-z]\w{3,31}/\d{1,12}", re.ASCII)
_USERNAME = re.compile(r"[A-Za-z]\w{3,31}", re.ASCII)


def is_post(url: str) -> bool:
    """Whether an address is that of a post; that of a person or a channel has no number behind its name."""
    return _POST.fullmatch(url) is not None


def is_username(words: str) -> bool:
    """Whether a channel may be called so in its address."""
    return _USERNAME.fullmatch(words) is not None


def post_url(name: str) -> str | None:
    """The address of a post by its name on pages, «zarechye/12»; none of what is no such name."""
    return f"https://t.me/{name}" if _NAMED.fullmatch(name) else None


def shown_at(url: str) -> str:
    """The address that shows what stands at an address: that of a post shows it in a frame, which has an
    address of its own."""
    found = _POST.fullmatch(url)
    return f"{found[1]}?embed=1" if found else url
