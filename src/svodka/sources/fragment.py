"""A piece of HTML, as feeds carry it, to text: a paragraph a line."""

from __future__ import annotations

import re

from lxml import etree, html

from svodka.errors import SourceError
from svodka.sources import attributes
from svodka.sources.around import names, stands_around
from svodka.sources.nodes import BLOCKS, line_of
from svodka.sources.raised_digits import raise_digits
from svodka.sources.struck import drop_struck

UNSAID = frozenset({"script", "style", "iframe", "noscript", "figcaption", "template", "form"})
SENTENCE = 60
"""Characters that make an article, or a cell that holds one."""
_MARKUP = re.compile(r"<[A-Za-z!/]|&[#\w]")
_SPACES = re.compile(r"[ \t\u00a0]+")


def text_of(markup: str) -> str:
    """The text of a piece of HTML, or of plain text, with its blank lines left out; of broken HTML none."""
    if not _MARKUP.search(markup):
        return _tidy(markup)
    try:
        attributes.check(markup)
        root = html.fromstring(f"<div>{markup}</div>")
    except (etree.ParserError, ValueError, SourceError):
        return ""
    raise_digits(root)
    drop_struck(root)
    return _said(root, tables=False) or _said(root, tables=True)


def _said(root: html.HtmlElement, *, tables: bool) -> str:
    """The text of a piece; tables of figures, which are no sentences, where these are asked for."""
    pieces: list[str] = []
    walk = etree.iterwalk(root, events=("start", "end", "comment", "pi"))
    for event, node in walk:
        name = node.tag if isinstance(node.tag, str) else ""
        if name in BLOCKS:
            pieces.append("\n")
        if event != "start":
            pieces.append(_flat(node.tail) if node is not root else "")
        elif (
            name in UNSAID
            or (node is not root and stands_around(node))
            or (name == "table" and not tables and _of_figures(node))
        ):
            walk.skip_subtree()
        else:
            pieces.append(_flat(node.text))
    return _tidy("".join(pieces))


def _of_figures(table: html.HtmlElement) -> bool:
    """Whether no cell of a table holds a sentence: old sites lay out the whole article in one."""
    cells = table.iter("td", "th")
    return not any(len(line_of(cell)) >= SENTENCE for cell in cells)


def _flat(words: str | None) -> str:
    return (words or "").replace("\n", " ")


def _tidy(text: str) -> str:
    lines = (_SPACES.sub(" ", line).strip() for line in text.splitlines())
    kept = [line for line in lines if line]
    if kept and _repeats_the_title(kept[-1]):
        kept.pop()
    return "\n".join(kept)


def _repeats_the_title(line: str) -> bool:
    """Whether a last line is one of WordPress: «Запись Потушены 12 пожаров впервые появилась Вести»."""
    low = line.casefold()
    ends = (words.split(" … ") for words in names("first_seen"))
    return any(low.startswith(f"{first} ") and f" {then} " in low for first, then in ends)
