"""Blocks of links between the paragraphs of an article: headlines of other news, which its text is without.

A block is short, ends unlike a sentence, and is mostly of links, or named as something beside the article.
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml.html import HtmlElement

from svodka.sources.around import stands_around

SHORT = 300
"""Characters of the longest block."""
_MOSTLY = 0.6
"""The part of its characters that stands in links."""
_BLOCKS = ("div", "section", "ul")
_ENDS = (".", "!", "?", "…", ".»", ".”", '."', ";", ":")


def drop_links(tree: HtmlElement) -> None:
    """Take from a page its blocks of links: «<div><a>В Пензе открыли 3 школы</a> 12 марта</div>»."""
    for node in list(tree.iter(*_BLOCKS)):
        if node.getparent() is not None and _is_of_links(node):
            node.drop_tree()


def _is_of_links(node: HtmlElement) -> bool:
    words = _short(node)
    if not words or words.endswith(_ENDS) or node.find(".//h1") is not None:
        return False
    linked = _linked(node)
    return linked >= _MOSTLY * len(words) or (linked > 0 and stands_around(node))


def is_linked(node: HtmlElement) -> bool:
    """Whether the words of a list stand mostly in links: «<ul><li><a>Склад потушен</a></ul>»."""
    return _linked(node) >= _MOSTLY * len("".join(node.itertext()).strip())


def _linked(node: HtmlElement) -> int:
    return sum(len("".join(link.itertext()).strip()) for link in node.iter("a"))


def _short(node: HtmlElement) -> str:
    """The words of a block; none where it is longer than a block of links."""
    pieces: list[str] = [" ".join(piece.split()) for piece in _up_to(node.itertext())]
    words = " ".join(filter(None, pieces))
    return words if len(words) <= SHORT else ""


def _up_to(pieces: Iterator[str]) -> Iterator[str]:
    """The pieces of a text, none of them read that stands far behind its first ``SHORT`` characters."""
    left = SHORT
    for piece in pieces:
        yield piece
        left -= len(piece.strip())
        if left < 0:
            return
