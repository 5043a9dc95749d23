"""The day of a newsroom whose time is told by the clock of Greenwich alone, by the country it writes in."""

from __future__ import annotations

import datetime as dt
import email.utils
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from urllib.parse import urlsplit


def there(moment: dt.datetime, url: str | None, language: str | None = None) -> dt.date | None:
    """The day in the country of an address: 21:00 of 4 July is 5 July for ``https://zarechye.kz/1``.

    ``None`` where the address and the language leave the country open, or the moment is still to come: who
    writes "+0000" behind the time of their own clock is some hours ahead of it.
    """
    hours = _hours(url, language)
    if hours is None or moment.utcoffset() is None or moment > dt.datetime.now(dt.UTC):
        return None
    return (moment.astimezone(dt.UTC) + dt.timedelta(hours=hours)).date()


def of_post(
    moment: dt.datetime, links: Iterable[str], language: str | None = None
) -> dt.date | None:
    """The day of a post of Telegram, which tells its moment truly, by the first of ``links`` whose address
    ends in a country, or by its language."""
    told = (_hours(link, None) for link in links)
    hours = next((one for one in told if one is not None), _clocks("posts").get(language or ""))
    return None if hours is None else (moment + dt.timedelta(hours=hours)).date()


@cache
def most() -> int:
    """Hours that any of these clocks is ahead of Greenwich, at most."""
    return max(hours for by in ("addresses", "posts") for hours in _clocks(by).values())


def moment(words: str) -> dt.datetime | None:
    """The moment in a feed: ``2022-07-04T21:00:00Z``, ``Mon, 04 Jul 2022 21:00:00 +0000``.

    None of "GMT", which programs write that know of no other clock than their own.
    """
    for read in (dt.datetime.fromisoformat, email.utils.parsedate_to_datetime):
        try:
            return None if "GMT" in words.upper() else read(words.strip())
        except (TypeError, ValueError, IndexError, OverflowError):
            continue
    return None


def _hours(url: str | None, language: str | None) -> int | None:
    try:
        country = (urlsplit(url or "").hostname or "").rpartition(".")[2]
    except ValueError:  # «https://[zarechye.kz]»
        country = ""
    return _clocks("addresses").get(country, _clocks("languages").get(language or ""))


@cache
def _clocks(by: str) -> Mapping[str, int]:
    told = (files("svodka.sources") / "clocks.toml").read_text(encoding="utf-8")
    clocks: dict[str, dict[str, int]] = tomllib.loads(told)
    return clocks[by]
