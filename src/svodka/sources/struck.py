"""What is struck out on a page, or hidden: the figure that was corrected, the price that was.

Read on, «<s>1 000</s> 800 рублей» would be 1 000 800 roubles.
"""

from __future__ import annotations

from lxml.html import HtmlElement

_HIDDEN = "@hidden or contains(@style, 'display:none') or contains(@style, 'display: none')"
_STRUCK = (
    ".//s|.//strike|.//del|.//*[contains(@style, 'line-through')]"
    f"|.//p//*[{_HIDDEN}][not(self::time or @itemprop)]"
)
"""Between the lines a page may well hide the day on which it was published."""
LONG = 300
"""Characters from which on it is no correction: a tag that was not closed strikes out the whole article."""


def drop_struck(tree: HtmlElement) -> None:
    """Take from a page what is struck out or hidden in its lines: «Погибли <s>12</s> 14 человек»."""
    for node in tree.xpath(_STRUCK):
        if node.getparent() is not None and len("".join(node.itertext())) < LONG:
            node.drop_tree()
