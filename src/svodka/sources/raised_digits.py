"""Raised digits: the mark of a footnote behind a figure, a power behind a unit.

Without their place they would be digits like others: «312» with the mark of note 1 would be 3121.
"""

from __future__ import annotations

import re

from lxml import etree

_NUMBER = r"[\[(]?\d{1,3}[\])]?"
_MARKS = re.compile(rf"\s*+{_NUMBER}(?:(?:\s*+[,;–-]\s*+|\s++|(?<=[\])])){_NUMBER})*\s*+")
_PART = re.compile(r"(\d+)[\])]?\s*([–-])?")
_STYLED = "contains(@style, 'vertical-align') and contains(@style, 'super')"
_RAISING = f".//sup|.//*[{_STYLED}]|.//a[starts-with(@href, '#')]"
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
    for node in tree.xpath(_RAISING):
        words = "".join(node.itertext())
        if (mark := raised(words)) != words and (node.tag != "a" or _is_glued(node)):
            del node[:]
            node.text = mark


def _is_glued(link: etree._Element) -> bool:
    """Whether no space parts a link from what it is behind: «312<a href="#n1">1</a>», not «п. <a…>1</a>»."""
    before, parent = link.getprevious(), link.getparent()
    told = before.tail if before is not None else parent.text if parent is not None else None
    return told is not None and told[-1:].strip() != ""
