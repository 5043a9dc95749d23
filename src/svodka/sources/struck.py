"""What is struck out on a page, or hidden: the figure that was corrected, the price that was.

Read on, «<s>1 000</s> 800 рублей» would be 1 000 800 roubles.
"""

from __future__ import annotations

from lxml.html import HtmlElement

LONG = 300
"""Characters from which on it is no correction: a tag that was not closed strikes out the whole article."""


def drop_struck(tree: HtmlElement) -> None:
    """Take from a page what is struck out or hidden in its lines: «Погибли <s>12</s> 14 человек»."""
    for node in list(tree.iter("s", "strike", "del", "span")):
        unsaid = node.tag != "span" or _is_unsaid(node)
        if unsaid and node.getparent() is not None and len("".join(node.itertext())) < LONG:
            node.drop_tree()


def _is_unsaid(node: HtmlElement) -> bool:
    """Whether a part of a line is not shown, or struck out by its style.

    Between the lines a page may well hide the day on which it was published.
    """
    style = node.get("style", "").replace(" ", "")
    if "line-through" in style:
        return True
    hidden = "display:none" in style or node.get("hidden") is not None
    return (
        hidden and node.get("itemprop") is None and next(node.iterancestors("p"), None) is not None
    )
