"""When the article of a page was published: of the days on a page, the one that is its own.

A page shows other days too: of its last change, of its photo, of the news beside it, of an event in its
text. One of them taken for the day of the article moves all its periods; htmldate takes any in the end.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterator
from copy import copy
from typing import Any

import lxml.html
from lxml.html import HtmlElement

from svodka.sources import clocks
from svodka.sources.around import names, stands_around
from svodka.sources.event_pages import of_an_event
from svodka.sources.shown_days import shown_day

_STAMP = re.compile(r"\b\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:\.\d{1,6})?(?:Z|[+-]\d\d:?\d\d)")
_SHOWN = re.compile(
    r"\b(\d\d)\.(\d\d)\.(\d{4}),?\s+(?:[^\W\d]{1,2}\s+)?([01]\d|2[0-3]):([0-5]\d)\b"
)
_DAY_FIRST = re.compile(
    r"<html\b[^>]{0,500}?\blang\s*=\s*[\"']?en[-_](?:AU|GB|IE|IN|KE|KZ|NG|NZ|ZA)\b", re.I
)
_PARTS = ("aside", "nav", "footer", "div", "section", "ul")
_EASTERNMOST = dt.timedelta(hours=14)
_RUNNING = 15
"""Characters around a time that make it one of a sentence; «Опубликовано:» has fewer."""
_MANY = 200
"""Stamps of one page that are compared with each other."""


def day_of(
    markup: str, url: str | None, language: str | None, tree: HtmlElement | None = None
) -> dt.date | None:
    """The day on which the article of a page was published, as its newsroom counts days, or ``None``.

    A ``tree`` that the page was parsed to is spoilt.
    """
    import htmldate
    import trafilatura

    tree = trafilatura.load_html(markup) if tree is None else tree
    if tree is None:
        return None
    event = of_an_event(tree)
    _own_days(tree)
    shown = None if event else shown_day(tree)
    asked = _sure(tree) if event or shown else tree
    found = htmldate.find_date(asked, extensive_search=False, original_date=True, url=url)
    try:
        day = dt.date.fromisoformat(found or "")
    except ValueError:
        return shown
    if shown is None and _two_ways(day, markup, language):
        return None
    return _local(day, markup, shown, url)


def _own_days(tree: HtmlElement) -> None:
    """Take from a page the days that are not its article's: «<aside>20 мая: спасены двое</aside>»."""
    others = {"meta": _tells_a_change, "time": _in_a_sentence, "script": _of_another_thing}
    for node in list(tree.iter(*others, *_PARTS)):
        if others.get(node.tag, _beside)(node):
            node.drop_tree()


def _sure(tree: HtmlElement) -> HtmlElement:
    """What a page says of its day that is surer than what it shows: not «<meta name="date">»."""
    head = lxml.html.Element("head")
    for node in tree.iter("meta", "link", "script"):
        if not (node.tag == "meta" and _tells(node, "doubtful")):
            head.append(copy(node))
    return head


def _tells_a_change(node: HtmlElement) -> bool:
    """Whether a ``meta`` tells of a change or a photo: «og:updated_time»."""
    return _tells(node, "changed")


def _tells(node: HtmlElement, group: str) -> bool:
    keys = ("name", "property", "itemprop", "http-equiv")
    return any(node.get(key, "").lower() in names(group) for key in keys)


def _beside(node: HtmlElement) -> bool:
    """Whether a part of the page stands beside its article: ``aside``, ``class="related-posts"``."""
    if node.tag == "footer":
        return next(node.iterancestors("article", "main"), None) is None
    return stands_around(node)


def _in_a_sentence(node: HtmlElement) -> bool:
    """Whether a time is of what a sentence tells: «Выставка откроется <time>1 сентября</time> в музее»."""
    parent, before = node.getparent(), node.getprevious()
    if parent is None or parent.tag not in ("p", "li", "b", "strong", "em"):
        return False
    beside = (before.tail if before is not None else parent.text) or ""
    return len(beside.strip()) + len((node.tail or "").strip()) > _RUNNING


def _of_another_thing(node: HtmlElement) -> bool:
    """Whether JSON-LD tells no day of this article, but its site's: «"@type": "WebSite", "datePublished"…».

    What tells it is cut down to that day; what is broken is left as it is.
    """
    if node.get("type") != "application/ld+json" or not node.text:
        return False
    try:
        things = list(_things(json.loads(node.text, strict=False)))
    except (ValueError, RecursionError):
        return False
    for kinds in ("articles", "pages"):
        told = {words for kind, words in things if kind in names(kinds)}
        if len({words[:10] for words in told}) == 1:
            node.text = json.dumps({"datePublished": min(told)})
            return False
    return True


def _things(told: Any) -> Iterator[tuple[str, str]]:
    """The things that JSON-LD is about, each kind with the day it was published; not what these refer to."""
    if isinstance(told, list):
        for one in told:
            yield from _things(one)
    elif isinstance(told, dict):
        yield from _things(told.get("@graph"))
        kinds, words = told.get("@type"), told.get("datePublished")
        for kind in kinds if isinstance(kinds, list) else [kinds]:
            if isinstance(kind, str) and isinstance(words, str):
                yield kind.lower(), words


def _two_ways(day: dt.date, markup: str, language: str | None) -> bool:
    """Whether an English page writes the day as «03/04/2023» only: in America March, elsewhere April."""
    if language != "en" or _DAY_FIRST.search(markup[:8192]) or day.isoformat() in markup:
        return False
    if day.day > 12 or day.day == day.month:
        return False
    return re.search(rf"\b0?{day.day}/0?{day.month}/{day.year}\b", markup) is not None


def _local(day: dt.date, markup: str, beside: dt.date | None, url: str | None) -> dt.date:
    """The day where a page was written, where a stamp is Greenwich's: «2023-03-13T20:30:00Z» beside
    «2023-03-14T01:30:00+05:00», «14.03.2023 01:30» or «14 марта 2023» at the headline is 14 March, and so it
    is where nothing stands beside it, but the address ends in ``.kz``."""
    if f"{day}T" not in markup:
        return day
    stamps = []
    for words in sorted(set(_STAMP.findall(markup)))[:_MANY]:
        try:
            stamps.append(dt.datetime.fromisoformat(words))
        except ValueError:
            continue
    of_day = [stamp for stamp in stamps if not stamp.utcoffset() and stamp.date() == day]
    if of_day and beside is not None and abs(beside - day) <= dt.timedelta(days=1):
        return beside
    told = _SHOWN.findall(markup)[:_MANY] if of_day else []
    for stamp in of_day:
        for other in stamps:
            if other.utcoffset() and abs(other - stamp) < dt.timedelta(minutes=1):
                return other.date()
        for shown in told:
            day_, month, year, hour, minute = map(int, shown)
            try:
                local = dt.datetime(year, month, day_, hour, minute, tzinfo=dt.UTC)
            except ValueError:
                continue
            ahead = local - stamp.replace(second=0, microsecond=0)
            if dt.timedelta() <= ahead <= _EASTERNMOST and not ahead % dt.timedelta(minutes=30):
                return local.date()
    there = {clocks.there(stamp, url) for stamp in of_day}
    return next(iter(there)) or day if len(there) == 1 else day
