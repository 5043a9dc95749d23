"""What to watch, and how often: a TOML file.

::

    ledger = "news.db"      # beside this file, unless the path says otherwise
    every = "30 min"        # how often to look: "90 s", "15 min", "6 h", "1 d"
    delay = "2 s"           # between two requests to one host

    [[source]]
    url = "https://example.org/rss"

    [[source]]
    url = "https://example.com/sitemap.xml"
    every = "6 h"
    since = 2026-01-01      # older articles are left out
    publisher = "Вестник области"
    language = "ru"
"""

from __future__ import annotations

import datetime as dt
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from svodka.errors import LanguageError, SvodkaError, in_one_line
from svodka.language.identify import language_of

EVERY = 30 * 60.0
"""Seconds between two looks at a source, where the file does not say."""

LEAST = 60.0
"""A source is not looked at more often, whatever the file says."""

_SECONDS = {"s": 1, "min": 60, "h": 3600, "d": 86400}
_SPAN = re.compile(r"(\d{1,6}(?:\.\d{1,3})?) ?(s|min|h|d)")


@dataclass(frozen=True, slots=True)
class Watched:
    """One source: a feed, a sitemap or a page. ``every`` is in seconds.

    ``publisher`` and ``language`` replace what documents say themselves; articles that are known to be
    older than ``since`` are left out.
    """

    url: str
    every: float = EVERY
    publisher: str | None = None
    language: str | None = None
    since: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Config:
    """A file of sources. ``delay`` is in seconds; ``ledger`` is ``None`` where none is named."""

    sources: tuple[Watched, ...]
    ledger: Path | None = None
    delay: float = 1.0


def read_config(path: Path) -> Config:
    """The configuration in a file; raises :class:`SvodkaError`, which names the file and the key."""
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise SvodkaError(f"{path}: no such file; check the path") from None
    except OSError as error:
        raise SvodkaError(f"{path}: cannot be read ({error.strerror}); check its rights") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SvodkaError(f"{path}: not TOML ({in_one_line(error)})") from None
    try:
        return _config(table, path)
    except ValueError as error:
        raise SvodkaError(f"{path}: {error}") from None


def _config(table: Mapping[str, Any], path: Path) -> Config:
    _known(table, ("ledger", "every", "delay", "language", "source"))
    every = max(LEAST, _seconds(table, "every", EVERY))
    language = _language(table)
    listed = table.get("source", [])
    if not isinstance(listed, list) or not all(isinstance(one, dict) for one in listed):
        raise ValueError('"source" is not a list of tables; begin each with [[source]]')
    sources: dict[str, Watched] = {}
    for number, one in enumerate(listed, 1):
        try:
            found = _source(one, every, language)
        except ValueError as error:
            raise ValueError(f"source {number}: {error}") from None
        if found.url in sources:
            raise ValueError(f"source {number}: {found.url} stands there twice; remove one")
        sources[found.url] = found
    if not sources:
        raise ValueError('no sources; add [[source]] with url = "https://…"')
    ledger = _words(table, "ledger")
    return Config(
        sources=tuple(sources.values()),
        ledger=path.parent / ledger if ledger else None,
        delay=_seconds(table, "delay", 1.0),
    )


def _source(table: Mapping[str, Any], every: float, language: str | None) -> Watched:
    _known(table, ("url", "every", "publisher", "language", "since"))
    url = _words(table, "url")
    if url is None or not url.startswith(("http://", "https://")):
        raise ValueError('"url" is not a web address; write url = "https://…"')
    since = table.get("since")
    if since is not None and type(since) is not dt.date:
        raise ValueError('"since" is not a date; write since = 2026-01-01, without quotes')
    return Watched(
        url=url,
        every=max(LEAST, _seconds(table, "every", every)),
        publisher=_words(table, "publisher"),
        language=_language(table) or language,
        since=since,
    )


def _known(table: Mapping[str, Any], keys: tuple[str, ...]) -> None:
    for key in table:
        if key not in keys:
            raise ValueError(f'"{key}" means nothing; there are {", ".join(keys)}')


def _words(table: Mapping[str, Any], key: str) -> str | None:
    value = table.get(key)
    if value is not None and not isinstance(value, str):
        raise ValueError(f'"{key}" is not a string; put it in quotes')
    return value or None


def _language(table: Mapping[str, Any]) -> str | None:
    """The language that a table names; with one that is not read, articles would be seen and not kept."""
    language = _words(table, "language")
    try:
        language_of("", language)
    except LanguageError as error:
        raise ValueError(f'"language": {error}') from None
    return language


def _seconds(table: Mapping[str, Any], key: str, default: float) -> float:
    words = _words(table, key)
    if words is None:
        return default
    found = _SPAN.fullmatch(words)
    if found is None:
        raise ValueError(f'"{key}" is {words}, not a time; write "90 s", "15 min", "6 h" or "1 d"')
    return float(found[1]) * _SECONDS[found[2]]
