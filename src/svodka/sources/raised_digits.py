"""Raised digits: the mark of a footnote behind a figure, a power behind a unit.

Without their place they would be digits like others: «312» with the mark of note 1 would be 3121.
"""

from __future__ import annotations

import re

from lxml import etree

_NUMBER = r"[\[(]?\d{1,3}[\])]?"
_MARKS = re.compile(rf"\s*+{_NUMBER}(?:(?:\s*+[,;–-]\s*+|\s++|(?<=[\])])){_NUMBER})*\s*+")
_PART = re.compile(r"(\d+)[\])]?\s*([–-])?")
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def raised(words: str) -> str:
    """Words that stand raised: «312» and a raised «1», «[1]» or «1)» are «312¹», «м» and «2» «м²».

    The marks of several notes are «312¹,²», however they stand: «1, 2», «[1][2]»; «1–3» is «312¹–³».
    """
    if not _MARKS.fullmatch(words):
        return words
    *others, last = _PART.finditer(words)
    told = "".join(mark[1] + (mark[2] or ",") for mark in others) + last[1]
    return told.translate(_RAISED)


def raise_digits(tree: etree._Element) -> None:
    """Write the marks of a page as raised digits: «312<sup><a>1</a></sup>», «312<a href="#n1">1</a>»."""
    for node in list(tree.iter("sup", "span", "a")):
        if _is_raised(node) and (mark := raised(words := "".join(node.itertext()))) != words:
            del node[:]
            node.text = mark


def _is_raised(node: etree._Element) -> bool:
    """Whether a part of a line is raised, by its tag or style, or a link to a note that is glued to a word.

    «312<a href="#n1">1</a>» has such a link, «п. <a href="#p1">1</a>» has none.
    """
    if node.tag == "span":
        style = node.get("style")
        return style is not None and "super" in style.partition("vertical-align")[2]
    if node.tag == "sup":
        return True
    if not node.get("href", "").startswith("#"):
        return False
    before, parent = node.getprevious(), node.getparent()
    told = before.tail if before is not None else parent.text if parent is not None else None
    return told is not None and told[-1:].strip() != ""
