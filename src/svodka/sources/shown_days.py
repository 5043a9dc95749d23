"""The day that a page shows beside its headline, for readers: «14 марта 2023, 12:30».

Many sites tell it nowhere else. What is not sure is none: two days, a day in a sentence, a day of an event.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from itertools import chain, islice, takewhile

from lxml.html import HtmlElement

from svodka.sources import dates, worded_days
from svodka.sources.around import called
from svodka.sources.fragment import UNSAID
from svodka.sources.nodes import BLOCKS, holds_blocks, line_of

_PARTED = re.compile(r"[|•·]|\s[/—–-]\s")
_SITE = re.compile(r"\Z|\s*[|•·/:»—–-]")
"""What may stand behind the headline in the title of a page."""
_TITLE = 20
"""Characters of a headline that is told by them alone."""
_RUNNING = 100
"""Characters of a line from which on it is the text of the article."""
_SENTENCE = 50
"""The same, of a line that ends as sentences do: «Опубликовано 14 марта 2023 г.» has fewer."""
_SOON = 4
"""Minutes from when a page was made till it is read."""
_BESIDE = 40
"""Characters that may stand in the line of a day: a rubric, an author, how many have seen the page."""
_ABOVE, _BELOW = 3, 12
"""Lines above and below a headline that are beside it."""
_MANY = 200
"""Lines that are looked at, empty ones with them."""
_SIDEWAYS = 3
"""How far up the names of what a line stands in are looked at."""


def shown_day(tree: HtmlElement) -> dt.date | None:
    """The one day beside the headline of a page: «<h1>Склад</h1><i>14 марта 2023</i>», 14 March."""
    headline = _headline(tree)
    if headline is None:
        return None
    days = {
        day for line in _above(headline) for day in _days(line) if _is_past(day, line, headline)
    }
    days |= {day for line in _below(headline) for day in _days(line)}
    days = days or _apart(headline)
    return dates.likely(days.pop()) if len(days) == 1 else None


def _headline(tree: HtmlElement) -> HtmlElement | None:
    """The only ``h1`` of a page, else the only one outside of its head: «<header><h1>Вести</h1></header>».

    Where there is none, the only line that the page is called by.
    """
    headlines = tree.findall(".//h1") or _titles(tree)
    if len(headlines) > 1:
        headlines = [node for node in headlines if not _in_the_head(node)]
    return headlines[0] if len(headlines) == 1 else None


def _titles(tree: HtmlElement) -> list[HtmlElement]:
    """The lines that say the title: «<title>Склад в Боровом потушен | Вести</title>», «<div>Склад в Боровом
    потушен</div>»."""
    told = " ".join((tree.findtext(".//title") or "").split())
    found = []
    for node in tree.iter(*BLOCKS):
        if not holds_blocks(node):
            line = line_of(node)
            if len(line) >= _TITLE and told.startswith(line) and _SITE.match(told, len(line)):
                found.append(node)
    return found


def _in_the_head(headline: HtmlElement) -> bool:
    """Whether a headline is the name of the site, above every page."""
    held = takewhile(lambda node: node.tag not in ("article", "main"), headline.iterancestors())
    return any(node.tag == "header" or called(node, "heads") for node in (headline, *held))


def _is_past(day: dt.date, line: list[str], headline: HtmlElement) -> bool:
    """Whether a day above a headline is the article's. A page may show there which day it is now, in the east
    already the next; but no other time than now, and not in the article itself."""
    if day < dt.date.today() or next(headline.iterancestors("article"), None) is not None:
        return True
    told = worded_days.minute(" ".join(line))
    # Zones are apart by half an hour, and a page is read soon after it was made.
    return told is not None and _SOON < (told - dt.datetime.now(dt.UTC).minute) % 30 < 30 - _SOON


def _apart(headline: HtmlElement) -> set[dt.date]:
    """The day with its time, in a line of its own, that stands behind a long lead or ends the article:
    «14 марта 2023, 19:00». Two such lines are of something else."""
    before = [headline]
    for holder in takewhile(
        lambda node: node.tag not in ("body", "html"), headline.iterancestors()
    ):
        all_lines = list(islice(_following(before), _MANY))
        lines = [line for line in all_lines if line]
        running = [at for at, line in enumerate(lines) if _is_running(line)]
        if running and len(all_lines) < _MANY:
            told = {at: day for at, line in enumerate(lines) if (day := _alone(line))}
            sure = {running[0] + 1, len(lines) - 1}
            return {
                day
                for at, day in told.items()
                if len(told) == 1 and at in sure and at - 1 in running
            }
        before.append(holder)
    return set()


def _alone(line: list[str]) -> dt.date | None:
    """The day of a line that tells it with a time and nothing else."""
    words = " ".join(line)
    return worded_days.day(words) if worded_days.minute(words) is not None else None


def _above(headline: HtmlElement) -> Iterator[list[str]]:
    """The lines right above a headline, in what holds both; the last first."""
    parent = headline.getparent()
    if parent is None or parent.tag == "body":
        return
    for node in islice(headline.itersiblings(preceding=True), _ABOVE):
        if node.tag == "header":
            return
        lines = list(islice(_told(_lines(node)), _ABOVE + 1))
        if len(lines) > _ABOVE or any(_is_running(line) for line in lines):
            return
        yield from lines


def _below(headline: HtmlElement) -> Iterator[list[str]]:
    """The lines below a headline, up to the text of its article."""
    outside = ("article", "main", "body", "html")
    held = takewhile(lambda node: node.tag not in outside, headline.iterancestors())
    following = _told(_following(chain([headline], held)))
    return islice(takewhile(lambda line: not _is_running(line), following), _BELOW)


def _following(nodes: Iterable[HtmlElement]) -> Iterator[list[str]]:
    """The lines behind each of these parts, in what holds it."""
    for node in nodes:
        yield from chain([_words(node.tail)], *map(_all_lines, node.itersiblings()))


def _told(lines: Iterator[list[str]]) -> Iterator[list[str]]:
    """Of the next lines those that are not empty."""
    return filter(None, islice(lines, _MANY))


def _all_lines(node: HtmlElement) -> Iterator[list[str]]:
    yield from _lines(node)
    yield _words(node.tail)


def _lines(node: HtmlElement) -> Iterator[list[str]]:
    """The lines of a part of a page, each as its pieces; those of an event and in forms are left out."""
    if not isinstance(node.tag, str) or node.tag in UNSAID or _of_an_event(node):
        return
    if holds_blocks(node):
        yield _words(node.text)
        for inner in node:
            yield from _all_lines(inner)
        return
    pieces = [words for text in node.itertext() if (words := " ".join(text.split()))]
    bare = (node.text or "", *(inner.tail or "" for inner in node))
    sentence = node.tag in ("p", "li") and any(text.strip() for text in bare)
    yield [" ".join(pieces)] if sentence else pieces


def _words(text: str | None) -> list[str]:
    words = " ".join((text or "").split())
    return [words] if words else []


def _is_running(line: list[str]) -> bool:
    words = " ".join(line)
    return len(words) > (_SENTENCE if words.endswith((".", "!", "?", "…")) else _RUNNING)


def _of_an_event(node: HtmlElement) -> bool:
    """Whether a part of a page is named as of an event: ``class="event-date"``."""
    held = islice(chain([node], node.iterancestors("div", "section", "ul")), _SIDEWAYS)
    return any(called(one, "events") for one in held)


def _days(line: list[str]) -> Iterator[dt.date]:
    """The days that a line tells and says nothing about: «Общество», «14 марта 2023, 12:30»."""
    if whole := set(filter(None, map(worded_days.day, _PARTED.split(" ".join(line))))):
        yield from whole
        return
    for at, piece in enumerate(line):
        before, after = line[at - 1] if at else "", line[at + 1] if at + 1 < len(line) else ""
        told = before.endswith(":") and not worded_days.is_label(before)
        beside = sum(map(len, line)) - len(piece)
        if (
            beside <= _BESIDE
            and not told
            and not worded_days.amends(before)
            and not after[:1].islower()
        ):
            yield from filter(None, map(worded_days.day, _PARTED.split(piece)))
