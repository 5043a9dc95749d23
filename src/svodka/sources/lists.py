"""Lists between the paragraphs of an article that its text was found without.

Of a page that frames its article by no name («<body><h1>…<p>Сгорели:<ul><li>12 домов…</ul><p>…»)
trafilatura takes the paragraphs alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml.html import HtmlElement

from svodka.sources.around import stands_around
from svodka.sources.links import is_linked
from svodka.sources.nodes import BLOCKS

_END = "\0"
"""Of a line; markup holds none, and breaks its own wherever it likes."""
_ENDS = (".", "!", "?", "…", ";", ",")


def with_lists(text: str, tree: HtmlElement) -> str:
    """The text of an article with its lists: «Сгорели:», «- 12 домов», «- 3 сарая».

    A list is the article's where the paragraph above it is, and ends in a colon, or else goes on below the
    list, and the items end as those of a sentence do: how often a page was seen is told in lists as well.
    """
    lines = text.split("\n")
    places = {words: at for at, line in enumerate(lines) if (words := " ".join(line.split()))}
    for held in tree.iter("ul", "ol"):
        above, below = (" ".join(_lines(one)) for one in (held.getprevious(), held.getnext()))
        at = places.get(above)
        items = [words for item in held.findall("li") for words in _lines(item)]
        if at is None or not items or any(item in text for item in items) or _is_beside(held):
            continue
        told = places.get(below, -1) > at and all(item.endswith(_ENDS) for item in items)
        if told or above.endswith(":"):
            lines[at] += "".join(f"\n- {item}" for item in items)
    return "\n".join(lines)


def _lines(node: HtmlElement | None) -> list[str]:
    """The lines of a paragraph or item, none of anything else: «<p>Сгорели:</p>», «Сгорели:»."""
    if node is None or node.tag not in ("p", "li"):
        return []
    lines = "".join(_pieces(node)).split(_END)
    return [words for line in lines if (words := " ".join(line.split()))]


def _pieces(node: HtmlElement) -> Iterator[str]:
    """The text of a node, with an end where a part of it stands in lines of its own."""
    yield node.text or ""
    for inner in node:
        end = _END if inner.tag in BLOCKS else ""
        if isinstance(inner.tag, str):
            yield end
            yield from _pieces(inner)
        yield end + (inner.tail or "")


def _is_beside(held: HtmlElement) -> bool:
    """Whether a list is of other news or buttons: «<ul class="related"><li><a>Склад потушен</a></ul>»."""
    return is_linked(held) or any(map(stands_around, (held, *held.iterancestors())))
