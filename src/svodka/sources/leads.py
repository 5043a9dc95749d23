"""The lead of an article that stands outside of its text: «<div class="lead">…</div><div class="text">…»."""

from __future__ import annotations

from lxml.html import HtmlElement

from svodka.sources.around import names
from svodka.sources.fragment import SENTENCE
from svodka.sources.nodes import BLOCKS, holds_blocks, line_of

_ENDS = (".", "!", "?", "…", "»", "”")
_START = 40
"""Characters by which a paragraph is known again."""


def with_lead(text: str, tree: HtmlElement) -> str:
    """The text of an article behind its lead, where that is not in it."""
    lead = _lead(tree)
    if lead is None or lead[:_START] in " ".join(text.split()):
        return text
    return f"{lead}\n{text}"


def _lead(tree: HtmlElement) -> str | None:
    """The first paragraph behind the only ``h1``, if it is named a lead."""
    headlines = tree.findall(".//h1")
    if len(headlines) != 1:
        return None
    behind = False
    for node in tree.iter(*BLOCKS):
        if not behind or holds_blocks(node):
            behind = behind or node is headlines[0]
            continue
        line = line_of(node)
        if len(line) >= SENTENCE and line.endswith(_ENDS):
            return line if _is_named(node) or _is_named(node.getparent()) else None
    return None


def _is_named(node: HtmlElement | None) -> bool:
    """Whether the class of a block is one of leads."""
    called = (node.get("class") or "").lower().replace("_", "-").split() if node is not None else ()
    return not set(names("leads")).isdisjoint(called)
