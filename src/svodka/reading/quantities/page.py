"""The page of an article: which stretches of a text are furniture and not to be read.

Beside the lines that tell themselves (:mod:`furniture`): headlines of other news under «Самое читаемое», and
rates and weather above the article.
"""

from __future__ import annotations

import re
from functools import cache

from svodka.language.lexicon import folded
from svodka.reading.quantities.furniture import SHORT, furniture_end, may_open, patterns, words

LISTED = 15
"""Headlines of other news that stand under one heading, at most."""
HEADLINE = 150
"""Characters of the longest headline."""
TITLE = 60
"""Characters of the longest heading of such headlines."""
PROSE = 60
"""Characters from which a line that ends like a sentence is one of the article."""
_LINE = re.compile(r"[^\n]+")
_ENDS = (".", "!", "?", "…", ".»", ".”", '."')
_NO_HEADLINE = (".", ":", ";", "!", ",", "…")
_ITEM = re.compile(r"\s*(?:[•·▪●*–—-]\s|\d{1,2}[.)]\s|\d{1,2}:\d\d\s)")
_WORD = re.compile(r"[^\W\d_]+")
_DEGREES = re.compile(r"\d\s?°")
_RATE = re.compile(r"\d[.,\s\xa0]\d|\d{3}|[↑↓▲▼%]\s?\d|\d\s?[↑↓▲▼%]|[$€₸₽]\s?\d")
"""A number of a board of rates: with a decimal, of three digits, with an arrow or a sign."""
_SIGNED = re.compile(r"[+−]\d")
_POSTED = re.compile(
    r"\d\ufe0f?\u20e3"
    r"|[\u260e\U0001f4de\U0001f4f1\U0001f4f2]\ufe0f?\s?\+?\(?\d[\d\xa0 ()+–-]*(?![^\W\d_]|[.,]\d)"
    r"|[\u260e\U0001f4de]\ufe0f?\s?[^\W\d_][^\d\n:]{1,40}:\s?\+?\(?\d[\d\xa0 (),+–-]*(?=[.; ]*(?:\n|\Z))"
    r"|\U0001f441\ufe0f?\s?\d[\d\xa0 .,]*(?:(?<=\d)[^\W\d_])?(?!\w)"
)
"""The number of an item, one to call, one of views: «1️⃣», «📞 101», «☎️ Справки: 112», «👁 15,2K»."""
_PICTURES = "\u20e3\u260e\U0001f4de\U0001f4f1\U0001f4f2\U0001f441"
"""What stands beside each of them: hardly any text has one."""
_ARROWS = "→➜›"
_BARS = re.compile(r"[·|]")
_LINK = re.compile(
    r"[^\n]{1,150}(?:[→➜›]|[·|]\s(?:\d{1,2}\s\w{3,10},?\s)?\d{1,2}:\d\d[^\w\n]{0,3}\d{0,6})\Z"
)
"""A headline of other news: «В Пензе открыли 3 школы →», «В Пензе открыли 3 школы · 12 марта, 09:10»."""


def page_furniture(text: str, code: str) -> list[tuple[int, int]]:
    """The stretches of a text that are furniture, in their order."""
    lines = _lines(text)
    first = next((i for i, line in enumerate(lines) if _is_prose(text, line)), len(lines))
    found: list[tuple[int, int]] = []
    listed, news = 0, False
    for i, (start, end) in enumerate(lines):
        told = furniture_end(text, start, end, code)
        if end - start <= TITLE and _is_heading(text, start, end, code):
            # above no article, they are the news themselves: a digest
            listed, told = LISTED if news or i < first < len(lines) else 0, end
        elif told > start:
            listed = max(0, listed - 1)
        elif listed and _is_headline(text, (start, end), i > first):
            listed, told = listed - 1, end
        else:
            listed = 0
            above = not news and i < first < len(lines) and _is_board(text, lines, i, code)
            if above and _about_boards(code).search(text, *lines[first]):
                above = False
            if above or (i > first and _is_link(text, start, end)):
                told = end
        if told > start:
            found.append((start, told))
        news = news or told <= start
    return found


