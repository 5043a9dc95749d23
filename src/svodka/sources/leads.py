"""The lead of an article that stands outside of its text: «<div class="lead">…</div><div class="text">…»."""

from __future__ import annotations

from lxml.html import HtmlElement

from svodka.sources.around import names
from svodka.sources.fragment import BLOCKS, SENTENCE

_ENDS = (".", "!", "?", "…", "»", "”")
_START = 40
"""Characters by which a paragraph is known again."""


def with_lead(text: str, tree: HtmlElement) -> str:
    """The text of an article behind its lead, where that is not in it."""
    words = _lead(tree)
    if words is None or words[:_START] in " ".join(text.split()):
        return text
    return f"{words}\n{text}"


def _lead(tree: HtmlElement) -> str | None:
    """The first paragraph behind the only ``h1``, if it is named a lead."""
    headlines = tree.findall(".//h1")
    if len(headlines) != 1:
        return None
    behind = False
    for node in tree.iter(*BLOCKS):
        if not behind or any(inner.tag in BLOCKS for inner in node.iterdescendants()):
            behind = behind or node is headlines[0]
            continue
        words = " ".join("".join(node.itertext()).split())
        if len(words) >= SENTENCE and words.endswith(_ENDS):
            return words if _is_named(node) or _is_named(node.getparent()) else None
    return None


def _is_named(node: HtmlElement | None) -> bool:
    """Whether the class of a block is one of leads."""
    called = (node.get("class") or "").lower().replace("_", "-").split() if node is not None else ()
    return not set(names("leads")).isdisjoint(called)
