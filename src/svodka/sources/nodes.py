"""Parts of a page as its tree holds them: which are blocks, and what one says."""

from __future__ import annotations

from lxml import etree

_BLOCK = """
    address article aside blockquote br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6
    header hr li main nav ol p pre section table tbody td tr ul
"""
BLOCKS = frozenset(_BLOCK.split())
"""What begins on a line of its own."""


def holds_blocks(node: etree._Element) -> bool:
    """Whether a part of a page is parted further, so that it is no line."""
    return any(inner.tag in BLOCKS for inner in node.iterdescendants())


def line_of(node: etree._Element) -> str:
    """What a part of a page says, in one line."""
    return " ".join("".join(node.itertext()).split())