def posted(text: str, furniture: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The stretches of furniture, and the numbers that posts set in or behind a picture, in their order.

    >>> posted("1\ufe0f\u20e3 5 boats", [])
    [(0, 3)]
    """
    if not any(map(text.__contains__, _PICTURES)):
        return furniture
    spans = (match.span() for match in _POSTED.finditer(text))
    apart = [one for one in spans if not any(a <= one[0] < b for a, b in furniture)]
    return sorted([*furniture, *apart]) if apart else furniture


def blanked(text: str, spans: list[tuple[int, int]]) -> str:
    """The text with spaces in the place of these stretches, so that all else stays where it is.

    >>> blanked("ab cd", [(3, 5)])
    'ab   '
    """
    at, kept = 0, []
    for start, end in spans:
        kept += [text[at:start], " " * (end - start)]
        at = end
    return "".join((*kept, text[at:]))


def _lines(text: str) -> list[tuple[int, int]]:
    """The lines that are not blank, without the spaces around them."""
    found = []
    for match in _LINE.finditer(text):
        line = match.group()
        end = match.start() + len(line.rstrip())
        if end > match.start():
            found.append((end - len(line.strip()), end))
    return found


def _is_prose(text: str, line: tuple[int, int]) -> bool:
    """Whether a line is a paragraph of an article."""
    return line[1] - line[0] >= PROSE and text.endswith(_ENDS, *line)


@cache
def _heading(code: str) -> re.Pattern[str]:
    """A line that headlines of other news stand under: «Самое читаемое», "Most read"."""
    return re.compile(rf"[^\w\n]{{0,6}}(?:{patterns(code, 'heading')})\W{{0,4}}\Z", re.IGNORECASE)


def _is_heading(text: str, start: int, end: int, code: str) -> bool:
    return may_open(text, start, end, code) and _heading(code).match(text, start, end) is not None


def _is_link(text: str, start: int, end: int) -> bool:
    """Whether a line below the article is a headline of other news, with an arrow or its time behind."""
    if text[end - 1] not in _ARROWS and not (
        text[end - 1].isdecimal() and _BARS.search(text, start, end)
    ):
        return False
    return _LINK.match(text, start, end) is not None


def _is_headline(text: str, line: tuple[int, int], behind: bool) -> bool:
    """Whether a line may be a headline in a list; above the article, where its own stands, only an item."""
    short = line[1] - line[0] <= HEADLINE and not text.endswith(_NO_HEADLINE, *line)
    return short and (behind or _ITEM.match(text, *line) is not None)


@cache
def _about_boards(code: str) -> re.Pattern[str]:
    """A word of an article about the weather or rates, above which a board is its own."""
    return re.compile(rf"\b(?:{patterns(code, 'told')})", re.IGNORECASE)


def _is_board(text: str, lines: list[tuple[int, int]], at: int, code: str) -> bool:
    """Whether a line above an article shows rates or the weather: «USD 92,50 ↑», «Алматы +12°»."""
    if not _shows_weather(text, lines[at], code):
        return _shows_rates(text, lines[at], code)
    near = [lines[i] for i in (at - 1, at + 1) if 0 <= i < len(lines)]
    return not any(_shows_weather(text, line, code) for line in near)


def _shows_rates(text: str, line: tuple[int, int], code: str) -> bool:
    """Whether a line is of names of currencies and indices with numbers: "Gold 2,300", not "Gold 12"."""
    if line[1] - line[0] > SHORT or not _RATE.search(text, *line):
        return False
    named = [folded(word) for word in _WORD.findall(text, *line)]
    return bool(named) and words(code, "rates").issuperset(named)


def _shows_weather(text: str, line: tuple[int, int], code: str) -> bool:
    """Whether a line is of degrees, at most two names and words of the weather: «Погода: Самара −3 °C».

    Not «В Самаре −38°», which is a headline.
    """
    degrees = _DEGREES.search(text, *line)
    if line[1] - line[0] > SHORT or (degrees is None and not _SIGNED.search(text, *line)):
        return False
    named = _WORD.findall(text, *line)
    others = [word for word in named if folded(word) not in words(code, "weather")]
    if degrees is None and len(others) == len(named):
        return False
    return len(others) <= 2 and all(word[0].isupper() and len(word) > 2 for word in others)
